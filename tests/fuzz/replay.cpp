// Runs a target on every file in the folders named: what fuzzing found before, as an ordinary test.

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

int main(int count, char** folders) {
  long files = 0;
  for (int i = 1; i < count; ++i) {
    std::error_code absent;  // nothing was found yet
    for (const auto& file : std::filesystem::recursive_directory_iterator(folders[i], absent)) {
      if (!file.is_regular_file()) continue;
      std::printf("%s\n", file.path().c_str());
      std::fflush(stdout);  // the last one said is the one that crashes
      std::ifstream in(file.path(), std::ios::binary);
      const std::string bytes{std::istreambuf_iterator<char>(in), {}};
      LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
      ++files;
    }
  }
  std::printf("%ld inputs\n", files);
  return files > 0 ? 0 : 1;
}
