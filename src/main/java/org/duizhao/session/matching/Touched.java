package org.duizhao.session.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.session.Change;

/// The segments whose units changes of a project concern: their own texts, or those beside them.
final class Touched {

  /// Of more segments the whole document is gone through.
  private static final int MANY = 500;

  private final Map<String, Map<String, Integer>> segments = new HashMap<>();
  private final Set<String> whole = new HashSet<>();

  /// Whether a change may concern any. What is typed into a draft does not.
  static boolean mayTouch(Change change) {
    if (change.edit().size(MANY) > MANY) {
      return true;
    }
    Touched touched = new Touched();
    touched.add(change);
    return !touched.whole.isEmpty() || !touched.segments.isEmpty();
  }

  void add(Change change) {
    Set<String> known = new HashSet<>();
    change.before().documents().forEach(document -> known.add(document.id()));
    for (Document document : change.after().documents()) {
      if (!known.contains(document.id())) {
        whole.add(document.id());
      }
    }
    add(change, change.edit(), hasOneEdit(change.edit()));
  }

  /// Documents to be gone through from end to end.
  Set<String> whole() {
    return whole;
  }

  /// Where segments stood when they changed last, by document and id; none of whole documents.
  Map<String, Map<String, Integer>> segments() {
    return segments;
  }

  private static boolean hasOneEdit(Edit edit) {
    return !(edit instanceof Edit.Compound compound)
        || (compound.edits().size() == 1 && hasOneEdit(compound.edits().getFirst()));
  }

  /// @param only whether positions of the edit are those of the project after the change
  private void add(Change change, Edit edit, boolean only) {
    switch (edit) {
      case Edit.Replace replace -> add(change, replace, only);
      case Edit.Splice splice -> add(change, splice, only);
      case Edit.Compound compound -> compound.edits().forEach(part -> add(change, part, only));
    }
  }

  private void add(Change change, Edit.Replace replace, boolean only) {
    Segment before = replace.before();
    Segment after = replace.after();
    boolean beside =
        !before.source().equals(after.source())
            || before.kind().isTranslatable() != after.kind().isTranslatable();
    if (beside && !only) {
      add(replace.document());
    } else if (beside) {
      around(change, replace.document(), replace.at(), replace.at());
    }
    boolean was = Neighbours.isUnit(before);
    boolean is = Neighbours.isUnit(after);
    boolean other =
        was != is
            || !before.target().equals(after.target())
            || !before.note().equals(after.note())
            || beside;
    if ((was || is) && other) {
      add(replace.document(), after.id(), replace.at());
    }
  }

  private void add(Change change, Edit.Splice splice, boolean only) {
    if (!only) {
      add(splice.document());
      return;
    }
    splice.removed().forEach(each -> add(splice.document(), each.id(), splice.at()));
    splice.inserted().forEach(each -> add(splice.document(), each.id(), splice.at()));
    around(change, splice.document(), splice.at(), splice.at() + splice.inserted().size() - 1);
  }

  private void around(Change change, String document, int first, int last) {
    Segments after = change.after().document(document).segments();
    addUnit(document, after, Neighbours.next(after, first, -1));
    addUnit(document, after, Neighbours.next(after, last, 1));
  }

  private void addUnit(String document, Segments after, int at) {
    if (at >= 0) {
      add(document, after.get(at).id(), at);
    }
  }

  private void add(String document) {
    whole.add(document);
    segments.remove(document);
  }

  private void add(String document, String segment, int at) {
    if (whole.contains(document)) {
      return;
    }
    Map<String, Integer> places = segments.computeIfAbsent(document, id -> new HashMap<>());
    places.put(segment, at);
    if (places.size() > MANY) {
      add(document);
    }
  }
}
