#include "app/paths.hpp"

#include <cstdlib>
#include <sys/auxv.h>
#include <system_error>

namespace app {
namespace {

namespace fs = std::filesystem;

fs::path home_of(const Environment& environment) {
  return environment("HOME").value_or("/");
}

/// The XDG rule: an absolute path from the environment, else the fixed place under home.
fs::path xdg(const Environment& environment, const char* name, const char* under_home) {
  const fs::path given = environment(name).value_or("");
  return given.is_absolute() ? given : home_of(environment) / under_home;
}

bool is_folder(const fs::path& path) {
  std::error_code ignored;
  return fs::is_directory(path, ignored);
}

std::vector<fs::path> existing_places(const Paths& paths, const Environment& environment) {
  const fs::path home = home_of(environment);
  std::vector<fs::path> places;
  for (const fs::path& place : {home / "Documents", home / "Documenten", home, home / "Downloads",
                                home / "Desktop", home / "Bureaublad", paths.sessions})
    if (is_folder(place)) places.push_back(place);
  return places;
}

}  // namespace

std::optional<std::string> from_process_environment(const char* name) {
  const char* value = std::getenv(name);
  if (!value || !*value) return std::nullopt;
  return value;
}

base::Result<Paths> find_paths(const fs::path& program, const Environment& environment) {
  const fs::path beside = program.parent_path();
  Paths paths;
  for (const fs::path& folder :
       {beside / "../assets", beside / "assets", beside / "../share/karnemelk"}) {
    if (!is_folder(folder / "fonts")) continue;
    paths.assets = folder.lexically_normal();
    break;
  }
  if (paths.assets.empty())
    return base::trouble(base::Trouble::failed,
                         "Karnemelk cannot find its own fonts and words. They should lie in "
                         "{folder}. Install or build it again.",
                         {{"folder", (beside / "../assets").lexically_normal().string()}});
  paths.sessions = xdg(environment, "XDG_DATA_HOME", ".local/share") / "karnemelk/sessions";
  paths.catalogue = xdg(environment, "XDG_DATA_HOME", ".local/share") / "karnemelk/catalogue";
  paths.settings = xdg(environment, "XDG_CONFIG_HOME", ".config") / "karnemelk/settings.json";
  paths.places = existing_places(paths, environment);
  return paths;
}

fs::path this_program() {
  std::error_code trouble;
  const fs::path program = fs::read_symlink("/proc/self/exe", trouble);
  if (!trouble) return program;
  // Without /proc, as in a bare root: as it was called. The shell gives a whole path.
  const auto* called = reinterpret_cast<const char*>(getauxval(AT_EXECFN));
  return called ? fs::absolute(called, trouble) : fs::path("/");
}

}  // namespace app
