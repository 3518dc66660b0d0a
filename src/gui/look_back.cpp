#include "gui/look_back.hpp"

#include <algorithm>
#include <utility>

#include "gui/commands.hpp"
#include "gui/editing.hpp"
#include "gui/shown.hpp"
#include "gui/style.hpp"
#include "gui/ui.hpp"

namespace gui {
namespace {

constexpr std::size_t told_in_a_frame = 400;  // moves

model::Eyes eyes_of(const LookBack& back) {
  return back.class_view ? model::Eyes::wall : model::Eyes::facilitator;
}

story::Teller teller_of(const Shown& shown, const LookBack& back) {
  return {shown.settings.language, eyes_of(back), shown.catalogue};
}

// The telling fits the session, the language, the view and the eyes.
bool is_up_to_date(const Shown& shown, const LookBack& back) {
  const session::Session& session = *shown.session;
  return back.telling && back.telling->teller.eyes == eyes_of(back) &&
         back.session == session.header().id && back.entries == session.entries().size() &&
         back.told_in == shown.settings.language;
}

void tell_anew(const Shown& shown, LookBack& back) {
  const session::Session& session = *shown.session;
  const bool same = back.telling && back.session == session.header().id;
  const session::Seq here = same ? seq_at(back, std::min(back.at, moves_of(back).size())) : 0;
  if (!same) {
    const LookBack fresh;
    back = fresh;
  }
  back.session = session.header().id;
  back.entries = session.entries().size();
  back.told_in = shown.settings.language;
  back.telling = story::begin_telling(session, back.raw ? story::View::raw : story::View::net,
                                      teller_of(shown, back));
  const auto& moves = moves_of(back);
  const auto after = std::ranges::upper_bound(moves, here, {}, &story::Move::ends_at);
  back.at = back.from = std::size_t(after - moves.begin());
  back.moved = {};
}

bool stops_at(const Shown& shown, const LookBack& back, std::size_t at) {
  if (at >= moves_of(back).size()) return true;
  if (!questions_at(shown, back, at).empty()) return true;
  return std::ranges::any_of(*shown.session->margin().chapters, [&](const model::Chapter& one) {
    return one.stop && cursor_of(back, one.at) == at;
  });
}

// Moves without words for these eyes are passed over, unless something waits there.
std::size_t past_the_untold(const Shown& shown, const LookBack& back, std::size_t at, int by) {
  const auto& words = back.telling->words;
  while (at > 0 && at <= words.size() && words[at - 1].empty() &&
         (by < 0 || (at < moves_of(back).size() && !stops_at(shown, back, at))))
    at += std::size_t(by);
  return at;
}

void schedule(const Shown& shown, LookBack& back) {
  back.next = {shown.now.milliseconds + std::int64_t(seconds_per_move[back.speed] * 1000)};
}

}  // namespace

const std::vector<story::Move>& moves_of(const LookBack& back) {
  static const std::vector<story::Move> none;
  return back.telling ? back.telling->net.moves : none;
}

session::Seq seq_at(const LookBack& back, std::size_t at) {
  return at == 0 ? 0 : moves_of(back)[at - 1].ends_at;
}

void keep_looking_back(const Shown& shown, Ui& ui) {
  LookBack& back = ui.look_back;
  if (!shown.session || ui.step != Step::look_back) {
    back.playing = false;
    return;
  }
  if (!is_up_to_date(shown, back)) tell_anew(shown, back);
  if (back.playing && shown.now >= back.next) {
    step_moves(shown, ui, 1);
    if (stops_at(shown, back, back.at)) back.playing = false;
    schedule(shown, back);
  }
  if (part_of_the_way(shown, back) < 1) widget_look().wants_frame = true;
  if (story::tell_on(*back.telling, *shown.session, told_in_a_frame))
    widget_look().wants_frame = true;
}

std::optional<base::Time> next_move_due(const Ui& ui) {
  if (!ui.look_back.playing) return std::nullopt;
  return ui.look_back.next;
}

void go_to_move(const Shown& shown, Ui& ui, std::size_t at) {
  LookBack& back = ui.look_back;
  const std::size_t wanted = std::min(at, moves_of(back).size());
  if (wanted == back.at) return;
  back.from = wanted;
  back.at = wanted;
  back.moved = {};
  back.scroll_to_now = true;
  if (back.playing) schedule(shown, back);
}

void step_moves(const Shown& shown, Ui& ui, int by) {
  LookBack& back = ui.look_back;
  const std::size_t before = back.at;
  if (by < 0 && before == 0) return;
  go_to_move(shown, ui, past_the_untold(shown, back, before + std::size_t(by), by));
  if (back.at == before) return;
  back.from = before;
  back.moved = shown.now;
}

void step_chapters(const Shown& shown, Ui& ui, int by) {
  const LookBack& back = ui.look_back;
  std::size_t target = by > 0 ? moves_of(back).size() : 0;
  for (const model::Chapter& chapter : story::chapters(shown.session->margin())) {
    const std::size_t at = cursor_of(back, chapter.at);
    if (by > 0 && at > back.at) target = std::min(target, at);
    if (by < 0 && at < back.at) target = std::max(target, at);
  }
  go_to_move(shown, ui, target);
}

void play_or_pause(const Shown& shown, Ui& ui) {
  LookBack& back = ui.look_back;
  back.playing = !back.playing;
  if (!back.playing) return;
  if (back.at >= moves_of(back).size()) go_to_move(shown, ui, 0);
  schedule(shown, back);
  back.next = {shown.now.milliseconds + moment_glides};  // it is heard at once
}

void change_speed(const Shown& shown, Ui& ui, int by) {
  LookBack& back = ui.look_back;
  back.speed = std::clamp(back.speed + by, 0, int(std::size(seconds_per_move)) - 1);
  if (back.playing) schedule(shown, back);
}

void show_every_step(Ui& ui, bool every) {
  LookBack& back = ui.look_back;
  if (back.raw == every) return;
  back.raw = every;
  back.entries = 0;  // told anew in the next frame
}

namespace {

bool must_ask(const Shown& shown, const LookBack& back) {
  return shown.session->now().kind == model::SessionKind::own && !back.may_show;
}

}  // namespace

void toggle_class_view(const Shown& shown, Ui& ui, Actions& actions) {
  LookBack& back = ui.look_back;
  if (shares_screen(ui.wall)) {
    if (covers_panels(ui.wall)) return show_panels(ui.wall, shown.now);
    return story_on_wall(shown, ui, actions);
  }
  if (!back.class_view && must_ask(shown, back)) {
    back.asking = ToClass::in_this_window;
    return;
  }
  back.class_view = !back.class_view;
}

void story_on_wall(const Shown& shown, Ui& ui, Actions& actions) {
  LookBack& back = ui.look_back;
  if (must_ask(shown, back)) {
    back.asking = ToClass::on_the_wall;
    return;
  }
  show_to_room(shown, ui, actions, scene::WallMoment{});
}

void answer_class(const Shown& shown, Ui& ui, Actions& actions, bool yes) {
  LookBack& back = ui.look_back;
  const ToClass asked = std::exchange(back.asking, ToClass::no);
  if (!yes) return;
  back.may_show = true;
  if (asked == ToClass::in_this_window) toggle_class_view(shown, ui, actions);
  if (asked == ToClass::on_the_wall) story_on_wall(shown, ui, actions);
}

std::size_t cursor_of(const LookBack& back, session::Seq at) {
  return back.telling ? story::move_at(back.telling->net, at) : 0;
}

std::optional<ChapterHere> chapter_at(const Shown& shown, const LookBack& back, std::size_t at) {
  std::optional<ChapterHere> here;
  std::size_t number = 0;
  for (const model::Chapter& chapter : story::chapters(shown.session->margin())) {
    ++number;
    if (cursor_of(back, chapter.at) <= at) here = ChapterHere{chapter, number};
  }
  return here;
}

std::vector<const model::Question*> questions_at(const Shown& shown, const LookBack& back,
                                                 std::size_t at) {
  std::vector<const model::Question*> here;
  if (moves_of(back).empty()) return here;
  for (const model::Question& question : *shown.session->margin().questions)
    if (cursor_of(back, question.at) == at) here.push_back(&question);
  return here;
}

std::vector<const model::Comment*> comments_at(const Shown& shown, const LookBack& back,
                                               std::size_t at) {
  std::vector<const model::Comment*> here;
  if (at == 0) return here;
  for (const model::Comment& comment : *shown.session->margin().comments)
    if (cursor_of(back, comment.at) == at - 1) here.push_back(&comment);
  return here;
}

session::Seq seq_from_here(const LookBack& back) {
  const auto& moves = moves_of(back);
  if (moves.empty()) return 1;
  return back.at < moves.size() ? moves[back.at].entries.front() : moves.back().entries.back();
}

void mark_moment(const Shown& shown, Ui& ui, Actions& actions) {
  if (!can_record(shown) || shown.session->entries().empty()) return;
  const session::Seq at = ui.step == Step::look_back ? seq_from_here(ui.look_back)
                                                     : shown.session->entries().back().seq;
  model::Chapter chapter;
  chapter.id = {coming_seq(shown, actions), 1};
  chapter.at = at;
  actions.push_back(Record{{session::SetChapter{std::move(chapter)}},
                           0,
                           base::message("This moment is marked. Look back gives it a title.")});
}

}  // namespace gui
