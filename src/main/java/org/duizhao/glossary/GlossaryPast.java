package org.duizhao.glossary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The states a glossary's file has had, so that of a file changed outside it can be told which of
/// them its editor had begun with. States are kept as changes: a thousand cost next to nothing.
public final class GlossaryPast {

  private static final int OUTSIDE_KEPT = 4;

  private final List<TermChange> changes = new ArrayList<>();
  private final Deque<Glossary> outside = new ArrayDeque<>();

  /// The newest state became another by this change.
  public void changed(TermChange change) {
    if (!change.isEmpty()) {
      changes.add(change);
    }
  }

  /// The file was found in this state.
  public void found(Glossary state) {
    outside.addLast(state);
    if (outside.size() > OUTSIDE_KEPT) {
      outside.removeFirst();
    }
  }

  /// The state `theirs` was most likely made from: the one that differs least, the earliest of
  /// several, for then nothing of ours is lost. A state before a term of ours that `theirs` holds
  /// is out of the question.
  ///
  /// @param now the newest state
  public Glossary closest(Glossary now, Glossary theirs) {
    Map<TermKey, Term> their = TermChange.byKey(theirs.terms());
    Map<TermKey, Term> state = TermChange.byKey(now.terms());
    int differing = differing(state, their);
    int least = differing;
    int back = 0;
    boolean seen = false;
    for (int steps = 1; steps <= changes.size() && !seen; steps++) {
      TermChange change = changes.get(changes.size() - steps);
      Set<TermKey> touched = touched(change);
      seen = change.added().stream().anyMatch(term -> term.equals(their.get(term.key())));
      differing -= count(touched, state, their);
      takeBack(change, state);
      differing += count(touched, state, their);
      if (differing <= least && !seen) {
        least = differing;
        back = steps;
      }
    }
    Glossary closest = back == 0 ? now : before(now, back);
    for (Glossary each : outside) {
      int from = differing(TermChange.byKey(each.terms()), their);
      if (from < least) {
        least = from;
        closest = each;
      }
    }
    return closest;
  }

  private Glossary before(Glossary now, int steps) {
    Map<TermKey, Term> state = TermChange.byKey(now.terms());
    for (TermChange change : changes.subList(changes.size() - steps, changes.size()).reversed()) {
      takeBack(change, state);
    }
    return now.withTerms(List.copyOf(state.values()));
  }

  private static void takeBack(TermChange change, Map<TermKey, Term> state) {
    change.added().forEach(term -> state.remove(term.key()));
    change.removed().forEach(term -> state.put(term.key(), term));
  }

  private static Set<TermKey> touched(TermChange change) {
    Set<TermKey> keys = new HashSet<>();
    change.added().forEach(term -> keys.add(term.key()));
    change.removed().forEach(term -> keys.add(term.key()));
    return keys;
  }

  private static int count(Set<TermKey> keys, Map<TermKey, Term> state, Map<TermKey, Term> theirs) {
    int differing = 0;
    for (TermKey key : keys) {
      differing += differ(state.get(key), theirs.get(key));
    }
    return differing;
  }

  private static int differing(Map<TermKey, Term> state, Map<TermKey, Term> theirs) {
    Set<TermKey> keys = new HashSet<>(state.keySet());
    keys.addAll(theirs.keySet());
    return count(keys, state, theirs);
  }

  private static int differ(@Nullable Term a, @Nullable Term b) {
    return Objects.equals(a, b) ? 0 : 1;
  }
}
