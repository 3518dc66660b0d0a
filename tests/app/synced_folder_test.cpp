#include "app/synced_folder.hpp"

#include <doctest/doctest.h>
#include <map>

#include "support/english.hpp"
#include "support/folder.hpp"

using namespace app;
namespace fs = std::filesystem;

TEST_CASE("a folder that is copied to other computers is known by its name") {
  const TestFolder folder;
  const auto found = [&](const char* name) {
    fs::create_directories(folder / name / "deeper");
    return synchronised_by(folder / name / "deeper" / "a.json").value_or("");
  };
  CHECK(found("Dropbox") == "Dropbox");
  CHECK(found("Dropbox (Personal)") == "Dropbox");
  CHECK(found("OneDrive - Municipality") == "OneDrive");
  CHECK(found("nextcloud") == "Nextcloud");
  CHECK(found("Google Drive") == "Google Drive");
  CHECK(found("iCloudDrive") == "iCloud");
  CHECK(found("com~apple~CloudDocs") == "iCloud");
  CHECK(found("Dropboxes").empty());
  CHECK(found("My OneDrive").empty());
  CHECK(found("\xFF").empty());
  CHECK(found("Documents").empty());
}

TEST_CASE("or by what is left in it, also above the folder of the file") {
  for (const auto& [marker, service] :
       std::map<std::string, std::string>{{".dropbox", "Dropbox"},
                                          {".stfolder", "Syncthing"},
                                          {".sync_0a1b2c3d.db", "Nextcloud"},
                                          {".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"},
                                          {".tmp.driveupload", "Google Drive"}}) {
    const TestFolder folder;
    fs::create_directory(folder / "deeper");
    const auto file = put_bytes(folder / "deeper" / "a.json", "");
    CHECK_FALSE(synchronised_by(file));
    put_bytes(folder / marker, "");
    CHECK(synchronised_by(file) == service);
    fs::create_symlink(file, folder / "link.json");
    CHECK(synchronised_by(folder / "link.json") == service);
  }
}

TEST_CASE("it is said with the name of the file and of the service") {
  const TestFolder folder;
  put_bytes(folder / ".stfolder", "");
  const auto remark = remark_when_synchronised(folder / "not-yet-there.json");
  REQUIRE(remark);
  CHECK(english(*remark).starts_with("Syncthing copies the folder of not-yet-there.json to other"));
  fs::remove(folder / ".stfolder");
  CHECK_FALSE(remark_when_synchronised(folder / "not-yet-there.json"));
}
