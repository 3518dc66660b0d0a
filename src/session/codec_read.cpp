#include "session/codec_parts.hpp"
#include "session/limits.hpp"

namespace session {
namespace {

using base::message;
using base::json::Value;

About read_about(Fields& in) {
  About about;
  about.code = in.name_if_given("code");
  about.role = in.name_if_given("role");
  about.memory_aid = in.name_if_given("memory_aid");
  about.name = in.name_if_given("name");
  about.is_group = in.boolean_if_given("group");
  about.influence = in.choice_if_given<model::Influence>("influence");
  about.sure = in.choice_if_given<model::Sureness>("sure");
  about.stance = in.choice_if_given<model::Stance>("stance");
  about.trust_missing = in.choice_if_given<model::TrustMissing>("trust_missing");
  about.my_share = in.text_if_given("my_share");
  about.cause = in.choice_if_given<model::Cause>("cause");
  about.layer = in.choice_if_given<model::Layer>("layer");
  about.right = in.choice_if_given<model::Right>("right");
  about.right_about = in.text_if_given("right_about");
  return about;
}

Change read_set_workshop(Fields& in) {
  return SetWorkshop{in.name_if_given("title"), in.choice_if_given<model::SessionKind>("kind")};
}
Change read_start_meeting(Fields& in) {
  StartMeeting meeting;
  meeting.id = in.new_id<model::MeetingId>();
  meeting.name = in.name("name");
  meeting.reason = in.text_if_given("reason").value_or("");
  meeting.day = in.day("day");
  meeting.blind = in.boolean_if_given("blind").value_or(false);
  return meeting;
}
Change read_reveal_meeting(Fields&) {
  return RevealMeeting{};
}
Change read_cancel_meeting(Fields&) {
  return CancelMeeting{};
}
Change read_release_map(Fields& in) {
  return ReleaseMap{in.boolean("released")};
}
Change read_set_goal(Fields& in) {
  return SetGoal{in.text("words")};
}
Change read_set_labels(Fields& in) {
  model::Labels labels;
  labels.set = in.choice<model::LabelSet>("set");
  if (const Value own = in.object_if_given("own")) {
    Fields words(own, in.reading());
    for (std::size_t i = 0; i < group_words.size(); ++i) {
      labels.own[i] = words.name_if_given(group_words[i]).value_or("");
    }
    if (words.error()) in.wrong(words.error()->what);
    in.know_all_of(words);
  }
  return SetLabels{labels};
}
Change read_add_person(Fields& in) {
  const model::PersonId id = in.new_id<model::PersonId>();
  About about = read_about(in);
  if (!about.code) in.wrong(message("\"{field}\" is missing.", {{"field", "code"}}));
  return AddPerson{id, std::move(about)};
}
Change read_set_person(Fields& in) {
  const model::PersonId id = in.person("id");
  return SetPerson{id, read_about(in)};
}
Change read_remove_person(Fields& in) {
  return RemovePerson{in.person("id")};
}
Change read_place_person(Fields& in) {
  const model::PersonId id = in.person("id");
  return PlacePerson{id, in.position()};
}
Change read_take_off_map(Fields& in) {
  return TakeOffMap{in.person("id")};
}
Change read_set_wish(Fields& in) {
  const model::PersonId id = in.person("id");
  return SetWish{id, in.position_if_given()};
}
Change read_set_reverse_view(Fields& in) {
  const model::PersonId id = in.person("id");
  return SetReverseView{id, in.position_if_given()};
}
Change read_note_seen(Fields& in) {
  const model::PersonId person = in.person("person");
  model::Seen seen;
  seen.id = in.new_or_known<model::SeenId>();
  seen.day = in.day("day");
  seen.kind = in.choice<model::SeenKind>("kind");
  seen.words = in.text("words");
  seen.sign = in.name_if_given("sign").value_or("");
  return NoteSeen{person, std::move(seen)};
}
Change read_remove_seen(Fields& in) {
  const model::PersonId person = in.person("person");
  return RemoveSeen{person, in.known<model::SeenId>("id")};
}

model::Step read_step(Fields& in) {
  model::Step step;
  step.id = in.new_or_known<model::StepId>();
  step.intervention = in.name_if_given("intervention").value_or("");
  step.what = in.name_if_given("what").value_or("");
  step.persons = in.persons("persons");
  step.cause = in.said<model::Cause>("cause");
  step.style = in.said<model::Style>("style");
  step.why = in.text_if_given("why").value_or("");
  step.how = in.text_if_given("how").value_or("");
  step.opening = in.text_if_given("opening").value_or("");
  step.who = in.name_if_given("who").value_or("");
  step.day = in.day_if_given("day");
  step.minutes = in.number_if_given("minutes", 1, model::most_minutes);
  step.buddy = in.name_if_given("buddy").value_or("");
  step.buddy_day = in.day_if_given("buddy_day");
  step.state = in.said<model::StepState>("state");
  step.ended = in.day_if_given("ended");
  step.helped = in.said<model::Helped>("helped");
  step.outcome = in.text_if_given("outcome").value_or("");
  return step;
}
Change read_set_step(Fields& in) {
  return SetStep{read_step(in)};
}
Change read_remove_step(Fields& in) {
  return RemoveStep{in.known<model::StepId>("id")};
}
Change read_set_own_intervention(Fields& in) {
  model::OwnIntervention own;
  own.id = in.new_or_known<model::OwnInterventionId>();
  own.name = in.name("name");
  own.groups = in.groups_if_given("groups");
  own.cause = in.said<model::Cause>("cause");
  own.layer = in.said<model::Layer>("layer");
  own.style = in.said<model::Style>("style");
  own.for_several = in.boolean_if_given("for_several").value_or(false);
  own.minutes = in.number_if_given("minutes", 1, model::most_minutes);
  own.when_not = in.text_if_given("when_not").value_or("");
  own.how = in.text_if_given("how").value_or("");
  own.opening = in.text_if_given("opening").value_or("");
  return SetOwnIntervention{std::move(own)};
}
Change read_remove_own_intervention(Fields& in) {
  return RemoveOwnIntervention{in.known<model::OwnInterventionId>("id")};
}
Change read_set_harvest(Fields& in) {
  const auto id = in.new_or_known<model::HarvestId>();
  return SetHarvest{id, in.text("words")};
}
Change read_remove_harvest(Fields& in) {
  return RemoveHarvest{in.known<model::HarvestId>("id")};
}
Change read_choose_first_step(Fields& in) {
  if (!in.has("step") && !in.has("reason")) return ChooseFirstStep{};
  model::FirstStep first;
  if (in.has("step")) first.step = in.known<model::StepId>("step");
  first.reason = in.text_if_given("reason").value_or("");
  return ChooseFirstStep{std::move(first)};
}
Change read_set_roles(Fields& in) {
  return SetRoles{in.names("roles")};
}
Change read_agree_rules(Fields& in) {
  return AgreeRules{in.names("rules")};
}
Change read_answer_hint(Fields& in) {
  return AnswerHint{in.name("key"), in.boolean_if_given("known").value_or(true)};
}

Change read_set_chapter(Fields& in) {
  model::Chapter chapter;
  chapter.id = in.new_or_known<model::ChapterId>();
  chapter.at = in.seq("at");
  chapter.title = in.name_if_given("title").value_or("");
  chapter.stop = in.boolean_if_given("stop").value_or(false);
  chapter.card = in.text_if_given("card").value_or("");
  return SetChapter{std::move(chapter)};
}
Change read_remove_chapter(Fields& in) {
  return RemoveChapter{in.known<model::ChapterId>("id")};
}
Change read_set_comment(Fields& in) {
  model::Comment comment;
  comment.id = in.new_or_known<model::CommentId>();
  comment.at = in.seq("at");
  comment.words = in.text("words");
  return SetComment{std::move(comment)};
}
Change read_remove_comment(Fields& in) {
  return RemoveComment{in.known<model::CommentId>("id")};
}
Change read_set_question(Fields& in) {
  model::Question question;
  question.id = in.new_or_known<model::QuestionId>();
  question.at = in.seq("at");
  question.kind = in.choice<model::QuestionKind>("kind");
  question.words = in.text_if_given("words").value_or("");
  if (in.has("person")) question.person = in.person("person");
  if (in.has("options")) question.options = in.names("options");
  question.explanation = in.text_if_given("explanation").value_or("");
  return SetQuestion{std::move(question)};
}
Change read_remove_question(Fields& in) {
  return RemoveQuestion{in.known<model::QuestionId>("id")};
}

}  // namespace

const std::array<ChangeKind, std::variant_size_v<Change>> change_kinds = {{
    {"set_workshop", read_set_workshop},
    {"start_meeting", read_start_meeting},
    {"reveal_meeting", read_reveal_meeting},
    {"cancel_meeting", read_cancel_meeting},
    {"release_map", read_release_map},
    {"set_goal", read_set_goal},
    {"set_labels", read_set_labels},
    {"add_person", read_add_person},
    {"set_person", read_set_person},
    {"remove_person", read_remove_person},
    {"place_person", read_place_person},
    {"take_off_map", read_take_off_map},
    {"set_wish", read_set_wish},
    {"set_reverse_view", read_set_reverse_view},
    {"note_seen", read_note_seen},
    {"remove_seen", read_remove_seen},
    {"set_step", read_set_step},
    {"remove_step", read_remove_step},
    {"set_own_intervention", read_set_own_intervention},
    {"remove_own_intervention", read_remove_own_intervention},
    {"set_harvest", read_set_harvest},
    {"remove_harvest", read_remove_harvest},
    {"choose_first_step", read_choose_first_step},
    {"set_roles", read_set_roles},
    {"answer_hint", read_answer_hint},
    {"set_agenda", read_set_agenda},
    {"set_start", read_set_start},
    {"begin_turn", read_begin_turn},
    {"add_minutes", read_add_minutes},
    {"pause_clock", read_pause_clock},
    {"resume_clock", read_resume_clock},
    {"end_day", read_end_day},
    {"start_round", read_start_round},
    {"end_round", read_end_round},
    {"set_subject", read_set_subject},
    {"name_round", read_name_round},
    {"remove_round", read_remove_round},
    {"set_attempt", read_set_attempt},
    {"remove_attempt", read_remove_attempt},
    {"set_player_line", read_set_player_line},
    {"set_tally", read_set_tally},
    {"remove_tally", read_remove_tally},
    {"note_debrief", read_note_debrief},
    {"set_chapter", read_set_chapter},
    {"remove_chapter", read_remove_chapter},
    {"set_comment", read_set_comment},
    {"remove_comment", read_remove_comment},
    {"set_question", read_set_question},
    {"remove_question", read_remove_question},
    {"set_retention", read_set_retention},
    {"person_forgotten", read_person_forgotten},
    {"agree_rules", read_agree_rules},
}};

}  // namespace session
