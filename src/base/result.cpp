#include "base/result.hpp"

namespace base {

Message message(const char* msgid, Arguments arguments) {
  return Message{msgid, {}, 0, std::move(arguments)};
}

Message message_counting(const char* one, const char* many, long count, Arguments arguments) {
  return Message{one, many, count, std::move(arguments)};
}

tl::unexpected<Error> trouble(Trouble kind, const char* msgid, Arguments arguments) {
  return tl::unexpected<Error>(Error{kind, message(msgid, std::move(arguments))});
}

}  // namespace base
