#pragma once
// A document between what it says and the medium it is written in: HTML, Markdown and paper are
// made from the same one, so that they say the same. All words are plain text; each writer makes
// them inert in its own way.

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/language.hpp"
#include "draw/drawing.hpp"

namespace report {

struct Heading {
  int level = 2;  // 1: the title; 2, 3
  std::string words;
};

enum class Tone { plain, quiet, notice, quote };
struct Paragraph {
  std::string words;  // of any number of lines
  Tone tone = Tone::plain;
};

struct Items {
  std::vector<std::string> items;
  bool numbered = false;
};

/// Short words in front, and what goes with them; those without words are left out.
struct Facts {
  std::vector<std::pair<std::string, std::string>> facts;
};

struct Table {
  struct Column {
    std::string heading;
    double share = 1;  // of the width, beside the shares of the others
    bool numbers = false;
  };
  std::vector<Column> columns;
  int writing_lines = 0;  // on paper each row has a grid around it and room for as many lines
  std::vector<std::vector<std::string>> rows;  // each as long as columns
};

struct Picture {
  draw::Drawing drawing;
  std::string title, description;  // for who cannot see it
  bool on_paper = true;            // false: there it has a page of its own
};

/// Lines to write on with a pen, each with its words in front; left out in Markdown.
struct WritingLines {
  std::vector<std::string> words;
};

struct Block;
/// Blocks that belong together and stay together when they fit on a page.
struct Card {
  std::vector<Block> blocks;
};

struct Block {
  std::variant<Heading, Paragraph, Items, Facts, Table, Picture, WritingLines, Card> what;
};

struct Document {
  base::Language language = base::Language::english;
  std::string title;      // in the title bar of a viewer
  std::string foot;       // on every page
  bool personal = false;  // holds personal data, and says so
  std::vector<Block> blocks;
};

}  // namespace report
