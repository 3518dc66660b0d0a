#include <algorithm>

#include "advice/advice.hpp"
#include "advice/facts.hpp"
#include "base/utf8.hpp"
#include "text/text.hpp"

namespace advice {
namespace {

using base::Language;
using model::Person;
using model::Workshop;
using text::tr;
using text::trn;

using People = std::vector<const Person*>;

constexpr std::size_t many_people = 12, too_many_people = 22;
constexpr std::size_t enough_for_groups = 5;  // fewer say nothing about an empty group
constexpr int stale_days = 6 * 7;
constexpr std::size_t most_named = 4;

template <class Is>
People people_who(const Workshop& workshop, Is is) {
  People people;
  for (const auto& person : *workshop.people)
    if (is(*person)) people.push_back(&*person);
  return people;
}

bool on_the_map(const Person& person) {
  return person.place.has_value();
}

/// With whom it is about in the key: somebody new makes it something new.
Insight about(std::string key, const People& people, std::string what, std::string todo) {
  Insight insight{std::move(key), std::move(what), std::move(todo), {}};
  for (std::size_t i = 0; i < people.size(); ++i) {
    insight.key += (i ? "," : ":") + model::to_text(people[i]->id);
    insight.persons.push_back(people[i]->id);
  }
  return insight;
}

class Finder {
 public:
  Finder(const Question& question, const Moment& moment)
      : workshop_(question.workshop),
        language_(question.language),
        moment_(moment),
        map_(people_who(workshop_, on_the_map)) {}

  std::vector<Insight> found() {
    overdue();
    too_many();
    unsure();
    hearsay();
    unknown();
    nothing_planned();
    influence();
    allies();
    missing_roles();
    empty_groups();
    crowded_group();
    stale();
    mixed();
    many();
    return std::move(found_);
  }

 private:
  std::string named(const People& people) const {
    std::vector<std::string> codes;
    for (const Person* person : people) codes.push_back(person->code);
    return text::listed(language_, codes, most_named);
  }
  base::Arguments codes(const People& people) const { return {{"codes", named(people)}}; }
  bool planned_for(const Person& person) const {
    return std::ranges::any_of(model::steps_for(workshop_, person.id), [](const model::Step* step) {
      return step->state == model::StepState::planned;
    });
  }

  /// One for all of them: they ask for the same, and there are better things to say.
  void overdue() {
    std::vector<std::string> whom, days;
    Insight one;
    for (const model::Step& step : *workshop_.steps) {
      if (!model::is_overdue(step, moment_.today)) continue;
      const People people = people_who(workshop_, [&](const Person& person) {
        return std::ranges::find(step.persons, person.id) != step.persons.end();
      });
      whom.push_back(people.empty() ? tr(language_, "everybody on the map") : named(people));
      days.push_back(text::short_day(language_, *step.day));
      one.key += (one.key.empty() ? "overdue:" : ",") + model::to_text(step.id) + ":" +
                 base::iso_from_day(*step.day);
      for (const model::PersonId id : step.persons)
        if (std::ranges::find(one.persons, id) == one.persons.end()) one.persons.push_back(id);
    }
    if (whom.empty()) return;
    if (whom.size() == 1) {
      one.what =
          tr(language_, "The step with {codes} was meant for {day} and is not marked as done.",
             {{"codes", whom.front()}, {"day", days.front()}});
      one.todo =
          tr(language_, "Did it happen? Note how it went. If not: choose a new day, or let it go.");
    } else {
      for (std::size_t i = 0; i < whom.size(); ++i) whom[i] += " (" + days[i] + ")";
      one.what = trn(language_, "{count} step is past its day: with {steps}.",
                     "{count} steps are past their day: with {steps}.", long(whom.size()),
                     {{"steps", text::listed(language_, whom, most_named)}});
      one.todo =
          tr(language_,
             "Did they happen? Note how each went. If not: choose a new day, or let them go.");
    }
    found_.push_back(std::move(one));
  }
  void too_many() {
    if (map_.size() <= too_many_people) return;
    found_.push_back(
        {"too-many-people",
         trn(language_, "There is {count} person on the map: nobody can keep an eye on that many.",
             "There are {count} people on the map: nobody can keep an eye on that many.",
             long(map_.size())),
         tr(language_,
            "Who really matters for this goal? Take the others off, or make a map for the next "
            "phase."),
         {}});
  }
  void many() {
    if (map_.size() <= many_people || map_.size() > too_many_people) return;
    found_.push_back(
        {"many-people",
         trn(language_, "There is {count} person on the map, which is a lot for one afternoon.",
             "There are {count} people on the map, which is a lot for one afternoon.",
             long(map_.size())),
         tr(language_, "Talk about eight to twelve of them. The rest can wait."),
         {}});
  }
  void unsure() {
    const People people = people_who(workshop_, [](const Person& person) {
      const Doubt doubt = doubt_about(person);
      return doubt == Doubt::unsure || doubt == Doubt::close;
    });
    if (people.empty()) return;
    found_.push_back(
        about("unsure", people,
              trn(language_, "You are not sure where {codes} stands, or it is too close to call.",
                  "You are not sure where {codes} stand, or it is too close to call.",
                  long(people.size()), codes(people)),
              tr(language_, "Go and find out before you plan anything that depends on it.")));
  }
  void hearsay() {
    const People people = people_who(workshop_, [](const Person& person) {
      return on_the_map(person) && model::group_of(person).group != model::Group::unknown &&
             !model::seen_first_hand(person);
    });
    if (people.empty()) return;
    found_.push_back(
        about("hearsay", people,
              tr(language_, "Of {codes} you have seen or heard nothing yourself.", codes(people)),
              tr(language_,
                 "Were you there at some moment? Note it. If not: go and look, or "
                 "arrange to meet.")));
  }
  void unknown() {
    const People people = people_who(workshop_, [](const Person& person) {
      return !on_the_map(person) || model::group_of(person).group == model::Group::unknown;
    });
    if (people.empty()) return;
    found_.push_back(
        about("unknown", people,
              trn(language_, "You do not know yet where {codes} stands.",
                  "You do not know yet where {codes} stand.", long(people.size()), codes(people)),
              tr(language_, "Ask. Not knowing says something about you, not about them.")));
  }
  void nothing_planned() {
    if (map_.empty() || !workshop_.steps->empty()) return;
    found_.push_back({"nothing-planned",
                      tr(language_, "There is a map, and no step yet."),
                      tr(language_, "Choose one small step for one person, with a day."),
                      {}});
  }
  void influence() {
    if (workshop_.steps->empty()) return;
    const People people = people_who(workshop_, [&](const Person& person) {
      return on_the_map(person) && person.influence == model::Influence::high &&
             !planned_for(person);
    });
    if (people.empty()) return;
    found_.push_back(
        about("influence", people,
              trn(language_, "{codes} has much influence, and you have nothing planned.",
                  "{codes} have much influence, and you have nothing planned.", long(people.size()),
                  codes(people)),
              tr(language_, "Plan something, or choose deliberately nothing and say why.")));
  }
  void allies() {
    if (workshop_.steps->empty()) return;
    const People people = people_who(workshop_, [&](const Person& person) {
      return on_the_map(person) && model::group_of(person).group == model::Group::ally &&
             model::steps_for(workshop_, person.id).empty();
    });
    if (people.empty()) return;
    found_.push_back(
        about("allies", people,
              trn(language_, "{codes} is behind you, and is in none of your steps.",
                  "{codes} are behind you, and are in none of your steps.", long(people.size()),
                  codes(people)),
              tr(language_, "Whom could you ask for advice, or for one small favour?")));
  }
  void missing_roles() {
    Insight one;
    std::vector<std::string> missing;
    for (const std::string& role : *workshop_.roles) {
      const std::string wanted = base::folded(role);
      const auto is_it = [&](const auto& person) {
        return base::folded(person->role).find(wanted) != std::string::npos ||
               base::folded(person->code) == wanted;
      };
      if (wanted.empty() || std::ranges::any_of(*workshop_.people, is_it)) continue;
      one.key += (missing.empty() ? "roles:" : ",") + wanted;
      missing.push_back(role);
    }
    if (missing.empty()) return;
    const long count = long(missing.size());
    one.what = trn(language_, "On your list, and not on the map yet: {roles}.",
                   "On your list, and not on the map yet: {roles}.", count,
                   {{"roles", text::listed(language_, missing, most_named)}});
    one.todo =
        trn(language_, "Who is it here? Add them, even if you do not know yet where they stand.",
            "Who are they here? Add them, even if you do not know yet where they stand.", count);
    found_.push_back(std::move(one));
  }
  bool nobody_in(model::Group group) const {
    return std::ranges::none_of(
        map_, [&](const Person* person) { return model::group_of(*person).group == group; });
  }
  void empty_groups() {
    if (map_.size() < enough_for_groups) return;
    if (nobody_in(model::Group::ally))
      found_.push_back(
          {"empty:ally",
           tr(language_, "Nobody on the map agrees with you and trusts you."),
           tr(language_, "Who is closest to that? Begin there; alone it will not work."),
           {}});
    if (nobody_in(model::Group::opponent))
      found_.push_back(
          {"empty:opponent",
           tr(language_, "Nobody on the map trusts you and disagrees."),
           tr(language_,
              "Who tells you honestly what is wrong with the plan? You need that person."),
           {}});
  }
  void crowded_group() {
    if (map_.size() < enough_for_groups) return;
    for (const model::Group group : model::groups) {
      People people;
      for (const Person* person : map_)
        if (model::group_of(*person).group == group) people.push_back(person);
      if (group == model::Group::unknown || people.size() * 2 <= map_.size()) continue;
      found_.push_back(
          about("crowded", people,
                trn(language_, "{count} of the {all} on the map stand in one corner.",
                    "{count} of the {all} on the map stand in one corner.", long(people.size()),
                    {{"all", std::to_string(map_.size())}}),
                tr(language_, "Are they really that much alike? Look at each for one minute.")));
    }
  }
  void stale() {
    if (!moment_.day_of) return;
    const People people = people_who(workshop_, [&](const Person& person) {
      const auto day = on_the_map(person) ? moment_.day_of(person.changed_by) : std::nullopt;
      return day && base::days_between(*day, moment_.today) >= stale_days;
    });
    if (people.empty()) return;
    Insight one = about(
        "stale", people,
        trn(language_, "Not looked at for {count} week or more: {codes}.",
            "Not looked at for {count} weeks or more: {codes}.", stale_days / 7, codes(people)),
        tr(language_, "Do they still stand there? What did you see since?"));
    // Looked at since, and forgotten again: that is new.
    for (const Person* person : people) one.key += "@" + std::to_string(person->changed_by);
    found_.push_back(std::move(one));
  }
  void mixed() {
    People apart;
    for (const Person* person : map_)
      if (person->is_group) apart.push_back(person);
    if (apart.empty() || apart.size() == map_.size()) return;
    found_.push_back(about(
        "mixed", apart,
        trn(language_, "{codes} stands for a group, on a map of people.",
            "{codes} stand for groups, on a map of people.", long(apart.size()), codes(apart)),
        tr(language_,
           "Who in that group do you mean? You can talk with a person, not with a group.")));
  }

  const Workshop& workshop_;
  const Language language_;
  const Moment& moment_;
  const People map_;
  std::vector<Insight> found_;
};

}  // namespace

std::vector<Insight> insights(const Question& question, const Moment& moment) {
  std::vector<Insight> found = Finder(question, moment).found();
  std::erase_if(found, [&](const Insight& one) {
    return std::ranges::find(*question.workshop.answered, one.key) !=
           question.workshop.answered->end();
  });
  return found;
}

}  // namespace advice
