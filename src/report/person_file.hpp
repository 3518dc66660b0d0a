#pragma once
// Everything that a session holds about one person, to read: for who asks what is kept about them,
// and for who wants to put it right. Facilitator's eyes; what was undone or taken away is in it
// too.

#include "report/document.hpp"
#include "report/export.hpp"
#include "report/report.hpp"
#include "session/mentions.hpp"

namespace report {

/// `people` are those whom one code means (session::people_called).
Document person_file(const session::Session& session, const session::People& people,
                     const Matter& matter);

/// The same as bytes: html, pdf or md.
base::Result<std::string> everything_about(const Request& request, const session::Session& session,
                                           const session::People& people, const draw::Fonts& fonts);

}  // namespace report
