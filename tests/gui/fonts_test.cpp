#include "gui/fonts.hpp"

#include <array>
#include <cmath>
#include <doctest/doctest.h>
#include <imgui.h>
#include <imgui_internal.h>

#include "gui/paint.hpp"
#include "scene/look.hpp"

namespace {

constexpr std::array ladder = {12.0, 14.0, 16.0, 18.0, 20.0, 24.0, 28.0, 32.0,
                               40.0, 48.0, 56.0, 64.0, 80.0, 96.0, 112.0};

draw::Fonts fonts() {
  auto loaded = draw::Fonts::load(std::string(KARNEMELK_ASSETS) + "/fonts");
  REQUIRE(loaded);
  return std::move(*loaded);
}

}  // namespace

TEST_CASE("glyphs are baked at the size of the em, so screen and paper agree") {
  const draw::Fonts measure = fonts();
  gui::FontBook book(measure, 16);
  ImFontAtlas atlas;
  for (const double em : ladder)
    for (const auto weight : {draw::Weight::regular, draw::Weight::semibold})
      book.request(em, weight, "Heron");
  book.rebuild(atlas);
  for (const double em : ladder)
    for (const auto weight : {draw::Weight::regular, draw::Weight::semibold}) {
      CAPTURE(em);
      const ImFont* font = book.request(em, weight, "Heron");
      for (const char letter : {'H', 'e', 'r', 'o', 'n'})
        CHECK(double(font->GetCharAdvance(ImWchar(letter))) ==
              doctest::Approx(measure.width(std::string(1, letter), em, weight)).epsilon(0.001));
    }
  CHECK_FALSE(book.stale());
}

TEST_CASE("the atlas stays within 4096 pixels, whatever is asked for") {
  const draw::Fonts measure = fonts();
  std::string all;
  for (char32_t c = 0xA0; c < 0x500; ++c) {
    all.push_back(char(0xC0 | c >> 6));
    all.push_back(char(0x80 | (c & 0x3F)));
  }
  gui::FontBook book(measure, 40);
  ImFontAtlas atlas;
  for (const double em : {28.0, 32.0, 40.0, 56.0, 80.0, 112.0})
    for (const auto weight : {draw::Weight::regular, draw::Weight::semibold})
      book.request(em, weight, all);
  book.rebuild(atlas);
  CHECK(atlas.TexWidth <= 4096);
  CHECK(atlas.TexHeight <= 4096);
  REQUIRE(book.regular());
  CHECK(book.regular()->FindGlyphNoFallback('A') != nullptr);
}

TEST_CASE("what is missing is asked for once and is there after the next rebuild") {
  const draw::Fonts measure = fonts();
  gui::FontBook book(measure, 16);
  ImFontAtlas atlas;
  book.rebuild(atlas);
  CHECK_FALSE(book.stale());
  book.run("Şahin €", 16, draw::Weight::regular);
  CHECK_FALSE(book.stale());  // names of Europe are always there
  book.run("∀", 16, draw::Weight::regular);
  CHECK(book.stale());
  book.rebuild(atlas);
  CHECK(book.run("∀", 16, draw::Weight::regular).quads.size() == 1);
  CHECK_FALSE(book.stale());
  // In neither font: a box, and no endless rebuilding.
  for (int i = 0; i < 3; ++i) {
    book.run("漢", 16, draw::Weight::regular);
    if (book.stale()) book.rebuild(atlas);
  }
  CHECK_FALSE(book.stale());
}

TEST_CASE("a text is as wide on the screen as it is measured, and stands in its box") {
  const draw::Fonts measure = fonts();
  gui::FontBook book(measure, 16);
  ImFontAtlas atlas;
  book.request(28, draw::Weight::semibold, "Bondgenoot");
  book.rebuild(atlas);
  const gui::Run& run = book.run("Bondgenoot", 28, draw::Weight::semibold);
  CHECK(run.width == measure.width("Bondgenoot", 28, draw::Weight::semibold));
  REQUIRE(run.quads.size() == 10);
  CHECK(run.quads.back().right <= float(run.width) + 2);
  for (const gui::Run::Quad& quad : run.quads) {
    CHECK(double(quad.top) >= -measure.ascent(28) - 1);
    CHECK(double(quad.bottom) <= measure.descent(28) + 1);
  }
}

TEST_CASE("shapes become triangles where they should be") {
  const draw::Fonts measure = fonts();
  gui::FontBook book(measure, 16);
  ImFontAtlas atlas;
  book.rebuild(atlas);
  ImDrawListSharedData shared;
  shared.SetCircleTessellationMaxError(0.3f);
  shared.CurveTessellationTol = 1.25f;
  shared.ClipRectFullscreen = {-10000, -10000, 10000, 10000};
  const auto painted = [&](auto what) {
    ImDrawList list(&shared);
    list._ResetForNewFrame();
    list.PushClipRectFullScreen();
    list.PushTextureID(reinterpret_cast<ImTextureID>(1));
    draw::Drawing drawing;
    drawing.shapes.push_back({what, "x"});
    gui::paint(list, drawing, {100, 50}, book);
    draw::Box box{HUGE_VAL, HUGE_VAL, -HUGE_VAL, -HUGE_VAL};
    for (const ImDrawVert& v : list.VtxBuffer) {
      box.left = std::min(box.left, double(v.pos.x));
      box.top = std::min(box.top, double(v.pos.y));
      box.right = std::max(box.right, double(v.pos.x));
      box.bottom = std::max(box.bottom, double(v.pos.y));
    }
    return box;
  };
  const auto close = [](const draw::Box& a, const draw::Box& b) {
    return std::abs(a.left - b.left) < 1.6 && std::abs(a.top - b.top) < 1.6 &&
           std::abs(a.right - b.right) < 1.6 && std::abs(a.bottom - b.bottom) < 1.6;
  };
  const draw::Colour ink = draw::colour(0x102030);
  CHECK(close(painted(draw::Circle{{20, 20}, 10, ink, {}}), {110, 60, 130, 80}));
  CHECK(
      close(painted(draw::Circle{{20, 20}, 10, {}, draw::Stroke{ink, 1, 3}}), {110, 60, 130, 80}));
  CHECK(close(painted(draw::rounded({5, 5, 65, 35}, 8, ink, draw::Stroke{ink, 1, 0})),
              {105, 55, 165, 85}));
  CHECK(close(painted(draw::line({0, 0}, {40, 0}, draw::Stroke{ink, 1, 4})), {100, 50, 136, 50}));
  const double width = measure.width("Heron", 16, draw::Weight::regular);
  const draw::Box right =
      painted(draw::Text{{60, 30}, "Heron", 16, draw::Weight::regular, draw::Align::right, ink});
  CHECK(std::abs(right.right - 160) < 2);
  CHECK(std::abs(right.left - (160 - width)) < 3);
  CHECK(std::abs(right.bottom - 80) < 2);
}
