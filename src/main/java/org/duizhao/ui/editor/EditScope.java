package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.core.Edit;

/// What an edit touches, for those who show it.
final class EditScope {

  /// More replacements than this are shown by listing everything anew.
  private static final int MANY = 50;

  /// A segment's position in a document.
  record Place(String document, int at) {}

  private EditScope() {}

  /// Where the edit's first change stands, if it changes anything.
  static Optional<Place> firstPlace(Edit edit) {
    return switch (edit) {
      case Edit.Replace replace -> Optional.of(new Place(replace.document(), replace.at()));
      case Edit.Splice splice -> Optional.of(new Place(splice.document(), splice.at()));
      case Edit.Compound compound ->
          compound.edits().stream()
              .map(EditScope::firstPlace)
              .flatMap(Optional::stream)
              .findFirst();
    };
  }

  /// Where to go to show what the edit did: nowhere when one of several changes is the segment at
  /// `here`.
  static Optional<Place> toShow(Edit edit, Place here) {
    return edit instanceof Edit.Compound && touches(edit, here)
        ? Optional.empty()
        : firstPlace(edit);
  }

  private static boolean touches(Edit edit, Place here) {
    return switch (edit) {
      case Edit.Replace replace ->
          replace.at() == here.at() && replace.document().equals(here.document());
      case Edit.Splice splice -> false;
      case Edit.Compound compound ->
          compound.edits().stream().anyMatch(part -> touches(part, here));
    };
  }

  /// The single replacements it is made of; empty when there is anything else in it, or too much to
  /// show singly.
  static List<Edit.Replace> replacements(Edit edit) {
    List<Edit.Replace> all = new ArrayList<>();
    return edit.size(MANY) <= MANY && collect(edit, all) ? all : List.of();
  }

  private static boolean collect(Edit edit, List<Edit.Replace> into) {
    return switch (edit) {
      case Edit.Replace replace -> into.add(replace);
      case Edit.Splice splice -> false;
      case Edit.Compound compound ->
          compound.edits().stream().allMatch(part -> collect(part, into));
    };
  }
}
