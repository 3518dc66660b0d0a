#pragma once
// Runs something with the rights of an ordinary user when the tests run as root.

#include <sys/types.h>
#include <unistd.h>

template <class What>
void as_nobody(What&& what) {
  constexpr uid_t nobody = 65534;
  const bool root = ::geteuid() == 0;
  if (root && ::seteuid(nobody) != 0) return;
  what();
  if (root && ::seteuid(0) != 0) _exit(1);
}
