#pragma once
// A small session file as the program writes it, for tests that spoil it.

#include <string>

inline const std::string sample_header =
    R"({"format":"karnemelk-session","version":1,"id":"0123456789abcdef0123456789abcdef","created":"2026-11-23T13:30:00.000Z","entries":[)";

inline std::string sample_entry(int seq, const std::string& changes) {
  return "{\"seq\":" + std::to_string(seq) +
         ",\"at\":\"2026-11-23T13:30:00.000Z\",\"by\":\"facilitator\",\"do\":[" + changes + "]}";
}

inline const std::string sample_line_1 =
    sample_entry(1, R"({"set_workshop":{"title":"Open data","kind":"fictive"}})");
inline const std::string sample_line_2 =
    sample_entry(2, R"({"add_person":{"id":"p2","code":"Zoë","role":"Archivist"}})");
inline const std::string sample_line_3 =
    sample_entry(3, R"({"place_person":{"id":"p2","trust":0.62,"agreement":null}})");

inline std::string sample_of(const std::string& entries) {
  return sample_header + "\n" + entries + "]}\n";
}

inline const std::string sample =
    sample_of(sample_line_1 + "\n," + sample_line_2 + "\n," + sample_line_3 + "\n");
