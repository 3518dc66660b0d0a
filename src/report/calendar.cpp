#include "report/calendar.hpp"

#include "text/text.hpp"

namespace report {
namespace {

using text::tr;

/// "20261123", "20261123T133000Z": the ISO forms without what RFC 5545 has no place for.
std::string without_signs(std::string iso) {
  std::erase_if(iso, [](char c) { return c == '-' || c == ':'; });
  const std::size_t point = iso.find('.');
  if (point != std::string::npos) iso.replace(point, std::string::npos, "Z");
  return iso;
}

/// A file can hold any words as its id; a UID is letters, digits and hyphens.
std::string plain(std::string_view id) {
  std::string out;
  for (const char c : id.substr(0, 64)) {
    const bool fine = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (fine) out += c;
  }
  return out;
}

std::string event(const CalendarDay& day, base::Language language, const std::string& stamp) {
  const std::string summary = day.what == CalendarDay::What::step
                                  ? tr(language, "A small step")
                                  : tr(language, "A small step: somebody asks how it went");
  std::string out = calendar_line("BEGIN:VEVENT");
  out += calendar_line("UID:" + calendar_text(day.uid));
  out += calendar_line("DTSTAMP:" + stamp);
  out += calendar_line("DTSTART;VALUE=DATE:" + without_signs(base::iso_from_day(day.day)));
  out += calendar_line("DTEND;VALUE=DATE:" +
                       without_signs(base::iso_from_day(base::days_after(day.day, 1))));
  out += calendar_line("SUMMARY:" + calendar_text(summary));
  out += calendar_line("DESCRIPTION:" +
                       calendar_text(tr(language,
                                        "What, and for whom, stands in your own plan. This "
                                        "calendar does not know.")));
  out += calendar_line("CLASS:PRIVATE");
  out += calendar_line("TRANSP:TRANSPARENT");
  return out + calendar_line("END:VEVENT");
}

}  // namespace

std::vector<CalendarDay> calendar_days(const std::vector<model::Step>& steps,
                                       std::string_view session_id) {
  std::vector<CalendarDay> days;
  for (const model::Step& step : steps) {
    if (step.state != model::StepState::planned) continue;
    const std::string uid = plain(session_id) + "-" + model::to_text(step.id);
    if (step.day) days.push_back({CalendarDay::What::step, uid + "@karnemelk", *step.day});
    if (step.buddy_day)
      days.push_back({CalendarDay::What::asking, uid + "-asking@karnemelk", *step.buddy_day});
  }
  return days;
}

std::string calendar(const std::vector<CalendarDay>& days, base::Language language,
                     base::Time now) {
  const std::string stamp = without_signs(base::iso_from_time(now));
  std::string out = calendar_line("BEGIN:VCALENDAR") + calendar_line("VERSION:2.0") +
                    calendar_line("PRODID:-//Karnemelk//Karnemelk//EN") +
                    calendar_line("CALSCALE:GREGORIAN") + calendar_line("METHOD:PUBLISH");
  for (const CalendarDay& day : days) out += event(day, language, stamp);
  return out + calendar_line("END:VCALENDAR");
}

std::string calendar_line(std::string_view content) {
  constexpr std::size_t most = 75;
  std::string out;
  std::size_t room = most;
  while (content.size() > room) {
    std::size_t cut = room;
    while (cut > 1 && (static_cast<unsigned char>(content[cut]) & 0xC0) == 0x80) --cut;
    out += std::string(content.substr(0, cut)) + "\r\n ";
    content.remove_prefix(cut);
    room = most - 1;  // the space in front counts
  }
  return out + std::string(content) + "\r\n";
}

std::string calendar_text(std::string_view words) {
  std::string out;
  for (const char c : words) {
    if (c == '\\' || c == ';' || c == ',')
      out += std::string("\\") + c;
    else if (c == '\n')
      out += "\\n";
    else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F)
      out += c;
  }
  return out;
}

}  // namespace report
