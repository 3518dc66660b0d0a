#include "app/typed.hpp"

#include <charconv>
#include <limits>

#include "report/kit.hpp"

namespace app {
namespace {

using base::Result;
using base::Trouble;

Result<std::size_t> choice(const char* option, const std::string& typed,
                           const std::vector<std::string>& known) {
  std::string list;
  for (std::size_t i = 0; i < known.size(); ++i) {
    if (typed == known[i]) return i;
    list += (list.empty() ? "" : ", ") + known[i];
  }
  if (typed.empty()) return 0;
  return base::trouble(Trouble::usage, "{option} cannot be \"{value}\". Choose one of: {choices}.",
                       {{"option", option}, {"value", typed}, {"choices", list}});
}

template <class Number>
Result<std::optional<Number>> number(const char* option, const std::string& typed, Number low,
                                     Number high) {
  if (typed.empty()) return std::nullopt;
  Number value{};
  const char* end = typed.data() + typed.size();
  const auto read = std::from_chars(typed.data(), end, value);
  if (read.ec == std::errc() && read.ptr == end && value >= low && value <= high) return value;
  return base::trouble(Trouble::usage,
                       "{option} cannot be \"{value}\". It is a whole number from {low} to {high}.",
                       {{"option", option},
                        {"value", typed},
                        {"low", std::to_string(low)},
                        {"high", std::to_string(high)}});
}

Result<std::optional<session::Seq>> seq(const Typed& typed) {
  return number<session::Seq>("--at", typed.at, 0, std::numeric_limits<session::Seq>::max());
}

Result<Command> new_from(const Typed& typed) {
  const auto kind = choice("--kind", typed.kind, {"own", "fictive"});
  if (!kind) return tl::unexpected(kind.error());
  std::optional<base::Day> keep_until;
  if (!typed.keep_until.empty()) {
    keep_until = base::day_from_iso(typed.keep_until);
    if (!keep_until)
      return base::trouble(
          Trouble::usage, "{option} cannot be \"{value}\". It is a day: {example}.",
          {{"option", "--keep-until"}, {"value", typed.keep_until}, {"example", "2027-02-21"}});
  }
  return New{typed.file, typed.title, typed.template_id,
             *kind == 0 ? model::SessionKind::own : model::SessionKind::fictive, keep_until};
}

Result<Command> forget_from(const Typed& typed) {
  const auto texts = choice("--texts", typed.texts, {"clear", "leave"});
  if (!texts) return tl::unexpected(texts.error());
  ForgetPerson asked{typed.file, typed.person, {}};
  if (!typed.texts.empty()) asked.clear_texts = *texts == 0;
  return asked;
}

/// "OLD=NEW" taken apart at the first "=".
Result<std::pair<std::string, std::string>> pair_from(const char* option,
                                                      const std::string& typed) {
  const std::size_t at = typed.find('=');
  if (at == std::string::npos || at == 0)
    return base::trouble(Trouble::usage, "{option} cannot be \"{value}\". It is OLD=NEW.",
                         {{"option", option}, {"value", typed}});
  return std::pair(typed.substr(0, at), typed.substr(at + 1));
}

Result<Command> copy_to_learn_from(const Typed& typed) {
  const auto few = choice("--few", typed.few, {"merge", "leave-out"});
  if (!few) return tl::unexpected(few.error());
  CopyToLearn asked{typed.file, typed.output, {}};
  asked.choices.few = *few == 0 ? session::FewTogether::one_role : session::FewTogether::left_out;
  asked.choices.title = typed.title;
  asked.choices.goal = typed.goal;
  asked.choices.other_role = typed.other_role;
  for (const std::string& one : typed.roles) {
    auto role = pair_from("--role", one);
    if (!role) return tl::unexpected(role.error());
    asked.choices.roles.insert(*std::move(role));
  }
  for (const std::string& one : typed.seen) {
    const auto line = pair_from("--seen", one);
    if (!line) return tl::unexpected(line.error());
    const auto id = model::id_from<model::SeenId>(line->first);
    if (!id)
      return base::trouble(Trouble::usage,
                           "{option} cannot be \"{value}\". It is ID=WORDS, such as "
                           "s12=\"Said nothing\".",
                           {{"option", "--seen"}, {"value", one}});
    asked.choices.seen[*id] = line->second;
  }
  return asked;
}

/// Without --what, a person and a file to read mean everything about them.
bool means_everything_about(const Typed& typed) {
  if (typed.what == "person") return true;
  if (typed.person.empty() || !typed.what.empty()) return false;
  const auto format = report::format_from(typed.output);
  return typed.output.empty() || (format && report::check_pair(report::What::person, *format));
}

Result<Command> person_from(const Typed& typed) {
  if (typed.person.empty())
    return base::trouble(Trouble::usage, "{argument} is missing. karnemelk --help says how.",
                         {{"argument", "--person"}});
  if (!typed.at.empty())
    return base::trouble(Trouble::usage,
                         "Everything about somebody is in the whole session: leave {option} out.",
                         {{"option", "--at"}});
  if (typed.eyes == "wall")
    return base::trouble(Trouble::usage, "Everything about somebody is never for the wall.");
  ExportPerson asked{typed.file, typed.person, {}};
  if (!typed.output.empty()) asked.output = typed.output;
  return asked;
}

Result<Command> show_from(const Typed& typed) {
  const auto at = seq(typed);
  if (!at) return tl::unexpected(at.error());
  return Show{typed.file, *at, typed.json};
}

Result<Command> suggest_from(const Typed& typed) {
  const auto at = seq(typed);
  if (!at) return tl::unexpected(at.error());
  return Suggest{typed.file, typed.codes, *at, typed.json};
}

Result<Command> import_from(const Typed& typed) {
  const auto same = choice("--same-code", typed.same_code, {"skip", "update", "add"});
  if (!same) return tl::unexpected(same.error());
  return ImportPeople{typed.file, typed.people, static_cast<report::Duplicates>(*same)};
}

Result<Command> transcript_from(const Typed& typed, bool facilitator_eyes) {
  if (!typed.at.empty())
    return base::trouble(Trouble::usage,
                         "A transcript tells the whole session: leave {option} out.",
                         {{"option", "--at"}});
  return ExportTranscript{typed.file, typed.output, facilitator_eyes};
}

Result<Command> branch_from(const Typed& typed) {
  const auto at = seq(typed);
  if (!at) return tl::unexpected(at.error());
  return BranchOff{typed.file, typed.output, at->value_or(0)};
}

Result<Command> export_from(const Typed& typed) {
  const auto at = seq(typed);
  if (!at) return tl::unexpected(at.error());
  const auto eyes = choice("--eyes", typed.eyes, {"wall", "facilitator"});
  if (!eyes) return tl::unexpected(eyes.error());
  std::vector<std::string> known = report::what_words();
  known.push_back("transcript");
  const auto what = choice("--what", typed.what, known);
  if (!what) return tl::unexpected(what.error());
  if (means_everything_about(typed)) return person_from(typed);
  if (typed.output.empty())
    return base::trouble(Trouble::usage, "{argument} is missing. karnemelk --help says how.",
                         {{"argument", "--output"}});
  if (*what + 1 == known.size()) return transcript_from(typed, *eyes == 1);
  const auto width = number<int>("--width", typed.width, 1, 16384);
  if (!width) return tl::unexpected(width.error());
  const auto people =
      number<int>("--people", typed.participants, report::fewest_people, report::most_people);
  if (!people) return tl::unexpected(people.error());
  ExportFile asked{typed.file, typed.output, {}, typed.person, *people, *at, *eyes == 1, *width};
  if (!typed.what.empty()) asked.what = static_cast<report::What>(*what);
  if (*people && asked.what != report::What::kit)
    return base::trouble(Trouble::usage, "{option} goes with {other} only.",
                         {{"option", "--people"}, {"other", "--what kit"}});
  return asked;
}

Result<Command> seal_from(const Typed& typed) {
  SealFile seal{typed.file, {}};
  if (!typed.new_passphrase_file.empty()) seal.new_passphrase = typed.new_passphrase_file;
  return seal;
}

Result<Command> compare_from(const Typed& typed) {
  const auto eyes = choice("--eyes", typed.eyes, {"wall", "facilitator"});
  if (!eyes) return tl::unexpected(eyes.error());
  const auto width = number<int>("--width", typed.width, 1, 16384);
  if (!width) return tl::unexpected(width.error());
  Compare compare{typed.file, typed.from, typed.to, {}, {}, *eyes == 1, typed.json, *width};
  if (!typed.with.empty()) compare.with = typed.with;
  if (!typed.output.empty()) compare.output = typed.output;
  if (compare.output && compare.as_json)
    return base::trouble(Trouble::usage, "--json goes to the screen; leave -o out.");
  return compare;
}

}  // namespace

Result<Command> command_of(const std::string& name, const Typed& typed) {
  if (const auto known = choice("--lang", typed.language, {"en", "nl"}); !known)
    return tl::unexpected(known.error());
  if (name == "new") return new_from(typed);
  if (name == "check") return Check{{typed.files.begin(), typed.files.end()}};
  if (name == "show") return show_from(typed);
  if (name == "suggest") return suggest_from(typed);
  if (name == "import") return import_from(typed);
  if (name == "record") return RecordLines{typed.file};
  if (name == "export") return export_from(typed);
  if (name == "compare") return compare_from(typed);
  if (name == "branch") return branch_from(typed);
  if (name == "seal") return seal_from(typed);
  if (name == "unseal") return UnsealFile{typed.file};
  if (name == "forget") return forget_from(typed);
  if (name == "delete") return DeleteFile{typed.file, typed.sure};
  if (name == "learning-copy") return copy_to_learn_from(typed);
  if (typed.replay && typed.file.empty() && !typed.example)
    return base::trouble(Trouble::usage, "Say which session to look back on: {example}.",
                         {{"example", "karnemelk FILE --replay"}});
  return OpenWindow{typed.file, typed.example, typed.replay};
}

}  // namespace app
