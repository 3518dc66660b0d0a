#pragma once
// A day to start from, as a workshop holds it.

#include <cstdint>
#include <vector>

#include "base/language.hpp"
#include "catalogue/agenda.hpp"
#include "model/agenda.hpp"

namespace advice {

/// The steps in one language; their ids are those of the entry with this seq.
std::vector<model::AgendaItem> agenda_from(const catalogue::Agenda& agenda, base::Language language,
                                           std::uint32_t seq);

}  // namespace advice
