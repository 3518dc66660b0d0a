#pragma once
// Files as a workshop needs them: read within a limit, replaced atomically and durably, locked.
// Errors say in words what the system said; reading errors are Trouble::damaged (exit 3), writing
// errors Trouble::failed (exit 1).

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace base {

/// An open file, closed when it goes.
class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(other.release()) {}
  Descriptor& operator=(Descriptor&& other) noexcept;
  ~Descriptor();

  int number() const { return number_; }
  explicit operator bool() const { return number_ >= 0; }
  int release();

 private:
  int number_ = -1;
};

enum class Doing { reading, writing };

/// What errno says about this file, in words for people, with what to do.
Error system_error(int error_number, const std::filesystem::path& path, Doing doing);

/// Opens an existing regular file; folders, pipes and devices are refused, and for writing symbolic
/// links too: whoever means what a link points at resolves it first.
enum class Access { read, read_and_write };
Result<Descriptor> open_file(const std::filesystem::path& path, Access access);

/// The whole file; an error when it holds more than `limit` bytes.
Result<std::string> read_file(const std::filesystem::path& path, std::uint64_t limit);
Result<std::string> read_all(const Descriptor& file, const std::filesystem::path& path,
                             std::uint64_t limit);

/// Writes all bytes at `offset`, however many calls that takes, and makes them durable or not.
Result<void> write_at(const Descriptor& file, const std::filesystem::path& path,
                      std::string_view bytes, std::uint64_t offset);
Result<void> cut_at(const Descriptor& file, const std::filesystem::path& path, std::uint64_t size);
Result<void> make_durable(const Descriptor& file, const std::filesystem::path& path);

enum class Lock { no, yes };
/// Puts a new file in the place of `path`, or leaves everything as it was: temporary file in the
/// same folder (the mode of the old file, else 0600; never through a symbolic link), fsync, rename,
/// fsync of the folder. The answer is open for reading and writing; with Lock::yes it was locked
/// before the rename.
Result<Descriptor> replace_file(const std::filesystem::path& path, std::string_view bytes,
                                Lock lock = Lock::no);
/// The same for who watches: told how far it is, from 0 to 1, and asked whether it goes on. When
/// not, everything stays as it was and the error says so.
using GoesOn = std::function<bool(double)>;
Result<Descriptor> replace_file(const std::filesystem::path& path, std::string_view bytes,
                                Lock lock, const GoesOn& goes_on);
/// The same, but fails when there is something at `path` already.
Result<Descriptor> create_file(const std::filesystem::path& path, std::string_view bytes,
                               Lock lock = Lock::no);

/// Takes a name off the disk (of a symbolic link: the link), durably.
Result<void> remove_file(const std::filesystem::path& path);
/// Temporary files of `replace_file` and `create_file` for this path that a crash left behind.
std::vector<std::filesystem::path> left_behind(const std::filesystem::path& path);

enum class Locking { locked, held_by_another, not_supported };
/// Tries to take the one lock on a file, without waiting. It goes with the descriptor.
Locking try_lock(const Descriptor& file);

/// Removes the temporary files that a replacing of `path` left when it was cut off. For who holds
/// the lock on `path`. One that its writer may still be busy with stays: locked, or of a process
/// that runs.
void remove_leftovers(const std::filesystem::path& path);

/// Makes the folder and those above it, mode 0700; good when it is there already.
Result<void> make_private_folder(const std::filesystem::path& path);

/// Whether the open file is still the one at `path`, with its size and number of links.
struct FileFacts {
  std::uint64_t device = 0, inode = 0, links = 0, size = 0;
  bool operator==(const FileFacts&) const = default;
};
Result<FileFacts> facts_of(const Descriptor& file, const std::filesystem::path& path);
Result<FileFacts> facts_at(const std::filesystem::path& path);

}  // namespace base
