#include "base/files.hpp"

#include <cerrno>
#include <csignal>
#include <doctest/doctest.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include "support/as_nobody.hpp"
#include "support/english.hpp"
#include "support/folder.hpp"

using namespace base;
namespace fs = std::filesystem;

namespace {

template <class T>
std::string said(const Result<T>& result) {
  return result ? "nothing" : english(result.error());
}

std::size_t files_in(const fs::path& folder) {
  return static_cast<std::size_t>(
      std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

unsigned mode_of(const fs::path& path) {
  struct stat info {};
  REQUIRE(::stat(path.c_str(), &info) == 0);
  return info.st_mode & 07777u;
}

}  // namespace

TEST_CASE("a file is read within its limit") {
  const TestFolder folder;
  const auto path = put_bytes(folder / "a", "12345");
  CHECK(read_file(path, 5) == "12345");
  CHECK(read_file(put_bytes(folder / "empty", ""), 5) == "");
  const auto large = read_file(put_bytes(folder / "b", std::string(3 << 20, 'x')), 2 << 20);
  CHECK(said(large) ==
        (folder / "b").string() + " is too large: 3.0 MiB. At most 2 MiB can be read.");
}

TEST_CASE("what cannot be read is said in words, and counts as damaged") {
  const TestFolder folder;
  const auto missing = read_file(folder / "none", 9);
  CHECK(said(missing) ==
        "There is no file " + (folder / "none").string() + ". Check the name and the folder.");
  CHECK(missing.error().trouble == Trouble::damaged);
  CHECK(said(read_file(folder.path, 9)) ==
        folder.path.string() + " is a folder. Choose a file in it.");
  REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
  CHECK(said(read_file(folder / "pipe", 9)) ==
        (folder / "pipe").string() + " is not an ordinary file. Choose another file.");
  put_bytes(folder / "file", "x");
  CHECK(said(read_file(folder / "file" / "below", 9)).starts_with("There is no file "));
}

TEST_CASE("every errno has a sentence for reading and for writing") {
  const auto words = [](int number, Doing doing) {
    return english(system_error(number, "f", doing));
  };
  CHECK(words(EACCES, Doing::reading) ==
        "You are not allowed to read f. Ask its owner for a copy.");
  CHECK(words(EIO, Doing::reading).starts_with("The disk cannot read f"));
  CHECK(words(ELOOP, Doing::reading) == "f cannot be read: Too many levels of symbolic links.");
  CHECK(words(ENOSPC, Doing::writing) ==
        "The disk is full: f could not be written. Make room, or save it on another disk.");
  CHECK(words(EROFS, Doing::writing) == "The disk of f can only be read. Save it on another disk.");
  CHECK(words(EACCES, Doing::writing) ==
        "You are not allowed to write f. Save it in a folder of your own.");
  CHECK(words(EIO, Doing::writing).starts_with("The disk cannot write f"));
  CHECK(words(ENOENT, Doing::writing) == "The folder for f does not exist. Choose another folder.");
  CHECK(words(EMFILE, Doing::writing) ==
        "f cannot be written: Too many open files. Save it somewhere else.");
  CHECK(system_error(EIO, "f", Doing::writing).trouble == Trouble::failed);
}

TEST_CASE("replacing: the whole new content, private, and nothing left behind") {
  const TestFolder folder;
  const auto path = folder / "a";
  REQUIRE(replace_file(path, "first"));
  CHECK(mode_of(path) == 0600);
  REQUIRE(replace_file(path, "second"));
  CHECK(bytes_of(path) == "second");
  CHECK(files_in(folder.path) == 1);
}

TEST_CASE("replacing never writes through a symbolic link") {
  const TestFolder folder;
  put_bytes(folder / "target", "safe");
  fs::create_symlink(folder / "target", folder / "link");
  REQUIRE(replace_file(folder / "link", "new"));
  CHECK(bytes_of(folder / "target") == "safe");
  CHECK(bytes_of(folder / "link") == "new");
}

TEST_CASE("a file is not opened for writing through a symbolic link") {
  const TestFolder folder;
  put_bytes(folder / "target", "old");
  fs::create_symlink(folder / "target", folder / "link");
  CHECK(open_file(folder / "link", Access::read));
  const auto refused = open_file(folder / "link", Access::read_and_write);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().trouble == Trouble::failed);
  CHECK(refused.error().what == system_error(ELOOP, folder / "link", Doing::writing).what);
}

TEST_CASE("what a crash left behind is found, and a name is taken off the disk") {
  const TestFolder folder;
  for (const char* name : {"a.json", ".a.json-12-3.tmp", ".b.json-12-3.tmp", ".a.json-12-3.old"})
    put_bytes(folder / name, "x");
  CHECK(left_behind(folder / "a.json") == std::vector<fs::path>{folder / ".a.json-12-3.tmp"});
  fs::create_symlink(folder / "a.json", folder / "link");
  REQUIRE(remove_file(folder / "link"));
  CHECK(fs::exists(folder / "a.json"));
  REQUIRE(remove_file(folder / "a.json"));
  CHECK_FALSE(fs::exists(folder / "a.json"));
  CHECK_FALSE(remove_file(folder / "a.json"));
}

TEST_CASE("making a file fails when there is one, also as a dead link") {
  const TestFolder folder;
  REQUIRE(create_file(folder / "a", "one"));
  CHECK(said(create_file(folder / "a", "two")) ==
        "There is a file " + (folder / "a").string() + " already. Choose another name.");
  CHECK(bytes_of(folder / "a") == "one");
  fs::create_symlink(folder / "nowhere", folder / "dead");
  CHECK_FALSE(create_file(folder / "dead", "two"));
  CHECK(files_in(folder.path) == 2);
}

TEST_CASE("what cannot be written leaves everything as it was") {
  const TestFolder folder;
  CHECK(said(replace_file(folder / "no" / "a", "x")) ==
        "The folder for " + (folder / "no" / "a").string() +
            " does not exist. Choose another folder.");
  CHECK(said(replace_file(folder.path, "x")) ==
        folder.path.string() + " is a folder. Choose a name for a file in it.");

  const auto closed = folder / "closed";
  fs::create_directory(closed);
  put_bytes(closed / "a", "old");
  fs::permissions(closed, fs::perms(0555));
  fs::permissions(folder.path, fs::perms(0755));
  as_nobody([&] {
    CHECK(said(replace_file(closed / "a", "new")) == "You are not allowed to write " +
                                                         (closed / "a").string() +
                                                         ". Save it in a folder of your own.");
  });
  fs::permissions(closed, fs::perms::owner_all);
  CHECK(bytes_of(closed / "a") == "old");
  CHECK(files_in(closed) == 1);
}

TEST_CASE("a disk that is full leaves the old file") {
  const TestFolder folder;
  const auto path = put_bytes(folder / "a", "old");
  struct rlimit before {};
  REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  const struct rlimit small { 1000, before.rlim_max };
  REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
  const auto replaced = replace_file(path, std::string(5000, 'x'));
  REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
  std::signal(SIGXFSZ, handler);
  CHECK(said(replaced) == path.string() +
                              " would become larger than this computer or this disk allows. Save "
                              "it on another disk, or ask for a higher limit.");
  CHECK(bytes_of(path) == "old");
  CHECK(files_in(folder.path) == 1);
}

TEST_CASE("a replaced file keeps its mode; what a link or nothing gave way to is for its owner") {
  const TestFolder folder;
  const auto path = put_bytes(folder / "a", "old");
  for (const unsigned mode : {0640u, 0664u, 0600u, 0444u}) {
    fs::permissions(path, fs::perms(mode));
    REQUIRE(replace_file(path, "new"));
    CHECK(mode_of(path) == mode);
  }
  fs::permissions(path, fs::perms(04755));
  REQUIRE(replace_file(path, "new"));
  CHECK(mode_of(path) == 0755);
  fs::create_symlink(path, folder / "link");
  REQUIRE(replace_file(folder / "link", "new"));
  CHECK_FALSE(fs::is_symlink(folder / "link"));
  CHECK(mode_of(folder / "link") == 0600);
}

TEST_CASE("one lock a file") {
  const TestFolder folder;
  const auto path = put_bytes(folder / "a", "x");
  const auto first = open_file(path, Access::read_and_write);
  const auto second = open_file(path, Access::read_and_write);
  REQUIRE((first && second));
  CHECK(try_lock(*first) == Locking::locked);
  CHECK(try_lock(*first) == Locking::locked);
  CHECK(try_lock(*second) == Locking::held_by_another);
}

TEST_CASE("a replaced file is locked from the start") {
  const TestFolder folder;
  const auto mine = replace_file(folder / "a", "x", Lock::yes);
  REQUIRE(mine);
  const auto other = open_file(folder / "a", Access::read_and_write);
  REQUIRE(other);
  CHECK(try_lock(*other) == Locking::held_by_another);
}

TEST_CASE("a private folder with those above it") {
  const TestFolder folder;
  const auto deep = folder.path / "a" / "b";
  REQUIRE(make_private_folder(deep));
  CHECK(mode_of(folder.path / "a") == 0700);
  CHECK(mode_of(deep) == 0700);
  REQUIRE(make_private_folder(deep));
  put_bytes(folder / "file", "");
  CHECK_FALSE(make_private_folder(folder / "file"));
}

TEST_CASE("a descriptor closes once") {
  const TestFolder folder;
  auto file = open_file(put_bytes(folder / "a", "x"), Access::read);
  REQUIRE(file);
  const int number = file->number();
  {
    Descriptor taken = std::move(*file);
    CHECK(taken.number() == number);
    CHECK_FALSE(bool(*file));
  }
  CHECK(::fcntl(number, F_GETFD) == -1);
}

TEST_CASE("what a cut-off replacing left behind is removed, and nothing else") {
  const TestFolder folder;
  const auto path = put_bytes(folder / "a.json", "a");
  constexpr const char* gone = "999999999";  // no process has this number
  const auto temporary = [&](const std::string& name) { return put_bytes(folder / name, "half"); };
  const auto left = temporary(fmt::format(".a.json-{}-1.tmp", gone));
  const auto locked = temporary(fmt::format(".a.json-{}-2.tmp", gone));
  const std::vector<std::filesystem::path> others = {
      locked,
      temporary(fmt::format(".a.json-{}-1.tmp", ::getpid())),
      temporary(fmt::format(".b.json-{}-1.tmp", gone)),
      temporary(fmt::format(".a.json-{}-x.tmp", gone)),
      temporary(fmt::format(".a.json-{}-.tmp", gone)),
      temporary(".a.json--1.tmp"),
      temporary(".a.json-.tmp"),
      temporary("a.json-1-1.tmp"),
      path};
  const auto held = base::open_file(locked, base::Access::read_and_write);
  REQUIRE(base::try_lock(*held) == base::Locking::locked);
  base::remove_leftovers(path);
  CHECK_FALSE(std::filesystem::exists(left));
  for (const auto& other : others) {
    INFO(other.string());
    CHECK(std::filesystem::exists(other));
  }
  base::remove_leftovers(folder / "no" / "such.json");
}

TEST_CASE("replacing that is watched can be given up, and then nothing has changed") {
  const TestFolder folder;
  const auto path = put_bytes(folder / "a.json", "old");
  const std::string large(10u << 20, 'x');
  double done = 0;
  const auto stopped = base::replace_file(path, large, base::Lock::no, [&](double part) {
    done = part;
    return part < 0.5;
  });
  REQUIRE_FALSE(stopped);
  CHECK(done > 0.5);
  CHECK(bytes_of(path) == "old");
  CHECK(files_in(folder.path) == 1);
  REQUIRE(base::replace_file(path, large, base::Lock::no, [](double) { return true; }));
  CHECK(bytes_of(path) == large);
}
