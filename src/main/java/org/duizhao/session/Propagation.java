package org.duizhao.session;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    List<Edit> leaves = new ArrayList<>();
    Map<String, BitSet> touched = new HashMap<>();
    Map<String, String> texts = new HashMap<>();
    if (!collect(edit, leaves, touched, texts) || texts.isEmpty()) {
      return edit;
    }
    List<Edit> fills = new ArrayList<>();
    for (Document document : project.documents()) {
      BitSet own = touched.getOrDefault(document.id(), new BitSet());
      int at = 0;
      for (Segment segment : document.segments()) {
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
    return change.edit() instanceof Edit.Replace replace
        ? follow(change.after(), replace)
        : changedIn(change);
  }

  /// Gives the others the new text. Each keeps its state.
  public Optional<Edit> update(Project project, Outdated outdated) {
    List<Edit> edits = new ArrayList<>();
    for (Place place : repeats.places(project, outdated.source())) {
      Segment segment = project.document(place.document()).segments().get(place.at());
      if (segment.target().equals(outdated.before())) {
        Segment updated = segment.withTarget(outdated.after()).withOrigin(Origin.PROPAGATED);
        edits.add(new Edit.Replace(place.document(), place.at(), segment, updated));
      }
    }
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Edit.Compound("edit.repeatsUpdated", edits));
  }

  private Optional<Outdated> changedIn(Change change) {
    Optional<Outdated> found = Optional.empty();
    if (change.edit() instanceof Edit.Compound compound) {
      for (Edit part : compound.edits()) {
        if (part instanceof Edit.Replace replace && found.isEmpty()) {
          found = follow(change.after(), replace);
        }
      }
    }
    return found;
  }

  private Optional<Outdated> follow(Project after, Edit.Replace replace) {
    Segment was = replace.before();
    Segment is = replace.after();
    if (repeats.count(is) < 2 || (was.state() == is.state() && was.target().equals(is.target()))) {
      return Optional.empty();
    }
    List<String> key = List.of(replace.document(), is.id());
    if (was.state().isConfirmed() && !was.target().equals(is.target())) {
      confirmed.putIfAbsent(key, was.target());
    }
    String old = is.state().isConfirmed() ? confirmed.remove(key) : null;
    if (old == null || old.isBlank() || old.equals(is.target()) || is.target().isBlank()) {
      return Optional.empty();
    }
    int others =
        (int)
            repeats.places(after, is.source()).stream()
                .map(place -> after.document(place.document()).segments().get(place.at()))
                .filter(segment -> segment.target().equals(old))
                .count();
    return others == 0
        ? Optional.empty()
        : Optional.of(new Outdated(is.source(), old, is.target(), others));
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
  private boolean collect(
      Edit edit, List<Edit> leaves, Map<String, BitSet> touched, Map<String, String> texts) {
    return switch (edit) {
      case Edit.Replace replace -> {
        leaves.add(replace);
        touched.computeIfAbsent(replace.document(), id -> new BitSet()).set(replace.at());
        Segment after = replace.after();
        if (!replace.before().state().isConfirmed()
            && after.state().isConfirmed()
            && !after.target().isBlank()
            && repeats.count(after) > 1) {
          texts.putIfAbsent(after.source(), after.target());
        }
        yield true;
      }
      case Edit.Splice splice -> false;
      case Edit.Compound compound ->
          compound.edits().stream().allMatch(part -> collect(part, leaves, touched, texts));
    };
  }
}
