#pragma once
// One file of the catalogue as values.

#include <filesystem>
#include <set>
#include <string>

#include "base/result.hpp"
#include "catalogue/catalogue.hpp"

namespace catalogue {

/// "interventions coffee", "scripts ally": what was read, over one file or over a folder.
using Seen = std::set<std::string, std::less<>>;

/// What stands in one file, each id new to `seen`.
base::Result<Catalogue> read_catalogue_file(const std::filesystem::path& file, Seen& seen);

}  // namespace catalogue
