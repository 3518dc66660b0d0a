#pragma once
// What a sample of sessions/ folds to.

#include <doctest/doctest.h>
#include <filesystem>

#include "session/file.hpp"
#include "text/text.hpp"

namespace samples {

inline model::Workshop sample(const char* name) {
  text::start(std::filesystem::path(KARNEMELK_ASSETS) / "locale");
  const auto read = session::read(std::filesystem::path(KARNEMELK_SOURCE) / "sessions" / name);
  REQUIRE(read);
  return read->session.now();
}

}  // namespace samples
