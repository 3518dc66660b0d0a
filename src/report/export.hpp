#pragma once
// What leaves the building, as bytes: the one place where eyes are chosen. Wall eyes see a WallView
// and nothing else; the file itself is written by app/.

#include <filesystem>
#include <optional>
#include <string>

#include "base/language.hpp"
#include "base/result.hpp"
#include "base/time.hpp"
#include "draw/font.hpp"
#include "model/wall_view.hpp"
#include "model/workshop.hpp"
#include "scene/theme.hpp"

namespace report {

enum class Format { png, svg, pdf, csv, json };
using model::Eyes;

/// From the ending, in capitals or not; an error that names what there is.
base::Result<Format> format_from(const std::filesystem::path& path);

struct Request {
  Format format = Format::png;
  Eyes eyes = Eyes::wall;
  base::Language language = base::Language::english;
  int width = 1920;              // pixels of a PNG, 1-16384
  std::optional<base::Day> day;  // printed on paper
  bool group_names = true;       // names of the quadrants
  bool wishes = false, trails = false, reverse_views = false;
};

/// png, svg: the map as a picture; pdf: the map on an A4 page; csv: people; json: what is so now.
base::Result<std::string> exported(const Request& request, const model::Workshop& workshop,
                                   const draw::Fonts& fonts);

}  // namespace report
