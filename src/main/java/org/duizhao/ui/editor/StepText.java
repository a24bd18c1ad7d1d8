package org.duizhao.ui.editor;

import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import org.duizhao.core.Edit;
import org.duizhao.core.Segment;
import org.duizhao.core.State;
import org.duizhao.core.Step;
import org.duizhao.ui.Messages;

/// Says in words what a step did.
final class StepText {

  private final Messages messages;

  StepText(Messages messages) {
    this.messages = messages;
  }

  /// Such as `Typed`, `Marked: Reviewed` or `Mark rows as reviewed (12)`.
  String what(Step step) {
    String what = step.label().map(this::label).orElseGet(() -> what(step.first()));
    return step.edits() > 1 ? messages.text("past.many", what, step.edits()) : what;
  }

  /// The texts to show as a difference: the first segment the step changed.
  static Optional<Changed> difference(Step step) {
    return switch (step.first()) {
      case Edit.Replace replace ->
          Changed.between(replace.before(), replace.after()).stream()
              .filter(each -> isText(each.what()))
              .findFirst();
      case Edit.Splice splice ->
          Optional.of(
              new Changed(
                  Changed.What.SOURCE, joined(splice.removed()), joined(splice.inserted())));
      case Edit.Compound never -> Optional.empty();
    };
  }

  private static boolean isText(Changed.What what) {
    return switch (what) {
      case TARGET, SOURCE, NOTE, SPEAKER -> true;
      case STATE, KIND, BOOKMARK -> false;
    };
  }

  private static String joined(List<Segment> segments) {
    return String.join(" | ", segments.stream().map(Segment::source).toList());
  }

  private String label(String key) {
    try {
      return messages.text(key);
    } catch (MissingResourceException unknown) {
      // A step of another version of the program.
      return messages.text("past.change");
    }
  }

  private String what(Edit edit) {
    return switch (edit) {
      case Edit.Replace replace -> what(replace);
      case Edit.Splice splice -> messages.text(key(splice));
      case Edit.Compound compound -> label(compound.label());
    };
  }

  private String what(Edit.Replace replace) {
    List<Changed> all = Changed.between(replace.before(), replace.after());
    if (all.isEmpty()) {
      return messages.text("past.change");
    }
    State state = replace.after().state();
    boolean marked = all.stream().anyMatch(each -> each.what() == Changed.What.STATE);
    return switch (all.getFirst().what()) {
      case TARGET ->
          replace.after().target().isBlank()
              ? messages.text("past.cleared")
              : marked && state.isConfirmed()
                  ? messages.text("past.confirmed", messages.text(state))
                  : messages.text("past.typed");
      case STATE -> messages.text("history.state", messages.text(state));
      default -> messages.text("past.of", messages.text(all.getFirst().what()));
    };
  }

  private static String key(Edit.Splice splice) {
    int removed = splice.removed().size();
    int inserted = splice.inserted().size();
    if (removed == 0) {
      return "past.inserted";
    }
    if (inserted == 0) {
      return "past.deleted";
    }
    return inserted > removed ? "past.split" : inserted < removed ? "past.merged" : "past.change";
  }
}
