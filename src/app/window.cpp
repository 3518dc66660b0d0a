#include "app/window.hpp"

// glad before GLFW, which would bring a GL header of its own
#include <glad/gl.h>
//
#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <algorithm>
#include <backends/imgui_impl_glfw.h>
#include <backends/imgui_impl_opengl3.h>
#include <cmath>
#include <imgui.h>
#include <memory>
#include <string>

#include "app/keep_awake.hpp"
#include "app/perform.hpp"
#include "app/window_input.hpp"
#include "app/window_screens.hpp"
#include "app/window_wall.hpp"
#include "gui/gui.hpp"
#include "gui/style.hpp"
#include "scene/look.hpp"

namespace app {
namespace {

constexpr int frames_after_an_event = 3;  // ImGui settles hover, focus and scroll in that many
constexpr double text_em = 16;            // pixels at 100 %
constexpr int wanted_width = 1280, wanted_height = 800;

std::string last_glfw_error;

void keep_glfw_error(int, const char* words) {
  last_glfw_error = words ? words : "";
}

struct Glfw {
  bool started = glfwInit() == GLFW_TRUE;
  Glfw() = default;
  Glfw(const Glfw&) = delete;
  Glfw& operator=(const Glfw&) = delete;
  ~Glfw() { glfwTerminate(); }
};

struct CloseWindow {
  void operator()(GLFWwindow* window) const { glfwDestroyWindow(window); }
};
using WindowHandle = std::unique_ptr<GLFWwindow, CloseWindow>;

struct Imgui {
  explicit Imgui(GLFWwindow* window) {
    IMGUI_CHECKVERSION();
    ImGui::CreateContext();
    ImGui::GetIO().IniFilename = nullptr;
    ImGui::GetIO().ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    ImGui_ImplGlfw_InitForOpenGL(window, true);
    ImGui_ImplOpenGL3_Init("#version 330 core");
  }
  Imgui(const Imgui&) = delete;
  Imgui& operator=(const Imgui&) = delete;
  ~Imgui() {
    ImGui_ImplOpenGL3_Shutdown();
    ImGui_ImplGlfw_Shutdown();
    ImGui::DestroyContext();
  }
};

/// What the monitor asks for, when pixels of the window are pixels of the screen; where they are
/// not, the system enlarges the window itself.
double content_scale(GLFWwindow* window) {
  float across = 1, down = 1;
  glfwGetWindowContentScale(window, &across, &down);
  int width = 0, height = 0, pixels_across = 0, pixels_down = 0;
  glfwGetWindowSize(window, &width, &height);
  glfwGetFramebufferSize(window, &pixels_across, &pixels_down);
  return pixels_across == width ? std::clamp(double(across), 0.5, 4.0) : 1.0;
}

double em_of(GLFWwindow* window, const gui::Settings& settings) {
  return scene::on_the_ladder(text_em * content_scale(window) * settings.scale);
}

/// As large as asked, when the monitor has room for it; else the monitor is filled.
WindowHandle open_window(double scale) {
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
  glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
  glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
  glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE);
  glfwWindowHintString(GLFW_X11_CLASS_NAME, "karnemelk");
  glfwWindowHintString(GLFW_X11_INSTANCE_NAME, "karnemelk");
  int left = 0, top = 0, width = wanted_width, height = wanted_height;
  float across = 1, down = 1;
  if (GLFWmonitor* monitor = glfwGetPrimaryMonitor()) {
    glfwGetMonitorWorkarea(monitor, &left, &top, &width, &height);
    glfwGetMonitorContentScale(monitor, &across, &down);
  }
  const int wide = int(wanted_width * scale * double(across));
  const int high = int(wanted_height * scale * double(down));
  glfwWindowHint(GLFW_MAXIMIZED, wide > width || high > height ? GLFW_TRUE : GLFW_FALSE);
  return WindowHandle(glfwCreateWindow(std::min(wide, width), std::min(high, height), "Karnemelk",
                                       nullptr, nullptr));
}

tl::unexpected<base::Error> no_window() {
  return base::trouble(base::Trouble::failed,
                       "The window could not be opened: {reason}. Karnemelk needs a display with "
                       "OpenGL 3.3; the commands work without (karnemelk --help).",
                       {{"reason", last_glfw_error.empty() ? "OpenGL" : last_glfw_error}});
}

void upload_glyphs(gui::FontBook& book) {
  ImGui_ImplOpenGL3_DestroyFontsTexture();
  book.rebuild(*ImGui::GetIO().Fonts);
  ImGui_ImplOpenGL3_CreateFontsTexture();
}

void paint(GLFWwindow* window, const scene::Theme& theme) {
  int width = 0, height = 0;
  glfwGetFramebufferSize(window, &width, &height);
  glViewport(0, 0, width, height);
  glClearColor(float(theme.paper.red) / 255, float(theme.paper.green) / 255,
               float(theme.paper.blue) / 255, 1);
  glClear(GL_COLOR_BUFFER_BIT);
  ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
  glfwSwapBuffers(window);
}

// Of the session as it is after what was asked in this frame.
void keep_wall(Program& program, WallWindow& wall, gui::FontBook& book) {
  gui::Shown shown = shown_of(program);
  shown.book = &book;
  wall.keep(program, shown, book);
}

/// One frame: what is so now is drawn, and then what was asked for is done. True when something was
/// done, so that the picture is old again.
bool frame(Program& program, GLFWwindow* window, WindowInput& window_input, WallWindow& wall,
           gui::FontBook& book) {
  const bool finished = take_finished(program);
  const gui::Settings& settings = program.kept.settings;
  const double em = em_of(window, settings);
  if (em != book.em()) book.set_em(em);
  if (book.stale()) upload_glyphs(book);

  const scene::Theme& theme = gui::theme_of(settings);
  gui::apply_style(theme, book);
  gui::Shown shown = shown_of(program);
  shown.book = &book;
  shown.wall_size = wall.size();

  const gui::Input input = window_input.take();
  ImGui_ImplOpenGL3_NewFrame();
  ImGui_ImplGlfw_NewFrame();
  window_input.place_mouse(ImGui::GetIO());
  ImGui::NewFrame();
  gui::Actions actions = gui::frame(shown, program.ui, input);
  ImGui::Render();
  paint(window, theme);
  for (gui::Action& action : actions) perform(program, std::move(action));
  keep_wall(program, wall, book);
  return finished || !actions.empty();
}

/// While the room sees this window it fills its screen.
void keep_full_screen(FullScreen& full, GLFWwindow* window, const Program& program) {
  const bool wanted = gui::shares_screen(program.ui.wall);
  if (full.lost()) full.give_up(wanted_width, wanted_height);
  if (wanted == full.filled()) return;
  if (!wanted) return full.leave();
  const std::vector<Screen> all = screens();
  if (const Screen* here = screen_of(window, all)) full.fill(*here);
}

void wait_for_something(const Program& program) {
  const std::optional<base::Time> due = gui::next_due(program.ui);
  if (!due) return glfwWaitEvents();
  const double seconds = double(due->milliseconds - program.clock().milliseconds) / 1000;
  glfwWaitEventsTimeout(std::max(seconds, 0.02));
}

void stay_open(Program& program, GLFWwindow* window) {
  gui::FontBook book(program.bundled.fonts, em_of(window, program.kept.settings));
  WindowInput input(window);
  FullScreen full(window);
  WallWindow wall(window, input);
  KeepAwake awake;
  int frames_to_draw = frames_after_an_event;
  while (!program.quitting) {
    const bool waited =
        frames_to_draw == 0 && !program.ui.animating && !book.stale() && !input.more();
    if (waited)
      wait_for_something(program);
    else
      glfwPollEvents();
    // What comes in while earlier things are still being drawn asks for as many frames of its own.
    const bool heard = input.heard();
    frames_to_draw = waited || heard ? frames_after_an_event : std::max(0, frames_to_draw - 1);
    if (frame(program, window, input, wall, book)) frames_to_draw = frames_after_an_event;
    keep_full_screen(full, window, program);
    awake.set(program.file && program.ui.wall.mode != gui::WallMode::nothing);
    if (!glfwWindowShouldClose(window)) continue;
    glfwSetWindowShouldClose(window, GLFW_FALSE);
    perform(program, gui::Quit{});
    frames_to_draw = frames_after_an_event;
  }
}

}  // namespace

base::Result<void> run_window(Program& program, const std::function<void(Program&)>& begin) {
  glfwSetErrorCallback(keep_glfw_error);
  const Glfw glfw;
  if (!glfw.started) return no_window();
  const WindowHandle window = open_window(program.kept.settings.scale);
  if (!window) return no_window();
  glfwMakeContextCurrent(window.get());
  if (!gladLoadGL(glfwGetProcAddress)) return no_window();
  glfwSwapInterval(1);
  const Imgui imgui(window.get());
  begin(program);
  stay_open(program, window.get());
  return {};
}

void wake_window() {
  glfwPostEmptyEvent();
}

}  // namespace app
