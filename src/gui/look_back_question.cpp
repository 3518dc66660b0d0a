// A question for the room: everybody guesses, the guesses are laid side by side, then comes what
// the group did, and why. No score and no distance: a place is a supposition.

#include <array>
#include <imgui.h>
#include <imgui_internal.h>

#include "base/utf8.hpp"
#include "gui/axis_edit.hpp"
#include "gui/commands.hpp"
#include "gui/look_back.hpp"
#include "gui/panel_parts.hpp"
#include "gui/shown.hpp"
#include "gui/style.hpp"
#include "gui/ui.hpp"
#include "gui/widgets.hpp"
#include "story/words.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using text::tr;

constexpr int most_hands = 999;

std::string mark_of(const char* what, const model::Question& question) {
  return std::string("look_back.") + what + "." + model::to_text(question.id);
}

// How the guesses lie over the map, in words.
void spread(const Shown& shown, const Guesses& guesses) {
  const base::Language language = shown.settings.language;
  std::array<int, model::groups.size()> count{};
  for (const model::Position& place : guesses.places)
    ++count[std::size_t(model::group_of(place, model::Stance::not_asked).group)];
  for (const model::Group group : model::groups) {
    if (count[std::size_t(group)] == 0) continue;
    group_mark(group);
    ui::paragraph(std::to_string(count[std::size_t(group)]) + " × " +
                  story::group_in_sentence(shown.session->now().labels, group, language));
  }
}

// "7 3": trust and agreement from 0 to 10; "7 ?".
std::optional<model::Position> typed_place(std::string_view words) {
  words = base::trimmed(words);
  const std::size_t gap = words.find(' ');
  if (gap == std::string_view::npos) return std::nullopt;
  const auto trust = typed_axis(words.substr(0, gap));
  const auto agreement = typed_axis(base::trimmed(words.substr(gap)));
  if (!trust || !agreement) return std::nullopt;
  return model::Position{trust->value, agreement->value};
}

void type_place(const Shown& shown, Ui& ui, const model::Question& question, Guesses& guesses) {
  const std::string mark = mark_of("typed", question);
  std::string& draft = ui.drafts[mark];
  if (!entered_line(ui, mark.c_str(), &draft,
                    tr(shown.settings.language, "Or type trust and agreement: 7 3")))
    return;
  if (const auto place = typed_place(draft)) {
    guesses.places.push_back(model::rounded(*place));
    draft.clear();
  } else if (!base::trimmed(draft).empty()) {
    say(shown, ui,
        base::message("A guess is two numbers from 0 to 10, trust and then agreement, such as "
                      "7 3. A question mark is: unknown."),
        true);
  }
}

void guess_places(const Shown& shown, Ui& ui, const model::Question& question, Guesses& guesses,
                  bool after) {
  const base::Language language = shown.settings.language;
  if (!after) {
    ui::label(tr(language, "Click on the map: one spot for every guess in the room."));
    type_place(shown, ui, question, guesses);
  }
  spread(shown, guesses);
  if (after || guesses.places.empty()) return;
  if (ui::button(tr(language, "Take the last spot back"), mark_of("unguess", question).c_str(),
                 ui::Kind::quiet))
    guesses.places.pop_back();
}

void bar_of_hands(int hands, int most) {
  if (most <= 0) return;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float width = (ImGui::GetContentRegionAvail().x - ems(1)) * float(hands) / float(most);
  const float height = ems(0.3);
  if (hands > 0)
    ImGui::GetWindowDrawList()->AddRectFilled(at, {at.x + width, at.y + height},
                                              im(widget_look().theme->accent), height / 2);
  ui::space(0.45f);
}

void count_hands(const Shown& shown, const model::Question& question, Guesses& guesses,
                 bool after) {
  const base::Language language = shown.settings.language;
  guesses.hands.resize(question.options.size());
  int most = 0;
  for (const int hands : guesses.hands) most = std::max(most, hands);
  if (question.options.empty()) return ui::label(tr(language, "This question has no options yet."));
  if (!after) ui::label(tr(language, "Who would do this? Count the hands."));
  for (std::size_t i = 0; i < question.options.size(); ++i) {
    const std::string number = "." + std::to_string(i);
    ui::paragraph(question.options[i]);
    if (!after) {
      if (ui::button("−", (mark_of("fewer", question) + number).c_str(), ui::Kind::plain, ems(2),
                     guesses.hands[i] > 0))
        --guesses.hands[i];
      ImGui::SameLine();
    }
    ImGui::AlignTextToFramePadding();
    ImGui::TextUnformatted(std::to_string(guesses.hands[i]).c_str());
    if (!after) {
      ImGui::SameLine();
      if (ui::button("+", (mark_of("more", question) + number).c_str(), ui::Kind::plain, ems(2),
                     guesses.hands[i] < most_hands))
        ++guesses.hands[i];
    }
    bar_of_hands(guesses.hands[i], most);
  }
}

void type_idea(const Shown& shown, Ui& ui, const model::Question& question, Guesses& guesses,
               float width) {
  const base::Language language = shown.settings.language;
  const std::string mark = mark_of("idea", question);
  std::string& draft = ui.drafts[mark];
  const bool entered = entered_line(ui, mark.c_str(), &draft,
                                    tr(language, "What would you do? One idea each"), width);
  if (width > 0) ImGui::SameLine();
  const bool pressed = ui::button(tr(language, "Add the idea"), mark_of("add", question).c_str(),
                                  ui::Kind::plain, 0, !base::trimmed(draft).empty());
  if ((!entered && !pressed) || base::trimmed(draft).empty()) return;
  guesses.ideas.emplace_back(base::trimmed(draft));
  draft.clear();
}

void gather_ideas(const Shown& shown, Ui& ui, const model::Question& question, Guesses& guesses,
                  bool after) {
  for (const std::string& idea : guesses.ideas) ui::paragraph("– " + idea);
  if (after) return;
  type_idea(shown, ui, question, guesses, 0);
}

}  // namespace

std::string words_of(const Shown& shown, const model::Question& question) {
  const base::Language language = shown.settings.language;
  if (!base::trimmed(question.words).empty()) return question.words;
  switch (question.kind) {
    case model::QuestionKind::place:
      return tr(language, "Where do you suppose this colleague will stand?");
    case model::QuestionKind::choice:
      return tr(language, "What would you choose?");
    case model::QuestionKind::intervention:
      break;
  }
  return tr(language, "What would you do now?");
}

void draw_question(const Shown& shown, Ui& ui, const model::Question& question, bool after) {
  const base::Language language = shown.settings.language;
  LookBack& back = ui.look_back;
  if (after && !back.guesses.contains(question.id)) return;  // it was passed over
  Guesses& guesses = back.guesses[question.id];
  ui::space(0.6f);
  ui::separator();
  ui::label(after ? tr(language, "The room guessed") : tr(language, "A question for the room"));
  ui::heading(words_of(shown, question));
  ui::mark(mark_of("question", question).c_str());
  switch (question.kind) {
    case model::QuestionKind::place:
      guess_places(shown, ui, question, guesses, after);
      break;
    case model::QuestionKind::choice:
      count_hands(shown, question, guesses, after);
      break;
    case model::QuestionKind::intervention:
      gather_ideas(shown, ui, question, guesses, after);
      break;
  }
  if (!after) {
    ui::space(0.3f);
    if (back.at < moves_of(back).size() &&
        ui::button(tr(language, "What did they do?"), mark_of("did", question).c_str(),
                   ui::Kind::main))
      step_moves(shown, ui, 1);
    return;
  }
  if (base::trimmed(question.explanation).empty())
    return ui::label(tr(language, "There is no explanation yet: talk about it."));
  if (guesses.explained) return ui::paragraph(question.explanation);
  if (ui::button(tr(language, "Explanation"), mark_of("explain", question).c_str()))
    guesses.explained = true;
}

std::string guess_field(const Shown& shown, const LookBack& back) {
  for (const model::Question* question : questions_at(shown, back, back.at)) {
    if (question->kind == model::QuestionKind::place) return mark_of("typed", *question);
    if (question->kind == model::QuestionKind::intervention) return mark_of("idea", *question);
  }
  return "";
}

void guess_place(const Shown& shown, Ui& ui, const model::Position& at) {
  LookBack& back = ui.look_back;
  for (const model::Question* question : questions_at(shown, back, back.at)) {
    if (question->kind != model::QuestionKind::place) continue;
    back.guesses[question->id].places.push_back(model::rounded(at));
    return;
  }
}

void add_hand(const Shown& shown, Ui& ui, std::size_t option) {
  LookBack& back = ui.look_back;
  for (const model::Question* question : questions_at(shown, back, back.at)) {
    if (question->kind != model::QuestionKind::choice || option >= question->options.size())
      continue;
    std::vector<int>& hands = back.guesses[question->id].hands;
    hands.resize(question->options.size());
    if (hands[option] < most_hands) ++hands[option];
    return;
  }
}

namespace {

// What was guessed of the move that is shown has an explanation, when somebody asks for it.
Guesses* to_explain(const Shown& shown, LookBack& back) {
  if (back.at == 0) return nullptr;
  for (const model::Question* question : questions_at(shown, back, back.at - 1)) {
    const auto guesses = back.guesses.find(question->id);
    if (guesses != back.guesses.end() && !guesses->second.explained &&
        !base::trimmed(question->explanation).empty())
      return &guesses->second;
  }
  return nullptr;
}

}  // namespace

void draw_question_foot(const Shown& shown, Ui& ui) {
  const base::Language language = shown.settings.language;
  LookBack& back = ui.look_back;
  if (shown.session->now().kind == model::SessionKind::own) return;
  const auto waiting = questions_at(shown, back, back.at);
  if (Guesses* guesses = to_explain(shown, back)) {
    ImGui::SameLine(0, ems(1));
    if (ui::button(tr(language, "Explanation"), "stage.explain")) guesses->explained = true;
  }
  if (waiting.empty()) return;
  const model::Question& question = *waiting.front();
  Guesses& guesses = back.guesses[question.id];
  if (question.kind == model::QuestionKind::intervention) {
    ImGui::SameLine(0, ems(1));
    type_idea(shown, ui, question, guesses, ems(20));
  }
  if (!guesses.places.empty()) {
    ImGui::SameLine(0, ems(1));
    if (ui::button(tr(language, "Take the last spot back"), "stage.unguess", ui::Kind::quiet))
      guesses.places.pop_back();
  }
}

}  // namespace gui
