#pragma once
// Where resistance may come from, as the mapper supposes. Source: Block (trust or agreement),
// Watzlawick (content and relation), as in the report the tool started from.

namespace model {

/// What is missing: trust, agreement, both; or we do not know.
enum class Cause { not_said, trust, agreement, both, unknown };
/// Content is said aloud; the other four lie below it.
enum class Layer { not_said, content, procedure, relation, feeling, ethics };
/// Ways to influence: argue and assert push, explore and inspire pull; or pause.
enum class Style { not_said, persuade, assert, bridge, attract, pause };
/// Could they simply be right?
enum class Right { not_said, no, partly, yes };

}  // namespace model
