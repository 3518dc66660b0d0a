#include "scene/theme.hpp"

#include <algorithm>
#include <cmath>

namespace scene {
namespace {

using draw::colour;

// Tints are told apart by hue and by lightness, so that they stay four with any kind of colour
// vision: sage, butter, sky and terracotta. Order of `model::groups`.
Theme make_buttermilk() {
  Theme theme;
  theme.paper = colour(0xFAF7F2);
  theme.surface = colour(0xF3EEE5);
  theme.raised = colour(0xFFFFFF);
  theme.hovered = colour(0xECE5D8);
  theme.pressed = colour(0xE2D9C8);
  theme.ink = colour(0x1C1B1A);
  theme.quiet_ink = colour(0x46423C);
  theme.line = colour(0xDDD5C7);
  theme.strong_line = colour(0x736C61);
  theme.accent = colour(0x1F4E8C);
  theme.on_accent = colour(0xFFFFFF);
  theme.accent_tint = colour(0xDCE6F4);
  theme.disc = colour(0x3B3833);
  theme.on_disc = colour(0xFFFFFF);
  theme.warning = colour(0xFBE3A6);
  theme.on_warning = colour(0x33270A);
  theme.danger = colour(0x8E1B16);
  theme.on_danger = colour(0xFFFFFF);
  theme.good = colour(0x2F6B45);
  theme.tint = {colour(0xE0EFDF), colour(0xF4E4BE), colour(0xCFDCF0),
                colour(0xF6D1C4), colour(0xEFEAE1), colour(0xEFEAE1)};
  theme.mark = {colour(0x2F7350), colour(0x9A6A00), colour(0x3D66A8),
                colour(0xA8442F), colour(0x6F5B86), colour(0x736C61)};
  theme.name = {colour(0x1F4A34), colour(0x55410A), colour(0x23406F),
                colour(0x722A1A), colour(0x46423C), colour(0x46423C)};
  theme.style = {colour(0x3D66A8), colour(0xA8442F), colour(0x2F7350), colour(0x8A5F00),
                 colour(0x6B645A)};
  theme.style_tint = {colour(0xB5CCF0), colour(0xF5BFAC), colour(0xC3EACB), colour(0xF2DB8E),
                      colour(0xCEC6BA)};
  theme.board = colour(0xFFFEFB);
  return theme;
}

Theme make_evening() {
  Theme theme;
  theme.dark = true;
  theme.paper = colour(0x1D1B19);
  theme.surface = colour(0x262421);
  theme.raised = colour(0x322F2B);
  theme.hovered = colour(0x3D3934);
  theme.pressed = colour(0x49443E);
  theme.ink = colour(0xF3EEE5);
  theme.quiet_ink = colour(0xC9C1B4);
  theme.line = colour(0x403C36);
  theme.strong_line = colour(0x9A9184);
  theme.accent = colour(0x93BDF2);
  theme.on_accent = colour(0x10202F);
  theme.accent_tint = colour(0x2B3B50);
  theme.disc = colour(0xEDE6D9);
  theme.on_disc = colour(0x1D1B19);
  theme.warning = colour(0x5A4510);
  theme.on_warning = colour(0xFFEBC0);
  theme.danger = colour(0xF2A39B);
  theme.on_danger = colour(0x3A0D0A);
  theme.good = colour(0x86C79C);
  theme.tint = {colour(0x3D4A40), colour(0x4E462F), colour(0x293644),
                colour(0x4C2E25), colour(0x2A2825), colour(0x2A2825)};
  theme.mark = {colour(0x7FC29B), colour(0xDDB252), colour(0x8FB2E8),
                colour(0xE89580), colour(0xBBA5D6), colour(0x9A9184)};
  theme.name = {colour(0xA9DBBD), colour(0xEBCB85), colour(0xB6CEF3),
                colour(0xF3B8A8), colour(0xC9C1B4), colour(0xC9C1B4)};
  theme.style = {colour(0x8FB2E8), colour(0xE89580), colour(0x7FC29B), colour(0xDDB252),
                 colour(0xA69D90)};
  theme.style_tint = {colour(0x2C4470), colour(0x743222), colour(0x27603D), colour(0x665012),
                      colour(0x47423B)};
  theme.board = colour(0x2E2B27);
  return theme;
}

// High contrast: what is said is black or white; the tints keep their hues, so that the parts of
// the map can be talked about by colour.
Theme make_black_on_white() {
  Theme theme;
  const draw::Colour black = colour(0x000000), white = colour(0xFFFFFF);
  theme.paper = theme.surface = theme.raised = theme.board = white;
  theme.hovered = colour(0xE4E4E4);
  theme.pressed = colour(0xD6D6D6);
  theme.ink = theme.quiet_ink = theme.disc = theme.strong_line = black;
  theme.line = colour(0x9A9A9A);
  theme.accent = colour(0x003A9E);
  theme.on_accent = theme.on_disc = theme.on_danger = white;
  theme.accent_tint = colour(0xCFE2FF);
  theme.warning = colour(0xFFE27A);
  theme.on_warning = black;
  theme.danger = colour(0x7A0000);
  theme.good = colour(0x005426);
  theme.tint = {colour(0xD2F2D0), colour(0xFBE3A0), colour(0xC4DBFF),
                colour(0xFFCDBD), colour(0xF0F0F0), colour(0xF0F0F0)};
  theme.mark = {colour(0x00572B), colour(0x6B4700), colour(0x0B3F97),
                colour(0x8C2410), colour(0x55367A), colour(0x3A3A3A)};
  theme.name.fill(black);
  theme.style = {colour(0x0B3F97), colour(0x8C2410), colour(0x00572B), colour(0x6B4700),
                 colour(0x55367A)};
  theme.style_tint = {colour(0xC4DBFF), colour(0xFFCDBD), colour(0xD2F2D0), colour(0xFBE3A0),
                      colour(0xE7DAFB)};
  return theme;
}

Theme make_white_on_black() {
  Theme theme;
  const draw::Colour black = colour(0x000000), white = colour(0xFFFFFF);
  theme.dark = true;
  theme.paper = theme.surface = theme.raised = theme.board = black;
  theme.hovered = colour(0x2C2C2C);
  theme.pressed = colour(0x3A3A3A);
  theme.ink = theme.quiet_ink = theme.disc = theme.strong_line = white;
  theme.line = colour(0x555555);
  theme.accent = colour(0x8CC8FF);
  theme.on_accent = theme.on_disc = theme.on_danger = black;
  theme.accent_tint = colour(0x0C2F57);
  theme.warning = colour(0x4A3600);
  theme.on_warning = white;
  theme.danger = colour(0xFFB3AB);
  theme.good = colour(0x8FE3AC);
  theme.tint = {colour(0x1C4426), colour(0x4A3B08), colour(0x122C55),
                colour(0x531C10), colour(0x1C1C1C), colour(0x1C1C1C)};
  theme.mark = {colour(0x8FE3AC), colour(0xFFD766), colour(0xA8C9FF),
                colour(0xFFB09E), colour(0xDCC4FF), colour(0xD0D0D0)};
  theme.name.fill(white);
  theme.style = {colour(0xA8C9FF), colour(0xFFB09E), colour(0x8FE3AC), colour(0xFFD766),
                 colour(0xDCC4FF)};
  theme.style_tint = {colour(0x122C55), colour(0x531C10), colour(0x1C4426), colour(0x4A3B08),
                      colour(0x3A2A5C)};
  return theme;
}

double linear(std::uint8_t channel) {
  const double value = channel / 255.0;
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(draw::Colour c) {
  return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue);
}

}  // namespace

const Theme& buttermilk() {
  static const Theme theme = make_buttermilk();
  return theme;
}

const Theme& evening() {
  static const Theme theme = make_evening();
  return theme;
}

const Theme& black_on_white() {
  static const Theme theme = make_black_on_white();
  return theme;
}

const Theme& white_on_black() {
  static const Theme theme = make_white_on_black();
  return theme;
}

double contrast(draw::Colour a, draw::Colour b) {
  const auto [low, high] = std::minmax({luminance(a), luminance(b)});
  return (high + 0.05) / (low + 0.05);
}

}  // namespace scene
