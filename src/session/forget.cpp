#include "session/forget.hpp"

#include <algorithm>
#include <map>

#include "base/utf8.hpp"

namespace session {
namespace {

// "no_sign:p2,p3@12": keys of hints name people by their ids.
bool names(const std::string& key, const People& people) {
  const auto is_part_of_id = [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == 'p'; };
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t end = static_cast<std::size_t>(
        std::find_if_not(key.begin() + std::ptrdiff_t(at), key.end(), is_part_of_id) - key.begin());
    const auto id = model::id_from<model::PersonId>(std::string_view(key).substr(at, end - at));
    if (id && people.contains(*id)) return true;
    at = end + 1;
  }
  return false;
}

bool is_for(const model::Question& question, const People& people) {
  return question.person && people.contains(*question.person);
}

class Forgetting {
 public:
  Forgetting(const Session& whole, const People& people, const std::vector<std::string>& left)
      : whole_(whole),
        people_(people),
        known_(known_as(whole, people)),
        left_(left.begin(), left.end()),
        before_(whole.header()),
        after_(header_of(whole)) {}

  Forgotten done(base::Time at, const std::string& by) {
    std::size_t unknown = whole_.header().unknown.empty() ? 0 : 1;
    for (const Entry& entry : whole_.entries()) {
      if (!entry.verbatim.empty()) ++unknown;
      after_.append(kept(entry));
    }
    after_.append({after_.next_seq(), at, by, Do{{PersonForgotten{}}, 0}, {}});
    return {std::move(after_), unknown};
  }

 private:
  static Header header_of(const Session& whole) {
    Header header = whole.header();
    header.unknown.clear();
    return header;
  }

  Entry kept(const Entry& entry) {
    Entry anew = entry;
    anew.verbatim.clear();
    clear(TextKind::recorder, anew.by);
    if (const auto* undo = std::get_if<Undo>(&entry.what)) {
      anew.what = gone_back(*undo, before_.undoable());
      before_.append(entry);
    } else if (const auto* redo = std::get_if<Redo>(&entry.what)) {
      anew.what = gone_back(*redo, before_.redoable());
      before_.append(entry);
    } else {
      Do made{kept(std::get<Do>(entry.what).changes, entry.seq), 0};
      before_.append(entry);
      if (part_of(entry) == Part::map) {
        keep_first_step(made.changes, entry.seq);
        if (!made.changes.empty()) made.joins = join(entry.seq);
      }
      anew.what = std::move(made);
    }
    return anew;
  }

  // An undo step that lost its first entry begins with the next one. What had no effect, or has
  // none any more, is left out: it must not take back something else now.
  template <class Back>
  decltype(Entry::what) gone_back(const Back& back, std::optional<Seq> possible) const {
    const auto root = roots_.find(back.entry);
    if (possible != back.entry || root == roots_.end()) return Do{};
    return Back{root->second};
  }
  Seq join(Seq seq) {
    const Seq root = roots_.try_emplace(*before_.undoable(), seq).first->second;
    return root == seq ? 0 : root;
  }

  std::vector<Change> kept(const std::vector<Change>& changes, Seq seq) const {
    std::vector<Change> rest;
    model::Workshop was = before_.now(), now = after_.now();
    for (const Change& change : changes) {
      auto anew = kept(change, was);
      apply_to(was, change, seq);
      if (!anew) continue;
      const bool effective = apply_to(now, *anew, seq);
      // In the place of what was for them; otherwise, what had no effect stays as it was written.
      if (effective || anew->index() == change.index()) rest.push_back(*std::move(anew));
    }
    return rest;
  }

  // `was` is the state with everybody, just before this change.
  std::optional<Change> kept(const Change& change, const model::Workshop& was) const {
    if (const auto* step = std::get_if<SetStep>(&change)) return kept_step(*step, was);
    if (const auto* question = std::get_if<SetQuestion>(&change);
        question && is_for(*question->question, people_)) {
      return RemoveQuestion{question->question->id};  // there may be an older one for somebody else
    }
    if (is_about(change, people_)) return std::nullopt;
    if (const auto* hint = std::get_if<AnswerHint>(&change); hint && names(hint->key, people_))
      return std::nullopt;
    Change rest = change;
    if (auto* set = std::get_if<SetPerson>(&rest)) {
      if (is_theirs(set->about->code, was))
        set->about.change([](About& about) { about.code.reset(); });
    }
    // Refused then because the code was theirs; it must not be accepted now.
    if (const auto* added = std::get_if<AddPerson>(&rest);
        added && is_theirs(added->about->code, was))
      return std::nullopt;
    return cleared(std::move(rest));
  }

  bool is_theirs(const std::optional<std::string>& code, const model::Workshop& was) const {
    const model::Person* holder = code ? model::find_code(was, *code) : nullptr;
    return holder && people_.contains(holder->id);
  }

  std::optional<Change> kept_step(const SetStep& change, const model::Workshop& was) const {
    model::Step step = *change.step;
    const auto is_forgotten = [&](model::PersonId id) { return people_.contains(id); };
    if (std::ranges::none_of(step.persons, is_forgotten)) return cleared(change);
    // Refused then because somebody was not there; it must not be accepted now.
    const auto nobody = [&](model::PersonId id) { return !model::find(was, id); };
    if (std::ranges::any_of(step.persons, nobody)) return std::nullopt;
    std::erase_if(step.persons, is_forgotten);
    if (step.persons.empty()) return RemoveStep{step.id};  // it may have been for others before
    return cleared(SetStep{std::move(step)});
  }

  // The first step may have been one for them alone.
  void keep_first_step(std::vector<Change>& changes, Seq seq) const {
    if (!before_.now().first_step && !after_.now().first_step) return;
    model::Workshop now = after_.now();
    for (const Change& change : changes) apply_to(now, change, seq);
    auto wanted = without(before_.now(), people_).first_step;
    if (wanted) cleared_in(wanted->reason);
    if (now.first_step != wanted) changes.push_back(ChooseFirstStep{std::move(wanted)});
  }

  Change cleared(Change change) const {
    if (auto* roles = std::get_if<SetRoles>(&change)) {
      roles->roles.change([&](std::vector<std::string>& list) {
        std::erase_if(list, [&](const std::string& role) { return is_to_clear(role); });
      });
    }
    edit_texts(change, [&](TextKind kind, std::string& words) { clear(kind, words); });
    return change;
  }
  void clear(TextKind kind, std::string& words) const {
    if (kind == TextKind::code) return;  // of somebody else, who goes on having it
    if (kind == TextKind::helper && known_.is(words)) words = cleared_text;
    cleared_in(words);
  }
  void cleared_in(std::string& words) const {
    if (is_to_clear(words)) words = cleared_text;
  }
  bool is_to_clear(const std::string& words) const {
    return !words.empty() && !left_.contains(words) && known_.in(words);
  }

  const Session& whole_;
  const People& people_;
  KnownAs known_;
  std::set<std::string> left_;
  Session before_, after_;      // as it was, and without them, up to the same entry
  std::map<Seq, Seq> roots_{};  // first entry of an undo step: then, and now
};

}  // namespace

model::Workshop without(model::Workshop workshop, const People& people) {
  for (const model::PersonId id : people) apply_to(workshop, RemovePerson{id}, 0);
  workshop.answered.change([&](std::vector<std::string>& keys) {
    std::erase_if(keys, [&](const std::string& key) { return names(key, people); });
  });
  workshop.margin.questions.change([&](std::vector<model::Question>& questions) {
    std::erase_if(questions, [&](const model::Question& one) { return is_for(one, people); });
  });
  return workshop;
}

Forgotten forgotten(const Session& session, const People& people,
                    const std::vector<std::string>& left, base::Time at, const std::string& by) {
  return Forgetting(session, people, left).done(at, by);
}

}  // namespace session
