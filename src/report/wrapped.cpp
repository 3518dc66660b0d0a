#include "report/wrapped.hpp"

#include "draw/shown.hpp"

namespace report {
namespace {

/// Appends one paragraph without line ends.
class Breaker {
 public:
  Breaker(const draw::Fonts& fonts, double size, draw::Weight weight, double width,
          std::vector<std::string>& lines)
      : fonts_(fonts), size_(size), weight_(weight), room_(width), lines_(lines) {}

  void add(std::u32string_view words) {
    lines_.emplace_back();
    while (!words.empty()) {
      const std::size_t end = std::min(words.find(U' '), words.size());
      if (end > 0) add_word(words.substr(0, end));
      words.remove_prefix(std::min(end + 1, words.size()));
    }
  }

 private:
  double width(const std::string& words) const { return fonts_.width(words, size_, weight_); }

  void add_word(std::u32string_view word) {
    const std::string bytes = draw::utf8_from(word);
    const double wide = width(bytes), space = width(" ");
    if (used_ > 0 && used_ + space + wide <= room_) {
      lines_.back() += " " + bytes;
      used_ += space + wide;
      return;
    }
    if (used_ > 0) next_line();
    if (wide <= room_) {
      lines_.back() = bytes;
      used_ = wide;
      return;
    }
    for (const char32_t c : word) add_letter(draw::utf8_from({&c, 1}));
  }
  void add_letter(const std::string& letter) {
    const double wide = width(letter);
    if (used_ > 0 && used_ + wide > room_) next_line();
    lines_.back() += letter;
    used_ += wide;
  }
  void next_line() {
    lines_.emplace_back();
    used_ = 0;
  }

  const draw::Fonts& fonts_;
  double size_;
  draw::Weight weight_;
  double room_;
  std::vector<std::string>& lines_;
  double used_ = 0;
};

}  // namespace

std::vector<std::string> wrapped(const draw::Fonts& fonts, std::string_view words, double size,
                                 draw::Weight weight, double width) {
  std::vector<std::string> lines;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find('\n'), words.size());
    Breaker(fonts, size, weight, width, lines).add(draw::shown(words.substr(0, end)));
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return lines;
}

}  // namespace report
