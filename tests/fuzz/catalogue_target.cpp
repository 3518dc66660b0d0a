// The catalogue loader on any file: never a crash, and a refusal is a sentence that names the file.

#include <cstdint>
#include <cstdlib>
#include <sys/mman.h>
#include <unistd.h>

#include "catalogue/catalogue_file.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const int file = ::memfd_create("catalogue", MFD_CLOEXEC);
  static const std::string path = "/proc/self/fd/" + std::to_string(file);
  if (::ftruncate(file, 0) != 0 || ::pwrite(file, data, size, 0) != ssize_t(size)) std::abort();
  catalogue::Seen seen;
  const auto read = catalogue::read_catalogue_file(path, seen);
  if (!read && read.error().what.id.empty()) std::abort();
  return 0;
}
