#pragma once
// The languages of the program. An argument everywhere, never a global.

namespace base {
enum class Language { english, dutch };
}
