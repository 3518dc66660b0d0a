// Karnemelk: the arguments become a command, the command is carried out.

#include <csignal>
#include <iostream>
#include <unistd.h>

#include "app/cli.hpp"
#include "app/commands.hpp"
#include "app/paths.hpp"
#include "app/program.hpp"
#include "base/random.hpp"
#include "text/text.hpp"

int main(int count, char** words) {
  // A limit on the size of files and a reader that goes away are then errors of the call that meets
  // them, with words, and do not end the program halfway.
  std::signal(SIGXFSZ, SIG_IGN);
  std::signal(SIGPIPE, SIG_IGN);
  const std::vector<std::string> arguments(words + (count > 0 ? 1 : 0), words + count);
  const auto asked = app::asked_language(arguments);
  const base::Language language =
      asked.value_or(app::usual_language(app::from_process_environment));
  const auto paths = app::find_paths(app::this_program(), app::from_process_environment);
  if (!paths) return app::say_failure(paths.error(), language, std::cerr);
  text::start(paths->assets / "locale");
  const auto command = app::command_from(arguments, language);
  if (!command) return app::say_failure(command.error(), language, std::cerr);
  app::Surroundings around{*paths,
                           language,
                           asked.has_value(),
                           app::now,
                           app::minutes_east,
                           base::system_random,
                           std::cin,
                           std::cout,
                           std::cerr,
                           app::asked_passphrase_file(arguments),
                           app::ask_on_terminal,
                           isatty(STDIN_FILENO) == 1};
  return app::carry_out(*command, around);
}
