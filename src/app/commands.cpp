#include "app/commands.hpp"

#include <algorithm>

#include "app/exports.hpp"
#include "app/import.hpp"
#include "app/new_session.hpp"
#include "app/open_window.hpp"
#include "app/program.hpp"
#include "app/record.hpp"
#include "report/json_out.hpp"
#include "report/show.hpp"
#include "session/file.hpp"
#include "text/text.hpp"

namespace app {
namespace {

namespace fs = std::filesystem;
using base::Result;
using base::Trouble;

int failed(const base::Error& error, Surroundings& around) {
  around.err << "karnemelk: " << text::say(around.language, error) << "\n";
  return static_cast<int>(error.trouble);
}

/// `file: sentence`, or the sentence alone when it names file and line itself.
std::string placed(const fs::path& file, const base::Message& message, base::Language language) {
  const std::string words = text::say(language, message);
  return message.where.empty() ? file.string() + ": " + words : words;
}

void say_remarks(const session::ReadSession& read, const fs::path& file, Surroundings& around) {
  for (const base::Message& remark : read.remarks)
    around.err << placed(file, remark, around.language) << "\n";
}

/// Reads without writing or locking. Damage is said, and does not stop who only wants to look.
Result<session::ReadSession> looked_into(const fs::path& file, Surroundings& around) {
  auto read = session::read(file);
  if (read) say_remarks(*read, file, around);
  return read;
}

model::Workshop as_of(const session::Session& session, std::optional<session::Seq> seq) {
  return seq ? session.at(*seq) : session.now();
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
  const auto file =
      begin_session(asked.file, {asked.kind, asked.title, asked.template_id, around.language},
                    *templates, around.clock(), around.random);
  return file ? 0 : failed(file.error(), around);
}

int check_one(const fs::path& file, Surroundings& around) {
  const auto read = session::read(file);
  if (!read) {
    around.err << placed(file, read.error().what, around.language) << "\n";
    return static_cast<int>(read.error().trouble);
  }
  say_remarks(*read, file, around);
  if (read->condition == session::Condition::damaged) return static_cast<int>(Trouble::damaged);
  const long entries = long(read->session.entries().size());
  around.out << file.string() << ": "
             << text::trn(around.language, "good, {count} entry.", "good, {count} entries.",
                          entries)
             << "\n";
  return 0;
}

int carry_out(const Check& asked, Surroundings& around) {
  int worst = 0;
  for (const fs::path& file : asked.files) worst = std::max(worst, check_one(file, around));
  return worst;
}

int carry_out(const Show& asked, Surroundings& around) {
  const auto read = looked_into(asked.file, around);
  if (!read) return failed(read.error(), around);
  const model::Workshop workshop = as_of(read->session, asked.at);
  around.out << (asked.as_json ? report::workshop_json(workshop)
                               : report::show(workshop, around.language));
  return 0;
}

int carry_out(const ExportMap& asked, Surroundings& around) {
  const auto format = report::format_from(asked.output);
  if (!format) return failed(format.error(), around);
  const auto read = looked_into(asked.file, around);
  if (!read) return failed(read.error(), around);
  const auto fonts = draw::Fonts::load(around.paths.assets / "fonts");
  if (!fonts) return failed(fonts.error(), around);
  report::Request request;
  request.format = *format;
  request.eyes = asked.facilitator_eyes ? report::Eyes::facilitator : report::Eyes::wall;
  request.language = around.language;
  request.width = asked.width.value_or(request.width);
  request.day = local_day(around.clock());
  const auto written =
      write_export(asked.file, asked.output, request, as_of(read->session, asked.at), *fonts);
  return written ? 0 : failed(written.error(), around);
}

int carry_out(const ImportPeople& asked, Surroundings& around) {
  auto file = session::File::open(asked.file);
  if (!file) return failed(file.error(), around);
  if (const auto may = may_be_recorded(*file); !may) return failed(may.error(), around);
  auto people = people_in(asked.people, file->session(), asked.same_code);
  if (!people) return failed(people.error(), around);
  for (const base::Message& remark : remarks_of(*people, asked.people))
    around.err << text::say(around.language, remark) << "\n";
  const auto done = file->record(std::move(people->changes), around.clock(), recorded_by);
  if (!done) return failed(done.error(), around);
  around.out << text::say(around.language, result_of(*people)) << "\n";
  return people->refused.empty() ? 0 : static_cast<int>(Trouble::failed);
}

int carry_out(const RecordLines& asked, Surroundings& around) {
  auto file = session::File::open(asked.file);
  if (!file) return failed(file.error(), around);
  if (const auto may = may_be_recorded(*file); !may) return failed(may.error(), around);
  return record_lines(*file, around);
}

}  // namespace

int carry_out(const Command& command, Surroundings& around) {
  const int code = std::visit([&](const auto& asked) { return carry_out(asked, around); }, command);
  around.out.flush();
  if (around.out || code != 0) return code;
  return failed(base::Error{Trouble::failed, base::message("The output could not be written.")},
                around);
}

}  // namespace app
