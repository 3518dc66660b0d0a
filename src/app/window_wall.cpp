#include "app/window_wall.hpp"

// glad before GLFW, which would bring a GL header of its own
#include <glad/gl.h>
//
#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <algorithm>
#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

#include "app/perform.hpp"
#include "gui/paint.hpp"
#include "text/text.hpp"

namespace app {
namespace {

constexpr int ordinary_width = 960, ordinary_height = 540;

/// What the picture on the wall was made from, to know when it is an old one.
struct Drawn {
  unsigned version = 0, glyphs = 0;
  draw::Size size;
  bool operator==(const Drawn&) const = default;
};

draw::Size pixels_of(GLFWwindow* window) {
  int width = 0, height = 0;
  glfwGetFramebufferSize(window, &width, &height);
  return {double(width), double(height)};
}

std::string title(const Program& program) {
  return text::tr(program.kept.settings.language, "Karnemelk: what the room sees");
}

}  // namespace

struct WallWindow::Open {
  GLFWwindow* window;
  FullScreen full;
  unsigned times_placed = 0;
  Drawn drawn;

  explicit Open(GLFWwindow* made) : window(made), full(made) {}
  Open(const Open&) = delete;
  Open& operator=(const Open&) = delete;
  ~Open() { glfwDestroyWindow(window); }
};

WallWindow::WallWindow(GLFWwindow* main, WindowInput& input) : main_(main), input_(input) {}
WallWindow::~WallWindow() = default;

std::optional<draw::Size> WallWindow::size() const {
  if (!open_) return std::nullopt;
  const draw::Size size = pixels_of(open_->window);
  if (size.width < 1 || size.height < 1) return std::nullopt;
  return size;
}

void WallWindow::open(Program& program) {
  glfwWindowHint(GLFW_MAXIMIZED, GLFW_FALSE);
  glfwWindowHint(GLFW_FOCUSED, GLFW_FALSE);
  glfwWindowHint(GLFW_FOCUS_ON_SHOW, GLFW_FALSE);
  glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE);
  GLFWwindow* window =
      glfwCreateWindow(ordinary_width, ordinary_height, title(program).c_str(), nullptr, main_);
  if (!window) {
    perform(program, gui::PlaceWall{gui::WallMode::nothing});
    return toast(program,
                 base::message("The window for the second screen could not be opened. With \"This "
                               "same screen\" the wall comes in this window."),
                 true);
  }
  open_ = std::make_unique<Open>(window);
  input_.also_hear(window);
  glfwMakeContextCurrent(window);
  glfwSwapInterval(0);  // the first window keeps the pace
  glfwMakeContextCurrent(main_);
}

void WallWindow::fill_other_screen(Program& program) {
  const std::vector<Screen> all = screens();
  if (const Screen* other = other_screen(main_, all)) return open_->full.fill(*other);
  toast(program,
        base::message("There is no second screen now, so the wall is an ordinary window. Connect a "
                      "screen that does not mirror this one and press F5."),
        true);
}

void WallWindow::keep(Program& program, const gui::Shown& shown, gui::FontBook& book) {
  const gui::Wall& wall = program.ui.wall;
  if (open_ && glfwWindowShouldClose(open_->window))
    perform(program, gui::PlaceWall{gui::WallMode::nothing});
  // Of a locked session nothing is left to show; an empty wall hides what is behind it too.
  const bool something = shown.session || shown.locked;
  if (wall.mode != gui::WallMode::second_screen || !something) {
    open_.reset();
    return;
  }
  if (!open_) open(program);
  if (!open_) return;
  if (open_->full.lost()) {
    open_->full.give_up(ordinary_width, ordinary_height);
    program.ui.private_words = false;  // perhaps the screens show the same now
    toast(program,
          base::message("The second screen is gone, so the wall is an ordinary window now. When "
                        "the screen is back, F5 fills it again."),
          true);
  }
  if (open_->times_placed != wall.times_placed) {
    open_->times_placed = wall.times_placed;
    fill_other_screen(program);
  }
  const std::optional<draw::Size> pixels = size();
  if (!pixels) return;
  const gui::WallPicture picture = gui::wall_picture(shown, program.ui, *pixels);
  const Drawn wanted{picture.version, book.generation(), *pixels};
  if (wanted == open_->drawn && !input_.other_exposed()) return;
  draw(picture, book);
  open_->drawn = wanted;
}

void WallWindow::draw(const gui::WallPicture& picture, gui::FontBook& book) {
  const draw::Size size = pixels_of(open_->window);
  const ImVec2 corner{float(size.width), float(size.height)};
  ImDrawList list(ImGui::GetDrawListSharedData());
  list._ResetForNewFrame();
  list.PushTextureID(ImGui::GetIO().Fonts->TexID);
  list.PushClipRect({0, 0}, corner);
  gui::paint(list, *picture.drawing, {0, 0}, book);
  if (picture.pointer) gui::paint(list, *picture.pointer, {0, 0}, book);

  ImDrawList* lists[] = {&list};
  ImDrawData data;
  data.Valid = true;
  data.CmdLists = lists;
  data.CmdListsCount = 1;
  data.TotalVtxCount = list.VtxBuffer.Size;
  data.TotalIdxCount = list.IdxBuffer.Size;
  data.DisplaySize = corner;
  data.FramebufferScale = {1, 1};

  glfwMakeContextCurrent(open_->window);
  const draw::Colour paper = picture.drawing->background;
  glViewport(0, 0, int(size.width), int(size.height));
  glClearColor(float(paper.red) / 255, float(paper.green) / 255, float(paper.blue) / 255, 1);
  glClear(GL_COLOR_BUFFER_BIT);
  ImGui_ImplOpenGL3_RenderDrawData(&data);
  glfwSwapBuffers(open_->window);
  glfwMakeContextCurrent(main_);
}

}  // namespace app
