// The reader of lists of people on any bytes, in each way to treat a code that is there already:
// never a crash, and all that it proposes can be recorded.

#include <cstdint>
#include <cstdlib>

#include "report/csv_in.hpp"
#include "session/codec.hpp"

namespace {

constexpr std::size_t enough = 1u << 15;  // bytes

model::Workshop with_heron() {
  session::About about;
  about.code = "Heron";
  return session::applied({}, session::AddPerson{{1, 1}, about}, 1);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size > enough) return 0;
  static const model::Workshop workshop = with_heron();
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  for (const auto duplicates :
       {report::Duplicates::skip, report::Duplicates::update, report::Duplicates::add}) {
    const auto people = report::read_people(bytes, workshop, duplicates, 2);
    if (people && !session::checked(people->changes, workshop)) std::abort();
  }
  return 0;
}
