#include "app/passphrase.hpp"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <termios.h>
#include <unistd.h>

#include "base/check.hpp"
#include "base/files.hpp"
#include "text/text.hpp"

namespace app {
namespace {

namespace fs = std::filesystem;
using base::Language;
using base::Result;
using base::Trouble;
using session::Secret;

constexpr std::size_t room_for_one = session::most_passphrase_bytes + 3;  // and its line end

// A string that is wiped when it goes.
struct Typed {
  std::string words;
  ~Typed() { session::wipe(words); }
};

volatile std::sig_atomic_t interrupted = 0;

// While it lives nothing that is typed is shown, and Ctrl+C ends the question before the program,
// so that the terminal is never left without echo.
class Quiet {
 public:
  explicit Quiet(int terminal) : terminal_(terminal) {
    struct sigaction stop {};
    stop.sa_handler = [](int number) { interrupted = number; };
    interrupted = 0;
    ::sigaction(SIGINT, &stop, &before_int_);
    ::sigaction(SIGTERM, &stop, &before_term_);
    known_ = ::tcgetattr(terminal_, &before_) == 0;
    termios silent = before_;
    silent.c_lflag &= ~tcflag_t{ECHO};
    if (known_) ::tcsetattr(terminal_, TCSAFLUSH, &silent);
  }
  Quiet(const Quiet&) = delete;
  Quiet& operator=(const Quiet&) = delete;
  ~Quiet() {
    if (known_) ::tcsetattr(terminal_, TCSAFLUSH, &before_);
    ::sigaction(SIGINT, &before_int_, nullptr);
    ::sigaction(SIGTERM, &before_term_, nullptr);
  }

 private:
  int terminal_;
  bool known_ = false;
  termios before_{};
  struct sigaction before_int_ {
  }, before_term_{};
};

// As far as the end of the line, or until a signal comes.
std::string line_from(int terminal) {
  std::string line;
  line.reserve(room_for_one);
  for (char sign = 0; line.size() < room_for_one && interrupted == 0;) {
    const ssize_t got = ::read(terminal, &sign, 1);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0 || sign == '\n') break;
    line += sign;
  }
  return line;
}

void say(int terminal, const std::string& words) {
  if (::write(terminal, words.data(), words.size()) < 0) return;  // then nobody sees it
}

}  // namespace

Result<Secret> ask_on_terminal(const std::string& words) {
  const base::Descriptor terminal(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY));
  if (!terminal)
    return base::trouble(Trouble::passphrase,
                         "A passphrase is needed. Give it in a file with --passphrase-file (the "
                         "next one with --new-passphrase-file), or start this in a terminal.");
  Typed typed;
  {
    const Quiet quiet(terminal.number());
    say(terminal.number(), words + ": ");
    typed.words = line_from(terminal.number());
    say(terminal.number(), "\n");
  }
  if (interrupted != 0) std::raise(interrupted);
  return session::passphrase_from(typed.words);
}

Result<Secret> passphrase_in(const fs::path& file) {
  Typed typed;
  {
    auto bytes = base::read_file(file, room_for_one);
    if (!bytes) return tl::unexpected(bytes.error());
    typed.words = *std::move(bytes);
  }
  std::string& words = typed.words;
  if (words.ends_with('\n')) words.pop_back();
  if (words.ends_with('\r')) words.pop_back();
  return session::passphrase_from(words);
}

session::Unlock unlock_asking(const fs::path& session, const std::optional<fs::path>& file,
                              const Ask& ask, Language language) {
  const std::string words =
      text::tr(language, "Passphrase of {file}", {{"file", session.filename().string()}});
  return {[file, ask, words](const session::Seal& seal) -> Result<session::Key> {
    no_core_dumps();
    const auto passphrase = file ? passphrase_in(*file) : ask(words);
    if (!passphrase) return tl::unexpected(passphrase.error());
    return session::key_from(*passphrase, seal);
  }};
}

Result<Secret> new_passphrase(const std::optional<fs::path>& file, const Ask& ask,
                              Language language) {
  no_core_dumps();
  if (file) return passphrase_in(*file);
  const auto once = ask(text::tr(language, "New passphrase"));
  if (!once) return once;
  const auto twice = ask(text::tr(language, "The same once more"));
  if (!twice) return twice;
  if (once->bytes() == twice->bytes()) return once;
  return base::trouble(Trouble::failed,
                       "The two are not the same. Nothing was changed; try again.");
}

void no_core_dumps() {
  const rlimit none{0, 0};
  CHECK_TRUE(::setrlimit(RLIMIT_CORE, &none) == 0);
  CHECK_TRUE(::prctl(PR_SET_DUMPABLE, 0) == 0);
}

}  // namespace app
