#pragma once
// What an open session file is made of. Internal to session/: file.cpp opens and records,
// file_whole.cpp writes whole files.

#include <filesystem>
#include <optional>
#include <string>

#include "base/files.hpp"
#include "session/file.hpp"

namespace session {

inline constexpr std::string_view ending = "]}\n";

struct File::State {
  std::filesystem::path path, real;
  ReadSession read;
  std::optional<ReadOnly> read_only;
  std::optional<base::Message> banner;
  base::Descriptor file;
  base::FileFacts facts;  // as we left it
  std::uint64_t good_end = 0;
  Most most;

  base::Result<void> attach();
  base::Result<void> lock();
  base::Result<void> load(const Watch& watch, const Unlock& unlock);
  void settle();
  base::Result<void> write(const Entry& entry);
  base::Result<void> unchanged() const;
  base::Result<void> rewrite(const Entry& entry);
  base::Result<void> put_in_place(const std::string& text);
  base::Result<void> append(const std::string& line);
  base::Result<void> within_limits(const std::string& line) const;
  base::Result<void> trouble_with_disk(base::Error error);
  base::Result<Seq> keep(Entry entry);
  base::Result<void> may_record() const;
  base::Result<Session> without_seal() const;
  base::Result<void> write_whole(Session session, const Key* key, const base::Random& random);
  bool needs_rewriting() const { return !read.canonical; }
};

/// The file itself, when the path is a symbolic link: replacing must not replace the link.
std::filesystem::path resolved(const std::filesystem::path& path);
tl::unexpected<base::Error> failed(base::Message what);

}  // namespace session
