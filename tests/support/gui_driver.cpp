#include "support/gui_driver.hpp"

#include <array>
#include <cstdlib>
#include <doctest/doctest.h>
#include <imgui.h>
#include <imgui_internal.h>

#include "gui/map_panel.hpp"
#include "gui/style.hpp"
#include "text/text.hpp"

namespace driver {
namespace {

constexpr int frame_takes = 16;  // milliseconds

struct Known {
  gui::Key key;
  ImGuiKey imgui;
};
// ImGui knows keys by number; in here its own numbers serve.
constexpr std::array known_keys = {Known{gui::key::tab, ImGuiKey_Tab},
                                   Known{gui::key::left, ImGuiKey_LeftArrow},
                                   Known{gui::key::right, ImGuiKey_RightArrow},
                                   Known{gui::key::up, ImGuiKey_UpArrow},
                                   Known{gui::key::down, ImGuiKey_DownArrow},
                                   Known{gui::key::home, ImGuiKey_Home},
                                   Known{gui::key::end, ImGuiKey_End},
                                   Known{gui::key::del, ImGuiKey_Delete},
                                   Known{gui::key::backspace, ImGuiKey_Backspace},
                                   Known{gui::key::space, ImGuiKey_Space},
                                   Known{gui::key::enter, ImGuiKey_Enter},
                                   Known{gui::key::escape, ImGuiKey_Escape},
                                   Known{'A', ImGuiKey_A},
                                   Known{'C', ImGuiKey_C},
                                   Known{'V', ImGuiKey_V},
                                   Known{'X', ImGuiKey_X},
                                   Known{'Y', ImGuiKey_Y},
                                   Known{'Z', ImGuiKey_Z}};

std::filesystem::path assets() {
  return KARNEMELK_ASSETS;
}

// Other words than the product's: the same in longer, to see whether there is room for them.
std::filesystem::path locale() {
  const char* other = std::getenv("KARNEMELK_TEST_LOCALE");
  return other ? std::filesystem::path(other) : assets() / "locale";
}

std::string& clipboard() {
  static std::string words;
  return words;
}

void set_up(ImGuiIO& io) {
  io.IniFilename = nullptr;
  io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
  io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
  for (const Known& known : known_keys) io.KeyMap[known.imgui] = known.imgui;
  io.SetClipboardTextFn = [](void*, const char* words) { clipboard() = words; };
  io.GetClipboardTextFn = [](void*) { return clipboard().c_str(); };
}

}  // namespace

Gui::Gui(draw::Size window, double em) : context_(ImGui::CreateContext()) {
  static const bool started = [] {
    text::start(locale());
    return true;
  }();
  REQUIRE(started);
  set_up(ImGui::GetIO());
  clipboard().clear();
  auto fonts = draw::Fonts::load(assets() / "fonts");
  REQUIRE(fonts);
  fonts_ = std::make_unique<draw::Fonts>(std::move(*fonts));
  book_ = std::make_unique<gui::FontBook>(*fonts_, em);
  auto words = catalogue::load_code_words(assets() / "words");
  REQUIRE(words);
  code_words_ = std::move(*words);
  auto templates = catalogue::load_templates(assets() / "templates");
  REQUIRE(templates);
  templates_ = std::move(*templates);
  auto guides = catalogue::load_guides(assets() / "guide");
  REQUIRE(guides);
  guides_ = std::move(*guides);
  auto content = catalogue::load_catalogue(assets() / "catalogue");
  REQUIRE(content);
  catalogue_ = std::move(*content);
  session::Header header;
  header.id = "0123456789abcdef0123456789abcdef";
  header.created = now_;
  session = session::Session(header);
  resize(window);
}

Gui::~Gui() {
  ImGui::DestroyContext(context_);
}

void Gui::resize(draw::Size window) {
  ImGui::GetIO().DisplaySize = {float(window.width), float(window.height)};
  frames(3);
}

void Gui::frame(const gui::Input& input) {
  ImGui::SetCurrentContext(context_);
  ImGuiIO& io = ImGui::GetIO();
  if (book_->stale()) {
    book_->rebuild(*io.Fonts);
    io.Fonts->SetTexID(reinterpret_cast<ImTextureID>(1));
  }
  gui::apply_style(gui::theme_of(shown.settings), *book_);
  shown.session = session ? &*session : nullptr;
  shown.templates = &templates_;
  shown.code_words = &code_words_;
  shown.guides = &guides_;
  shown.catalogue = &catalogue_;
  shown.fonts = fonts_.get();
  shown.book = book_.get();
  shown.marks = &marks;
  shown.now = now_;
  shown.today = base::day_of(now_);
  shown.random = random_++;
  io.DeltaTime = float(frame_takes) / 1000;
  ImGui::NewFrame();
  gui::Input seen = input;
  seen.focused = focused_;
  const gui::Actions actions = gui::frame(shown, ui, seen);
  ImGui::Render();
  for (const gui::Action& action : actions) perform(action);
  now_.milliseconds += frame_takes;
}

void Gui::perform(const gui::Action& action) {
  if (const auto* asked_record = std::get_if<gui::Record>(&action)) {
    model::Workshop after = session->now();
    const session::Seq seq = session->next_seq();
    for (const auto& change : asked_record->changes) after = applied(after, change, seq);
    if (after == session->now()) return;
    session->append(
        {seq, now_, "facilitator", session::Do{asked_record->changes, asked_record->joins}, {}});
  } else if (std::holds_alternative<gui::Undo>(action)) {
    if (const auto seq = session->undoable())
      session->append({session->next_seq(), now_, "facilitator", session::Undo{*seq}, {}});
  } else if (std::holds_alternative<gui::Redo>(action)) {
    if (const auto seq = session->redoable())
      session->append({session->next_seq(), now_, "facilitator", session::Redo{*seq}, {}});
  } else if (const auto* set = std::get_if<gui::SetSettings>(&action)) {
    shown.settings = set->settings;
  } else if (const auto* place = std::get_if<gui::PlaceWall>(&action)) {
    gui::place_wall(ui, place->where, now_);
    shown.settings.wall = place->where;
  } else if (const auto* wall = std::get_if<gui::ShowOnWall>(&action)) {
    gui::show_on_wall(ui, wall->what);
  } else {
    asked.push_back(action);
  }
}

void Gui::frames(int count) {
  for (int i = 0; i < count; ++i) frame({});
}

void Gui::later(int milliseconds) {
  now_.milliseconds += milliseconds;
}

void Gui::wait(int milliseconds) {
  later(milliseconds);
  frames(3);
}

void Gui::move_mouse(draw::Point at) {
  ImGui::GetIO().MousePos = {float(at.x), float(at.y)};
  frames(1);
}

void Gui::hover(draw::Point at) {
  move_mouse(at);
  frames(2);
}

void Gui::hover(std::string_view mark) {
  hover(box(mark).centre());
}

void Gui::press_mouse(draw::Point at) {
  hover(at);
  ImGui::GetIO().MouseDown[0] = true;
  frames(2);
}

void Gui::release_mouse() {
  ImGui::GetIO().MouseDown[0] = false;
  frames(2);
}

void Gui::click(draw::Point at, bool ctrl) {
  // Long after the click before: two clicks are not a double click.
  context_->IO.MouseClickedTime[0] = -100;
  ImGui::GetIO().KeyCtrl = ctrl;
  press_mouse(at);
  release_mouse();
  ImGui::GetIO().KeyCtrl = false;
  frames(2);
}

void Gui::click(std::string_view mark) {
  const draw::Box place = box(mark);
  const draw::Box clip = marks.places.find(std::string(mark))->second.clip;
  INFO("mark: ", std::string(mark));
  REQUIRE(clip.contains(place.centre()));
  click(place.centre());
}

void Gui::double_click(draw::Point at) {
  click(at);
  ImGui::GetIO().MouseDown[0] = true;
  frames(1);
  release_mouse();
  frames(2);
}

void Gui::drag(draw::Point from, draw::Point to) {
  context_->IO.MouseClickedTime[0] = -100;
  press_mouse(from);
  for (int i = 1; i <= 5; ++i)
    move_mouse({from.x + (to.x - from.x) * i / 5, from.y + (to.y - from.y) * i / 5});
  release_mouse();
  frames(2);
}

void Gui::type(std::string_view words) {
  ImGui::GetIO().AddInputCharactersUTF8(std::string(words).c_str());
  frames(3);
}

void Gui::press(gui::Key key, bool ctrl, bool shift) {
  ImGuiIO& io = ImGui::GetIO();
  io.KeyCtrl = ctrl;
  io.KeyShift = shift;
  const auto set = [&](bool down) {
    for (const Known& known : known_keys)
      if (known.key == key) io.KeysDown[known.imgui] = down;
  };
  set(true);
  gui::Input input;
  input.keys.push_back({.key = key, .ctrl = ctrl, .shift = shift});
  frame(input);
  set(false);
  frames(1);
  io.KeyCtrl = io.KeyShift = false;
  frames(2);
}

void Gui::hold(gui::Key key, int times) {
  for (int i = 0; i < times; ++i) {
    gui::Input input;
    input.keys.push_back({.key = key, .repeated = i > 0});
    frame(input);
    later(20);
  }
}

void Gui::drop(const std::filesystem::path& file) {
  gui::Input input;
  input.dropped.push_back(file);
  frame(input);
  frames(2);
}

void Gui::focus(bool focused) {
  focused_ = focused;
  frames(3);
}

void Gui::set_language(base::Language language) {
  shown.settings.language = language;
  frames(3);
}

// Glyphs are pictures by now: each is known by its corner in the atlas.
bool Gui::draws(char32_t sign) const {
  std::vector<ImVec2> corners;
  for (const ImFont* font : ImGui::GetIO().Fonts->Fonts)
    if (const ImFontGlyph* glyph = font->FindGlyphNoFallback(ImWchar(sign)))
      corners.push_back({glyph->U0, glyph->V0});
  REQUIRE_FALSE(corners.empty());
  const ImDrawData* data = ImGui::GetDrawData();
  for (int i = 0; i < data->CmdListsCount; ++i)
    for (const ImDrawVert& vertex : data->CmdLists[i]->VtxBuffer)
      for (const ImVec2& corner : corners)
        if (vertex.uv.x == corner.x && vertex.uv.y == corner.y) return true;
  return false;
}

bool Gui::has(std::string_view mark) const {
  return marks.places.contains(std::string(mark));
}

draw::Box Gui::box(std::string_view mark) const {
  const auto at = marks.places.find(std::string(mark));
  INFO("mark: ", std::string(mark));
  REQUIRE(at != marks.places.end());
  return at->second.box;
}

draw::Point Gui::disc(std::string_view code) {
  frames(2);
  const auto centre = gui::where_is(ui.map->scene.drawing, person(code).id);
  INFO("code: ", std::string(code));
  REQUIRE(centre);
  return {ui.map->origin.x + centre->x, ui.map->origin.y + centre->y};
}

draw::Point Gui::place(model::Position position) const {
  const draw::Point page = scene::page_from_position(ui.map->scene.geometry, position);
  return {ui.map->origin.x + page.x, ui.map->origin.y + page.y};
}

const model::Person& Gui::person(std::string_view code) const {
  const model::Person* found = model::find_code(session->now(), code);
  INFO("code: ", std::string(code));
  REQUIRE(found);
  return *found;
}

int Gui::windows_drawn() const {
  return context_->IO.MetricsActiveWindows;
}

session::Seq Gui::record(std::vector<session::Change> changes) {
  const session::Seq seq = session->next_seq();
  session->append({seq, now_, "facilitator", session::Do{std::move(changes), 0}, {}});
  return seq;
}

model::PersonId Gui::add(const std::string& code, std::optional<model::Position> place) {
  const model::PersonId id{session->next_seq(), 1};
  session::About about;
  about.code = code;
  std::vector<session::Change> changes{session::AddPerson{id, about}};
  if (place) changes.push_back(session::PlacePerson{id, *place});
  record(std::move(changes));
  frames(2);
  return id;
}

}  // namespace driver
