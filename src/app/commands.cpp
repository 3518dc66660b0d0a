#include "app/commands.hpp"

#include <algorithm>

#include "app/branch.hpp"
#include "app/command_parts.hpp"
#include "app/compare.hpp"
#include "app/exports.hpp"
#include "app/import.hpp"
#include "app/keeping_commands.hpp"
#include "app/new_session.hpp"
#include "app/open_window.hpp"
#include "app/program.hpp"
#include "app/record.hpp"
#include "app/seal_command.hpp"
#include "app/synced_folder.hpp"
#include "report/advice_text.hpp"
#include "report/json_out.hpp"
#include "report/show.hpp"
#include "report/transcript.hpp"
#include "session/file.hpp"
#include "story/telling.hpp"
#include "text/text.hpp"

namespace app {
namespace {

namespace fs = std::filesystem;
using base::Result;
using base::Trouble;

/// What was asked to be looked at; damage was said, and does not stop who only wants to look.
struct Look {
  session::Session session;
  model::Workshop workshop;
  int code = 0;  // of the command, when the rest goes well
};

Result<Look> looked_into(const fs::path& file, std::optional<session::Seq> at,
                         Surroundings& around) {
  auto read = read_to_look(file, around);
  if (!read) return tl::unexpected(read.error());
  const session::Session& session = read->session;
  const session::Seq last = session.entries().empty() ? 0 : session.entries().back().seq;
  if (at && *at > last)
    return base::trouble(
        Trouble::failed, "There is no entry {seq} in {file}: the last entry is {last}.",
        {{"seq", std::to_string(*at)}, {"file", file.string()}, {"last", std::to_string(last)}});
  model::Workshop workshop = at ? session.at(*at) : session.now();
  const int code = code_of(*read);
  return Look{std::move(read->session), std::move(workshop), code};
}

int carry_out(const Say& say, Surroundings& around) {
  around.out << say.words;
  return 0;
}

int carry_out(const OpenWindow& asked, Surroundings& around) {
  const auto closed = open_window(asked, around);
  return closed ? 0 : failed(closed.error(), around);
}

int carry_out(const New& asked, Surroundings& around) {
  const auto templates = catalogue::load_templates(around.paths.assets / "templates");
  if (!templates) return failed(templates.error(), around);
  const auto key = key_of_new_session(around);
  if (!key) return failed(key.error(), around);
  const auto file =
      begin_session(asked.file,
                    {asked.kind, asked.title, asked.template_id, around.language,
                     kept_until(asked.kind, asked.keep_until, local_day(around.clock()))},
                    *templates, around.clock(), around.random, *key);
  if (!file) return failed(file.error(), around);
  say_where_it_lies(asked.file, around);
  return 0;
}

int check_one(const fs::path& file, Surroundings& around) {
  const auto read = session::read(file, {}, unlock_for(file, around));
  if (!read) {
    around.err << placed(file, read.error().what, around.language) << "\n";
    return static_cast<int>(read.error().trouble);
  }
  say_remarks(read->remarks, file, around);
  say_where_it_lies(file, around);
  if (read->condition == session::Condition::damaged) return static_cast<int>(Trouble::damaged);
  say_remarks(story::margin_remarks(read->session), file, around);
  const long entries = long(read->session.entries().size());
  const std::string found =
      read->condition == session::Condition::newer
          ? text::trn(around.language, "can be read, not changed; {count} entry.",
                      "can be read, not changed; {count} entries.", entries)
          : text::trn(around.language, "good, {count} entry.", "good, {count} entries.", entries);
  around.out << file.string() << ": " << found << "\n";
  if (read->chain) around.out << how_far_it_goes(read->session, around.language) << "\n";
  return 0;
}

int carry_out(const Check& asked, Surroundings& around) {
  int worst = 0;
  for (const fs::path& file : asked.files) worst = std::max(worst, check_one(file, around));
  return worst;
}

int carry_out(const Show& asked, Surroundings& around) {
  const auto look = looked_into(asked.file, asked.at, around);
  if (!look) return failed(look.error(), around);
  if (asked.as_json) {
    around.out << report::workshop_json(look->workshop);
    return look->code;
  }
  const auto content = load_catalogue(around.paths);
  if (!content) return failed(content.error(), around);
  around.out << report::show(look->workshop, content->catalogue, around.language);
  return look->code;
}

/// Ours, with what the user added; what is wrong with that is said.
Result<catalogue::Catalogue> known_content(Surroundings& around) {
  auto content = load_catalogue(around.paths);
  if (!content) return tl::unexpected(content.error());
  for (const base::Message& remark : content->remarks)
    around.err << text::say(around.language, remark) << "\n";
  return std::move(content->catalogue);
}

/// The day on which the entry with this seq was made.
std::optional<base::Day> day_of_entry(const session::Session& session, session::Seq seq) {
  const auto& entries = session.entries();
  const auto found = std::ranges::lower_bound(entries, seq, {}, &session::Entry::seq);
  if (found == entries.end() || found->seq != seq) return std::nullopt;
  return local_day(found->at);
}

Result<std::vector<const model::Person*>> people_named(const std::vector<std::string>& codes,
                                                       const model::Workshop& workshop) {
  std::vector<const model::Person*> people;
  for (const std::string& code : codes) {
    people.push_back(model::find_code(workshop, code));
    if (!people.back())
      return base::trouble(Trouble::failed,
                           "There is nobody called \"{code}\" in this session. karnemelk show says "
                           "who is.",
                           {{"code", code}});
  }
  return people;
}

int carry_out(const Suggest& asked, Surroundings& around) {
  const auto look = looked_into(asked.file, asked.at, around);
  if (!look) return failed(look.error(), around);
  const auto content = known_content(around);
  if (!content) return failed(content.error(), around);
  const auto people = people_named(asked.codes, look->workshop);
  if (!people) return failed(people.error(), around);
  const advice::Question question{look->workshop, *content, around.language};
  const auto day_of = [&look](session::Seq seq) { return day_of_entry(look->session, seq); };
  const base::Day today = local_day(around.clock());
  const advice::Moment moment{asked.at ? day_of(*asked.at).value_or(today) : today, day_of};
  const report::Advice advice = people->empty() ? report::advice_for_all(question, moment)
                                                : report::advice_for(question, *people);
  around.out << (asked.as_json ? report::advice_json(advice, question)
                               : report::advice_text(advice, question));
  return look->code;
}

int carry_out(const ExportFile& asked, Surroundings& around) {
  const auto format = report::format_from(asked.output);
  if (!format) return failed(format.error(), around);
  const auto look = looked_into(asked.file, asked.at, around);
  if (!look) return failed(look.error(), around);
  const auto fonts = draw::Fonts::load(around.paths.assets / "fonts");
  if (!fonts) return failed(fonts.error(), around);
  const auto content = known_content(around);
  if (!content) return failed(content.error(), around);
  report::Request request;
  request.format = *format;
  request.what = asked.what;
  request.person = asked.person;
  request.eyes = asked.facilitator_eyes ? report::Eyes::facilitator : report::Eyes::wall;
  request.language = around.language;
  request.width = asked.width.value_or(request.width);
  request.people = asked.people.value_or(request.people);
  complete(request, look->session, *content, around.clock());
  const auto written = write_export(asked.file, asked.output, request, look->workshop, *fonts);
  return written ? look->code : failed(written.error(), around);
}

Result<Found> compared_as_asked(const session::Session& session, const Compare& asked,
                                Surroundings& around) {
  if (!asked.with) return comparison_of(session, asked, around.language);
  const auto other = read_to_look(*asked.with, around);
  if (!other) return tl::unexpected(other.error());
  return comparison_with(session, other->session, asked, around.language);
}

int carry_out(const Compare& asked, Surroundings& around) {
  const auto read = read_to_look(asked.file, around);
  if (!read) return failed(read.error(), around);
  const auto found = compared_as_asked(read->session, asked, around);
  if (!found) return failed(found.error(), around);
  if (asked.as_json && !asked.output) {
    around.out << report::compare_json(found->comparison, found->moments);
    return code_of(*read);
  }
  const auto known = known_content(around);
  if (!known) return failed(known.error(), around);
  if (!asked.output) {
    around.out << report::compare_text(found->comparison, found->moments, *known, around.language);
    return code_of(*read);
  }
  const auto written = write_comparison(*found, asked, *known, around);
  return written ? code_of(*read) : failed(written.error(), around);
}

int carry_out(const ExportTranscript& asked, Surroundings& around) {
  const auto format = report::transcript_format_from(asked.output);
  if (!format) return failed(format.error(), around);
  const auto read = read_to_look(asked.file, around);
  if (!read) return failed(read.error(), around);
  say_remarks(story::margin_remarks(read->session), asked.file, around);
  const auto known = known_content(around);
  if (!known) return failed(known.error(), around);
  const std::string words = report::transcript(
      read->session,
      {*format, asked.facilitator_eyes ? model::Eyes::facilitator : model::Eyes::wall,
       around.language, &*known, around.zone});
  const auto written = write_bytes(asked.file, asked.output, words);
  if (!written) return failed(written.error(), around);
  return read->condition == session::Condition::damaged ? static_cast<int>(Trouble::damaged) : 0;
}

int carry_out(const BranchOff& asked, Surroundings& around) {
  const auto read = read_to_look(asked.file, around);
  if (!read) return failed(read.error(), around);
  const auto made = branch_off(read->session, read->chain ? &read->chain->key : nullptr, asked.at,
                               asked.output, around.clock(), around.random);
  if (!made) return failed(made.error(), around);
  return read->condition == session::Condition::damaged ? static_cast<int>(Trouble::damaged) : 0;
}

int carry_out(const ImportPeople& asked, Surroundings& around) {
  int code = 0;
  auto file = opened(asked.file, around, code);
  if (!file) return code;
  auto people =
      people_in(asked.people, file->session().now(), file->session().next_seq(), asked.same_code);
  if (!people) return failed(people.error(), around);
  for (const base::Message& remark : remarks_of(*people, asked.people))
    around.err << text::say(around.language, remark) << "\n";
  const auto done = file->record(std::move(people->changes), around.clock(), recorded_by);
  if (!done) return failed(done.error(), around);
  around.out << text::say(around.language, result_of(*people)) << "\n";
  return people->refused.empty() ? 0 : static_cast<int>(Trouble::failed);
}

int carry_out(const RecordLines& asked, Surroundings& around) {
  int code = 0;
  auto file = opened(asked.file, around, code);
  if (!file) return code;
  return record_lines(*file, around);
}

int carry_out(const SealFile& asked, Surroundings& around) {
  int code = 0;
  auto file = opened(asked.file, around, code);
  if (!file) return code;
  const auto done = seal(*file, asked, around);
  return done ? 0 : failed(done.error(), around);
}

int carry_out(const UnsealFile& asked, Surroundings& around) {
  int code = 0;
  auto file = opened(asked.file, around, code);
  if (!file) return code;
  const auto done = unseal(*file, around);
  return done ? 0 : failed(done.error(), around);
}

}  // namespace

int say_failure(const base::Error& error, base::Language language, std::ostream& err) {
  err << "karnemelk: " << text::say(language, error) << "\n";
  return static_cast<int>(error.trouble);
}

int carry_out(const Command& command, Surroundings& around) {
  const int code = std::visit([&](const auto& asked) { return carry_out(asked, around); }, command);
  around.out.flush();
  if (around.out || code != 0) return code;
  return failed(base::Error{Trouble::failed, base::message("The output could not be written.")},
                around);
}

}  // namespace app
