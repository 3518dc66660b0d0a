#pragma once
// Runs something with the rights of an ordinary user when the tests run as root.

#include <cstdlib>
#include <sys/types.h>
#include <unistd.h>

class AsNobody {
 public:
  AsNobody() : root_(::geteuid() == 0) {
    if (root_ && ::seteuid(65534) != 0) std::abort();
  }
  AsNobody(const AsNobody&) = delete;
  AsNobody& operator=(const AsNobody&) = delete;
  ~AsNobody() {
    if (root_ && ::seteuid(0) != 0) std::abort();
  }

 private:
  bool root_;
};

template <class What>
void as_nobody(What&& what) {
  const AsNobody rights;
  what();
}
