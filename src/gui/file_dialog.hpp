#pragma once
// The own file dialog, for mouse and keyboard alike: what is in a folder comes from the program
// around it (ListFolder, Shown::folder); here is what to show of it and what a typed name means.

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui {

/// Whether a file of this name is shown in this dialog; folders always are, hidden ones never.
bool is_offered(Dialog dialog, const FolderItem& item);
/// What is left of `items` when somebody types `filter`; upper and lower case are the same.
std::vector<FolderItem> filtered(Dialog dialog, const std::vector<FolderItem>& items,
                                 const std::string& filter);

/// The folders on the way to `folder`, the root first.
std::vector<std::filesystem::path> way_to(const std::filesystem::path& folder);

/// The name that is proposed: the day and what it is, never a word from the session.
std::string proposed_name(Dialog dialog, base::Day today);
/// `name` with this ending in place of a known one: "map.png", "svg" -> "map.svg".
std::string with_ending(const std::string& name, const std::string& ending);
/// The known ending that `name` has, or "".
std::string ending_of(Dialog dialog, const std::string& name);
/// Why no file can be called so; nothing when it can.
std::optional<base::Message> wrong_with_name(const std::string& name);
/// Where to start: for sessions where they are kept, for what comes in and goes out the first
/// place.
std::filesystem::path first_folder(const Shown& shown, Dialog dialog);
/// "1.4 MB", "312 bytes"
std::string size_words(base::Language language, std::uint64_t bytes);

}  // namespace gui
