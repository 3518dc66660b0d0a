// Karnemelk: the arguments become a command, the command is carried out.

#include <iostream>

#include "app/cli.hpp"
#include "app/commands.hpp"
#include "app/paths.hpp"
#include "app/program.hpp"
#include "base/random.hpp"
#include "text/text.hpp"

namespace {

int failed(const base::Error& error, base::Language language) {
  std::cerr << "karnemelk: " << text::say(language, error) << "\n";
  return static_cast<int>(error.trouble);
}

}  // namespace

int main(int count, char** words) {
  const std::vector<std::string> arguments(words + (count > 0 ? 1 : 0), words + count);
  const auto asked = app::asked_language(arguments);
  const base::Language language =
      asked.value_or(app::usual_language(app::from_process_environment));
  const auto paths = app::find_paths(app::this_program(), app::from_process_environment);
  if (!paths) return failed(paths.error(), language);
  text::start(paths->assets / "locale");
  const auto command = app::command_from(arguments, language);
  if (!command) return failed(command.error(), language);
  app::Surroundings around{*paths,   language,  asked.has_value(), app::now, base::system_random,
                           std::cin, std::cout, std::cerr};
  return app::carry_out(*command, around);
}
