// What holds of the net view of every session.

#include <algorithm>
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "story/telling.hpp"
#include "support/generators.hpp"

using namespace session;

namespace {

// Every entry once, in a move or left out.
std::vector<Seq> all_of(const story::Net& net) {
  std::vector<Seq> seqs = net.left_out;
  for (const story::Move& move : net.moves)
    seqs.insert(seqs.end(), move.entries.begin(), move.entries.end());
  std::ranges::sort(seqs);
  return seqs;
}

std::vector<Seq> seqs_of(const Session& session) {
  std::vector<Seq> seqs;
  for (const Entry& entry : session.entries()) seqs.push_back(entry.seq);
  return seqs;
}

model::Workshop without_margin(model::Workshop workshop) {
  workshop.margin = {};
  return workshop;
}

}  // namespace

TEST_CASE("every entry belongs to one move or is left out, and moves follow each other") {
  CHECK(rc::check([] {
    const Session session = *generators::session_of(40);
    for (const story::Net& net : {story::net(session), story::raw(session)}) {
      RC_ASSERT(all_of(net) == seqs_of(session));
      Seq before = 0;
      for (const story::Move& move : net.moves) {
        RC_ASSERT(!move.entries.empty());
        RC_ASSERT(move.entries.front() > before);
        RC_ASSERT(std::ranges::is_sorted(move.entries));
        RC_ASSERT(move.ends_at >= move.entries.back());
        RC_ASSERT(move.idle >= 0);
        before = move.ends_at;
      }
    }
  }));
}

TEST_CASE("the net view ends where the session stands, and so does its telling") {
  CHECK(rc::check([] {
    const Session session = *generators::session_of(40);
    const story::Net net = story::net(session);
    const model::Workshop now = without_margin(session.now());
    const model::Workshop last =
        net.moves.empty() ? model::Workshop{} : session.at(net.moves.back().ends_at);
    RC_ASSERT(without_margin(last) == now);
    for (const auto view : {story::View::net, story::View::raw}) {
      const story::Telling telling = story::told_all(session, view, {});
      RC_ASSERT(telling.words.size() == telling.net.moves.size());
      RC_ASSERT(without_margin(telling.so_far) == now);
    }
  }));
}

TEST_CASE("what is left out is undone, or undoes, or is beside the story") {
  CHECK(rc::check([] {
    const Session session = *generators::session_of(40);
    const std::vector<Seq> standing = session.standing();
    for (const Seq seq : story::net(session).left_out) {
      const auto entry = std::ranges::find(session.entries(), seq, &Entry::seq);
      const bool is_change = std::holds_alternative<Do>(entry->what);
      const bool stands = std::ranges::binary_search(standing, seq);
      RC_ASSERT(!is_change || !stands || part_of(*entry) == Part::margin);
    }
  }));
}

TEST_CASE("told for the wall, nothing private is said") {
  CHECK(rc::check([] {
    const auto language = *rc::gen::element(base::Language::english, base::Language::dutch);
    Session session(generators::header());
    About about;
    about.code = "Heron";
    about.memory_aid = about.name = about.my_share = about.right_about = generators::private_mark;
    about.role = generators::private_mark;
    const model::PersonId heron{2, 1};
    const std::string secret = generators::private_mark;
    model::OwnIntervention own;
    own.id = {6, 1};
    own.name = secret;
    model::Step planned;
    planned.id = {7, 1};
    planned.what = planned.outcome = secret;
    model::Step done = planned;
    done.state = model::StepState::done;
    const std::vector<std::vector<Change>> changes = {
        {SetWorkshop{secret, model::SessionKind::own}},
        {AddPerson{heron, about}},
        {SetGoal{secret}},
        {NoteSeen{heron, model::Seen{{4, 1}, {2026, 1, 1}, model::SeenKind::myself, secret, ""}}},
        {StartMeeting{{5, 1}, "Again", secret, {2026, 1, 2}, false}},
        {SetOwnIntervention{own}},
        {SetStep{planned}},
        {SetStep{done}},
        {ChooseFirstStep{model::FirstStep{{}, secret}}},
        {SetRoles{std::vector<std::string>{secret}}},
        {PlacePerson{heron, *generators::position()}},
        {SetWish{heron, *generators::position()}}};
    for (const auto& list : changes)
      session.append({session.next_seq(), {0}, "facilitator", Do{list, 0}, {}});
    for (const auto view : {story::View::net, story::View::raw})
      for (const std::string& words :
           story::told_all(session, view, {language, model::Eyes::wall, nullptr}).words)
        if (words.find(secret) != std::string::npos) RC_FAIL(words);
  }));
}
