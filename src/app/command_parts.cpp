#include "app/command_parts.hpp"

#include <algorithm>

#include "app/record.hpp"
#include "app/synced_folder.hpp"
#include "text/text.hpp"

namespace app {

namespace fs = std::filesystem;

std::string placed(const fs::path& file, const base::Message& message, base::Language language) {
  const std::string words = text::say(language, message);
  const bool named = std::ranges::any_of(
      message.arguments, [](const auto& argument) { return argument.first == "file"; });
  return named || !message.where.empty() ? words : file.string() + ": " + words;
}

int failed(const base::Error& error, Surroundings& around) {
  return say_failure(error, around.language, around.err);
}

void say_remarks(const std::vector<base::Message>& remarks, const fs::path& file,
                 Surroundings& around) {
  for (const base::Message& remark : remarks)
    around.err << placed(file, remark, around.language) << "\n";
}

void say_where_it_lies(const fs::path& file, Surroundings& around) {
  if (const auto remark = remark_when_synchronised(file)) say_remarks({*remark}, file, around);
}

session::Unlock unlock_for(const fs::path& file, const Surroundings& around) {
  return unlock_asking(file, around.passphrase_file, around.ask, around.language);
}

base::Result<session::ReadSession> read_to_look(const fs::path& file, Surroundings& around) {
  auto read = session::read(file, {}, unlock_for(file, around));
  if (read) say_remarks(read->remarks, file, around);
  return read;
}

int code_of(const session::ReadSession& read) {
  return read.condition == session::Condition::damaged ? static_cast<int>(base::Trouble::damaged)
                                                       : 0;
}

std::optional<session::File> opened(const fs::path& path, Surroundings& around, int& code) {
  auto file = session::File::open(path, {}, {}, unlock_for(path, around));
  if (!file) {
    code = failed(file.error(), around);
    return std::nullopt;
  }
  say_remarks(file->remarks(), path, around);
  if (const auto may = may_be_recorded(*file); !may) {
    code = failed(may.error(), around);
    return std::nullopt;
  }
  return std::move(*file);
}

}  // namespace app
