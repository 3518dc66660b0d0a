#pragma once
// Looking back on a session, move by move: where one is, playing, and what the room guessed. It
// changes nothing in the session; only what a trainer writes beside it is recorded.
// The cursor counts the moves that have been shown: 0 is before the first, n after the last.

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/time.hpp"
#include "gui/action.hpp"
#include "model/margin.hpp"
#include "model/position.hpp"
#include "story/telling.hpp"

namespace gui {

struct Shown;
struct Ui;
struct MomentMemory;  // gui/look_back_map.cpp
struct MovesMemory;   // gui/look_back_moves.cpp
struct RoomMemory;    // gui/look_back_room.cpp

/// What the room guessed; gone when the window closes.
struct Guesses {
  std::vector<model::Position> places;
  std::vector<int> hands;  // per option
  std::vector<std::string> ideas;
  bool explained = false;  // the explanation was asked for
};

/// Own colleagues: what waits for the answer to "may the class see this?".
enum class ToClass { no, in_this_window, on_the_wall };

struct LookBack {
  std::string session;      // whose moves these are
  std::size_t entries = 0;  // how many it had
  std::size_t at = 0;       // moves shown
  bool raw = false;         // every entry, in place of the moves that matter
  bool playing = false;
  int speed = 2;            // index in `seconds_per_move`
  base::Time next;          // when the next move comes, while playing
  base::Time moved;         // when the last step was taken: discs glide from there
  std::size_t from = 0;     // cursor before it
  bool class_view = false;  // as the class sees it, in this window
  bool may_show = false;    // own colleagues: the group that made the map was asked
  ToClass asking = ToClass::no;
  std::string search;
  bool scroll_to_now = false;  // the list follows
  std::map<model::QuestionId, Guesses> guesses;
  std::optional<story::Telling> telling;
  base::Language told_in = base::Language::english;
  std::shared_ptr<MomentMemory> drawn;
  std::shared_ptr<MovesMemory> listed;
  std::shared_ptr<RoomMemory> for_room;
};

inline constexpr double seconds_per_move[] = {1, 2, 4, 8};
inline constexpr std::int64_t moment_glides = 700;                // milliseconds
inline constexpr std::int64_t idle_worth_saying = 5 * 60 * 1000;  // milliseconds

/// Brings what is told up to date with the session, takes the step that is due while playing, and
/// tells a little more. Before anything of a frame is drawn.
void keep_looking_back(const Shown& shown, Ui& ui);
/// When the next move comes.
std::optional<base::Time> next_move_due(const Ui& ui);

const std::vector<story::Move>& moves_of(const LookBack& back);
/// The last entry of what is shown when so many moves are; 0 before the first.
session::Seq seq_at(const LookBack& back, std::size_t at);

void go_to_move(const Shown& shown, Ui& ui, std::size_t at);
/// One move on or back; discs glide.
void step_moves(const Shown& shown, Ui& ui, int by);
/// To the next or the previous chapter; without one to the end or the beginning.
void step_chapters(const Shown& shown, Ui& ui, int by);
void play_or_pause(const Shown& shown, Ui& ui);
/// Faster (-1) or slower (1).
void change_speed(const Shown& shown, Ui& ui, int by);
/// Every entry, or the moves that matter.
void show_every_step(Ui& ui, bool every);
/// As the class sees it, in this window, or back; with one screen that is the wall. Own colleagues:
/// asks first.
void toggle_class_view(const Shown& shown, Ui& ui, Actions& actions);
/// What happened goes on the wall and follows from here. Own colleagues: asks first.
void story_on_wall(const Shown& shown, Ui& ui, Actions& actions);
/// The answer to that question.
void answer_class(const Shown& shown, Ui& ui, Actions& actions, bool yes);
/// The moment that is shown, told and drawn for the room: no title, list or tick of what comes.
scene::WallMoment moment_for_room(const Shown& shown, Ui& ui);
/// How far discs are on their way; 1: at rest.
double part_of_the_way(const Shown& shown, const LookBack& back);
/// What a question asks, when it has no words of its own.
std::string words_of(const Shown& shown, const model::Question& question);
/// A hand went up for one of the options.
void add_hand(const Shown& shown, Ui& ui, std::size_t option);

/// The cursor at which a chapter begins, or at which a question is asked.
std::size_t cursor_of(const LookBack& back, session::Seq at);
/// The chapter that one is in, and its number from 1; none before the first.
struct ChapterHere {
  model::Chapter chapter;
  std::size_t number = 0;
};
std::optional<ChapterHere> chapter_at(const Shown& shown, const LookBack& back, std::size_t at);
/// Asked now, before the next move.
std::vector<const model::Question*> questions_at(const Shown& shown, const LookBack& back,
                                                 std::size_t at);
/// Said of the move that was shown last.
std::vector<const model::Comment*> comments_at(const Shown& shown, const LookBack& back,
                                               std::size_t at);
/// The entry at which a note made here points: the next move, or at the end the last one.
session::Seq seq_from_here(const LookBack& back);

/// A marked moment that later becomes a chapter: at the last entry, or here when looking back.
void mark_moment(const Shown& shown, Ui& ui, Actions& actions);

// -- the parts of the page
void draw_moves(const Shown& shown, Ui& ui);
void draw_moment(const Shown& shown, Ui& ui);
void draw_beside(const Shown& shown, Ui& ui, Actions& actions);
void draw_player(const Shown& shown, Ui& ui, Actions& actions);
/// The buttons alone, for who plays it before the class.
void draw_player_buttons(const Shown& shown, Ui& ui);
/// Chapters, comments and questions at this moment, to be edited.
void draw_trainer(const Shown& shown, Ui& ui, Actions& actions);
/// A question for the room with its guesses; after its move also what was done, and why.
void draw_question(const Shown& shown, Ui& ui, const model::Question& question, bool after);
/// The mark of the field in which a guess of the room is typed now; "": nothing is typed.
std::string guess_field(const Shown& shown, const LookBack& back);
/// Before the class: a field for an idea, and the button that goes on.
void draw_question_foot(const Shown& shown, Ui& ui);
/// The room's guess at a place, when a question for one is open.
void guess_place(const Shown& shown, Ui& ui, const model::Position& at);

}  // namespace gui
