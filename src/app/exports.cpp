#include "app/exports.hpp"

#include <algorithm>
#include <fstream>
#include <memory>
#include <string>
#include <system_error>

#include "app/import.hpp"
#include "app/saving.hpp"
#include "base/files.hpp"
#include "report/person_file.hpp"

namespace app {
namespace {

namespace fs = std::filesystem;

report::Duplicates duplicates_of(gui::Duplicates asked) {
  switch (asked) {
    case gui::Duplicates::update:
      return report::Duplicates::update;
    case gui::Duplicates::add:
      return report::Duplicates::add;
    case gui::Duplicates::skip:
      break;
  }
  return report::Duplicates::skip;
}

report::What what_of(gui::What asked) {
  switch (asked) {
    case gui::What::map:
      return report::What::map;
    case gui::What::report:
      return report::What::report;
    case gui::What::plan:
      return report::What::plan;
    case gui::What::people:
      return report::What::people;
    case gui::What::handout:
      return report::What::handout;
    case gui::What::cards:
      return report::What::cards;
    case gui::What::person:
      return report::What::person;
    case gui::What::key_sheet:
      return report::What::key_sheet;
  }
  return report::What::map;
}

report::Request request_of(const Program& program, const gui::Export& asked,
                           report::Format format) {
  const gui::Settings& settings = program.kept.settings;
  report::Request request;
  request.format = format;
  request.eyes = asked.facilitator_eyes ? report::Eyes::facilitator : report::Eyes::wall;
  request.language = settings.language;
  request.what = what_of(asked.what);
  request.group_names = settings.group_names;
  request.wishes = settings.wishes;
  request.trails = settings.trails;
  request.reverse_views = settings.reverse_views;
  return request;
}

}  // namespace

bool is_session(const fs::path& path) {
  // The beginning only, in whatever layout: a session whose end is damaged is one too.
  std::error_code ignored;
  if (!fs::is_regular_file(path, ignored)) return false;
  std::string head(4096, '\0');
  std::ifstream in(path, std::ios::binary);
  in.read(head.data(), std::streamsize(head.size()));
  head.resize(std::size_t(in.gcount()));
  if (head.starts_with("\xEF\xBB\xBF")) head.erase(0, 3);
  std::erase_if(head, [](char byte) {
    return std::string_view(" \t\r\n").find(byte) != std::string_view::npos;
  });
  return head.starts_with('{') &&
         head.find("\"format\":\"karnemelk-session\"") != std::string::npos;
}

void complete(report::Request& request, const session::Session& session,
              const catalogue::Catalogue& content, base::Time now) {
  request.catalogue = &content;
  request.session_id = session.header().id;
  request.now = now;
  request.day = local_day(now);
  // A copy, because the session may grow while a report is being made.
  std::vector<std::pair<session::Seq, base::Time>> moments;
  moments.reserve(session.entries().size());
  for (const session::Entry& entry : session.entries()) moments.emplace_back(entry.seq, entry.at);
  request.day_of = [moments = std::move(moments)](session::Seq seq) -> std::optional<base::Day> {
    const auto at =
        std::ranges::lower_bound(moments, seq, {}, &decltype(moments)::value_type::first);
    if (at == moments.end() || at->first != seq) return std::nullopt;
    return local_day(at->second);
  };
}

base::Result<void> write_bytes(const fs::path& session, const fs::path& output,
                               const std::string& bytes) {
  std::error_code ignored;
  if (fs::equivalent(session, output, ignored))
    return base::trouble(base::Trouble::usage,
                         "{file} is the session itself. Choose another name for what is written.",
                         {{"file", output.string()}});
  if (is_session(output))
    return base::trouble(base::Trouble::usage,
                         "{file} is a session, and would be lost. Choose another name for what is "
                         "written.",
                         {{"file", output.string()}});
  if (const auto written = base::replace_file(output, bytes); !written)
    return tl::unexpected(written.error());
  return {};
}

base::Result<void> write_export(const fs::path& session, const fs::path& output,
                                const report::Request& request, const model::Workshop& workshop,
                                const draw::Fonts& fonts) {
  const auto bytes = report::exported(request, workshop, fonts);
  if (!bytes) return tl::unexpected(bytes.error());
  return write_bytes(session, output, *bytes);
}

namespace {

/// What of a program is written on the worker: a copy, because the session may go on meanwhile.
struct Matter {
  std::optional<session::Session> session;  // everything about somebody is in the whole of it
  session::People people;
  model::Workshop workshop;
};

Matter matter_of(const Program& program, const gui::Export& asked) {
  const session::Session& session = program.file->session();
  if (asked.what == gui::What::person) return {session, asked.people, {}};
  return {{}, {}, session.now()};
}

base::Result<std::string> bytes_of(const report::Request& request, const Matter& matter,
                                   const draw::Fonts& fonts) {
  if (matter.session)
    return report::everything_about(request, *matter.session, matter.people, fonts);
  return report::exported(request, matter.workshop, fonts);
}

}  // namespace

void do_export(Program& program, const gui::Export& asked) {
  if (!program.file) return;
  const auto format = report::format_from(asked.path);
  if (!format) return toast(program, format.error());
  std::error_code ignored;
  const std::string name = asked.path.filename().string();
  if (!asked.replace && fs::exists(asked.path, ignored))
    return toast(program,
                 base::message("{file} exists already. Choose another name, or say that "
                               "it may be replaced.",
                               {{"file", name}}),
                 true);
  const Busy busy{base::message("Writing {file} ...", {{"file", name}}), program.clock()};
  program.busy = busy;
  report::Request request = request_of(program, asked, *format);
  complete(request, program.file->session(), program.bundled.catalogue, program.clock());
  program.worker.start([&program, name, busy, session = program.file->path(), path = asked.path,
                        request = std::move(request), matter = matter_of(program, asked),
                        &fonts = program.bundled.fonts](std::stop_token) -> Worker::Completion {
    const auto bytes = bytes_of(request, matter, fonts);
    const base::Result<void> written = bytes ? write_bytes(session, path, *bytes)
                                             : base::Result<void>(tl::unexpected(bytes.error()));
    return [&program, name, busy, written] {
      no_longer_busy(program, busy);
      if (!written) return toast(program, written.error());
      toast(program, base::message("{file} was written.", {{"file", name}}));
    };
  });
}

namespace {

/// What the list says is recorded when nothing was recorded since it was read: its ids follow from
/// the seq. Else it is read again.
void take_people(Program& program, const gui::Import& asked, const fs::path& session,
                 session::Seq seq, base::Result<report::CsvPeople> people) {
  if (!program.file || program.file->path() != session) return;
  if (gui::Action again = asked; held_back(program, again)) return;
  if (program.file->session().next_seq() != seq) return do_import(program, asked);
  if (!people) {
    program.notices = {people.error().what};
    program.ui.dismissed.clear();
    return;
  }
  const auto recorded =
      program.file->record(std::move(people->changes), program.clock(), recorded_by);
  if (!recorded) return toast(program, recorded.error());
  program.notices = remarks_of(*people, asked.path);
  program.ui.dismissed.clear();
  toast(program, result_of(*people));
}

}  // namespace

void do_import(Program& program, const gui::Import& asked) {
  if (!program.file) return;
  const session::Seq seq = program.file->session().next_seq();
  program.worker.start(
      [&program, asked, seq, session = program.file->path(),
       workshop = program.file->session().now()](std::stop_token) -> Worker::Completion {
        const auto people = std::make_shared<base::Result<report::CsvPeople>>(
            people_in(asked.path, workshop, seq, duplicates_of(asked.duplicates)));
        return [&program, asked, session, seq, people] {
          take_people(program, asked, session, seq, std::move(*people));
        };
      });
}

}  // namespace app
