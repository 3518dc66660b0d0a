#include "app/record.hpp"

#include <string>

#include "app/program.hpp"
#include "base/utf8.hpp"
#include "session/codec.hpp"
#include "session/file.hpp"
#include "text/text.hpp"

namespace app {
namespace {

base::Result<session::Seq> recorded(session::File& file, const std::string& line, base::Time now) {
  auto asked = session::asked_from_line(line, file.session().next_seq(), file.session().now());
  if (!asked) return tl::unexpected(asked.error());
  switch (asked->what) {
    case session::Asked::What::undo:
      return file.undo(now, recorded_by);
    case session::Asked::What::redo:
      return file.redo(now, recorded_by);
    case session::Asked::What::changes:
      break;
  }
  return file.record(std::move(asked->changes), now, recorded_by);
}

}  // namespace

base::Result<void> may_be_recorded(const session::File& file) {
  if (!file.read_only()) return {};
  const bool damaged = file.condition() == session::Condition::damaged;
  return tl::unexpected(base::Error{damaged ? base::Trouble::damaged : base::Trouble::failed,
                                    file.read_only()->reason});
}

int record_lines(session::File& file, Surroundings& around) {
  bool refused = false;
  std::string line;
  for (std::size_t number = 1; std::getline(around.in, line); ++number) {
    if (base::trimmed(line).empty()) continue;
    const auto seq = recorded(file, line, around.clock());
    if (seq) {
      around.out << *seq << std::endl;  // flushed: whoever reads it may rely on it
      continue;
    }
    refused = true;
    around.err << text::tr(around.language, "line {number}: {reason}",
                           {{"number", std::to_string(number)},
                            {"reason", text::say(around.language, seq.error())}})
               << "\n";
    if (file.banner()) break;  // nothing that follows would last either
  }
  return refused ? static_cast<int>(base::Trouble::failed) : 0;
}

}  // namespace app
