#include "report/person_file.hpp"

#include <algorithm>
#include <set>

#include "base/utf8.hpp"
#include "report/report_people.hpp"
#include "report/report_plan.hpp"
#include "scene/names.hpp"
#include "story/words.hpp"
#include "text/text.hpp"

namespace report {
namespace {

using base::Language;
using text::tr;

/// The code they have, or had last.
std::string code_of(const session::Session& session, const session::People& people) {
  std::string code;
  for (const session::Entry& entry : session.entries()) {
    const auto* made = std::get_if<session::Do>(&entry.what);
    if (!made) continue;
    for (session::Change change : made->changes)
      if (session::is_about(change, people))
        session::edit_texts(change, [&](session::TextKind kind, std::string& words) {
          if (kind == session::TextKind::code) code = words;
        });
  }
  for (const model::PersonId id : people)
    if (const model::Person* person = model::find(session.now(), id)) code = person->code;
  return code;
}

bool is_for(const model::Step& step, const session::People& people) {
  return std::ranges::any_of(step.persons, [&](model::PersonId id) { return people.contains(id); });
}

bool concerns(const session::Change& change, const session::People& people) {
  const auto* step = std::get_if<session::SetStep>(&change);
  return step ? is_for(*step->step, people) : session::is_about(change, people);
}

Facts facts_of(const model::Person& person, const Content& content) {
  const Language language = content.names.language;
  const Colleague colleague = colleague_of(person, false);
  const std::string group =
      person.place ? scene::group_name(content.labels, model::group_of(person).group, language)
                   : tr(language, "not on the map");
  const std::string place = person.place ? place_words(*person.place, language) : "";
  std::vector<std::string> earlier;
  for (const model::EarlierPlace& then : person.trail)
    if (then.place) earlier.push_back(place_words(*then.place, language));
  return {{{tr(language, "Code"), person.code},
           {tr(language, "Role"), person.role},
           {tr(language, "Memory aid"), person.memory_aid},
           {tr(language, "Name"), person.name},
           {tr(language, "Place on the map"), joined({group, place}, ": ")},
           {tr(language, "Earlier places"), joined(earlier, "; ")},
           {tr(language, "Worth knowing"), remarks(colleague, language)}}};
}

void add_present(std::vector<Block>& blocks, const session::Session& session,
                 const session::People& people, const Matter& matter) {
  const Language language = matter.look.language;
  Content content = content_of(session.now(), matter);
  blocks.push_back({Heading{2, tr(language, "As it is now")}});
  bool anybody = false;
  for (const model::PersonId id : people) {
    const model::Person* person = model::find(session.now(), id);
    if (!person) continue;
    anybody = true;
    blocks.push_back({facts_of(*person, content)});
  }
  if (!anybody)
    blocks.push_back(
        {Paragraph{tr(language, "They were taken out; what was there is below."), Tone::quiet}});
  std::erase_if(content.people, [&](const Colleague& one) { return !people.contains(one.id); });
  std::erase_if(content.steps, [&](const model::Step& step) { return !is_for(step, people); });
  std::ranges::move(notes_blocks(content), std::back_inserter(blocks));
  content.first_step.clear();
  if (!content.steps.empty())
    std::ranges::move(plan_blocks(content, matter.look.day), std::back_inserter(blocks));
}

/// What happened, and every text of it that the sentence does not say.
std::string told(const session::Entry& entry, const session::People& people,
                 const model::Workshop& before, const model::Workshop& after,
                 const story::Teller& teller) {
  std::vector<session::Change> changes;
  for (const session::Change& change : std::get<session::Do>(entry.what).changes)
    if (concerns(change, people)) changes.push_back(change);
  if (changes.empty()) return "";
  std::string words = story::told(changes, before, after, teller);
  if (words.empty()) words = tr(teller.language, "Something about them changed.");
  for (session::Change& change : changes)
    session::edit_texts(change, [&](session::TextKind kind, std::string& text) {
      const std::string tidy{base::trimmed(text)};
      if (kind == session::TextKind::id || tidy.empty()) return;
      if (words.find(tidy) == std::string::npos) words += " · " + tidy;
    });
  return words;
}

void add_history(std::vector<Block>& blocks, const session::Session& session,
                 const session::People& people, const Matter& matter) {
  const Language language = matter.look.language;
  const story::Teller teller{language, model::Eyes::facilitator, &matter.catalogue};
  const std::vector<session::Seq> standing = session.standing();
  session::Session so_far(session.header());
  Items items;
  for (const session::Entry& entry : session.entries()) {
    const model::Workshop before = so_far.now();
    so_far.append(entry);
    if (!std::holds_alternative<session::Do>(entry.what)) continue;
    std::string words = told(entry, people, before, so_far.now(), teller);
    if (words.empty()) continue;
    if (!std::ranges::binary_search(standing, entry.seq))
      words += " " + tr(language, "(taken back later)");
    const std::string when = base::iso_from_time(entry.at);
    items.items.push_back(when.substr(0, 10) + " " + when.substr(11, 5) + ": " + words);
  }
  blocks.push_back({Heading{2, tr(language, "What was recorded, in order")}});
  blocks.push_back({Paragraph{tr(language, "Times are in UTC."), Tone::quiet}});
  blocks.push_back({std::move(items)});
}

void add_mentions(std::vector<Block>& blocks, const session::Session& session,
                  const session::People& people, Language language) {
  Items items;
  for (const session::Mention& mention : session::mentions(session, people))
    items.items.push_back(text::say(language, session::name_of(mention.kind)) + ": " +
                          mention.words);
  if (items.items.empty()) return;
  blocks.push_back({Heading{2, tr(language, "Texts elsewhere that may be about them")}});
  blocks.push_back({std::move(items)});
}

}  // namespace

Document person_file(const session::Session& session, const session::People& people,
                     const Matter& matter) {
  const Language language = matter.look.language;
  Document document;
  document.language = language;
  // Nothing private: viewers show it in their title bar.
  document.title = tr(language, "Everything about one colleague");
  document.foot = foot_words(true, language);
  document.personal = true;
  std::vector<Block>& blocks = document.blocks;
  blocks.push_back(
      {Heading{1, tr(language, "Everything about {code}", {{"code", code_of(session, people)}})}});
  blocks.push_back({Paragraph{personal_notice(language), Tone::notice}});
  blocks.push_back(
      {Paragraph{tr(language,
                    "It is what one person supposed and noted, not what somebody is. Others can be "
                    "named in it: read it through before you hand it to anybody."),
                 Tone::quiet}});
  if (matter.look.day)
    blocks.push_back({Paragraph{text::long_day(language, *matter.look.day), Tone::quiet}});
  add_present(blocks, session, people, matter);
  add_history(blocks, session, people, matter);
  add_mentions(blocks, session, people, language);
  return document;
}

}  // namespace report
