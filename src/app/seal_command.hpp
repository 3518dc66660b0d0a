#pragma once
// `karnemelk seal` and `unseal`, once the session is open.

#include "app/commands.hpp"
#include "session/file.hpp"

namespace app {

/// Asks for a passphrase, says what it means, and seals; a session that is sealed gets another one.
base::Result<void> seal(session::File& file, const SealFile& asked, Surroundings& around);
/// Says what it means, and makes it readable for all.
base::Result<void> unseal(session::File& file, Surroundings& around);

/// Of `karnemelk new`: with a passphrase file the session is sealed from its beginning.
base::Result<std::optional<session::Key>> key_of_new_session(Surroundings& around);

/// What `check` says of a sealed session: until when it goes.
std::string how_far_it_goes(const session::Session& session, base::Language language);

}  // namespace app
