#include "support/golden.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

namespace golden {
namespace {

namespace fs = std::filesystem;

std::string contents(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

void write(const fs::path& path, const std::string& text) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << text;
}

void print_first_difference(const std::string& name, const std::string& was,
                            const std::string& is) {
  std::istringstream before(was), after(is);
  std::string a, b;
  for (int line = 1;; ++line) {
    const bool more_before = bool(std::getline(before, a));
    const bool more_after = bool(std::getline(after, b));
    if (!more_before) a = "(end)";
    if (!more_after) b = "(end)";
    if (a == b && (more_before || more_after)) continue;
    std::cerr << name << ":" << line << "\n  accepted: " << a << "\n  now:      " << b << "\n";
    return;
  }
}

}  // namespace

bool matches(const std::string& name, const std::string& text) {
  const fs::path accepted = fs::path(KARNEMELK_SOURCE) / "tests/golden" / name;
  const fs::path out = accepted.string() + ".out";
  if (fs::exists(accepted) && contents(accepted) == text) {
    fs::remove(out);
    return true;
  }
  if (std::getenv("KARNEMELK_ACCEPT")) {
    write(accepted, text);
    fs::remove(out);
    return true;
  }
  write(out, text);
  print_first_difference(name, fs::exists(accepted) ? contents(accepted) : "", text);
  return false;
}

}  // namespace golden
