#pragma once
// What is wrong with the parts of a change, whatever the workshop. Internal to session/:
// checked.cpp asks what stands in the way of a whole change.

#include <initializer_list>
#include <optional>
#include <string>

#include "base/result.hpp"
#include "model/workshop.hpp"
#include "session/change.hpp"

namespace session {

using Problem = std::optional<base::Message>;  // none: it is good

Problem first_of(std::initializer_list<Problem> problems);

Problem wrong_name(const char* field, const std::optional<std::string>& text);
Problem wrong_position(const std::optional<model::Position>& at);
Problem wrong_about(const About& about);
Problem wrong_day(const base::Day& day);
Problem wrong_day_if_given(const std::optional<base::Day>& day);
/// Both ends belong to the range.
Problem out_of_range(const char* field, int value, int low, int high);
Problem wrong_step(const model::Step& step);
Problem wrong_own(const model::OwnIntervention& own);
Problem wrong_item(const model::AgendaItem& item);

}  // namespace session
