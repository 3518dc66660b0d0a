#include "app/seal_command.hpp"

#include "app/program.hpp"
#include "app/settings.hpp"
#include "text/text.hpp"

namespace app {
namespace {

void say_lost_is_lost(Surroundings& around) {
  around.err << text::tr(around.language,
                         "A passphrase that is lost is lost: without it nobody can open this "
                         "session again.")
             << "\n";
}

base::Result<session::Key> new_key(const std::optional<std::filesystem::path>& file,
                                   Surroundings& around) {
  say_lost_is_lost(around);
  const auto passphrase = new_passphrase(file, around.ask, around.language);
  if (!passphrase) return tl::unexpected(passphrase.error());
  return session::key_from(*passphrase, session::new_seal(around.random));
}

}  // namespace

base::Result<std::optional<session::Key>> key_of_new_session(Surroundings& around) {
  if (!around.passphrase_file) return std::nullopt;
  auto key = new_key(around.passphrase_file, around);
  if (!key) return tl::unexpected(key.error());
  return *std::move(key);
}

base::Result<void> seal(session::File& file, const SealFile& asked, Surroundings& around) {
  const bool was_sealed = file.key() != nullptr;
  const base::Arguments name = {{"file", file.path().string()}};
  const auto& chosen =
      was_sealed || asked.new_passphrase ? asked.new_passphrase : around.passphrase_file;
  const auto key = new_key(chosen, around);
  if (!key) return tl::unexpected(key.error());
  if (auto sealed = file.seal(*key, around.random); !sealed) return sealed;
  around.out << (was_sealed ? text::tr(around.language, "{file} has another passphrase now.", name)
                            : text::tr(around.language, "{file} is sealed.", name))
             << "\n";
  if (!was_sealed)
    around.err << text::tr(around.language,
                           "What stood in the file before may have left traces on this disk, and "
                           "in backups and copies elsewhere.")
               << "\n";
  return hide_title(around.paths.settings, file.path());
}

base::Result<void> unseal(session::File& file, Surroundings& around) {
  const base::Arguments name = {{"file", file.path().string()}};
  around.err << text::tr(around.language,
                         "Without a seal, whoever can read this file can read all that is in it, "
                         "and traces may stay on this disk, also when it is sealed again.")
             << "\n";
  if (auto done = file.unseal(); !done) return done;
  around.out << text::tr(around.language, "{file} is not sealed any more.", name) << "\n";
  return {};
}

std::string how_far_it_goes(const session::Session& session, base::Language language) {
  if (session.entries().empty()) return {};
  const base::Time last = session.entries().back().at;
  return text::tr(
      language,
      "Sealed. The last change is of {day}, {time}. If you remember a later one, this "
      "is an older copy: of a sealed file that cannot be seen.",
      {{"day", text::long_day(language, local_day(last))}, {"time", local_clock(last)}});
}

}  // namespace app
