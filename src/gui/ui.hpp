#pragma once
// Ui: what this window is doing right now. A value, never in the log; forgotten when it closes.

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "base/time.hpp"
#include "gui/action.hpp"
#include "gui/day.hpp"
#include "gui/look_back.hpp"
#include "gui/wall.hpp"
#include "model/id.hpp"
#include "model/person.hpp"
#include "model/plan.hpp"
#include "model/position.hpp"
#include "scene/cards.hpp"
#include "scene/map.hpp"
#include "session/entry.hpp"
#include "session/secret.hpp"

namespace gui {

/// What is being done in this window, in the order of the day; chosen in the top bar.
enum class Step { day, exercise, map, plan, look_back };

/// A disc under the mouse, from press to release.
struct Drag {
  model::PersonId person;
  draw::Point grip;    // from the disc's centre to where it was grabbed
  draw::Point at;      // centre now, page points of the map
  bool moved = false;  // beyond a click's tremble
};

/// Arrow keys move a disc at once; the entry is made after 600 ms of quiet.
struct Nudge {
  model::PersonId person;
  model::Position at;
  base::Time last;
};

/// Text being typed into a field; the log gets it on Enter, on leaving and after 3 s of rest.
struct Editing {
  std::string field;  // the field's mark
  std::string words;
  std::string committed;  // what the log has
  base::Time last_key;
  session::Seq joins = 0;  // first commit of this focus
};

/// What was seen or heard, being written: new, or changed. See gui/notes.hpp.
struct NoteDraft {
  model::PersonId person;
  std::optional<model::Seen> before;  // the note that is changed; none: a new one
  std::string words, day;             // as typed
  model::SeenKind kind = model::SeenKind::myself;
  std::string sign;                    // id in the catalogue; with one, words are not needed
  std::optional<base::Day> typed_day;  // what `day` means, when it is one
  base::Day last_day;                  // the last that was one
  std::optional<model::Seen> kept;     // what the log has
  base::Time last_change;
  session::Seq joins = 0;               // first entry of this visit
  bool entered = false;                 // somebody is writing it
  bool left = false;                    // and went elsewhere; it goes when the mouse is let go
  bool drawn = false, touched = false;  // in this frame
};

/// A slider of a panel between press and release; the entry is made on release.
struct Sliding {
  std::string field;  // its mark: "inspector.trust", "inspector.wish.trust" ...
  model::PersonId person;
  model::Position at;
};

/// The pages of the plan.
enum class PlanPage { steps, harvest, closing };

/// How a step went, being written: it goes into one entry with where the people stand afterwards.
/// See gui/plan_ending.hpp.
struct StepEnding {
  model::Step known;  // as the log has it
  model::Helped helped = model::Helped::not_said;
  std::string outcome;
  std::map<model::PersonId, model::Position> places;  // who was moved
  base::Time last_change;
  session::Seq joins = 0;  // first entry of this visit
  bool drawn = false;      // in this frame
};

/// What the plan shows. Who is selected in the list of people is whose steps are shown.
struct Planning {
  PlanPage page = PlanPage::steps;
  std::optional<model::StepId> step;  // open at the right
  std::optional<model::StepId> came;  // into view since the last frame
  std::optional<model::HarvestId> line;
  bool large = false;  // the harvest fills the window
  std::optional<StepEnding> ending;
};

struct Toast {
  base::Message what;
  base::Time until;
  bool bad = false;  // something was not done
};

enum class Dialog {
  none,
  new_session,
  open_file,
  save_as,
  import_people,
  export_map,
  paste_list,
  new_meeting,
  labels,
  replace_file,
  leave_unsaved,  // the disk failed, and what is only in memory would be lost
  keys,
  palette,  // every command, found by its words
  guide,    // for facilitators
  accessibility,
  session_details,
  wall,        // what does the room see, and where
  wall_break,  // a card with the time
  rules,       // what the room agrees on
  choose_sign,
  something_else,    // every intervention, to choose by hand
  own_intervention,  // think one up, or change it
  cards,
  choose_intervention,
  remove_people,  // who have steps
  passphrase,     // of the sealed file that is to be opened
  seal,           // or another passphrase
  unseal,
  retention,  // until when the session is kept
  delete_session,
  forget_person,       // out of every entry
  learning_copy,       // what it is to hold
  learning_copy_file,  // and where it goes
};

/// Passphrases being typed; wiped when nobody types them any more.
struct PassphraseDraft {
  session::Secret first{session::most_passphrase_bytes + 1};
  session::Secret again{session::most_passphrase_bytes + 1};
};

/// State of the own file dialog.
struct FileDialog {
  std::filesystem::path folder;
  std::string name;
  int chosen = -1;
  bool listing_asked = false;
  std::optional<Action> when_sure;  // what replace_file does when the answer is yes
};

/// Discs on their way from old to new places, after a blind meeting is revealed.
struct Glide {
  base::Time started;
  std::map<model::PersonId, model::Position> from;
};

/// An intervention of our own, being written in its dialog.
struct OwnDraft {
  model::OwnIntervention value;  // without an id: a new one
  std::string minutes;           // as typed
};

/// Who is to be forgotten, and which texts that mention them may stay. See gui/forget_dialog.cpp.
struct ForgetDraft {
  session::People people;
  std::string code;
  std::vector<session::Mention> mentions;
  std::set<std::string> left;
};

/// What a learning copy is to hold, as far as it was chosen. See gui/learning_dialog.cpp.
struct LearningDraft {
  session::LearningChoices choices;
  std::string outcome;  // what came of it the last time, as the dialog says it
  bool possible = false;
  bool looked = false;  // at these choices
};

struct Advised;  // gui/advised.hpp
/// Two moments that are looked at beside each other on the map.
struct Comparing {
  std::string session;  // of which session; another one ends it
  session::Seq from = 0, to = 0;
  bool with_origin = false;  // `from` is an entry of the origin
};

struct MapMemory;      // gui/map_panel.hpp
struct CompareMemory;  // gui/compare_panel.hpp

struct Ui {
  Step step = Step::map;
  LookBack look_back;
  std::set<model::PersonId> selected;  // the first question panel shows the one, or how many
  std::optional<model::PersonId> hovered;
  std::optional<Drag> drag;
  std::optional<Nudge> nudge;
  std::optional<Editing> editing;
  std::optional<Sliding> sliding;
  std::vector<NoteDraft> notes;
  std::optional<Glide> glide;
  Planning plan;
  DayPage day;
  ExerciseStep exercise;
  std::string quick_line;
  bool private_words = false;  // H: role, memory aid and name are shown
  bool may_be_seen = false;    // the room may see this screen: see gui/hidden.hpp
  bool in_quick_line = false;  // it has the keyboard
  Wall wall;                   // what the room sees
  Dialog dialog = Dialog::none;
  FileDialog file;
  std::optional<Action> leaving;  // what waits for the answer of leave_unsaved
  bool leave_anyway = false;      // the answer was that it may be lost
  std::vector<Toast> toasts;
  std::set<std::string> dismissed;            // remarks that were read
  std::set<std::string> unfolded;             // sections of panels that are open, by mark
  std::map<std::string, std::string> drafts;  // text of dialogs, by mark
  std::optional<std::string> focus;  // mark of the field that takes the keyboard next frame
  std::optional<Comparing> comparing;
  std::shared_ptr<CompareMemory> compare;  // what was worked out for it
  std::optional<scene::CardId> card;       // the one that is open, or was last
  scene::LabelPlaces labels;
  std::shared_ptr<MapMemory> map;    // the drawing of the last frame, kept while nothing changed
  std::shared_ptr<Advised> advised;  // kept while nothing changed
  std::optional<OwnDraft> own;
  std::optional<PassphraseDraft> passphrase;
  std::filesystem::path sealed_file;  // whose passphrase is asked
  bool passphrase_refused = false;
  std::optional<base::Time> locks_at;  // a sealed session, unless somebody touches the window
  std::optional<ForgetDraft> forgetting;
  std::optional<LearningDraft> learning;
  session::People exported_people;  // whom the export dialog writes everything about
  bool animating = false;           // another frame is wanted at once: something moves
};

}  // namespace gui
