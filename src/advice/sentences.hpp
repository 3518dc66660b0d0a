#pragma once
// What was noted of somebody, in whole sentences. "" where nothing was.

#include <string>

#include "advice/facts.hpp"

namespace advice {

/// What somebody typed, shortened to one line that can stand between quotation marks.
std::string quoted(const std::string& words);

std::string of_the_place(const model::Person& person, catalogue::Group group,
                         base::Language language);
/// What people of this group ask of you.
std::string of_the_group(const model::Person& person, catalogue::Group group,
                         base::Language language);
std::string of_the_doubt(const model::Person& person, base::Language language);
std::string of_own_share(const model::Person& person, base::Language language);
/// The latest moment that showed a form of resistance; there has to be one.
std::string of_the_sign(const Facts& facts, base::Language language);
/// The latest that was seen at first hand, or else heard from others.
std::string of_what_was_seen(const model::Person& person, base::Language language);
/// The place and the noted cause can say different things: worth a second look.
std::string of_a_contradiction(const Facts& facts, base::Language language);
std::string of_the_reverse_view(const model::Person& person, base::Language language);
std::string of_the_wish(const model::Person& person, base::Language language);
/// The one of them of whom most was said.
std::string of_being_right(const Facts& facts, base::Language language);

// `who` is a code, or several: "Heron, Oak and Moon". The others follow a sentence that named them.
std::string of_the_cause(model::Cause cause, const std::string& who, base::Language language);
std::string of_the_same_cause(model::Cause cause, base::Language language);
std::string of_the_layer(model::Layer layer, const std::string& who, base::Language language);
std::string of_the_same_layer(model::Layer layer, base::Language language);

}  // namespace advice
