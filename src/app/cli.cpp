#include "app/cli.hpp"

#include <CLI/CLI.hpp>

#include "app/help.hpp"
#include "app/typed.hpp"
#include "text/text.hpp"

namespace app {
namespace {

using base::Language;
using base::Trouble;
using text::tr;

/// Declares commands and options, worded in one language.
class Grammar {
 public:
  explicit Grammar(Language language) : language_(language) {
    app_.formatter_fn([language](const CLI::App* app, std::string, CLI::AppFormatMode) {
      return help_text(help_of(*app), language);
    });
    app_.allow_extras();
    window_options();
    new_options();
    check_options();
    show_options();
    suggest_options();
    import_options();
    record_options();
    export_options();
    compare_options();
    branch_options();
    seal_options();
    forget_options();
    delete_options();
    learning_options();
  }

  CLI::App& app() { return app_; }
  const Typed& typed() const { return typed_; }

 private:
  static Help help_of(const CLI::App& app);

  CLI::App* command(const char* name, const std::string& about) {
    CLI::App* sub = app_.add_subcommand(name, about);
    sub->allow_extras();
    return sub;
  }
  void file_argument(CLI::App* app) {
    app->add_option("FILE", typed_.file, tr(language_, "the session file"))->required();
  }
  void common_options(CLI::App* app) {
    app->set_help_flag("-h,--help", tr(language_, "say how to use this, and stop"));
    app->add_option("--lang", typed_.language,
                    tr(language_, "language of what is said and shown: nl or en"))
        ->type_name("nl|en");
    app->add_option("--passphrase-file", typed_.passphrase_file,
                    tr(language_,
                       "a file with the passphrase of a sealed session; without it the terminal "
                       "asks"))
        ->type_name("F");
  }
  void at_option(CLI::App* app) {
    app->add_option("--at", typed_.at, tr(language_, "as it was after this entry"))
        ->type_name("SEQ");
  }

  void window_options() {
    app_.description(
        tr(language_,
           "Karnemelk puts colleagues on a map of trust and agreement, with people who "
           "want to move an organisation. Without a command it opens its window."));
    app_.add_option("FILE", typed_.file, tr(language_, "the session to open"));
    app_.add_flag("--example", typed_.example,
                  tr(language_, "open the example, as a copy of your own"));
    app_.add_flag("--replay", typed_.replay, tr(language_, "look back on it, move by move"));
    app_.set_version_flag("--version", "karnemelk " KARNEMELK_VERSION,
                          tr(language_, "say which version this is, and stop"));
    common_options(&app_);
  }
  void new_options() {
    CLI::App* sub = command("new", tr(language_, "start a session"));
    file_argument(sub);
    sub->add_option("--title", typed_.title, tr(language_, "what the session is called"))
        ->type_name("T")
        ->required();
    sub->add_option("--template", typed_.template_id,
                    tr(language_, "a start from assets/templates"))
        ->type_name("ID");
    sub->add_option(
           "--kind", typed_.kind,
           tr(language_, "own colleagues (the usual) or a fictive case, whose roles may be shown"))
        ->type_name("own|fictive");
    sub->add_option("--keep-until", typed_.keep_until,
                    tr(language_, "the day of which you are reminded; own colleagues: 90 days on"))
        ->type_name("DAY");
    common_options(sub);
  }
  void check_options() {
    CLI::App* sub = command("check", tr(language_, "say what is wrong with session files"));
    sub->add_option("FILE", typed_.files, tr(language_, "the session files"))->required();
    common_options(sub);
  }
  void show_options() {
    CLI::App* sub = command("show", tr(language_, "say who stands where (facilitator's eyes)"));
    file_argument(sub);
    at_option(sub);
    sub->add_flag("--json", typed_.json, tr(language_, "as JSON, for other programs"));
    common_options(sub);
  }
  void suggest_options() {
    CLI::App* sub = command(
        "suggest", tr(language_, "say what could be done for whom, and why (facilitator's eyes)"));
    file_argument(sub);
    several(sub, "--person", typed_.codes,
            tr(language_, "only for this person, by code; may be given more than once"), "CODE");
    at_option(sub);
    sub->add_flag("--json", typed_.json, tr(language_, "as JSON, for other programs"));
    common_options(sub);
  }
  void import_options() {
    CLI::App* sub = command("import", tr(language_, "add people from a CSV file"));
    file_argument(sub);
    sub->add_option("PEOPLE.csv", typed_.people, tr(language_, "the list of people"))->required();
    sub->add_option("--same-code", typed_.same_code,
                    tr(language_,
                       "what to do with a code that is there already: skip (the usual), update "
                       "or add"))
        ->type_name("skip|update|add");
    common_options(sub);
  }
  void record_options() {
    CLI::App* sub =
        command("record", tr(language_, "record changes from standard input, one a line"));
    file_argument(sub);
    sub->footer(tr(language_,
                   "Each line is a change as sessions/README.md describes them, a list of changes, "
                   "{\"undo\":{}} or {\"redo\":{}}. When it is on disk the seq of its entry is "
                   "printed; for a line that changes nothing, the seq of the entry before."));
    common_options(sub);
  }
  void export_options() {
    CLI::App* sub = command(
        "export",
        tr(language_, "write the map, a report, the plan, paper for the day or a list of people"));
    file_argument(sub);
    sub->add_option("-o,--output", typed_.output,
                    tr(language_,
                       "the file to write; its ending says how: png, svg, pdf, html, md, csv, ics "
                       "or json"))
        ->type_name("OUT");
    sub->add_option("--what", typed_.what,
                    tr(language_,
                       "what to write; without it the ending says: png and svg the map, pdf, html "
                       "and md the report, csv and json the people, ics the dates of the plan; "
                       "exercise is what was tried, repertoire, role, observer and kit are paper "
                       "(pdf); transcript (md, html) is the session as a story"))
        ->type_name(
            "map|people|report|plan|handout|cards|exercise|repertoire|role|observer|kit|person|"
            "key-sheet|transcript");
    sub->add_option("--person", typed_.person,
                    tr(language_,
                       "everything about this colleague, as html, pdf or md, or without -o to the "
                       "screen; of a plan or cards: only the steps for them; of repertoires: only "
                       "this persuader"))
        ->type_name("CODE");
    sub->add_option("--people", typed_.participants,
                    tr(language_, "for the kit: how many people come; 12 when left out"))
        ->type_name("N");
    at_option(sub);
    eyes_and_width(sub);
    common_options(sub);
  }

  void compare_options() {
    CLI::App* sub = command("compare", tr(language_, "say who moved between two moments"));
    file_argument(sub);
    const auto moment = [&](const char* name, std::string& typed, const std::string& about) {
      sub->add_option(name, typed, about)->type_name("MOMENT");
    };
    moment("--from", typed_.from, tr(language_, "then; the meeting before this one when left out"));
    moment("--to", typed_.to, tr(language_, "now; the last entry when left out"));
    sub->add_option("--with", typed_.with,
                    tr(language_,
                       "the session this one branched off from, or another branch of it: "
                       "then is a moment in there"))
        ->type_name("FILE");
    sub->add_option("-o,--output", typed_.output,
                    tr(language_,
                       "a file to write: .png, .svg, .pdf, .html, .md or .txt; else to the screen"))
        ->type_name("OUT");
    eyes_and_width(sub);
    sub->add_flag("--json", typed_.json, tr(language_, "as JSON, for other programs"));
    sub->footer(tr(language_,
                   "A moment is the seq of an entry, a meeting as it ended (m12, as show --json "
                   "names it), beginning or now."));
    common_options(sub);
  }
  void eyes_and_width(CLI::App* sub) {
    sub->add_option("--eyes", typed_.eyes,
                    tr(language_, "for whom: wall (the usual; nothing private) or facilitator"))
        ->type_name("wall|facilitator");
    sub->add_option("--width", typed_.width, tr(language_, "width of a PNG in pixels"))
        ->type_name("PX");
  }

  void branch_options() {
    CLI::App* sub = command("branch", tr(language_, "start a \"what if\" from a moment"));
    file_argument(sub);
    sub->add_option("--at", typed_.at, tr(language_, "the last entry that both have"))
        ->type_name("SEQ")
        ->required();
    sub->add_option("-o,--output", typed_.output, tr(language_, "the new session"))
        ->type_name("NEW")
        ->required();
    common_options(sub);
  }

  void seal_options() {
    CLI::App* sub =
        command("seal", tr(language_, "encrypt a session with a passphrase, or change it"));
    file_argument(sub);
    sub->add_option("--new-passphrase-file", typed_.new_passphrase_file,
                    tr(language_, "of a session that is sealed: a file with the next passphrase"))
        ->type_name("F");
    sub->footer(tr(language_,
                   "A passphrase that is lost is lost: without it nobody can open the session "
                   "again. Four or more words that do not belong together are easy to keep in "
                   "mind and hard to guess."));
    common_options(sub);
    CLI::App* back = command("unseal", tr(language_, "make a sealed session readable for all"));
    file_argument(back);
    common_options(back);
  }
  void forget_options() {
    CLI::App* sub = command("forget", tr(language_, "wipe somebody out of every entry"));
    file_argument(sub);
    sub->add_option("--person", typed_.person, tr(language_, "whom, by code"))
        ->type_name("CODE")
        ->required();
    sub->add_option("--texts", typed_.texts,
                    tr(language_,
                       "texts elsewhere that may be about them: clear or leave; when there are any "
                       "and this is not said, they are listed and nothing changes"))
        ->type_name("clear|leave");
    common_options(sub);
  }
  void delete_options() {
    CLI::App* sub = command("delete", tr(language_, "delete a session and everything of its own"));
    file_argument(sub);
    sub->add_flag("--yes", typed_.sure, tr(language_, "do not ask"));
    common_options(sub);
  }
  void learning_options() {
    CLI::App* sub = command("learning-copy",
                            tr(language_, "make a copy to learn from, without recognisable data"));
    file_argument(sub);
    sub->add_option("-o,--output", typed_.output, tr(language_, "the new session"))
        ->type_name("NEW")
        ->required();
    sub->add_option("--title", typed_.title, tr(language_, "what the copy is called"))
        ->type_name("T");
    sub->add_option("--goal", typed_.goal, tr(language_, "the goal in new words; else it has none"))
        ->type_name("WORDS");
    several(sub, "--role", typed_.roles,
            tr(language_, "what a role is called in the copy; other roles are left out"),
            "OLD=NEW");
    sub->add_option("--few", typed_.few,
                    tr(language_,
                       "roles that fewer than five have: put together under one name (the usual), "
                       "or leave those people out"))
        ->type_name("merge|leave-out");
    sub->add_option("--other", typed_.other_role, tr(language_, "that one name"))
        ->type_name("WORDS");
    several(sub, "--seen", typed_.seen,
            tr(language_, "what was seen or heard, rewritten; other notes are left out"),
            "ID=WORDS");
    common_options(sub);
  }
  static void several(CLI::App* sub, const char* name, std::vector<std::string>& typed,
                      const std::string& about, const char* shape) {
    sub->add_option(name, typed, about)
        ->type_name(shape)
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  }

  Language language_;
  CLI::App app_{"", "karnemelk"};
  Typed typed_;
};

Help Grammar::help_of(const CLI::App& app) {
  Help help;
  help.name = app.get_parent() ? "karnemelk " + app.get_name() : app.get_name();
  help.about = app.get_description();
  help.more = app.get_footer();
  for (const CLI::Option* option : app.get_options()) {
    HelpLine line{option->get_name(option->get_positional(), !option->get_positional()),
                  option->get_description()};
    if (option->get_type_size() != 0 && option->nonpositional())
      line.name += " " + option->get_type_name();
    if (option->get_positional()) {
      const bool many = option->get_expected_max() > 1;
      help.usage.push_back((option->get_required() ? line.name : "[" + line.name + "]") +
                           (many ? "..." : ""));
      help.arguments.push_back(line);
    } else {
      if (option->get_required()) help.usage.push_back(line.name);
      help.options.push_back(line);
    }
  }
  for (const CLI::App* sub : app.get_subcommands([](const CLI::App*) { return true; }))
    help.commands.push_back({sub->get_name(), sub->get_description()});
  return help;
}

/// A file that is not there is said in the window; a bare word was meant to be a command.
bool is_mistyped_command(const std::string& word) {
  std::error_code ignored;
  return !word.empty() && word.find_first_of("./") == std::string::npos &&
         !std::filesystem::exists(word, ignored);
}

tl::unexpected<base::Error> no_such_command(const CLI::App& app, const std::string& word) {
  std::string names;
  for (const CLI::App* sub : app.get_subcommands([](const CLI::App*) { return true; }))
    names += (names.empty() ? "" : ", ") + sub->get_name();
  return base::trouble(Trouble::usage,
                       "There is no command or file \"{word}\". The commands are: {commands}.",
                       {{"word", word}, {"commands", names}});
}

std::optional<std::string> value_of(const std::string& option,
                                    const std::vector<std::string>& arguments) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (arguments[i] == option && i + 1 < arguments.size()) return arguments[i + 1];
    if (arguments[i].starts_with(option + "=")) return arguments[i].substr(option.size() + 1);
  }
  return std::nullopt;
}

/// The library words its errors in English; the first words say what they are about.
std::string subject_of(const CLI::ParseError& error) {
  const std::string words = error.what();
  return words.substr(0, words.find_first_of(": "));
}

}  // namespace

std::optional<Language> asked_language(const std::vector<std::string>& arguments) {
  const auto value = value_of("--lang", arguments);
  return value ? std::optional(text::language_from(*value)) : std::nullopt;
}

std::optional<std::filesystem::path> asked_passphrase_file(
    const std::vector<std::string>& arguments) {
  return value_of("--passphrase-file", arguments);
}

Language usual_language(const Environment& environment) {
  for (const char* name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"})
    if (const auto value = environment(name)) return text::language_from(*value);
  return Language::english;
}

base::Result<Command> command_from(const std::vector<std::string>& arguments, Language language) {
  Grammar grammar(language);
  CLI::App& app = grammar.app();
  try {
    app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
  } catch (const CLI::CallForHelp&) {
    return Say{app.help()};
  } catch (const CLI::CallForVersion& version) {
    return Say{std::string(version.what()) + "\n"};
  } catch (const CLI::RequiredError& error) {
    return base::trouble(Trouble::usage, "{argument} is missing. karnemelk --help says how.",
                         {{"argument", subject_of(error)}});
  } catch (const CLI::ArgumentMismatch& error) {
    return base::trouble(Trouble::usage,
                         "{option} needs one value behind it. karnemelk --help says how.",
                         {{"option", subject_of(error)}});
  } catch (const CLI::ParseError& error) {
    return base::trouble(Trouble::usage, "These arguments cannot be read ({reason}).",
                         {{"reason", error.what()}});
  }
  if (app.get_subcommands().empty() && is_mistyped_command(grammar.typed().file))
    return no_such_command(app, grammar.typed().file);
  const std::vector<std::string> unknown = app.remaining(true);
  if (!unknown.empty())
    return base::trouble(Trouble::usage,
                         "\"{argument}\" is not known here. karnemelk --help says what is.",
                         {{"argument", unknown.front()}});
  const auto commands = app.get_subcommands();
  return command_of(commands.empty() ? "" : commands.front()->get_name(), grammar.typed());
}

}  // namespace app
