#pragma once
// Messages in English, for tests of what lies below text/.

#include <string>

#include "base/result.hpp"

inline std::string english(const base::Message& message) {
  const bool many = !message.plural.empty() && message.count != 1;
  std::string text = many ? message.plural : message.id;
  for (const auto& [name, value] : message.arguments) {
    const std::string place = "{" + name + "}";
    for (auto at = text.find(place); at != std::string::npos; at = text.find(place, at)) {
      text.replace(at, place.size(), value);
      at += value.size();
    }
  }
  return message.where.empty() ? text : message.where + ": " + text;
}

inline std::string english(const base::Error& error) {
  return english(error.what);
}
