#include "advice/grounds.hpp"

#include <algorithm>

#include "advice/plan_words.hpp"
#include "advice/sentences.hpp"
#include "text/text.hpp"

namespace advice {
namespace {

using base::Language;
using catalogue::Group;
using model::Person;
using text::tr;
using Kind = Ground::Kind;

base::Arguments code_of(const Person& person) {
  return {{"code", person.code}};
}

Book book_of(const Question& question) {
  return {*question.workshop.own_interventions, &question.catalogue, question.language};
}

/// The last that was done and judged for this person; `same`: this intervention itself.
const model::Step* last_judged(const Question& question, const Person& person,
                               const catalogue::Intervention* same) {
  const model::Step* last = nullptr;
  for (const model::Step* step : model::steps_for(question.workshop, person.id))
    if (step->state == model::StepState::done && step->helped != model::Helped::not_said &&
        (!same || step->intervention == same->id))
      last = step;
  return last;
}

std::string of_what_was_tried(const Question& question, const model::Step* step) {
  if (!step) return "";
  const Language language = question.language;
  const base::Arguments what = {
      {"name", quoted(step_name(book_of(question), *step))},
      {"day", step->ended ? text::short_day(language, *step->ended) : ""}};
  switch (step->helped) {
    case model::Helped::yes:
      return step->ended ? tr(language, "\"{name}\" on {day} helped, you noted.", what)
                         : tr(language, "\"{name}\" helped, you noted.", what);
    case model::Helped::partly:
      return step->ended ? tr(language, "\"{name}\" on {day} helped in part, you noted.", what)
                         : tr(language, "\"{name}\" helped in part, you noted.", what);
    case model::Helped::no:
      return step->ended ? tr(language, "\"{name}\" on {day} did not help, you noted.", what)
                         : tr(language, "\"{name}\" did not help, you noted.", what);
    case model::Helped::not_said:
      break;
  }
  return "";
}

std::string of_a_plan(const Question& question, const model::Step& step) {
  if (step.intervention == model::nothing_on_purpose)
    return tr(question.language,
              "You chose deliberately to do nothing here; this is for when you come back on that.");
  const base::Arguments what = {
      {"name", quoted(step_name(book_of(question), step))},
      {"day", step.day ? text::short_day(question.language, *step.day) : ""}};
  return step.day
             ? tr(question.language,
                  "\"{name}\" is in your plan already, for {day}; this can stand beside it.", what)
             : tr(question.language,
                  "\"{name}\" is in your plan already; this can stand beside it.", what);
}

std::string of_an_open_end(const Question& question, const model::Step& step) {
  const base::Arguments what = {
      {"name", quoted(step_name(book_of(question), step))},
      {"day", step.ended ? text::short_day(question.language, *step.ended) : ""}};
  return step.ended ? tr(question.language,
                         "\"{name}\" was on {day}; whether it helped you have not noted yet.", what)
                    : tr(question.language,
                         "\"{name}\" is done; whether it helped you have not noted yet.", what);
}

/// What is planned for this person or was left open, or that there is nothing for one who matters
/// that much.
std::string of_the_history(const Question& question, const Person& person) {
  const auto steps = model::steps_for(question.workshop, person.id);
  for (const model::Step* step : steps)
    if (step->state == model::StepState::planned) return of_a_plan(question, *step);
  for (const model::Step* step : steps)
    if (step->state == model::StepState::done && step->helped == model::Helped::not_said)
      return of_an_open_end(question, *step);
  return steps.empty() && person.influence == model::Influence::high
             ? tr(question.language, "{code} has much influence, and is in none of your steps yet.",
                  code_of(person))
             : "";
}

bool works_on_layer(const catalogue::Intervention& one, model::Layer layer) {
  return layer != model::Layer::not_said &&
         std::ranges::find(one.layers, layer_of(layer)) != one.layers.end();
}

/// What the choice itself is about, whoever it is for.
Kind nearest_kind(const Choice& choice) {
  const std::string& id = choice.intervention.id;
  if (id == "credit" || id == "thank-the-objection") return Kind::seen;
  if (id == "ask-feedback") return Kind::reverse_view;
  if (id == "small-promise" || id == "coffee") return Kind::wish;
  if (choice.lead == Lead::seed || choice.lead == Lead::conversation) return Kind::place;
  return Kind::number;
}

struct Finder {
  const Question& question;
  const Facts& facts;
  const Choice& choice;
  const Kind nearest = nearest_kind(choice);
  std::vector<Ground> found{};

  void add(Kind kind, int distance, std::string words, std::string after = "") {
    if (words.empty()) return;
    found.push_back({kind, kind == nearest ? std::min(distance, 35) : distance, std::move(words),
                     std::move(after)});
  }

  void why_it_was_chosen() {
    const Person& person = facts.person();
    const Language language = question.language;
    switch (choice.lead) {
      case Lead::find_out:
        return add(Kind::doubt, 0, of_the_doubt(person, language));
      case Lead::ask:
        if (doubt_about(person) != Doubt::none && facts.group() != Group::unknown)
          add(Kind::ask_first, 0,
              tr(language, "Do not build on the place of {code} yet: ask first.", code_of(person)));
        return;
      case Lead::they_are_right:
        return add(Kind::being_right, 0, of_being_right(facts, language));
      case Lead::own_share:
        return add(Kind::own_share, 0, of_own_share(person, language));
      case Lead::own:
        return add(
            Kind::own_idea, 0,
            tr(language, "This group thought of it itself, for people who stand like {code}.",
               code_of(person)));
      case Lead::peers:
        return add(Kind::tried, 0,
                   of_what_was_tried(question, last_judged(question, person, nullptr)));
      case Lead::dropped_earlier:
        return add(Kind::let_go, 10, tr(language, "You planned this before, and let it go."));
      default:
        break;
    }
  }
  void what_happens() {
    const catalogue::Intervention& one = choice.intervention;
    const bool answers = choice.lead == Lead::pocket_veto || choice.lead == Lead::sign;
    if (facts.sign && (answers || one.id == "name-resistance"))
      add(Kind::sign, 0, of_the_sign(facts, question.language));
    const model::Step* last = last_judged(question, facts.person(), nullptr);
    const model::Step* same = last_judged(question, facts.person(), &one);
    add(same == last ? Kind::tried : Kind::tried_this, 10, of_what_was_tried(question, same));
    const bool leads = choice.lead == Lead::seed || choice.lead == Lead::conversation;
    if (leads) add(Kind::contradiction, 5, of_a_contradiction(facts, question.language));
    add(Kind::tried, leads ? 40 : beside + 3, of_what_was_tried(question, last));
  }
  void where_it_sits() {
    const Person& person = facts.person();
    const catalogue::Intervention& one = choice.intervention;
    const Language language = question.language;
    if (person.trust_missing == model::TrustMissing::theirs && one.cause == catalogue::Cause::trust)
      add(Kind::whose_trust, 20,
          tr(language, "It is {code} who does not trust you yet.", code_of(person)));
    if (person.is_group && one.reach == catalogue::Reach::one && one.id != "evidence-check")
      add(Kind::for_a_group, 25,
          tr(language, "{code} stands for a group: begin with one of them.", code_of(person)));
    const bool exactly = one.cause != catalogue::Cause::both && cause_of(one.cause) == facts.cause;
    const bool leads = choice.lead == Lead::seed || choice.lead == Lead::conversation;
    if (exactly || facts.cause == model::Cause::both ||
        (leads && facts.cause == model::Cause::unknown))
      add(Kind::cause, exactly ? 30 : 45, of_the_cause(facts.cause, person.code, language),
          of_the_same_cause(facts.cause, language));
    if (works_on_layer(one, person.layer))
      add(Kind::layer, 40, of_the_layer(person.layer, person.code, language),
          of_the_same_layer(person.layer, language));
  }
  void who_it_is() {
    const Person& person = facts.person();
    const Language language = question.language;
    add(Kind::place, beside, of_the_place(person, facts.group(), language));
    add(Kind::reverse_view, beside + 2, of_the_reverse_view(person, language));
    // A moment with the other says little about oneself.
    add(Kind::seen, nearest == Kind::reverse_view ? beside + 8 : beside + 3,
        of_what_was_seen(person, language));
    add(Kind::history, beside + 4, of_the_history(question, person));
    add(Kind::wish, beside + 5, of_the_wish(person, language));
    add(Kind::meaning, beside + 6, of_the_group(person, facts.group(), language));
    if (model::steps_for(question.workshop, person.id).empty())
      add(Kind::history, beside + 7,
          facts.group() == Group::ally
              ? tr(language, "You have asked nothing of {code} yet.", code_of(person))
              : tr(language, "You have nothing planned with {code} yet.", code_of(person)));
  }
};

}  // namespace

std::vector<Ground> grounds_for_one(const Question& question, const Facts& facts,
                                    const Choice& choice) {
  Finder finder{question, facts, choice};
  finder.why_it_was_chosen();
  finder.what_happens();
  finder.where_it_sits();
  finder.who_it_is();
  std::ranges::stable_sort(finder.found, {}, &Ground::distance);
  return std::move(finder.found);
}

}  // namespace advice
