#pragma once
// The fields of each kind of change, both ways. Internal to session/: codec.cpp has the table.

#include <array>
#include <string>
#include <string_view>
#include <variant>

#include "session/fields.hpp"

namespace session {

/// {"id":"p2", ...}
void append_fields(std::string& out, const Change& change);

// Of the day and the exercise: codec_read_day.cpp.
Change read_set_agenda(Fields& in);
Change read_set_start(Fields& in);
Change read_set_retention(Fields& in);
Change read_person_forgotten(Fields& in);
Change read_begin_turn(Fields& in);
Change read_add_minutes(Fields& in);
Change read_pause_clock(Fields& in);
Change read_resume_clock(Fields& in);
Change read_end_day(Fields& in);
Change read_start_round(Fields& in);
Change read_end_round(Fields& in);
Change read_set_subject(Fields& in);
Change read_name_round(Fields& in);
Change read_remove_round(Fields& in);
Change read_set_attempt(Fields& in);
Change read_remove_attempt(Fields& in);
Change read_set_player_line(Fields& in);
Change read_set_tally(Fields& in);
Change read_remove_tally(Fields& in);
Change read_note_debrief(Fields& in);

struct ChangeKind {
  std::string_view name;
  Change (*read)(Fields&);
};
/// In the order of the variant.
extern const std::array<ChangeKind, std::variant_size_v<Change>> change_kinds;

}  // namespace session
