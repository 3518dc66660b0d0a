#include "app/branch.hpp"

#include <string>

#include "base/files.hpp"

namespace app {

base::Result<void> branch_off(const session::Session& origin, const session::Key* key,
                              session::Seq at, const std::filesystem::path& path, base::Time now,
                              const base::Random& random) {
  const session::Seq last = origin.entries().empty() ? 0 : origin.entries().back().seq;
  if (at == 0 || at > last)
    return base::trouble(base::Trouble::failed,
                         "There is no entry {seq} to branch off from: they are 1 to {last}.",
                         {{"seq", std::to_string(at)}, {"last", std::to_string(last)}});
  session::Header header;
  header.id = base::random_id(random);
  header.created = now;
  header.origin = session::Origin{origin.header().id, at};
  if (key) header = session::sealed_header(std::move(header), *key, random);
  std::optional<session::Chain> chain;
  if (key) chain = session::chain_of(header, *key, random);
  session::Session branch(std::move(header));
  for (const session::Entry& entry : origin.entries())
    if (entry.seq <= at) branch.append(entry);
  const std::string text = session::canonical_text(branch, chain ? &*chain : nullptr);
  if (const auto made = base::create_file(path, text); !made) return tl::unexpected(made.error());
  return {};
}

}  // namespace app
