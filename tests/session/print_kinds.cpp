// Prints the kinds of change that the codec knows, one a line; for schema_test.py.

#include <cstdio>

#include "session/codec.hpp"

int main() {
  for (const std::string& kind : session::change_kind_names()) std::puts(kind.c_str());
}
