#pragma once
// Watches what this program asks of the disk for the files of one folder, so that a test can say
// what a power cut could have left of it. recorded_disk.cpp stands between the program and the C
// library; production code knows nothing of it.

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace recorded_disk {

using File = std::uint64_t;  // inode

struct Write {
  File file = 0;
  std::uint64_t offset = 0;
  std::string bytes;
};
struct Cut {
  File file = 0;
  std::uint64_t size = 0;
};
struct Sync {  // of a file: what was asked before is on the disk
  File file = 0;
};
struct Rename {  // the name of the session now means this file
  File file = 0;
};
struct SyncFolder {};
struct Acknowledged {  // put in by the test: the program said that so many entries are safe
  std::size_t entries = 0;
};
using Step = std::variant<Write, Cut, Sync, Rename, SyncFolder, Acknowledged>;

/// From here on, until `stop`, everything below `folder` is watched; `name` is the session in it.
void start(const std::filesystem::path& folder, const std::string& name);
void add(Step step);
std::vector<Step> stop();

}  // namespace recorded_disk
