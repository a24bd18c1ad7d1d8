package org.duizhao.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.duizhao.core.Edit;
import org.duizhao.core.Segment;

/// Decides whether an edit goes on with the typing before it, so that one undo takes back a piece
/// of typing and not a letter.
final class Typing {

  /// A pause this long begins a new undo step.
  static final Duration PAUSE = Duration.ofSeconds(1);

  private Typing() {}

  /// The two edits as one, when `next` only goes on typing the same translation soon enough.
  static Optional<Edit.Replace> merged(Edit last, Instant lastAt, Edit next, Instant nextAt) {
    if (last instanceof Edit.Replace first
        && next instanceof Edit.Replace second
        && first.document().equals(second.document())
        && first.after().equals(second.before())
        && Duration.between(lastAt, nextAt).compareTo(PAUSE) < 0
        && isBeginning(first)
        && isGoingOn(second)) {
      return Optional.of(
          new Edit.Replace(first.document(), second.at(), first.before(), second.after()));
    }
    return Optional.empty();
  }

  /// Typing begins with the translation changed; the state may become draft with it.
  private static boolean isBeginning(Edit.Replace edit) {
    Segment after = edit.after();
    return !edit.before().target().equals(after.target())
        && edit.before()
            .withTarget(after.target())
            .withState(after.state())
            .withOrigin(after.origin())
            .equals(after);
  }

  private static boolean isGoingOn(Edit.Replace edit) {
    return edit.before().withTarget(edit.after().target()).equals(edit.after());
  }
}
