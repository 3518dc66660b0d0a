#include "app/synced_folder.hpp"

#include <array>
#include <string_view>
#include <system_error>

#include "base/utf8.hpp"

namespace app {
namespace {

namespace fs = std::filesystem;

struct Sign {
  const char* service;
  std::string_view name;
};

// What the services leave in the folder that they copy.
constexpr std::array markers = {
    Sign{"Dropbox", ".dropbox"},
    Sign{"Dropbox", ".dropbox.cache"},
    Sign{"OneDrive", ".849C9593-D756-4E56-8D6E-42412F2A707B"},
    Sign{"Nextcloud", ".nextcloudsync.log"},
    Sign{"ownCloud", ".owncloudsync.log"},
    Sign{"Google Drive", ".tmp.driveupload"},
    Sign{"Google Drive", ".tmp.drivedownload"},
    Sign{"Syncthing", ".stfolder"},
};
// The names of newer clients end in letters by chance: ".sync_5f3a1b.db".
constexpr std::array marker_beginnings = {Sign{"Nextcloud", ".sync_"},
                                          Sign{"Nextcloud", "._sync_"}};

// How their folders are called, alone or with more behind it: "OneDrive - Municipality".
constexpr std::array folder_names = {
    Sign{"Dropbox", "dropbox"},
    Sign{"OneDrive", "onedrive"},
    Sign{"Nextcloud", "nextcloud"},
    Sign{"ownCloud", "owncloud"},
    Sign{"Google Drive", "google drive"},
    Sign{"Google Drive", "googledrive"},
    Sign{"iCloud", "icloud drive"},
    Sign{"iCloud", "iclouddrive"},
    Sign{"iCloud", "com~apple~clouddocs"},
};

bool is_called(const std::string& folded, std::string_view name) {
  if (!folded.starts_with(name)) return false;
  return folded.size() == name.size() ||
         std::string_view(" -(").find(folded[name.size()]) != std::string_view::npos;
}

const char* by_name(const fs::path& folder) {
  const std::string name = folder.filename().string();
  if (!base::is_utf8(name)) return nullptr;
  const std::string folded = base::folded(name);
  for (const Sign& sign : folder_names)
    if (is_called(folded, sign.name)) return sign.service;
  return nullptr;
}

const char* by_marker(const fs::path& folder) {
  std::error_code ignored;
  for (const Sign& sign : markers)
    if (fs::exists(folder / sign.name, ignored)) return sign.service;
  for (fs::directory_iterator at(folder, ignored), end; !ignored && at != end;
       at.increment(ignored)) {
    const std::string name = at->path().filename().string();
    for (const Sign& sign : marker_beginnings)
      if (name.starts_with(sign.name) && name.ends_with(".db")) return sign.service;
  }
  return nullptr;
}

}  // namespace

std::optional<std::string> synchronised_by(const fs::path& file) {
  std::error_code ignored;
  fs::path folder = fs::weakly_canonical(fs::absolute(file, ignored), ignored).parent_path();
  for (; !folder.empty(); folder = folder.parent_path()) {
    if (const char* service = by_name(folder)) return service;
    if (const char* service = by_marker(folder)) return service;
    if (folder == folder.parent_path()) break;
  }
  return std::nullopt;
}

std::optional<base::Message> remark_when_synchronised(const fs::path& file) {
  const auto service = synchronised_by(file);
  if (!service) return std::nullopt;
  return base::message(
      "{service} copies the folder of {file} to other computers. Others may be able to read it "
      "there, and when two computers write it there will be two versions. Keep it in a folder that "
      "stays on this computer.",
      {{"service", *service}, {"file", file.filename().string()}});
}

}  // namespace app
