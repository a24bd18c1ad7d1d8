package org.duizhao.session;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Origin;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.State;
import org.duizhao.session.Repeats.Place;

/// Carries the translation of a repeated sentence to where else it stands. Only what nobody has
/// touched is filled; an occurrence that was translated, or cleared again by hand, is left alone.
public final class Propagation {

  /// Who changes more segments at once is not correcting a sentence.
  private static final int MANY = 2_000;

  private final Repeats repeats;

  /// What segments that were confirmed and are being changed held before, by document and id.
  private final Map<List<String>, String> confirmed = new HashMap<>();

  public Propagation(Repeats repeats) {
    this.repeats = repeats;
  }

  /// A confirmed translation that has changed while others still hold the old one.
  public record Outdated(String source, String before, String after, int others) {}

  /// The edit together with drafts for the untouched repetitions of what it confirms, as one step.
  public Edit widened(Project project, Edit edit) {
    return widened(project, edit, repeats::mayRepeat, new Cancel());
  }

  /// The same on any thread, which takes a little longer.
  public static Edit widened(Project project, Edit edit, Cancel cancel) {
    return widened(project, edit, segment -> true, cancel);
  }

  private static Edit widened(
      Project project, Edit edit, Predicate<Segment> mayRepeat, Cancel cancel) {
    List<Edit> leaves = new ArrayList<>();
    Map<String, BitSet> touched = new HashMap<>();
    Map<String, String> texts = new HashMap<>();
    if (!collect(edit, leaves, touched, texts, mayRepeat) || texts.isEmpty()) {
      return edit;
    }
    List<Edit> fills = new ArrayList<>();
    for (Document document : project.documents()) {
      BitSet own = touched.getOrDefault(document.id(), new BitSet());
      int at = 0;
      for (Segment segment : document.segments()) {
        cancel.check();
        String text = isUntouched(segment) ? texts.get(segment.source()) : null;
        if (text != null && !own.get(at)) {
          Segment filled =
              segment.withTarget(text).withState(State.DRAFT).withOrigin(Origin.PROPAGATED);
          fills.add(new Edit.Replace(document.id(), at, segment, filled));
        }
        at++;
      }
    }
    if (fills.isEmpty()) {
      return edit;
    }
    leaves.addAll(fills);
    String label = edit instanceof Edit.Compound compound ? compound.label() : "edit.repeatsFilled";
    return new Edit.Compound(label, leaves);
  }

  /// Goes along with a change of the project.
  ///
  /// @return the sentence whose confirmed translation it changed while others hold the old one
  public Optional<Outdated> follow(Change change) {
    if (change.edit() instanceof Edit.Replace replace) {
      return follow(change.after(), replace);
    }
    return change.edit().size(MANY) > MANY ? Optional.empty() : changedIn(change);
  }

  /// Gives the others the new text. Each keeps its state.
  public static Optional<Edit> update(Project project, Outdated outdated) {
    List<Edit> edits = new ArrayList<>();
    for (Place place : Repeats.places(project, outdated.source())) {
      Segment segment = project.document(place.document()).segments().get(place.at());
      if (holds(segment, outdated)) {
        Segment updated = segment.withTarget(outdated.after()).withOrigin(Origin.PROPAGATED);
        edits.add(new Edit.Replace(place.document(), place.at(), segment, updated));
      }
    }
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Edit.Compound("edit.repeatsUpdated", edits));
  }

  /// Looks only once through the project, however much was changed.
  private Optional<Outdated> changedIn(Change change) {
    Map<String, Outdated> candidates = new LinkedHashMap<>();
    if (change.edit() instanceof Edit.Compound compound) {
      for (Edit part : compound.edits()) {
        if (part instanceof Edit.Replace replace) {
          changed(replace)
              .ifPresent(outdated -> candidates.putIfAbsent(outdated.source(), outdated));
        }
      }
    }
    return candidates.isEmpty() ? Optional.empty() : found(change.after(), candidates);
  }

  private Optional<Outdated> follow(Project after, Edit.Replace replace) {
    return changed(replace).flatMap(outdated -> found(after, Map.of(outdated.source(), outdated)));
  }

  /// The first of the candidates whose old text others still hold.
  private static Optional<Outdated> found(Project after, Map<String, Outdated> candidates) {
    Map<String, Integer> others = new HashMap<>();
    for (Document document : after.documents()) {
      for (Segment segment : document.segments()) {
        Outdated outdated = candidates.get(segment.source());
        if (outdated != null && segment.kind().isTranslatable() && holds(segment, outdated)) {
          others.merge(outdated.source(), 1, Integer::sum);
        }
      }
    }
    return candidates.values().stream()
        .filter(outdated -> others.containsKey(outdated.source()))
        .findFirst()
        .map(
            outdated ->
                new Outdated(
                    outdated.source(),
                    outdated.before(),
                    outdated.after(),
                    others.getOrDefault(outdated.source(), 0)));
  }

  /// The confirmed text that a segment has lost with this change, when it is confirmed again. How
  /// many others hold it is not known yet.
  private Optional<Outdated> changed(Edit.Replace replace) {
    Segment was = replace.before();
    Segment is = replace.after();
    boolean sameText = was.target().equals(is.target());
    if (was.state() == is.state() && sameText) {
      return Optional.empty();
    }
    boolean lost = was.state().isConfirmed() && !sameText;
    // Asked first, because a large edit has 200,000 that neither lost nor regain anything.
    if ((!lost && confirmed.isEmpty()) || is.origin() == Origin.APART || repeats.count(is) < 2) {
      return Optional.empty();
    }
    List<String> key = List.of(replace.document(), is.id());
    if (lost) {
      confirmed.putIfAbsent(key, was.target());
    }
    String old = is.state().isConfirmed() ? confirmed.remove(key) : null;
    if (old == null || old.isBlank() || old.equals(is.target()) || is.target().isBlank()) {
      return Optional.empty();
    }
    return Optional.of(new Outdated(is.source(), old, is.target(), 0));
  }

  /// Whether it has the old translation, and not one of its own.
  private static boolean holds(Segment segment, Outdated outdated) {
    return segment.target().equals(outdated.before()) && segment.origin() != Origin.APART;
  }

  private static boolean isUntouched(Segment segment) {
    return segment.state() == State.UNTRANSLATED
        && segment.origin() == Origin.NONE
        && segment.target().isEmpty()
        && segment.kind().isTranslatable();
  }

  /// Takes in which places the edit changes and which repeated texts it confirms.
  ///
  /// @return false when segments come or go in it, so that places would not fit
  private static boolean collect(
      Edit edit,
      List<Edit> leaves,
      Map<String, BitSet> touched,
      Map<String, String> texts,
      Predicate<Segment> mayRepeat) {
    return switch (edit) {
      case Edit.Replace replace -> {
        leaves.add(replace);
        touched.computeIfAbsent(replace.document(), id -> new BitSet()).set(replace.at());
        Segment after = replace.after();
        if (!replace.before().state().isConfirmed()
            && after.state().isConfirmed()
            && !after.target().isBlank()
            && after.origin() != Origin.APART
            && mayRepeat.test(after)) {
          texts.putIfAbsent(after.source(), after.target());
        }
        yield true;
      }
      case Edit.Splice splice -> false;
      case Edit.Compound compound ->
          compound.edits().stream()
              .allMatch(part -> collect(part, leaves, touched, texts, mayRepeat));
    };
  }
}
