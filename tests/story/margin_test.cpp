// Chapters and remarks of the margin.

#include <doctest/doctest.h>

#include "sample.hpp"
#include "story/telling.hpp"

using namespace session;
using story_sample::Log;

TEST_CASE("the margin is folded over the whole file, and undo does not reach it") {
  Log log;
  log.record({SetGoal{"Open data"}});
  log.record({SetChapter{model::Chapter{{2, 1}, 1, "It begins", true, "Breathe."}}});
  CHECK(log.session.undoable() == 1);
  log.undo();
  REQUIRE(log.session.margin().chapters->size() == 1);
  CHECK(log.session.margin().chapters->front().title == "It begins");
  CHECK(log.session.redoable() == 1);
  CHECK(story::net(log.session).moves.empty());
}

TEST_CASE("chapters stand in the order of the session; a marked moment has a name too") {
  Log log;
  log.record({SetGoal{"Open data"}});
  log.record({SetChapter{model::Chapter{{2, 1}, 9, "Later", false, ""}},
              SetChapter{model::Chapter{{2, 2}, 1, "", false, ""}}});
  const auto chapters = story::chapters(log.session.margin());
  REQUIRE(chapters.size() == 2);
  CHECK(story::title_of(chapters[0], 1, base::Language::english) == "Marked moment 1");
  CHECK(story::title_of(chapters[1], 2, base::Language::english) == "Later");
}

TEST_CASE("what points past the end and questions without answers are said") {
  Log log;
  log.record({SetGoal{"Open data"}});
  log.record({SetComment{model::Comment{{2, 1}, 70, "Far away"}},
              SetQuestion{model::Question{
                  {2, 1}, 1, model::QuestionKind::choice, "What now?", {}, {"Wait"}, ""}}});
  const auto remarks = story::margin_remarks(log.session);
  REQUIRE(remarks.size() == 3);
  CHECK(remarks[0].id.find("points past the end") != std::string::npos);
  CHECK(remarks[1].id.find("fewer than two options") != std::string::npos);
  CHECK(remarks[2].id.find("no explanation") != std::string::npos);
  log.record({RemoveComment{{2, 1}}, RemoveQuestion{{2, 1}}});
  CHECK(story::margin_remarks(log.session).empty());
}
