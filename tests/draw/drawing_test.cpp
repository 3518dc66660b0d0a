#include <doctest/doctest.h>
#include <limits>

#include "draw/number.hpp"
#include "sample.hpp"

using namespace draw;

TEST_CASE("a rounded rectangle stays within its box and cuts its radius to half the short side") {
  const Path path = rounded({0, 0, 100, 20}, 50, colour(0xFFFFFF));
  CHECK(path.pieces.front() == Path::Piece(Path::MoveTo{{10, 0}}));
  CHECK(path.pieces[2] ==
        Path::Piece(Path::CurveTo{
            {100 - 10 * (1 - 0.5522847498), 0}, {100, 10 * (1 - 0.5522847498)}, {100, 10}}));
  CHECK(path.pieces.back() == Path::Piece(Path::Close{}));
}

TEST_CASE("without a radius the corners are square") {
  CHECK(rounded({1, 2, 3, 4}, 0, colour(1)) == rectangle({1, 2, 3, 4}, colour(1)));
  CHECK(rounded({1, 2, 1, 4}, 5, colour(1)) == rectangle({1, 2, 1, 4}, colour(1)));
}

TEST_CASE("numbers have a point, no trailing zeros and no minus zero") {
  CHECK(shortest(12.5) == "12.5");
  CHECK(shortest(3) == "3");
  CHECK(shortest(100) == "100");
  CHECK(shortest(-0.001) == "0");
  CHECK(shortest(-0.5) == "-0.5");
  CHECK(shortest(1.0 / 3) == "0.33");
  CHECK(shortest(std::numeric_limits<double>::quiet_NaN()) == "0");
  CHECK(fixed(-0.04, 1) == "0.0");
  CHECK(fixed(1e300, 0) == "1000000000");
  CHECK(hex(colour(0xFAF7F2)) == "#FAF7F2");
}
