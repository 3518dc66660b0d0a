#include "app/new_session.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "app/program.hpp"

namespace app {
namespace {

session::Header new_header(base::Time now, const base::Random& random) {
  session::Header header;
  header.id = base::random_id(random);
  header.created = now;
  return header;
}

base::Result<const catalogue::Template*> chosen(const std::vector<catalogue::Template>& templates,
                                                const std::string& id) {
  if (id.empty()) return nullptr;
  const auto found = std::find_if(templates.begin(), templates.end(),
                                  [&id](const catalogue::Template& one) { return one.id == id; });
  if (found != templates.end()) return &*found;
  std::string known;
  for (const catalogue::Template& one : templates) known += (known.empty() ? "" : ", ") + one.id;
  return base::trouble(base::Trouble::usage, "There is no template {id}. Choose one of: {known}.",
                       {{"id", id}, {"known", known}});
}

}  // namespace

std::optional<base::Day> kept_until(model::SessionKind kind, std::optional<base::Day> asked,
                                    base::Day today) {
  if (asked || kind == model::SessionKind::fictive) return asked;
  return base::days_after(today, model::usual_days_kept);
}

base::Result<session::File> begin_session(const std::filesystem::path& path,
                                          const Beginning& beginning,
                                          const std::vector<catalogue::Template>& templates,
                                          base::Time now, const base::Random& random,
                                          const std::optional<session::Key>& key) {
  const auto start = chosen(templates, beginning.template_id);
  if (!start) return tl::unexpected(start.error());
  auto file = session::File::create(path, new_header(now, random), key, random);
  if (!file) return file;
  std::string title = beginning.title;
  if (title.empty() && *start) title = (*start)->title.in(beginning.language);
  std::vector<session::Change> first = {session::SetWorkshop{title, beginning.kind}};
  if (beginning.keep_until) first.push_back(session::SetRetention{{beginning.keep_until, ""}});
  const auto begun = file->record(std::move(first), now, recorded_by);
  if (!begun) return tl::unexpected(begun.error());
  if (*start) {
    std::vector<std::string> roles;
    for (const catalogue::Words& role : (*start)->checklist)
      roles.push_back(role.in(beginning.language));
    const auto aimed = file->record(
        {session::SetGoal{(*start)->goal.in(beginning.language)}, session::SetRoles{roles}}, now,
        recorded_by);
    if (!aimed) return tl::unexpected(aimed.error());
  }
  return file;
}

std::string session_file_name(base::Day today, std::uint64_t random) {
  return fmt::format("{}-{:06x}{}", base::iso_from_day(today), random & 0xFFFFFF,
                     session::file_ending);
}

}  // namespace app
