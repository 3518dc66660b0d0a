#include "session/learning_copy.hpp"

#include <algorithm>
#include <cmath>

#include "base/utf8.hpp"
#include "session/mentions.hpp"
#include "session/moments.hpp"

namespace session {
namespace {

using base::message;

constexpr std::int64_t minute = 60000;
constexpr std::int64_t nine_o_clock = 9 * 60 * minute;
constexpr int most_days = 100 * 365;  // what lies further off was a slip of the keyboard
constexpr const char* made_by = "facilitator";

template <class Item>
void shuffle(std::vector<Item>& items, const base::Random& random) {
  for (std::size_t left = items.size(); left > 1; --left)
    std::swap(items[left - 1], items[random() % left]);
}

// Three decimals would be found back in the original.
std::optional<model::Position> coarse(const std::optional<model::Position>& at) {
  const auto tenth = [](const model::Axis& axis) {
    return axis ? model::Axis(std::round(*axis * 10) / 10) : axis;
  };
  if (!at) return std::nullopt;
  return model::Position{tenth(at->trust), tenth(at->agreement)};
}

// What can be said of somebody without words of their own.
About choices_of(const model::Person& person) {
  About about;
  about.is_group = person.is_group;
  about.influence = person.influence;
  about.sure = person.sure;
  about.stance = person.stance;
  about.trust_missing = person.trust_missing;
  about.cause = person.cause;
  about.layer = person.layer;
  about.right = person.right;
  return about;
}

KnownAs everybody_known_as(const Session& session) {
  People all;
  for (const Entry& entry : session.entries())
    if (const auto* made = std::get_if<Do>(&entry.what))
      for (const Change& change : made->changes)
        if (const auto* added = std::get_if<AddPerson>(&change)) all.insert(added->id);
  return known_as(session, all);
}

class Copying {
 public:
  Copying(const Session& whole, const LearningChoices& choices, const base::Random& random)
      : whole_(whole), choices_(choices), random_(random), known_(everybody_known_as(whole)) {}

  base::Result<LearningCopy> done() {
    if (auto good = new_words_are_new(); !good) return tl::unexpected(good.error());
    choose_people();
    if (people_.size() < least_together)
      return base::trouble(
          base::Trouble::failed,
          "A learning copy needs at least {least} people, and this one would have "
          "{count}: whoever was there could tell who is who.",
          {{"least", std::to_string(least_together)}, {"count", std::to_string(people_.size())}});
    if (auto named = give_codes(); !named) return tl::unexpected(named.error());
    moments_ = moments(whole_);
    find_first_day();
    begin();
    for (std::size_t i = 0; i < moments_.size(); ++i) copy_moment(i);
    copy_steps();
    return std::move(copy_);
  }

 private:
  struct Copied {
    model::PersonId was, id;
    std::string code, role;
    About said;  // as the copy has it so far
    std::optional<model::Position> place, wish;
  };

  base::Result<void> new_words_are_new() const {
    std::vector<std::string> words = {choices_.title, choices_.goal, choices_.other_role};
    for (const auto& [role, general] : choices_.roles) words.push_back(general);
    for (const auto& [id, line] : choices_.seen) words.push_back(line);
    for (const std::string& one : words)
      if (!one.empty() && known_.in(one))
        return base::trouble(base::Trouble::failed,
                             "“{words}” still has a code, a name or a role of the original in it. "
                             "Find other words.",
                             {{"words", base::shortened(one, 80)}});
    return {};
  }

  std::string general_role(const model::Person& person) const {
    const auto chosen = choices_.roles.find(person.role);
    return chosen == choices_.roles.end() ? "" : std::string(base::trimmed(chosen->second));
  }

  // Who comes along, in a new order, with a role that at least five have.
  void choose_people() {
    std::map<std::string, std::size_t> count;
    for (const auto& person : *whole_.now().people) ++count[general_role(*person)];
    std::size_t few = 0;
    for (const auto& [role, people] : count)
      if (!role.empty() && people < least_together) few += people;
    for (const auto& person : *whole_.now().people) {
      std::string role = general_role(*person);
      if (!role.empty() && count[role] < least_together) {
        if (choices_.few == FewTogether::left_out) {
          ++copy_.left_out;
          continue;
        }
        role = few < least_together ? "" : choices_.other_role;
      }
      people_.push_back({person->id, {}, {}, role, {}, {}, {}});
    }
    shuffle(people_, random_);
    for (const Copied& one : people_) ++copy_.roles[one.role];
  }

  base::Result<void> give_codes() {
    std::vector<std::string> fresh = choices_.codes;
    std::erase_if(fresh, [this](const std::string& code) { return known_.in(code); });
    shuffle(fresh, random_);
    if (fresh.size() < people_.size())
      return base::trouble(base::Trouble::failed,
                           "There are too few new code words for {count} people.",
                           {{"count", std::to_string(people_.size())}});
    for (std::size_t i = 0; i < people_.size(); ++i) people_[i].code = fresh[i];
    return {};
  }

  void find_first_day() {
    first_day_ = moments_.front().day;
    for (const Moment& moment : moments_) first_day_ = std::min(first_day_, moment.day);
    for (const auto& person : *whole_.now().people)
      for (const model::Seen& seen : person->seen)
        if (!rewritten(seen).empty()) first_day_ = std::min(first_day_, seen.day);
  }
  // The words of the trainer for what was seen; "" leaves it out.
  std::string_view rewritten(const model::Seen& seen) const {
    const auto words = choices_.seen.find(seen.id);
    return words == choices_.seen.end() ? std::string_view() : base::trimmed(words->second);
  }
  base::Day shifted(base::Day day) const {
    const int days = base::days_between(first_day_, day);
    return base::days_after(day_nought, std::clamp(days, 0, most_days));
  }
  std::optional<base::Day> shifted(const std::optional<base::Day>& day) const {
    return day ? std::optional(shifted(*day)) : std::nullopt;
  }

  // Entries of one day follow each other by the minute: the clock of the original says too much.
  void add(std::vector<Change> changes) {
    if (changes.empty()) return;
    const std::int64_t days = base::days_between({1970, 1, 1}, day_);
    const base::Time at{days * 24 * 60 * minute + nine_o_clock + minute * ++minutes_};
    copy_.session.append({copy_.session.next_seq(), at, made_by, Do{std::move(changes), 0}, {}});
  }
  void go_to(base::Day day) {
    if (day_ != day) minutes_ = 0;
    day_ = day;
  }

  void begin() {
    go_to(shifted(moments_.front().day));
    Header header;
    header.id = base::random_id(random_);
    header.created = {base::days_between({1970, 1, 1}, day_) * 24 * 60 * minute + nine_o_clock};
    copy_.session = Session(std::move(header));
    // It is there to be shown: what could not be has been left out.
    add({SetWorkshop{choices_.title, model::SessionKind::fictive}});
    std::vector<Change> first;
    if (!choices_.goal.empty()) first.push_back(SetGoal{choices_.goal});
    const model::Labels& labels = whole_.now().labels;
    if (labels.set != model::LabelSet::own) first.push_back(SetLabels{{model::Labels{labels.set}}});
    const Seq seq = copy_.session.next_seq();
    for (std::uint32_t i = 0; i < people_.size(); ++i) {
      Copied& one = people_[i];
      one.id = {seq, i + 1};
      About about;
      about.code = one.code;
      if (!one.role.empty()) about.role = one.role;
      first.push_back(AddPerson{one.id, about});
    }
    add(std::move(first));
  }

  void copy_moment(std::size_t index) {
    const Moment& moment = moments_[index];
    go_to(std::max(day_, shifted(moment.day)));
    if (index > 0 && moment.meeting) {
      const std::string name = choices_.meeting + " " + std::to_string(++meetings_ + 1);
      add({StartMeeting{{copy_.session.next_seq(), 1}, name, "", day_, false}});
    }
    const model::Workshop then = whole_.at(moment.seq);
    const Seq seq = copy_.session.next_seq();
    std::vector<Change> changes;
    for (Copied& one : people_)
      if (const model::Person* person = model::find(then, one.was))
        bring(one, *person, seq, changes);
    add(std::move(changes));
  }

  // From how the copy has somebody to how they were then.
  void bring(Copied& one, const model::Person& person, Seq seq, std::vector<Change>& changes) {
    const About said = choices_of(person);
    if (said != one.said) changes.push_back(SetPerson{one.id, said});
    one.said = said;
    const auto place = coarse(person.place), wish = coarse(person.wish);
    if (place != one.place)
      changes.push_back(place ? Change(PlacePerson{one.id, *place}) : Change(TakeOffMap{one.id}));
    if (wish != one.wish) changes.push_back(SetWish{one.id, wish});
    one.place = place;
    one.wish = wish;
    for (const model::Seen& seen : person.seen) {
      const std::string words(rewritten(seen));
      if (words.empty()) continue;
      if (!copied_seen_.insert({person.id, seen.id}).second) continue;
      const model::SeenId id{seq, ++nth_seen_[seq]};
      changes.push_back(NoteSeen{one.id, model::Seen{id, shifted(seen.day), seen.kind, words}});
    }
  }

  const Copied* copied(model::PersonId was) const {
    const auto found = std::ranges::find(people_, was, &Copied::was);
    return found == people_.end() ? nullptr : &*found;
  }

  // What was done, of the catalogue: without the words that were typed with it.
  void copy_steps() {
    std::vector<model::Step> steps;
    for (const model::Step& was : *whole_.now().steps) {
      if (!choices_.interventions.contains(was.intervention)) continue;
      model::Step step;
      for (const model::PersonId id : was.persons)
        if (const Copied* one = copied(id)) step.persons.push_back(one->id);
      if (step.persons.empty() && !was.persons.empty()) continue;
      std::ranges::sort(step.persons);
      step.intervention = was.intervention;
      step.cause = was.cause;
      step.style = was.style;
      step.day = shifted(was.day);
      step.minutes = was.minutes;
      step.state = was.state;
      step.ended = shifted(was.ended);
      step.helped = was.helped;
      steps.push_back(std::move(step));
    }
    shuffle(steps, random_);
    std::vector<Change> changes;
    for (model::Step& step : steps) {
      step.id = {copy_.session.next_seq(), static_cast<std::uint32_t>(changes.size()) + 1};
      changes.push_back(SetStep{std::move(step)});
    }
    add(std::move(changes));
  }

  const Session& whole_;
  const LearningChoices& choices_;
  const base::Random& random_;
  KnownAs known_;
  std::vector<Copied> people_{};
  std::vector<Moment> moments_{};
  base::Day first_day_{}, day_{};
  std::int64_t minutes_ = 0;
  std::size_t meetings_ = 0;
  std::set<std::pair<model::PersonId, model::SeenId>> copied_seen_{};
  std::map<Seq, std::uint32_t> nth_seen_{};
  LearningCopy copy_{};
};

}  // namespace

base::Result<LearningCopy> learning_copy(const Session& session, const LearningChoices& choices,
                                         const base::Random& random) {
  return Copying(session, choices, random).done();
}

std::vector<std::string> roles_in(const model::Workshop& workshop) {
  std::set<std::string> roles;
  for (const auto& person : *workshop.people)
    if (!person->role.empty()) roles.insert(person->role);
  return {roles.begin(), roles.end()};
}

}  // namespace session
