#include <cairo.h>
#include <cstring>
#include <doctest/doctest.h>
#include <thread>

#include "draw/write.hpp"
#include "sample.hpp"

using namespace draw;

namespace {

struct Picture {
  int width = 0, height = 0;
  std::vector<std::uint32_t> pixels;  // 0xAARRGGBB, alpha multiplied in
  std::uint32_t at(int x, int y) const { return pixels[std::size_t(y * width + x)]; }
};

cairo_status_t take(void* closure, unsigned char* out, unsigned int count) {
  auto& left = *static_cast<std::string_view*>(closure);
  if (left.size() < count) return CAIRO_STATUS_READ_ERROR;
  std::memcpy(out, left.data(), count);
  left.remove_prefix(count);
  return CAIRO_STATUS_SUCCESS;
}

Picture decoded(const std::string& png) {
  std::string_view left = png;
  cairo_surface_t* read = cairo_image_surface_create_from_png_stream(take, &left);
  REQUIRE(cairo_surface_status(read) == CAIRO_STATUS_SUCCESS);
  Picture picture{cairo_image_surface_get_width(read), cairo_image_surface_get_height(read), {}};
  const int stride = cairo_image_surface_get_stride(read);
  const unsigned char* data = cairo_image_surface_get_data(read);
  const bool opaque = cairo_image_surface_get_format(read) == CAIRO_FORMAT_RGB24;
  for (int y = 0; y < picture.height; ++y)
    for (int x = 0; x < picture.width; ++x) {
      std::uint32_t pixel = 0;
      std::memcpy(&pixel, data + y * stride + x * 4, 4);
      picture.pixels.push_back(opaque ? pixel | 0xFF000000U : pixel);
    }
  cairo_surface_destroy(read);
  return picture;
}

Picture png(const Drawing& drawing, int width) {
  return decoded(to_png(drawing, sample::fonts(), width).value());
}

}  // namespace

TEST_CASE("a picture is as wide as asked and as high as the page says") {
  const Picture picture = png(sample::drawing(), 900);
  CHECK(picture.width == 900);
  CHECK(picture.height == 520);
  CHECK(png(sample::drawing(), 1).height == 1);
  CHECK(png(sample::drawing(), 1000).height == 578);
}

TEST_CASE("pixels have the colours of the drawing, to the last row") {
  const Picture picture = png(sample::drawing(), 1000);
  CHECK(picture.at(2, 2) == 0xFFFFFDF9U);
  CHECK(picture.at(999, 577) == 0xFFFFFDF9U);
  CHECK(picture.at(60, 400) == 0xFFDCE9D5U);   // a quadrant
  CHECK(picture.at(222, 267) == 0xFFFAF7F2U);  // a disc over it
}

TEST_CASE("a clear background stays clear") {
  Drawing drawing = sample::drawing();
  drawing.background.alpha = 0;
  const Picture picture = png(drawing, 450);
  CHECK(picture.at(2, 2) == 0);
  CHECK(picture.at(25, 190) == 0xFFDCE9D5U);
}

TEST_CASE("letters fill the box that the fonts say, and nothing beside it") {
  for (const Align align : {Align::left, Align::centre, Align::right}) {
    const Text text{{200, 60}, "HMoonH", 40, Weight::semibold, align, colour(0)};
    const Drawing drawing{{400, 100}, colour(0xFFFFFF), {{text, ""}}, {}};
    const Picture picture = png(drawing, 400);
    int left = 400, top = 100, right = -1, bottom = -1;
    for (int y = 0; y < 100; ++y)
      for (int x = 0; x < 400; ++x)
        if (picture.at(x, y) != 0xFFFFFFFFU) {
          left = std::min(left, x);
          right = std::max(right, x + 1);
          top = std::min(top, y);
          bottom = std::max(bottom, y + 1);
        }
    const Box box = box_of(text, sample::fonts());
    CHECK(std::abs(left - box.left) < 5);  // side bearing of an H
    CHECK(left >= box.left);
    CHECK(std::abs(right - box.right) < 5);
    CHECK(right <= box.right);
    CHECK(std::abs(top - (60 - sample::fonts().cap_height(40))) < 1.5);
    CHECK(std::abs(bottom - 60) <= 1);
  }
}

TEST_CASE("sizes that cannot be are refused with a reason") {
  for (const int width : {0, -1, 16385}) {
    const auto result = to_png(sample::drawing(), sample::fonts(), width);
    REQUIRE(!result);
    CHECK(result.error().trouble == base::Trouble::usage);
    CHECK(result.error().what.arguments.at(0).second == std::to_string(width));
  }
  Drawing high = sample::drawing();
  high.size = {10, 1000};
  CHECK(to_png(high, sample::fonts(), 100));
  CHECK(!to_png(high, sample::fonts(), 1000));
  high.size = {0, 10};
  CHECK(!to_png(high, sample::fonts(), 100));
}

TEST_CASE("a second thread may write pictures while the first measures and writes") {
  const std::string expected = to_png(sample::drawing(), sample::fonts(), 600).value();
  std::string other;
  double wide = 0;
  std::thread worker([&other] {
    for (int i = 0; i < 4; ++i) other = to_png(sample::drawing(), sample::fonts(), 600).value();
  });
  for (int i = 0; i < 4; ++i) {
    CHECK(to_png(sample::drawing(), sample::fonts(), 600).value() == expected);
    wide += sample::fonts().width("Heron", 16, Weight::regular);
  }
  worker.join();
  CHECK(other == expected);
  CHECK(wide == doctest::Approx(4 * sample::fonts().width("Heron", 16, Weight::regular)));
}
