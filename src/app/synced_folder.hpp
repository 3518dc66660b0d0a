#pragma once
// Whether a file lies where another program copies it to other computers by itself (Dropbox,
// OneDrive, Nextcloud ...): then more people may read it than were in the room, and two computers
// that write it make two versions. Only names are looked at; nothing is opened.

#include <filesystem>
#include <optional>
#include <string>

#include "base/result.hpp"

namespace app {

/// The name of the service, by what it leaves in its folder or by what that folder is called; none:
/// no sign of any.
std::optional<std::string> synchronised_by(const std::filesystem::path& file);

/// What is to be said of such a file when it is opened or made; none: nothing.
std::optional<base::Message> remark_when_synchronised(const std::filesystem::path& file);

}  // namespace app
