#include "draw/hit.hpp"

#include <doctest/doctest.h>

#include "sample.hpp"

using namespace draw;

namespace {

const Stroke thin{colour(0), 2, 0};

std::string hit(const std::vector<Shape>& shapes, Point at, double reach = 3) {
  const Drawing drawing{{100, 100}, {}, shapes, {}};
  return std::string(tag_at(drawing, sample::fonts(), at, reach));
}

}  // namespace

TEST_CASE("the topmost tagged shape wins; decoration never hides it") {
  const Circle circle{{50, 50}, 10, colour(1), {}};
  const std::vector<Shape> shapes{{rectangle({0, 0, 100, 100}, colour(2)), "quadrant:ally"},
                                  {circle, "person:p1"},
                                  {circle, "person:p2"},
                                  {circle, ""}};
  CHECK(hit(shapes, {50, 50}) == "person:p2");
  CHECK(hit(shapes, {5, 5}) == "quadrant:ally");
  CHECK(hit(shapes, {101, 5}) == "");
  CHECK(hit({}, {50, 50}) == "");
}

TEST_CASE("circles count whole, with their stroke, filled or not") {
  const std::vector<Shape> ring{{Circle{{50, 50}, 10, {}, thin}, "r"}};
  CHECK(hit(ring, {50, 50}) == "r");
  CHECK(hit(ring, {60.9, 50}) == "r");
  CHECK(hit(ring, {61.1, 50}) == "");
  CHECK(hit(ring, {58, 58}) == "");
}

TEST_CASE("closed paths count whole, open ones near their stroke") {
  Path open{{Path::MoveTo{{10, 10}}, Path::LineTo{{50, 10}}, Path::LineTo{{50, 50}}}, {}, thin};
  CHECK(hit({{open, "o"}}, {40, 20}) == "");
  CHECK(hit({{open, "o"}}, {30, 13.9}) == "o");
  CHECK(hit({{open, "o"}}, {30, 14.1}) == "");
  CHECK(hit({{open, "o"}}, {30, 20}, 10) == "o");
  CHECK(hit({{open, "o"}}, {6.5, 10}) == "o");
  Path closed = open;
  closed.pieces.push_back(Path::Close{});
  CHECK(hit({{closed, "c"}}, {40, 20}) == "c");
  CHECK(hit({{closed, "c"}}, {30, 8.5}) == "");
  CHECK(hit({{closed, "c"}}, {30, 9.5}) == "c");
  Path filled = open;
  filled.fill = colour(1);
  CHECK(hit({{filled, "f"}}, {40, 20}) == "f");
}

TEST_CASE("a rounded corner is not hit outside its curve") {
  const std::vector<Shape> card{{rounded({0, 0, 100, 60}, 30, colour(1)), "card"}};
  CHECK(hit(card, {4, 4}) == "");
  CHECK(hit(card, {10, 10}) == "card");
  CHECK(hit(card, {50, 1}) == "card");
  CHECK(hit(card, {0.2, 30}) == "card");
}

TEST_CASE("a hole in a path is a hole") {
  Path frame = rectangle({0, 0, 100, 100}, colour(1));
  const Path hole = rectangle({30, 30, 70, 70}, {});
  frame.pieces.insert(frame.pieces.end(), hole.pieces.begin(), hole.pieces.end());
  CHECK(hit({{frame, "frame"}}, {50, 50}) == "");
  CHECK(hit({{frame, "frame"}}, {10, 50}) == "frame");
}

TEST_CASE("curves are hit where they are, not where their control points are") {
  Path arrow{{Path::MoveTo{{0, 50}}, Path::CurveTo{{30, 0}, {70, 0}, {100, 50}}}, {}, thin};
  CHECK(hit({{arrow, "wish"}}, {50, 12.5}) == "wish");
  CHECK(hit({{arrow, "wish"}}, {50, 2}) == "");
  CHECK(hit({{arrow, "wish"}}, {50, 40}) == "");
}

TEST_CASE("texts are hit in their box, wherever they are aligned") {
  const double width = sample::fonts().width("Heron", 16, Weight::regular);
  const std::vector<Shape> left{{sample::text("Heron", 16), "t"}};
  CHECK(hit(left, {20.5, 35}) == "t");
  CHECK(hit(left, {20 + width - 0.5, 42}) == "t");
  CHECK(hit(left, {19.5, 35}) == "");
  CHECK(hit(left, {21, 50}) == "");
  const std::vector<Shape> right{{sample::text("Heron", 16, Align::right), "t"}};
  CHECK(hit(right, {19.5, 35}) == "t");
  CHECK(hit(right, {20.5, 35}) == "");
}

TEST_CASE("odd paths are harmless") {
  CHECK(hit({{Path{}, "p"}}, {0, 0}) == "");
  CHECK(hit({{Path{{Path::Close{}, Path::LineTo{{5, 5}}}, {}, thin}, "p"}}, {5, 5}) == "p");
  CHECK(hit({{Path{{Path::MoveTo{{5, 5}}}, {}, thin}, "p"}}, {5, 6}) == "p");
  const Path again{{Path::MoveTo{{0, 0}}, Path::LineTo{{10, 0}}, Path::LineTo{{10, 10}},
                    Path::Close{}, Path::LineTo{{0, 50}}},
                   {},
                   thin};
  CHECK(hit({{again, "p"}}, {0, 30}) == "p");
}
