#include "app/program.hpp"

#include <chrono>
#include <ctime>
#include <fmt/format.h>
#include <system_error>

#include "gui/bars.hpp"

namespace app {
namespace {

constexpr std::int64_t patience = 500;  // milliseconds that nobody minds waiting

std::vector<gui::Recent> recent_of(const std::vector<RecentFile>& files) {
  std::vector<gui::Recent> recent;
  for (const RecentFile& file : files) {
    std::error_code ignored;
    recent.push_back(
        {file.path, file.title, std::filesystem::exists(file.path, ignored), file.keep_until});
  }
  return recent;
}

std::optional<gui::Busy> shown_busy(const Program& program) {
  if (!program.busy || program.clock() < program.busy->shown_from) return std::nullopt;
  gui::Busy busy{program.busy->what};
  if (const double done = *program.busy->done; done >= 0) busy.done = done;
  busy.can_stop = program.busy->stop.stop_possible() && !program.busy->stop.stop_requested();
  return busy;
}

void show_file(gui::Shown& shown, const session::File& file) {
  shown.session = &file.session();
  shown.path = file.path();
  if (file.read_only()) shown.read_only = file.read_only()->reason;
  shown.banner = file.banner();
  shown.sealed = file.key() != nullptr;
  shown.remarks.insert(shown.remarks.end(), file.remarks().begin(), file.remarks().end());
}

std::optional<std::tm> local_parts(base::Time time) {
  const std::time_t seconds = time.milliseconds / 1000;
  std::tm parts{};
  if (!localtime_r(&seconds, &parts)) return std::nullopt;
  return parts;
}

}  // namespace

base::Result<catalogue::Merged> load_catalogue(const Paths& paths) {
  auto ours = catalogue::load_catalogue(paths.assets / "catalogue");
  if (!ours) return tl::unexpected(ours.error());
  return catalogue::merged(std::move(*ours), paths.catalogue);
}

base::Result<Bundled> load_bundled(const Paths& paths) {
  auto fonts = draw::Fonts::load(paths.assets / "fonts");
  if (!fonts) return tl::unexpected(fonts.error());
  auto words = catalogue::load_code_words(paths.assets / "words");
  if (!words) return tl::unexpected(words.error());
  auto templates = catalogue::load_templates(paths.assets / "templates");
  if (!templates) return tl::unexpected(templates.error());
  auto guides = catalogue::load_guides(paths.assets / "guide");
  if (!guides) return tl::unexpected(guides.error());
  auto content = load_catalogue(paths);
  if (!content) return tl::unexpected(content.error());
  return Bundled{std::move(*fonts),
                 std::move(*words),
                 std::move(*templates),
                 std::move(*guides),
                 std::move(content->catalogue),
                 std::move(content->remarks)};
}

gui::Shown shown_of(const Program& program) {
  gui::Shown shown;
  shown.remarks = program.notices;
  shown.remarks.insert(shown.remarks.end(), program.bundled.remarks.begin(),
                       program.bundled.remarks.end());
  if (program.file) show_file(shown, *program.file);
  if (program.locked) shown.locked = gui::Locked{program.locked->refused, program.busy.has_value()};
  if (program.origin) shown.origin = &*program.origin;
  shown.busy = shown_busy(program);
  shown.settings = program.kept.settings;
  if (!program.file) shown.recent = recent_of(program.kept.recent);
  shown.places = program.paths.places;
  shown.folder = program.folder;
  shown.templates = &program.bundled.templates;
  shown.catalogue = &program.bundled.catalogue;
  shown.code_words = &program.bundled.code_words;
  shown.guides = &program.bundled.guides;
  shown.fonts = &program.bundled.fonts;
  shown.now = program.clock();
  shown.today = local_day(shown.now);
  shown.minutes_east = minutes_east(shown.now);
  shown.zone = minutes_east;
  shown.random = std::uint32_t(program.random());
  return shown;
}

Watched::Watched(const Program& program, const Busy& busy, const std::stop_token& ending)
    : stop(busy.stop),
      at_the_end(ending, [this] { stop.request_stop(); }),
      watch(stop.get_token()) {
  watch.progress = [&program, done = busy.done](double part) {
    const double before = done->exchange(part);
    if (int(before * 100) != int(part * 100)) program.worker.wake();
  };
}

Busy begin_busy(Program& program, base::Message what) {
  Busy busy{std::move(what), {program.clock().milliseconds + patience}, std::stop_source()};
  program.busy = busy;
  return busy;
}

void keep(Program& program) {
  if (const auto saved = save_kept(program.paths.settings, program.kept); !saved)
    toast(program, saved.error());
}

void no_longer_busy(Program& program, const Busy& work) {
  if (program.busy && program.busy->done == work.done) program.busy.reset();
}

void toast(Program& program, base::Message what, bool bad) {
  gui::add_toast(program.ui, program.clock(), std::move(what), bad);
}

void toast(Program& program, const base::Error& error) {
  toast(program, error.what, true);
}

bool take_finished(Program& program) {
  const std::vector<Worker::Completion> finished = program.worker.take_finished();
  for (const Worker::Completion& completion : finished) completion();
  return !finished.empty();
}

base::Time now() {
  using namespace std::chrono;
  return {duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()};
}

base::Day local_day(base::Time time) {
  const auto parts = local_parts(time);
  if (!parts) return base::day_of(time);
  return {parts->tm_year + 1900, parts->tm_mon + 1, parts->tm_mday};
}

std::string local_clock(base::Time time) {
  const auto parts = local_parts(time);
  return parts ? fmt::format("{:02}:{:02}", parts->tm_hour, parts->tm_min) : std::string();
}

int minutes_east(base::Time time) {
  const std::time_t seconds = time.milliseconds / 1000;
  std::tm parts{};
  return localtime_r(&seconds, &parts) ? int(parts.tm_gmtoff / 60) : 0;
}

}  // namespace app
