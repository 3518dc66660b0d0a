#pragma once
// A person at the window, without a window: feeds mouse and keys to ImGui, finds things by the
// marks that panels leave, and carries out what was asked in a session that lives in memory.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "catalogue/codes.hpp"
#include "catalogue/templates.hpp"
#include "gui/gui.hpp"
#include "gui/marks.hpp"
#include "session/history.hpp"

struct ImGuiContext;

namespace driver {

class Gui {
 public:
  explicit Gui(draw::Size window = {1280, 720}, double em = 16);
  ~Gui();
  Gui(const Gui&) = delete;
  Gui& operator=(const Gui&) = delete;

  // -- what there is; tests may change it between frames
  std::optional<session::Session> session;
  gui::Shown shown;  // settings, banner and the like; the rest is filled in for each frame
  gui::Ui ui;
  gui::Marks marks;
  /// What was asked and not carried out here: opening, exporting, quitting ...
  std::vector<gui::Action> asked;

  // -- what a person does; each ends in settled frames
  void frames(int count = 1);
  void wait(int milliseconds);
  void resize(draw::Size window);
  void hover(draw::Point at);
  void hover(std::string_view mark);
  void click(draw::Point at, bool ctrl = false);
  void click(std::string_view mark);
  void double_click(draw::Point at);
  void drag(draw::Point from, draw::Point to);
  void press_mouse(draw::Point at);
  void move_mouse(draw::Point at);
  void release_mouse();
  void type(std::string_view words);
  void press(gui::Key key, bool ctrl = false, bool shift = false);
  void hold(gui::Key key, int times);  // pressed, and repeated by holding it down
  void drop(const std::filesystem::path& file);
  void focus(bool focused);  // the window gets the keyboard, or loses it
  void set_language(base::Language language);

  // -- what can be seen
  bool has(std::string_view mark) const;
  draw::Box box(std::string_view mark) const;
  draw::Point disc(std::string_view code);  // in the window
  /// A point of the window for a place on the map.
  draw::Point place(model::Position position) const;
  const model::Workshop& now() const { return session->now(); }
  const model::Person& person(std::string_view code) const;
  const std::vector<session::Entry>& entries() const { return session->entries(); }
  const session::Entry& last() const { return session->entries().back(); }
  int windows_drawn() const;
  /// Whether this sign stood anywhere in the picture of the last frame.
  bool draws(char32_t sign) const;

  /// Adds an entry as if it had been in the file.
  session::Seq record(std::vector<session::Change> changes);
  model::PersonId add(const std::string& code, std::optional<model::Position> place = {});

 private:
  void frame(const gui::Input& input);
  void perform(const gui::Action& action);
  void later(int milliseconds);

  ImGuiContext* context_ = nullptr;
  std::unique_ptr<draw::Fonts> fonts_;
  std::unique_ptr<gui::FontBook> book_;
  catalogue::CodeWords code_words_;
  catalogue::Guides guides_;
  catalogue::Catalogue catalogue_;
  std::vector<catalogue::Template> templates_;
  base::Time now_{1'795'000'000'000};
  std::uint32_t random_ = 0;
  bool focused_ = true;
};

}  // namespace driver
