#pragma once
// Reading the files of assets/ and of the user's own catalogue: JSON in which people write by hand.
// A Reader walks one file and keeps the first trouble, with the place as people read it
// ("interventions[3].steps[1].nl"), so that the code that reads stays a list of fields.

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.hpp"
#include "base/result.hpp"
#include "catalogue/words.hpp"

namespace catalogue {

/// All *.json files in the folder, by name.
base::Result<std::vector<std::filesystem::path>> json_files_in(const std::filesystem::path& folder);

/// One whole file of at most 1 MiB. The value lives in `arena`.
base::Result<base::json::Value> read_document(const std::filesystem::path& file,
                                              base::json::Arena& arena);

/// A value, or the lack of one, and where in the file it stands or should stand.
struct Spot {
  base::json::Value value;
  std::string place;
  Spot member(const char* name) const;
};

class Reader {
 public:
  explicit Reader(const std::filesystem::path& file) : file_(file.string()) {}
  const std::optional<base::Error>& trouble() const { return trouble_; }

  // Each answers something empty when the file is wrong there.
  enum class Empty { refused, allowed };
  /// A text in both languages, each of one line and at most `most` characters.
  Words words(const Spot& spot, std::size_t most, Empty empty = Empty::refused);
  /// Small letters, digits and hyphens, at most 60.
  std::string id(const Spot& spot);
  int whole_number(const Spot& spot, int low, int high);
  /// False when it is not given.
  bool yes_or_no(const Spot& spot);
  /// Which of `known` it is; 0 when it is none.
  std::size_t one_of(const Spot& spot, std::span<const std::string_view> known);
  std::vector<Spot> list(const Spot& spot, std::size_t low, std::size_t high);
  /// The object has no other members than these.
  void only(const Spot& object, std::span<const std::string_view> known);
  /// The same thing stands there for the second time.
  void refuse_second(const Spot& spot, std::string_view id);

 private:
  std::string line(const Spot& spot, std::size_t most, Empty empty);
  void refuse(const Spot& spot, base::Message message);
  std::string file_;
  std::optional<base::Error> trouble_;
};

}  // namespace catalogue
