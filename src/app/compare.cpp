#include "app/compare.hpp"

#include <algorithm>
#include <charconv>

#include "app/exports.hpp"
#include "app/program.hpp"
#include "base/utf8.hpp"
#include "session/moments.hpp"
#include "text/text.hpp"

namespace app {
namespace {

namespace fs = std::filesystem;
using base::Language;
using base::Result;
using base::Trouble;
using session::Moment;
using session::Seq;

std::string words_of(const Moment& moment, Language language) {
  const std::string day = text::long_day(language, moment.day);
  if (!moment.name.empty()) return moment.name + ", " + day;
  return moment.meeting || moment.is_now ? day : text::tr(language, "Beginning") + ", " + day;
}

Result<Moment> entry_moment(const std::string& typed, const std::vector<Moment>& known,
                            const fs::path& file, Language language) {
  Seq seq = 0;
  const char* end = typed.data() + typed.size();
  const auto read = std::from_chars(typed.data(), end, seq);
  if (read.ec != std::errc() || read.ptr != end)
    return base::trouble(Trouble::usage,
                         "\"{value}\" is no moment. Give the seq of an entry, a meeting such as "
                         "m12, beginning or now.",
                         {{"value", typed}});
  const Seq last = known.back().seq;
  if (seq > last)
    return base::trouble(Trouble::failed,
                         "There is no entry {seq} in {file}: the last entry is {last}.",
                         {{"seq", typed}, {"file", file.string()}, {"last", std::to_string(last)}});
  Moment moment;
  moment.seq = seq;
  moment.name = text::tr(language, "after entry {seq}", {{"seq", typed}});
  return moment;
}

Result<Moment> moment_of(const std::string& typed, const std::vector<Moment>& known,
                         const fs::path& file, Language language) {
  if (typed == "now") return known.back();
  if (typed == "beginning") return known.front();
  const auto id = model::id_from<model::MeetingId>(typed);
  if (!id) return entry_moment(typed, known, file, language);
  const auto found = std::ranges::find(known, id, &Moment::meeting);
  if (found != known.end()) return *found;
  return base::trouble(Trouble::failed, "There is no meeting {id} in {file}.",
                       {{"id", typed}, {"file", file.string()}});
}

std::string said(const Moment& moment, Language language) {
  return moment.day == base::Day{} ? moment.name : words_of(moment, language);
}

base::Error putting_back() {
  return {Trouble::failed,
          base::message("In this meeting people are put on the map again without looking. When "
                        "everybody is back, show old and new places; then compare.")};
}

Found found_between(const model::Workshop& before, const model::Workshop& after,
                    report::Moments moments, const Compare& asked) {
  return {asked.facilitator_eyes
              ? model::compared(before, after)
              : model::compared(model::wall_view(before), model::wall_view(after)),
          std::move(moments)};
}

}  // namespace

Result<Found> comparison_of(const session::Session& session, const Compare& asked,
                            Language language) {
  if (model::is_blind_now(session.now())) return tl::unexpected(putting_back());
  const std::vector<Moment> known = session::moments(session);
  if (asked.from.empty() && known.size() < 2)
    return base::trouble(Trouble::usage,
                         "There is one meeting so far. Say with --from which entry to begin with.");
  const auto from = asked.from.empty() ? Result<Moment>(known[known.size() - 2])
                                       : moment_of(asked.from, known, asked.file, language);
  if (!from) return tl::unexpected(from.error());
  const auto to = moment_of(asked.to.empty() ? "now" : asked.to, known, asked.file, language);
  if (!to) return tl::unexpected(to.error());
  if (from->seq >= to->seq)
    return base::trouble(Trouble::usage,
                         "--from ({from}) has to lie before --to ({to}). Turn them round.",
                         {{"from", std::to_string(from->seq)}, {"to", std::to_string(to->seq)}});
  return found_between(session.at(from->seq), session.at(to->seq),
                       {said(*from, language), said(*to, language)}, asked);
}

Result<Found> comparison_with(const session::Session& session, const session::Session& other,
                              const Compare& asked, Language language) {
  if (!session::began_as_one(session.header(), other.header()))
    return base::trouble(Trouble::failed,
                         "{file} and {other} did not begin as one session, so that they cannot be "
                         "compared. --with takes the session that {file} branched off from.",
                         {{"file", asked.file.string()}, {"other", asked.with->string()}});
  if (model::is_blind_now(session.now()) || model::is_blind_now(other.now()))
    return tl::unexpected(putting_back());
  const auto moment_in = [&](const session::Session& one, const fs::path& file,
                             const std::string& typed) {
    return moment_of(typed.empty() ? "now" : typed, session::moments(one), file, language);
  };
  const auto from = moment_in(other, *asked.with, asked.from);
  if (!from) return tl::unexpected(from.error());
  const auto to = moment_in(session, asked.file, asked.to);
  if (!to) return tl::unexpected(to.error());
  const auto words = [&](const fs::path& file, const Moment& moment) {
    return file.filename().string() + ", " + said(moment, language);
  };
  return found_between(other.at(from->seq), session.at(to->seq),
                       {words(*asked.with, *from), words(asked.file, *to)}, asked);
}

Result<void> write_comparison(const Found& found, const Compare& asked,
                              const catalogue::Catalogue& catalogue, Surroundings& around) {
  Result<std::string> bytes;
  if (base::folded(asked.output->extension().string()) == ".txt") {
    bytes = report::compare_text(found.comparison, found.moments, catalogue, around.language);
  } else {
    report::Request request;
    const auto format = report::format_from(*asked.output);
    if (!format) return tl::unexpected(format.error());
    request.format = *format;
    request.language = around.language;
    request.width = asked.width.value_or(request.width);
    request.day = local_day(around.clock());
    request.catalogue = &catalogue;
    const auto fonts = draw::Fonts::load(around.paths.assets / "fonts");
    if (!fonts) return tl::unexpected(fonts.error());
    bytes = report::exported_comparison(request, found.comparison, found.moments, *fonts);
  }
  if (!bytes) return tl::unexpected(bytes.error());
  return write_bytes(asked.file, *asked.output, *bytes);
}

}  // namespace app
