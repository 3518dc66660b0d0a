#pragma once
// "What if": a session that begins with what another one was, and says so in its header.

#include <filesystem>

#include "base/random.hpp"
#include "base/time.hpp"
#include "session/file.hpp"

namespace app {

/// Makes `path`, with the entries of `origin` up to `at`. Fails when there is no such entry or when
/// there is something at `path` already. Of a sealed session it is sealed too, with the same
/// passphrase: `key` is that of the origin.
base::Result<void> branch_off(const session::Session& origin, const session::Key* key,
                              session::Seq at, const std::filesystem::path& path, base::Time now,
                              const base::Random& random);

}  // namespace app
