#include "app/keeping_commands.hpp"

#include "app/command_parts.hpp"
#include "app/exports.hpp"
#include "app/keeping.hpp"
#include "app/settings.hpp"
#include "base/utf8.hpp"
#include "report/person_file.hpp"
#include "session/mentions.hpp"
#include "text/text.hpp"

namespace app {
namespace {

namespace fs = std::filesystem;
using base::message;
using base::Trouble;

void say(const base::Message& what, Surroundings& around) {
  around.out << text::say(around.language, what) << "\n";
}

base::Result<session::People> people_with(const std::string& code,
                                          const session::Session& session) {
  auto people = session::people_called(session, code);
  if (!people.empty()) return people;
  return base::trouble(Trouble::failed, "Nobody here has or had the code \"{code}\".",
                       {{"code", base::shortened(code, 60)}});
}

bool said_yes(const fs::path& file, Surroundings& around) {
  around.err << text::tr(around.language,
                         "Delete {file}? It cannot be undone. Type yes to delete it: ",
                         {{"file", file.string()}})
             << std::flush;
  std::string answer;
  std::getline(around.in, answer);
  const std::string folded = base::folded(answer);
  return folded == "yes" || folded == "ja" || folded == "y" || folded == "j";
}

/// The list of recent files in the settings of the window names it no more.
void forget_recent(const fs::path& file, Surroundings& around) {
  auto kept = load_kept(around.paths.settings, {});
  if (!kept) return;
  const std::size_t before = kept->recent.size();
  forget(*kept, file);
  if (kept->recent.size() == before) return;
  if (const auto saved = save_kept(around.paths.settings, *kept); !saved)
    (void)failed(saved.error(), around);
}

void list(const std::vector<session::Mention>& mentions, Surroundings& around) {
  for (const session::Mention& mention : mentions)
    around.err << "  " << text::say(around.language, session::name_of(mention.kind)) << ": "
               << base::shortened(mention.words, 200) << "\n";
}

}  // namespace

int carry_out(const ExportPerson& asked, Surroundings& around) {
  const auto read = read_to_look(asked.file, around);
  if (!read) return failed(read.error(), around);
  const auto people = people_with(asked.code, read->session);
  if (!people) return failed(people.error(), around);
  const auto format = asked.output ? report::format_from(*asked.output) : report::Format::md;
  if (!format) return failed(format.error(), around);
  const auto fonts = draw::Fonts::load(around.paths.assets / "fonts");
  if (!fonts) return failed(fonts.error(), around);
  const auto content = load_catalogue(around.paths);
  if (!content) return failed(content.error(), around);
  report::Request request;
  request.format = *format;
  request.what = report::What::person;
  request.language = around.language;
  complete(request, read->session, content->catalogue, around.clock());
  const auto bytes = report::everything_about(request, read->session, *people, *fonts);
  if (!bytes) return failed(bytes.error(), around);
  if (!asked.output) {
    around.out << *bytes;
    return code_of(*read);
  }
  const auto written = write_bytes(asked.file, *asked.output, *bytes);
  return written ? code_of(*read) : failed(written.error(), around);
}

int carry_out(const ForgetPerson& asked, Surroundings& around) {
  int code = 0;
  auto file = opened(asked.file, around, code);
  if (!file) return code;
  const auto people = people_with(asked.code, file->session());
  if (!people) return failed(people.error(), around);
  const auto found = session::mentions(file->session(), *people);
  if (!found.empty() && !asked.clear_texts) {
    (void)failed({Trouble::failed,
                  message("Nothing was changed yet. These texts elsewhere may be about them; say "
                          "--texts clear to clear them too, or --texts leave.")},
                 around);
    list(found, around);
    return static_cast<int>(Trouble::failed);
  }
  std::vector<std::string> left;
  if (asked.clear_texts == false)
    for (const session::Mention& mention : found) left.push_back(mention.words);
  const auto dropped = forget_people(*file, *people, left, around.clock());
  if (!dropped) return failed(dropped.error(), around);
  say(message("It is wiped out of every entry of this session."), around);
  if (*dropped > 0)
    say(base::message_counting("{count} line held something that this version does not know. That "
                               "was dropped: it could have been about them.",
                               "{count} lines held something that this version does not know. That "
                               "was dropped: it could have been about them.",
                               long(*dropped)),
        around);
  for (const fs::path& branch : branches_beside(file->session(), asked.file))
    say(message("{file} shares its beginning with this session and may hold the same people.",
                {{"file", branch.string()}}),
        around);
  say(what_may_remain(), around);
  return 0;
}

int carry_out(const DeleteFile& asked, Surroundings& around) {
  if (!asked.sure && !around.at_terminal)
    return failed({Trouble::usage, message("Deleting cannot be undone. Add --yes to be asked "
                                           "nothing.")},
                  around);
  if (!asked.sure && !said_yes(asked.file, around)) {
    say(message("Nothing was deleted."), around);
    return static_cast<int>(Trouble::failed);
  }
  const fs::path path = fs::absolute(asked.file);
  if (const auto deleted = delete_session(asked.file); !deleted)
    return failed(deleted.error(), around);
  forget_recent(path, around);
  say(message("{file} was deleted.", {{"file", asked.file.string()}}), around);
  say(what_may_remain(), around);
  return 0;
}

int carry_out(const CopyToLearn& asked, Surroundings& around) {
  const auto read = read_to_look(asked.file, around);
  if (!read) return failed(read.error(), around);
  const auto content = catalogue::load_catalogue(around.paths.assets / "catalogue");
  if (!content) return failed(content.error(), around);
  const auto words = catalogue::load_code_words(around.paths.assets / "words");
  if (!words) return failed(words.error(), around);
  const auto copy = session::learning_copy(
      read->session, completed(asked.choices, *words, *content, around.language), around.random);
  if (!copy) return failed(copy.error(), around);
  if (const auto written = write_copy(copy->session, asked.output, false); !written)
    return failed(written.error(), around);
  say(message(
          "{file} was written: a learning copy, without recognisable data. Whoever was there may "
          "still recognise something.",
          {{"file", asked.output.string()}}),
      around);
  if (copy->left_out > 0)
    say(base::message_counting("{count} person was left out: too few have their role.",
                               "{count} people were left out: too few have their role.",
                               long(copy->left_out)),
        around);
  return code_of(*read);
}

}  // namespace app
