#pragma once
// Words on the screen and on paper, in the language that was asked for. English sentences are the
// gettext msgids; Dutch comes from karnemelk-nl.mo. Placeholders are named: "Saved {file}.".

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.hpp"
#include "base/result.hpp"
#include "base/time.hpp"

namespace text {

using base::Language;

/// Once, before anything is worded: sets LANGUAGE and LC_MESSAGES (C.UTF-8; LC_NUMERIC stays C) and
/// names the folder that holds karnemelk/LC_MESSAGES/karnemelk-nl.mo.
void start(const std::filesystem::path& locale_folder);

std::string tr(Language language, const char* msgid, const base::Arguments& arguments = {});
/// With a context, for words that are one in English and two in Dutch.
std::string trc(Language language, const char* context, const char* msgid,
                const base::Arguments& arguments = {});
/// Counting; fills {count}.
std::string trn(Language language, const char* one, const char* many, long count,
                const base::Arguments& arguments = {});

std::string say(Language language, const base::Message& message);
std::string say(Language language, const base::Error& error);

/// Never throws: an unknown placeholder stays as it is, "{{" and "}}" are not special.
std::string filled(std::string_view sentence, const base::Arguments& arguments);

/// "Heron", "Heron and Oak", "Heron, Oak and Moon"; beyond `most` "Heron, Oak and 3 more".
std::string listed(Language language, const std::vector<std::string>& words, std::size_t most = 6);

/// "0.62" / "0,62"; trailing zeros off, at most `decimals`.
std::string number(Language language, double value, int decimals = 2);
/// "23 November 2026" / "23 november 2026"
std::string long_day(Language language, base::Day day);
/// "23 Nov" / "23 nov"
std::string short_day(Language language, base::Day day);

/// "nl" or "en"
const char* tag(Language language);
/// From "nl", "nl_BE.UTF-8", "en_GB:nl": the first that is ours, else English.
Language language_from(std::string_view locale_names);

}  // namespace text
