#include <algorithm>

#include "advice/grounds.hpp"
#include "advice/sentences.hpp"
#include "text/text.hpp"

namespace advice {
namespace {

using base::Language;
using catalogue::Group;
using catalogue::Style;
using text::trn;
using Kind = Ground::Kind;

bool has_style(const catalogue::Intervention& one, Style style) {
  return std::ranges::find(one.styles, style) != one.styles.end();
}

class Together {
 public:
  Together(const Question& question, const Facts& facts, const Choice& choice)
      : language_(question.language),
        catalogue_(question.catalogue),
        facts_(facts),
        one_(choice.intervention),
        choice_(choice) {}

  std::vector<Ground> found() {
    if (choice_.lead == Lead::they_are_right)
      add(Kind::being_right, 0, of_being_right(facts_, language_));
    if (choice_.lead == Lead::own)
      add(Kind::own_idea, 0, text::tr(language_, "This group thought of it itself."));
    causes();
    layers();
    groups();
    std::ranges::stable_sort(found_, {}, &Ground::distance);
    return std::move(found_);
  }

 private:
  void add(Kind kind, int distance, std::string words) {
    if (!words.empty()) found_.push_back({kind, distance, std::move(words), ""});
  }
  /// Of those for whom it is meant.
  template <class Is>
  std::vector<std::string> codes_of_those(Is is) const {
    std::vector<std::string> codes;
    for (std::size_t i = 0; i < facts_.persons.size(); ++i)
      if (catalogue::is_for(one_, facts_.groups[i]) && is(*facts_.persons[i], facts_.groups[i]))
        codes.push_back(facts_.persons[i]->code);
    return codes;
  }
  std::vector<std::string> codes_in(Group group) const {
    return codes_of_those([&](const model::Person&, Group theirs) { return theirs == group; });
  }

  /// Both sides where the intervention works on both, the one it works on first.
  void causes() {
    for (const model::Cause cause : {model::Cause::trust, model::Cause::agreement}) {
      const auto codes = codes_of_those([&](const model::Person& person, Group) {
        return person.cause == cause || person.cause == model::Cause::both;
      });
      const bool exactly = one_.cause != catalogue::Cause::both && cause_of(one_.cause) == cause;
      if (codes.empty() || (!exactly && one_.cause != catalogue::Cause::both)) continue;
      add(cause == model::Cause::trust ? Kind::cause : Kind::other_cause,
          exactly && codes.size() > 1 ? 10 : 30,
          of_the_cause(cause, text::listed(language_, codes), language_));
    }
  }
  /// The two that most people have, of those this works on.
  void layers() {
    std::vector<std::pair<std::size_t, Ground>> some;
    for (const catalogue::Layer layer : one_.layers) {
      const auto codes = codes_of_those([&](const model::Person& person, Group) {
        return person.layer != model::Layer::not_said && layer_of(person.layer) == layer;
      });
      if (!codes.empty())
        some.push_back(
            {codes.size(),
             {Kind::layer, codes.size() > 1 ? 20 : 35,
              of_the_layer(model::Layer(int(layer) + 1), text::listed(language_, codes), language_),
              ""}});
    }
    std::ranges::stable_sort(some, std::greater<>(), [](const auto& each) { return each.first; });
    for (std::size_t i = 0; i < std::min<std::size_t>(some.size(), 2); ++i) {
      if (i > 0) some[i].second.kind = Kind::other_layer, some[i].second.distance = 40;
      found_.push_back(std::move(some[i].second));
    }
  }
  template <class Words>
  void say(Kind kind, Group group, int distance, Words words) {
    const std::vector<std::string> codes = codes_in(group);
    if (!codes.empty())
      add(kind, distance, words(long(codes.size()), {{"codes", text::listed(language_, codes)}}));
  }
  void groups() {
    using Codes = const base::Arguments&;
    say(Kind::behind_you, Group::ally, has_style(one_, Style::attract) ? 25 : beside,
        [&](long count, Codes codes) {
          return trn(language_,
                     "{codes} is behind you: together you do not stand before the group alone.",
                     "{codes} are behind you: together you do not stand before the group alone.",
                     count, codes);
        });
    say(Kind::see_it_differently, Group::opponent, has_style(one_, Style::bridge) ? 28 : beside + 1,
        [&](long count, Codes codes) {
          return trn(
              language_,
              "{codes} trusts you and sees it differently: that objection can make this better.",
              "{codes} trust you and see it differently: their objections can make this better.",
              count, codes);
        });
    say(Kind::undecided, Group::fence_sitter, beside + 2, [&](long count, Codes codes) {
      return trn(language_,
                 "{codes} has no view yet: here one can look round without having to choose.",
                 "{codes} have no view yet: here one can look round without having to choose.",
                 count, codes);
    });
    say(Kind::not_known, Group::unknown, has_style(one_, Style::bridge) ? 29 : beside + 3,
        [&](long count, Codes codes) {
          return trn(
              language_,
              "You do not know yet how {codes} looks at it: here you will hear some of that.",
              "You do not know yet how {codes} look at it: here you will hear some of that.", count,
              codes);
        });
    signs();
    influence();
    add(Kind::number, beside + 9,
        facts_.persons.empty()
            ? text::tr(language_, "Nobody is on the map yet.")
            : trn(language_, "It is about {count} person here.", "It is about {count} people here.",
                  long(facts_.persons.size())));
  }

  void signs() {
    std::vector<std::string> names;
    for (const model::Person* person : facts_.persons)
      for (const model::Seen& seen : person->seen)
        if (const catalogue::Sign* sign = catalogue::find_sign(catalogue_, seen.sign)) {
          const std::string name = "\"" + sign->name.in(language_) + "\"";
          if (std::ranges::find(names, name) == names.end()) names.push_back(name);
        }
    if (!names.empty())
      add(Kind::sign, beside + 4,
          text::tr(language_, "What you saw happen: {signs}.",
                   {{"signs", text::listed(language_, names)}}));
  }
  void influence() {
    const auto codes = codes_of_those([](const model::Person& person, Group) {
      return person.influence == model::Influence::high;
    });
    if (!codes.empty())
      add(Kind::influence, beside + 5,
          trn(language_, "{codes} has much influence on how this goes.",
              "{codes} have much influence on how this goes.", long(codes.size()),
              {{"codes", text::listed(language_, codes)}}));
  }

  const Language language_;
  const catalogue::Catalogue& catalogue_;
  const Facts& facts_;
  const catalogue::Intervention& one_;
  const Choice& choice_;
  std::vector<Ground> found_;
};

}  // namespace

std::vector<Ground> grounds_together(const Question& question, const Facts& facts,
                                     const Choice& choice) {
  return Together(question, facts, choice).found();
}

}  // namespace advice
