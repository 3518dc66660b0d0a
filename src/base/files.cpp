#include "base/files.hpp"

#include <atomic>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <optional>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

#include "base/check.hpp"

namespace base {
namespace {

namespace fs = std::filesystem;

Error reading_error(int error_number, const std::string& file) {
  const auto say = [&](Message sentence) {
    sentence.arguments.emplace_back("file", file);
    return Error{Trouble::damaged, std::move(sentence)};
  };
  switch (error_number) {
    case ENOENT:
    case ENOTDIR:
      return say(message("There is no file {file}. Check the name and the folder."));
    case EISDIR:
      return say(message("{file} is a folder. Choose a file in it."));
    case EACCES:
    case EPERM:
      return say(message("You are not allowed to read {file}. Ask its owner for a copy."));
    case EIO:
      return say(
          message("The disk cannot read {file} (input/output error). Use a copy, and have "
                  "the disk looked at."));
    default:
      return say(
          message("{file} cannot be read: {reason}.", {{"reason", std::strerror(error_number)}}));
  }
}

Error writing_error(int error_number, const std::string& file) {
  const auto say = [&](Message sentence) {
    sentence.arguments.emplace_back("file", file);
    return Error{Trouble::failed, std::move(sentence)};
  };
  switch (error_number) {
    case ENOENT:
    case ENOTDIR:
      return say(message("The folder for {file} does not exist. Choose another folder."));
    case EISDIR:
      return say(message("{file} is a folder. Choose a name for a file in it."));
    case EEXIST:
      return say(message("There is a file {file} already. Choose another name."));
    case EACCES:
    case EPERM:
      return say(message("You are not allowed to write {file}. Save it in a folder of your own."));
    case ENOSPC:
    case EDQUOT:
      return say(
          message("The disk is full: {file} could not be written. Make room, or save it on "
                  "another disk."));
    case EFBIG:
      return say(
          message("{file} would become larger than this computer or this disk allows. Save it on "
                  "another disk, or ask for a higher limit."));
    case ELOOP:
      return say(
          message("{file} is a link to another place, and is not written through. Name the file "
                  "itself."));
    case EROFS:
      return say(message("The disk of {file} can only be read. Save it on another disk."));
    case EIO:
      return say(
          message("The disk cannot write {file} (input/output error). Save it on another "
                  "disk at once."));
    default:
      return say(message("{file} cannot be written: {reason}. Save it somewhere else.",
                         {{"reason", std::strerror(error_number)}}));
  }
}

FileFacts facts_from(const struct stat& info) {
  return {info.st_dev, info.st_ino, info.st_nlink, static_cast<std::uint64_t>(info.st_size)};
}

fs::path folder_of(const fs::path& path) {
  const fs::path folder = path.parent_path();
  return folder.empty() ? fs::path(".") : folder;
}

struct Temporary {
  Descriptor file;
  fs::path path;
};

// Then comes the process that writes it, and a number of its own.
std::string temporary_start(const fs::path& target) {
  return "." + target.filename().string() + "-";
}

// The process in the name of a temporary file of `target`; none: it is another file.
std::optional<pid_t> writer_of(const fs::path& file, const fs::path& target) {
  const std::string name = file.filename().string(), stem = temporary_start(target);
  if (!name.starts_with(stem) || !name.ends_with(".tmp")) return std::nullopt;
  const char* end = name.data() + name.size() - 4;
  pid_t process = 0;
  unsigned number = 0;
  const auto first = std::from_chars(name.data() + stem.size(), end, process);
  if (first.ec != std::errc() || first.ptr == end || *first.ptr != '-') return std::nullopt;
  const auto second = std::from_chars(first.ptr + 1, end, number);
  if (second.ec != std::errc() || second.ptr != end || process <= 0) return std::nullopt;
  return process;
}

Result<Temporary> make_temporary(const fs::path& target) {
  static std::atomic<unsigned> counter = 0;
  for (int attempt = 0; attempt < 100; ++attempt) {
    Temporary temporary;
    temporary.path = folder_of(target) /
                     fmt::format("{}{}-{}.tmp", temporary_start(target), ::getpid(), ++counter);
    temporary.file = Descriptor(
        ::open(temporary.path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (temporary.file) return temporary;
    if (errno != EEXIST) break;
  }
  return tl::unexpected(system_error(errno, target, Doing::writing));
}

int sync_folder(const fs::path& folder) {
  const Descriptor open_folder(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!open_folder) return errno;
  // Some file systems cannot sync a folder; they have nothing to lose there.
  if (::fsync(open_folder.number()) != 0 && errno != EINVAL && errno != ENOTSUP) return errno;
  return 0;
}

// Gives the temporary file its name; errno, or 0.
int give_name(const fs::path& temporary, const fs::path& target, bool may_replace) {
  if (may_replace) return ::rename(temporary.c_str(), target.c_str()) == 0 ? 0 : errno;
  if (::renameat2(AT_FDCWD, temporary.c_str(), AT_FDCWD, target.c_str(), RENAME_NOREPLACE) == 0) {
    return 0;
  }
  if (errno != EINVAL && errno != ENOSYS) return errno;
  if (::link(temporary.c_str(), target.c_str()) != 0) return errno;
  ::unlink(temporary.c_str());
  return 0;
}

// A piece at a time, so that somebody can follow it and give it up.
Result<void> write_watched(const Descriptor& file, const fs::path& path, std::string_view bytes,
                           const GoesOn& goes_on) {
  constexpr std::size_t piece = 4u << 20;
  for (std::size_t at = 0; at < bytes.size(); at += piece) {
    if (!goes_on(double(at) / double(bytes.size())))
      return trouble(Trouble::failed, "Stopped before {file} was written.",
                     {{"file", path.string()}});
    if (auto written = write_at(file, path, bytes.substr(at, piece), at); !written) return written;
  }
  return {};
}

Result<Descriptor> put(const fs::path& path, std::string_view bytes, Lock lock, bool may_replace,
                       const GoesOn& goes_on) {
  struct stat info {};
  std::optional<mode_t> mode;  // of the file that is replaced
  if (::lstat(path.c_str(), &info) == 0) {
    if (S_ISREG(info.st_mode)) mode = info.st_mode & 0777;
    if (S_ISDIR(info.st_mode)) return tl::unexpected(system_error(EISDIR, path, Doing::writing));
    if (!may_replace) return tl::unexpected(system_error(EEXIST, path, Doing::writing));
  }
  auto temporary = make_temporary(path);
  if (!temporary) return tl::unexpected(temporary.error());
  const auto give_up = [&](Error error) {
    ::unlink(temporary->path.c_str());
    return tl::unexpected(std::move(error));
  };
  if (lock == Lock::yes) try_lock(temporary->file);
  const auto written = goes_on ? write_watched(temporary->file, path, bytes, goes_on)
                               : write_at(temporary->file, path, bytes, 0);
  if (!written) return give_up(written.error());
  // Where this is not allowed, the new file is for its owner alone.
  if (mode) (void)::fchmod(temporary->file.number(), *mode);
  if (::fsync(temporary->file.number()) != 0) {
    return give_up(system_error(errno, path, Doing::writing));
  }
  if (const int problem = give_name(temporary->path, path, may_replace)) {
    return give_up(system_error(problem, path, Doing::writing));
  }
  if (const int problem = sync_folder(folder_of(path))) {
    return tl::unexpected(system_error(problem, path, Doing::writing));
  }
  return std::move(temporary->file);
}

}  // namespace

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
  if (this != &other) {
    if (number_ >= 0) ::close(number_);
    number_ = other.release();
  }
  return *this;
}

Descriptor::~Descriptor() {
  if (number_ >= 0) ::close(number_);
}

int Descriptor::release() {
  return std::exchange(number_, -1);
}

Error system_error(int error_number, const fs::path& path, Doing doing) {
  return doing == Doing::reading ? reading_error(error_number, path.string())
                                 : writing_error(error_number, path.string());
}

Result<Descriptor> open_file(const fs::path& path, Access access) {
  const int mode = access == Access::read ? O_RDONLY : O_RDWR | O_NOFOLLOW;
  const Doing doing = access == Access::read ? Doing::reading : Doing::writing;
  // Without O_NONBLOCK a pipe would keep us waiting for its other end.
  Descriptor file(::open(path.c_str(), mode | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
  if (!file) return tl::unexpected(system_error(errno, path, doing));
  struct stat info {};
  if (::fstat(file.number(), &info) != 0) return tl::unexpected(system_error(errno, path, doing));
  if (S_ISDIR(info.st_mode)) return tl::unexpected(system_error(EISDIR, path, doing));
  if (!S_ISREG(info.st_mode)) {
    return trouble(Trouble::damaged, "{file} is not an ordinary file. Choose another file.",
                   {{"file", path.string()}});
  }
  return file;
}

Result<std::string> read_file(const fs::path& path, std::uint64_t limit) {
  const auto file = open_file(path, Access::read);
  if (!file) return tl::unexpected(file.error());
  return read_all(*file, path, limit);
}

Result<std::string> read_all(const Descriptor& file, const fs::path& path, std::uint64_t limit) {
  const auto too_large = [&](std::uint64_t size) {
    return trouble(Trouble::damaged,
                   "{file} is too large: {size} MiB. At most {limit} MiB can be read.",
                   {{"file", path.string()},
                    {"size", fmt::format("{:.1f}", double(size) / 1048576)},
                    {"limit", fmt::format("{:g}", double(limit) / 1048576)}});
  };
  struct stat info {};
  if (::fstat(file.number(), &info) != 0) {
    return tl::unexpected(system_error(errno, path, Doing::reading));
  }
  const auto size = static_cast<std::uint64_t>(info.st_size);
  if (size > limit) return too_large(size);
  std::string bytes(size + 1, '\0');  // one more, to see the end in the same pass
  std::size_t filled = 0;
  for (;;) {
    const ssize_t got = ::pread(file.number(), bytes.data() + filled, bytes.size() - filled,
                                static_cast<off_t>(filled));
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return tl::unexpected(system_error(errno, path, Doing::reading));
    if (got == 0) break;
    filled += static_cast<std::size_t>(got);
    if (filled > limit) return too_large(filled);
    if (filled == bytes.size()) bytes.resize(bytes.size() * 2);
  }
  bytes.resize(filled);
  return bytes;
}

Result<void> write_at(const Descriptor& file, const fs::path& path, std::string_view bytes,
                      std::uint64_t offset) {
  while (!bytes.empty()) {
    const ssize_t put_down =
        ::pwrite(file.number(), bytes.data(), bytes.size(), static_cast<off_t>(offset));
    if (put_down < 0 && errno == EINTR) continue;
    if (put_down <= 0) {
      return tl::unexpected(system_error(put_down < 0 ? errno : ENOSPC, path, Doing::writing));
    }
    bytes.remove_prefix(static_cast<std::size_t>(put_down));
    offset += static_cast<std::uint64_t>(put_down);
  }
  return {};
}

Result<void> cut_at(const Descriptor& file, const fs::path& path, std::uint64_t size) {
  int done = 0;
  do {
    done = ::ftruncate(file.number(), static_cast<off_t>(size));
  } while (done != 0 && errno == EINTR);
  if (done != 0) return tl::unexpected(system_error(errno, path, Doing::writing));
  return {};
}

Result<void> make_durable(const Descriptor& file, const fs::path& path) {
  if (::fdatasync(file.number()) != 0) {
    return tl::unexpected(system_error(errno, path, Doing::writing));
  }
  return {};
}

Result<Descriptor> replace_file(const fs::path& path, std::string_view bytes, Lock lock) {
  return put(path, bytes, lock, true, {});
}

Result<Descriptor> replace_file(const fs::path& path, std::string_view bytes, Lock lock,
                                const GoesOn& goes_on) {
  return put(path, bytes, lock, true, goes_on);
}

Result<Descriptor> create_file(const fs::path& path, std::string_view bytes, Lock lock) {
  return put(path, bytes, lock, false, {});
}

Result<void> remove_file(const fs::path& path) {
  if (::unlink(path.c_str()) != 0) return tl::unexpected(system_error(errno, path, Doing::writing));
  if (const int problem = sync_folder(folder_of(path)))
    return tl::unexpected(system_error(problem, path, Doing::writing));
  return {};
}

std::vector<fs::path> left_behind(const fs::path& path) {
  const std::string start = temporary_start(path);
  std::vector<fs::path> found;
  std::error_code trouble;
  for (fs::directory_iterator at(folder_of(path), trouble), end; !trouble && at != end;
       at.increment(trouble)) {
    const std::string name = at->path().filename().string();
    if (name.starts_with(start) && name.ends_with(".tmp")) found.push_back(at->path());
  }
  return found;
}

Locking try_lock(const Descriptor& file) {
  int done = 0;
  do {
    done = ::flock(file.number(), LOCK_EX | LOCK_NB);
  } while (done != 0 && errno == EINTR);
  if (done == 0) return Locking::locked;
  return errno == EWOULDBLOCK ? Locking::held_by_another : Locking::not_supported;
}

void remove_leftovers(const fs::path& path) {
  std::error_code trouble;
  for (fs::directory_iterator at(folder_of(path), trouble), end; !trouble && at != end;
       at.increment(trouble)) {
    const auto writer = writer_of(at->path(), path);
    if (!writer || ::kill(*writer, 0) == 0 || errno != ESRCH) continue;
    const Descriptor left(::open(at->path().c_str(), O_RDWR | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW));
    if (left && try_lock(left) == Locking::locked) ::unlink(at->path().c_str());
  }
}

Result<void> make_private_folder(const fs::path& path) {
  if (path.has_parent_path() && path.parent_path() != path) {
    std::error_code ignored;
    if (!fs::exists(path.parent_path(), ignored)) {
      if (auto above = make_private_folder(path.parent_path()); !above) return above;
    }
  }
  if (::mkdir(path.c_str(), 0700) == 0) return {};
  const int problem = errno;
  std::error_code ignored;
  if (problem == EEXIST && fs::is_directory(path, ignored)) return {};
  return tl::unexpected(system_error(problem, path, Doing::writing));
}

Result<FileFacts> facts_of(const Descriptor& file, const fs::path& path) {
  struct stat info {};
  if (::fstat(file.number(), &info) != 0) {
    return tl::unexpected(system_error(errno, path, Doing::reading));
  }
  return facts_from(info);
}

Result<FileFacts> facts_at(const fs::path& path) {
  struct stat info {};
  if (::stat(path.c_str(), &info) != 0) {
    return tl::unexpected(system_error(errno, path, Doing::reading));
  }
  return facts_from(info);
}

}  // namespace base
