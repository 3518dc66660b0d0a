// Opens the session file named on the command line and records goals until one is refused; says the
// seq of each that was acknowledged, then the banner. For fault_test.py, which lets the disk fail.

#include <cstdio>
#include <cstdlib>
#include <string>

#include "session/file.hpp"
#include "support/english.hpp"

int main(int count, char** words) {
  if (count != 3) return 2;
  auto file = session::File::open(words[1]);
  if (!file) {
    std::printf("error %s\n", english(file.error()).c_str());
    return static_cast<int>(file.error().trouble);
  }
  if (file->read_only()) std::printf("read-only %s\n", english(file->read_only()->reason).c_str());
  for (const base::Message& remark : file->remarks()) {
    std::printf("remark %s\n", english(remark).c_str());
  }
  int refused = 0;
  for (int i = 0; i < std::atoi(words[2]); ++i) {
    const session::Change goal = session::SetGoal{"Goal " + std::to_string(i)};
    const auto seq = file->record({goal}, base::Time{1763900000000 + i}, "facilitator");
    if (seq) {
      std::printf("seq %u\n", *seq);
    } else {
      std::printf("refused %s\n", english(seq.error()).c_str());
      refused = 1;
    }
    std::fflush(stdout);
  }
  std::printf("memory %zu\n", file->session().entries().size());
  std::printf("banner %s\n", file->banner() ? english(*file->banner()).c_str() : "none");
  return refused;
}
