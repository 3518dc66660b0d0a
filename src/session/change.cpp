#include "session/change.hpp"

#include "session/fold.hpp"

namespace session {
namespace {

// Everything is of the map but these.
struct PartOf {
  Part operator()(const SetWorkshop&) const { return Part::day; }
  Part operator()(const StartMeeting&) const { return Part::day; }
  Part operator()(const RevealMeeting&) const { return Part::day; }
  Part operator()(const CancelMeeting&) const { return Part::day; }
  Part operator()(const ReleaseMap&) const { return Part::day; }
  Part operator()(const SetRetention&) const { return Part::day; }
  Part operator()(const PersonForgotten&) const { return Part::day; }
  Part operator()(const AgreeRules&) const { return Part::day; }
  Part operator()(const SetAgenda&) const { return Part::day; }
  Part operator()(const SetStart&) const { return Part::day; }
  Part operator()(const BeginTurn&) const { return Part::day; }
  Part operator()(const AddMinutes&) const { return Part::day; }
  Part operator()(const PauseClock&) const { return Part::day; }
  Part operator()(const ResumeClock&) const { return Part::day; }
  Part operator()(const EndDay&) const { return Part::day; }
  Part operator()(const StartRound&) const { return Part::day; }
  Part operator()(const EndRound&) const { return Part::day; }
  Part operator()(const SetChapter&) const { return Part::margin; }
  Part operator()(const RemoveChapter&) const { return Part::margin; }
  Part operator()(const SetComment&) const { return Part::margin; }
  Part operator()(const RemoveComment&) const { return Part::margin; }
  Part operator()(const SetQuestion&) const { return Part::margin; }
  Part operator()(const RemoveQuestion&) const { return Part::margin; }
  Part operator()(const auto&) const { return Part::map; }
};

}  // namespace

Part part_of(const Change& change) {
  return std::visit(PartOf{}, change);
}

bool apply_to(model::Workshop& workshop, const Change& change, std::uint32_t seq) {
  return std::visit(Fold{workshop, seq}, change);
}

model::Workshop applied(model::Workshop workshop, const Change& change, std::uint32_t seq) {
  apply_to(workshop, change, seq);
  return workshop;
}

}  // namespace session
