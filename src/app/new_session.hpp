#pragma once
// How a session begins: the same for the window and the command line.

#include <filesystem>
#include <string>
#include <vector>

#include "base/language.hpp"
#include "base/random.hpp"
#include "base/time.hpp"
#include "catalogue/templates.hpp"
#include "session/file.hpp"

namespace app {

struct Beginning {
  model::SessionKind kind = model::SessionKind::own;
  std::string title;
  std::string template_id;  // "" = blank
  base::Language language = base::Language::english;
  std::optional<base::Day> keep_until{};
};

/// Own colleagues: the day that was asked for, else the usual one. A fictive case is kept until
/// that was asked for.
std::optional<base::Day> kept_until(model::SessionKind kind, std::optional<base::Day> asked,
                                    base::Day today);

/// Makes the file and records how it begins; sealed when there is a key. Fails when the file exists
/// or the template does not.
base::Result<session::File> begin_session(const std::filesystem::path& path,
                                          const Beginning& beginning,
                                          const std::vector<catalogue::Template>& templates,
                                          base::Time now, const base::Random& random,
                                          const std::optional<session::Key>& key = {});

/// "2026-11-23-3f1c9a.karnemelk.json": says when, and nothing about whom.
std::string session_file_name(base::Day today, std::uint64_t random);

}  // namespace app
