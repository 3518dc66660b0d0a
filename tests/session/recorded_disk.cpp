#include "session/recorded_disk.hpp"

#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace recorded_disk {
namespace {

struct Recording {
  std::filesystem::path folder, session;
  std::vector<Step> steps;
};
std::optional<Recording> recording;  // the tests are one thread

std::optional<struct stat> watched(int file) {
  struct stat info {};
  if (!recording || ::fstat(file, &info) != 0) return std::nullopt;
  const std::string link = "/proc/self/fd/" + std::to_string(file);
  std::error_code ignored;
  const auto path = std::filesystem::read_symlink(link, ignored);
  const bool inside = path == recording->folder || path.parent_path() == recording->folder;
  return inside ? std::optional(info) : std::nullopt;
}

void renamed(const char* to) {
  struct stat info {};
  if (recording && recording->session == to && ::stat(to, &info) == 0) {
    recording->steps.push_back(Rename{info.st_ino});
  }
}

template <class Function>
Function* next(const char* name) {
  void* found = ::dlsym(RTLD_NEXT, name);
  if (!found) std::abort();
  return reinterpret_cast<Function*>(found);
}

int synced(int file, const char* name) {
  const int done = next<int(int)>(name)(file);
  const auto info = watched(file);
  if (done == 0 && info) {
    recording->steps.push_back(S_ISDIR(info->st_mode) ? Step(SyncFolder{}) : Sync{info->st_ino});
  }
  return done;
}

}  // namespace

void start(const std::filesystem::path& folder, const std::string& name) {
  recording.emplace(Recording{folder, folder / name, {}});
}

void add(Step step) {
  recording->steps.push_back(std::move(step));
}

std::vector<Step> stop() {
  std::vector<Step> steps = std::move(recording->steps);
  recording.reset();
  return steps;
}

}  // namespace recorded_disk

// The names of the C library: the program is linked with these.
using namespace recorded_disk;

extern "C" {

ssize_t pwrite(int file, const void* bytes, size_t size, off_t offset) {
  const auto done =
      next<ssize_t(int, const void*, size_t, off_t)>("pwrite")(file, bytes, size, offset);
  if (const auto info = watched(file); info && done > 0) {
    recording->steps.push_back(Write{info->st_ino,
                                     static_cast<std::uint64_t>(offset),
                                     {static_cast<const char*>(bytes), static_cast<size_t>(done)}});
  }
  return done;
}

int ftruncate(int file, off_t size) noexcept {
  const int done = next<int(int, off_t)>("ftruncate")(file, size);
  if (const auto info = watched(file); info && done == 0) {
    recording->steps.push_back(Cut{info->st_ino, static_cast<std::uint64_t>(size)});
  }
  return done;
}

int fdatasync(int file) {
  return synced(file, "fdatasync");
}

int fsync(int file) {
  return synced(file, "fsync");
}

int rename(const char* from, const char* to) noexcept {
  const int done = next<int(const char*, const char*)>("rename")(from, to);
  if (done == 0) renamed(to);
  return done;
}

int renameat2(int from_folder, const char* from, int to_folder, const char* to,
              unsigned flags) noexcept {
  const int done = next<int(int, const char*, int, const char*, unsigned)>("renameat2")(
      from_folder, from, to_folder, to, flags);
  if (done == 0) renamed(to);
  return done;
}

}  // extern "C"
