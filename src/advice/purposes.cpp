#include "advice/purposes.hpp"

#include <algorithm>
#include <iterator>

#include "base/result.hpp"
#include "text/text.hpp"

namespace advice {
namespace {

using base::message;

struct Purpose {
  std::string_view intervention;
  base::Message words;
};

const auto& purposes() {
  static const Purpose all[] = {
      {"one-to-one",
       message("Without others listening, people say sooner what they really think.")},
      {"info-session",
       message("Where facts are missing, honest answers to people's own questions help most.")},
      {"dream-session", message("Picturing a good day together shows what people share, and turns "
                                "objections into conditions.")},
      {"ally-checkin",
       message("People who back you are easily taken for granted; here you can also be in doubt.")},
      {"ask-advice",
       message("Asking advice shows that their view counts, and you may learn something.")},
      {"working-terms",
       message("You need not win each other over; you need to know what you can count on.")},
      {"position-exchange",
       message("Who hears their own view put fairly has less need to defend it.")},
      {"letting-go",
       message(
           "It takes away the surprise and asks for nothing, and so it also takes away a threat.")},
      {"where-do-you-stand",
       message("A plain question, asked kindly, gives room for a yes, a no and a not yet.")},
      {"what-would-it-take", message("It turns a no into a list that you can do something with.")},
      {"name-resistance",
       message("Said once, without blame, it often brings up what it is really about.")},
      {"table-pocket-veto",
       message("There was a reason why an open no did not come; you want to hear that reason.")},
      {"own-share",
       message("Who begins with their own part makes it easier for the other to move.")},
      {"repair",
       message("If a promise was broken between you, this comes before everything else.")},
      {"coffee",
       message("Trust seldom grows in meetings; ten minutes without wanting anything help more.")},
      {"small-promise",
       message("Trust comes from promises that are kept, and a small one can be kept this week.")},
      {"ask-feedback",
       message("You may be doing something that keeps it as it is, without knowing.")},
      {"share-your-reading",
       message("Your picture is a guess until the person has had a chance to correct it.")},
      {"thank-the-objection",
       message("Who is thanked for an objection need not say it a second time, or louder.")},
      {"credit", message("Work that is seen makes people feel safe to go on with it.")},
      {"first-annoyance",
       message("Do something for them first, without asking for anything: that is seen.")},
      {"bridge-person", message("What cannot be said between the two of you may be possible with a "
                                "third person there.")},
      {"duo-task",
       message("Doing something together tells more about each other than talking about it.")},
      {"shadow-day",
       message("You see what your plan costs in their day, and they see that you want to know.")},
      {"relieve", message("If it is really about time, only time helps.")},
      {"change-the-plan", message("A better plan is worth more than a won argument.")},
      {"written-agreement", message("On paper it no longer depends on who remembers what.")},
      {"time-out", message("When feelings run high, an hour later more is possible than now.")},
      {"keep-informed-distance",
       message("Not everybody has to come along; nobody should be taken by surprise.")},
      {"formal-route", message("Some things are not yours to solve alone.")},
      {"demo-own-data",
       message("Figures from one's own work say more than somebody else's success story.")},
      {"data-walk",
       message("Everybody looks at the same, and may cross out what they do not believe.")},
      {"small-pilot",
       message("A trial that they may stop asks much less than a yes to the whole plan.")},
      {"peer-visit",
       message("Colleagues who do the same work elsewhere are believed sooner than you are.")},
      {"red-team",
       message("Somebody who means well and disagrees finds the holes before others do.")},
      {"premortem",
       message("Suppose it went wrong: then doubts may be said without being against it.")},
      {"make-it-fail",
       message("With a laugh people see what they now do themselves to keep it stuck.")},
      {"joint-facts",
       message("As long as each has their own figures, you are not talking about the same thing.")},
      {"privacy-clinic",
       message("Nobody likes to carry a legal risk alone; here it is carried together.")},
      {"resident-at-table", message("One resident's own story brings back for whom it is done.")},
      {"sponsor-expects",
       message("It is clear then that it goes on, and what people may expect in return.")},
      {"ambassadors", message("The people who back you hear questions that nobody asks you.")},
      {"neutral-facilitator",
       message("You are one of the sides yourself; somebody else can keep it fair.")},
      {"procedure-first",
       message("As long as it is unclear who decides, nobody can say yes with an easy mind.")},
      {"values-talk",
       message("When it is about what people find right, arguments about use do not reach them.")},
      {"participation-menu",
       message("Some feel passed over and others overburdened; asking prevents both.")},
      {"rotating-chair", message("Who chairs also carries it; taking turns spreads that.")},
      {"minority-round",
       message("What a few people think and nobody says comes back later as delay.")},
      {"working-agreement",
       message("If people know what they may hold each other to, speaking up becomes ordinary.")},
      {"check-in", message("What is said at the start does not get in the way later.")},
      {"observe-ask",
       message("A group can only do something about a pattern that somebody has named.")},
      {"troika", message("Two colleagues see what you no longer see.")},
      {"role-swap",
       message("In the other's chair you notice which of your sentences open and which close.")},
      {"evidence-check",
       message("Ten minutes with what you really saw keep you from working on a wrong picture.")},
      {"deliberately-nothing",
       message("Leaving it is a choice like any other, as long as you know why.")},
  };
  return all;
}

}  // namespace

std::string purpose(std::string_view intervention, base::Language language) {
  const auto& all = purposes();
  const auto found = std::ranges::find(all, intervention, &Purpose::intervention);
  return found == std::end(all) ? "" : text::say(language, found->words);
}

}  // namespace advice
