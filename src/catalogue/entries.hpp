#pragma once
// Entries of a file of the catalogue as values, and what reading them shares.

#include <array>
#include <string_view>
#include <vector>

#include "catalogue/agenda.hpp"
#include "catalogue/exercise.hpp"
#include "catalogue/reading.hpp"

namespace catalogue {

// So that a name fits on a card, a line can be read from the back of a room, a sentence can be
// said, and a step reads at a glance.
inline constexpr std::size_t name_limit = 60, wall_limit = 100, sentence_limit = 240,
                             text_limit = 400;

template <class Id, std::size_t size>
Id read_id(Reader& read, const Spot& spot, const std::array<std::string_view, size>& ids) {
  return static_cast<Id>(read.one_of(spot, ids));
}

/// `low` to `high` texts of at most `most` characters.
std::vector<Words> read_texts(Reader& read, const Spot& spot, std::size_t low, std::size_t high,
                              std::size_t most = sentence_limit);

Agenda read_agenda(Reader& read, const Spot& at);
Subject read_subject(Reader& read, const Spot& at);
DebriefQuestion read_debrief(Reader& read, const Spot& at);
Mirror read_mirror(Reader& read, const Spot& at);
Sheet read_sheet(Reader& read, const Spot& at);

}  // namespace catalogue
