#pragma once
// The session as a story to read: time, what happened, chapters, comments and questions. With wall
// eyes only what the room may know: of own colleagues codes and moves, and no words of a trainer.
// What a trainer keeps private (cards) is in neither.

#include <filesystem>
#include <string>

#include "base/language.hpp"
#include "base/result.hpp"
#include "base/time.hpp"
#include "catalogue/catalogue.hpp"
#include "model/wall_view.hpp"
#include "session/history.hpp"

namespace report {

enum class TranscriptFormat { markdown, html };

/// From the ending, in capitals or not: .md or .html.
base::Result<TranscriptFormat> transcript_format_from(const std::filesystem::path& path);

struct TranscriptLook {
  TranscriptFormat format = TranscriptFormat::markdown;
  model::Eyes eyes = model::Eyes::wall;
  base::Language language = base::Language::english;
  const catalogue::Catalogue* catalogue = nullptr;  // for the names of interventions; may be absent
  base::Zone zone{};                                // none: times are in UTC, and it says so
};

std::string transcript(const session::Session& session, const TranscriptLook& look);

}  // namespace report
