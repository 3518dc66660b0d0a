#include "session/fold.hpp"

namespace session {

bool Fold::operator()(const SetChapter& change) const {
  return put(workshop.margin.chapters, *change.chapter);
}
bool Fold::operator()(const RemoveChapter& change) const {
  return take_out(workshop.margin.chapters, change.id);
}

bool Fold::operator()(const SetComment& change) const {
  return put(workshop.margin.comments, *change.comment);
}
bool Fold::operator()(const RemoveComment& change) const {
  return take_out(workshop.margin.comments, change.id);
}

bool Fold::operator()(const SetQuestion& change) const {
  return put(workshop.margin.questions, *change.question);
}
bool Fold::operator()(const RemoveQuestion& change) const {
  return take_out(workshop.margin.questions, change.id);
}

}  // namespace session
