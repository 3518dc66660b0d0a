#include "draw/cairo.hpp"

#include <cairo-ft.h>
#include <vector>

#include "draw/faces.hpp"
#include "draw/number.hpp"
#include "draw/shown.hpp"

namespace draw {
namespace {

// Cairo keeps faces in caches of its own, longer than we look; so each of them holds the FreeType
// face it was made from.
CairoFace cairo_face(const SharedFace& face) {
  static const cairo_user_data_key_t key{};
  CairoFace made(cairo_ft_font_face_create_for_ft_face(face.get(), FT_LOAD_NO_HINTING));
  auto holder = std::make_unique<SharedFace>(face);
  const auto release = [](void* held) { delete static_cast<SharedFace*>(held); };
  if (cairo_font_face_set_user_data(made.get(), &key, holder.get(), release) ==
      CAIRO_STATUS_SUCCESS)
    static_cast<void>(holder.release());
  return made;
}

void set_source(cairo_t* context, const Colour& colour) {
  cairo_set_source_rgba(context, colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0,
                        colour.alpha / 255.0);
}

// Glyphs of one font file that stand next to each other.
struct Run {
  std::vector<cairo_glyph_t> glyphs;
  std::vector<cairo_text_cluster_t> clusters;
  std::string words;
};

class Painter {
 public:
  Painter(cairo_t* context, CairoFaces& faces, Letters letters)
      : context_(context), faces_(faces), letters_(letters) {}

  void operator()(const Path& path) {
    cairo_new_path(context_);
    for (const Path::Piece& piece : path.pieces)
      std::visit([this](const auto& p) { add(p); }, piece);
    fill_and_stroke(path.fill, path.stroke);
  }

  void operator()(const Circle& circle) {
    constexpr double full_turn = 6.283185307179586;
    cairo_new_path(context_);
    cairo_arc(context_, circle.centre.x, circle.centre.y, circle.radius, 0, full_turn);
    cairo_close_path(context_);
    fill_and_stroke(circle.fill, circle.stroke);
  }

  void operator()(const Text& text) {
    set_source(context_, text.colour);
    const Point start = start_of(text, faces_.fonts());
    const std::vector<Glyph> glyphs = faces_.fonts().glyphs(text.words, text.size, text.weight);
    Run run;
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
      const std::string bytes = utf8_from({&glyphs[i].code_point, 1});
      run.glyphs.push_back({glyphs[i].index, start.x + glyphs[i].x, start.y});
      run.clusters.push_back({static_cast<int>(bytes.size()), 1});
      run.words += bytes;
      if (i + 1 < glyphs.size() && glyphs[i + 1].fallback == glyphs[i].fallback) continue;
      show(run, text, glyphs[i].fallback);
      run = {};
    }
  }

 private:
  void add(const Path::MoveTo& p) { cairo_move_to(context_, p.to.x, p.to.y); }
  void add(const Path::LineTo& p) { cairo_line_to(context_, p.to.x, p.to.y); }
  void add(const Path::CurveTo& p) {
    cairo_curve_to(context_, p.control_1.x, p.control_1.y, p.control_2.x, p.control_2.y, p.to.x,
                   p.to.y);
  }
  void add(const Path::Close&) { cairo_close_path(context_); }

  void fill_and_stroke(const std::optional<Colour>& fill, const std::optional<Stroke>& stroke) {
    if (fill) {
      set_source(context_, *fill);
      cairo_fill_preserve(context_);
    }
    if (stroke && stroke->width > 0) {
      set_source(context_, stroke->colour);
      cairo_set_line_width(context_, stroke->width);
      cairo_set_dash(context_, &stroke->dash, stroke->dash > 0 ? 1 : 0, 0);
      cairo_stroke_preserve(context_);
    }
    cairo_new_path(context_);
  }

  void show(const Run& run, const Text& text, bool fallback) {
    cairo_set_font_face(context_, faces_.face(text.weight, fallback));
    cairo_set_font_size(context_, text.size);
    const auto count = static_cast<int>(run.glyphs.size());
    if (letters_ == Letters::text) {
      cairo_show_text_glyphs(context_, run.words.data(), static_cast<int>(run.words.size()),
                             run.glyphs.data(), count, run.clusters.data(), count,
                             cairo_text_cluster_flags_t(0));
      return;
    }
    cairo_new_path(context_);
    cairo_glyph_path(context_, run.glyphs.data(), count);
    cairo_fill(context_);
  }

  cairo_t* context_;
  CairoFaces& faces_;
  Letters letters_;
};

void set_options(cairo_t* context) {
  cairo_font_options_t* options = cairo_font_options_create();
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
  cairo_set_font_options(context, options);
  cairo_font_options_destroy(options);
  cairo_set_miter_limit(context, 4);
}

}  // namespace

cairo_font_face_t* CairoFaces::face(Weight weight, bool fallback) {
  CairoFace& made = faces_[(weight == Weight::semibold ? 2 : 0) + (fallback ? 1 : 0)];
  if (!made) {
    const Fonts::Faces::Family& family = fonts_.faces().family(weight);
    made = cairo_face((fallback ? family.fallback : family.main).face);
  }
  return made.get();
}

void paint(cairo_t* context, const Drawing& drawing, CairoFaces& faces, Letters letters,
           const std::function<void(const Shape&)>& before) {
  set_options(context);
  set_source(context, drawing.background);
  if (drawing.background.alpha > 0) {
    cairo_rectangle(context, 0, 0, drawing.size.width, drawing.size.height);
    cairo_fill(context);
  }
  Painter painter(context, faces, letters);
  for (const Shape& shape : drawing.shapes) {
    if (before) before(shape);
    std::visit(painter, shape.what);
  }
}

cairo_status_t append_bytes(void* closure, const unsigned char* bytes, unsigned int count) {
  static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(bytes), count);
  return CAIRO_STATUS_SUCCESS;
}

bool has_good_size(const Drawing& drawing) {
  constexpr double most = 14400;
  const auto good = [](double length) { return length > 0 && length <= most; };
  return good(drawing.size.width) && good(drawing.size.height);
}

tl::unexpected<base::Error> bad_size(const Drawing& drawing) {
  return base::trouble(
      base::Trouble::usage,
      "A page of {width} by {height} points cannot be written. Choose sizes from 1 to 14400.",
      {{"width", shortest(drawing.size.width)}, {"height", shortest(drawing.size.height)}});
}

}  // namespace draw
