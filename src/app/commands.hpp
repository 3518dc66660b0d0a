#pragma once
// What the program does without a window. Each command is a value that cli.hpp reads from the
// arguments; `carry_out` does it and answers with the exit code.

#include <filesystem>
#include <istream>
#include <optional>
#include <ostream>
#include <string>
#include <variant>
#include <vector>

#include "app/passphrase.hpp"
#include "app/paths.hpp"
#include "base/language.hpp"
#include "base/random.hpp"
#include "base/time.hpp"
#include "model/workshop.hpp"
#include "report/csv_in.hpp"
#include "report/what.hpp"
#include "session/entry.hpp"
#include "session/learning_copy.hpp"

namespace app {

/// Help or the version: to stdout.
struct Say {
  std::string words;
};
struct OpenWindow {
  std::filesystem::path file;  // empty: the start screen
  bool example = false;
  bool replay = false;  // opens at the step Look back
};
struct New {
  std::filesystem::path file;
  std::string title;
  std::string template_id;
  model::SessionKind kind = model::SessionKind::own;
  std::optional<base::Day> keep_until{};  // none: as usual for own colleagues
};
struct Check {
  std::vector<std::filesystem::path> files;
};
struct Show {
  std::filesystem::path file;
  std::optional<session::Seq> at;
  bool as_json = false;
};
struct ImportPeople {
  std::filesystem::path file, people;
  report::Duplicates same_code = report::Duplicates::skip;
};
struct RecordLines {
  std::filesystem::path file;
};
struct ExportFile {
  std::filesystem::path file, output;
  std::optional<report::What> what;  // none: as usual for the ending
  std::string person;                // a code: only steps for this colleague; or a persuader
  std::optional<int> people;         // who come, for the kit
  std::optional<session::Seq> at;
  bool facilitator_eyes = false;
  std::optional<int> width;  // pixels of a PNG
};
/// Two moments beside each other: an entry ("12"), a meeting as it ended ("m12"), "beginning",
/// "now".
struct Compare {
  std::filesystem::path file;
  std::string from, to;                         // "": the meeting before this one, and now
  std::optional<std::filesystem::path> with;    // `from` is a moment of this one; "": its last
  std::optional<std::filesystem::path> output;  // none: text to stdout
  bool facilitator_eyes = false, as_json = false;
  std::optional<int> width;  // pixels of a PNG
};

struct ExportTranscript {
  std::filesystem::path file, output;
  bool facilitator_eyes = false;
};
struct BranchOff {
  std::filesystem::path file, output;
  session::Seq at = 0;
};
/// What could be done for whom; people by their code, none: everybody.
struct Suggest {
  std::filesystem::path file;
  std::vector<std::string> codes;
  std::optional<session::Seq> at;
  bool as_json = false;
};

/// Seals a plain session, or gives a sealed one another passphrase.
struct SealFile {
  std::filesystem::path file;
  std::optional<std::filesystem::path> new_passphrase;  // a file; none: asked for
};
struct UnsealFile {
  std::filesystem::path file;
};

/// Everything about a code, for whoever leads: the map as it is and all that was noted.
struct ExportPerson {
  std::filesystem::path file;
  std::string code;
  std::optional<std::filesystem::path> output;  // none: text to stdout
};
/// Out of every entry. Texts elsewhere that mention them: not answered, cleared or left.
struct ForgetPerson {
  std::filesystem::path file;
  std::string code;
  std::optional<bool> clear_texts;
};
struct DeleteFile {
  std::filesystem::path file;
  bool sure = false;
};
struct CopyToLearn {
  std::filesystem::path file, output;
  session::LearningChoices choices;  // without codes and interventions, which are on this computer
};

using Command = std::variant<Say, OpenWindow, New, Check, Show, ImportPeople, RecordLines,
                             ExportFile, ExportTranscript, BranchOff, Compare, Suggest, SealFile,
                             UnsealFile, ExportPerson, ForgetPerson, DeleteFile, CopyToLearn>;

/// What a command has around it.
struct Surroundings {
  Paths paths;
  base::Language language = base::Language::english;
  bool language_asked = false;  // with --lang, which goes before what the window remembers
  base::Clock clock;
  base::Zone zone;
  base::Random random;
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  std::optional<std::filesystem::path> passphrase_file{};  // of --passphrase-file
  Ask ask{};
  bool at_terminal = false;  // somebody can answer a question
};

/// Says what is wrong; the exit code that goes with it.
int say_failure(const base::Error& error, base::Language language, std::ostream& err);

/// Exit code: 0 good, 1 failed, 2 wrong use, 3 damaged or unreadable, 4 wrong passphrase.
int carry_out(const Command& command, Surroundings& around);

}  // namespace app
