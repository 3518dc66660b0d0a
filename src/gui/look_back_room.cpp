// The moment that is shown, for the room: told with the eyes of the wall, whoever looks at it in
// this window. What is still to come is not in it.

#include <algorithm>

#include "base/utf8.hpp"
#include "gui/glide.hpp"
#include "gui/look_back.hpp"
#include "gui/shown.hpp"
#include "gui/ui.hpp"
#include "text/text.hpp"

namespace gui {

/// What was told last, and of which moment.
struct RoomMemory {
  struct Of {
    std::string session;
    std::size_t entries = 0, at = 0, from = 0;
    bool raw = false, may_show = false;
    model::SessionKind kind = model::SessionKind::own;
    base::Language language = base::Language::english;
    bool operator==(const Of&) const = default;
  };
  Of of;
  bool told = false;
  scene::WallMoment moment;  // without what moves from frame to frame
  session::Nearby nearby;
};

namespace {

using text::tr;

bool may_read(const Shown& shown) {
  return shown.session->now().kind == model::SessionKind::fictive;
}

std::string chapter_words(const Shown& shown, const LookBack& back) {
  const auto here = chapter_at(shown, back, back.at);
  if (!here) return {};
  const base::Language language = shown.settings.language;
  if (may_read(shown)) return story::title_of(here->chapter, here->number, language);
  return tr(language, "Chapter {number}", {{"number", std::to_string(here->number)}});
}

std::string what_happened(const Shown& shown, const LookBack& back) {
  const base::Language language = shown.settings.language;
  if (back.at == 0) return tr(language, "Before the first move");
  story::Teller teller{language, model::Eyes::wall, shown.catalogue};
  teller.own_colleagues = !may_read(shown);
  const std::string words =
      story::words_of_move(*shown.session, back.telling->net, back.at - 1, teller);
  if (!words.empty()) return words;
  return tr(language, "Something was written down that is not for the room.");
}

// As the wall may know it; who are own colleagues now were so then.
model::WallView view_of(const Shown& shown, const LookBack& back, model::Workshop then) {
  then.kind = shown.session->now().kind;
  model::WallView view = model::wall_view(then);
  view.map_released = may_read(shown) || back.may_show;
  return view;
}

scene::WallMoment told(const Shown& shown, const LookBack& back, session::Nearby& nearby) {
  scene::WallMoment moment;
  const model::Workshop before = shown.session->at(seq_at(back, back.from), nearby);
  const model::Workshop now = shown.session->at(seq_at(back, back.at), nearby);
  moment.then = view_of(shown, back, now);
  for (const auto& person : *now.people) {
    const model::Person* was = model::find(before, person->id);
    if (person->place && was && was->place && *was->place != *person->place)
      moment.moving.push_back({person->id, *was->place});
  }
  const auto& moves = moves_of(back);
  if (back.at > 0 && back.at <= moves.size()) moment.actor = moves[back.at - 1].actor;
  moment.chapter = chapter_words(shown, back);
  moment.happened = what_happened(shown, back);
  if (may_read(shown))
    for (const model::Comment* comment : comments_at(shown, back, back.at))
      moment.comments.push_back(comment->words);
  return moment;
}

void add_question(scene::WallMoment& moment, const Shown& shown, const LookBack& back,
                  const model::Question& question, bool after) {
  const auto known = back.guesses.find(question.id);
  if (after && known == back.guesses.end()) return;  // it was passed over
  const Guesses guesses = known == back.guesses.end() ? Guesses{} : known->second;
  scene::WallQuestion asked{words_of(shown, question), {}, {}, {}, after, ""};
  asked.places = guesses.places;
  asked.ideas = guesses.ideas;
  for (std::size_t i = 0; i < question.options.size(); ++i)
    asked.options.push_back({question.options[i], i < guesses.hands.size() ? guesses.hands[i] : 0});
  if (question.kind != model::QuestionKind::choice) asked.options.clear();
  if (after && guesses.explained) asked.explanation = question.explanation;
  moment.questions.push_back(std::move(asked));
}

}  // namespace

double part_of_the_way(const Shown& shown, const LookBack& back) {
  const std::int64_t since = shown.now.milliseconds - back.moved.milliseconds;
  if (shown.settings.reduced_motion || since < 0 || since >= moment_glides) return 1;
  return eased(double(since) / double(moment_glides));
}

scene::WallMoment moment_for_room(const Shown& shown, Ui& ui) {
  LookBack& back = ui.look_back;
  if (!shown.session || !back.telling || back.session != shown.session->header().id) return {};
  if (!back.for_room) back.for_room = std::make_shared<RoomMemory>();
  RoomMemory& memory = *back.for_room;
  RoomMemory::Of of{back.session,
                    shown.session->entries().size(),
                    back.at,
                    back.from,
                    back.raw,
                    back.may_show,
                    shown.session->now().kind,
                    shown.settings.language};
  if (!memory.told || memory.of != of) {
    memory.moment = told(shown, back, memory.nearby);
    memory.of = std::move(of);
    memory.told = true;
  }
  scene::WallMoment moment = memory.moment;
  moment.part = part_of_the_way(shown, back);
  moment.group_names = shown.settings.group_names;
  if (!may_read(shown)) return moment;
  if (back.at > 0)
    for (const model::Question* question : questions_at(shown, back, back.at - 1))
      add_question(moment, shown, back, *question, true);
  for (const model::Question* question : questions_at(shown, back, back.at))
    add_question(moment, shown, back, *question, false);
  return moment;
}

}  // namespace gui
