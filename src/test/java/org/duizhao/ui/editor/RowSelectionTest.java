package org.duizhao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.core.Edit;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;

class RowSelectionTest {

  private static final String DOCUMENT = "d";

  /// One thing done to a selection; `a` and `b` are taken modulo what there is.
  record Step(String what, int a, int b) {}

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.of("toggle", "extend", "extend", "all", "clear", "splice", "splice"),
            Arbitraries.integers().between(0, 40),
            Arbitraries.integers().between(0, 40))
        .as(Step::new)
        .list()
        .ofMaxSize(20);
  }

  /// The plain model: the ids selected, and those that were before a range was begun.
  @Property(tries = 500)
  void it_selects_what_a_set_of_ids_would(@ForAll("steps") List<Step> steps) {
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      segments.add(segment("s" + i));
    }
    RowSelection selection = new RowSelection();
    Set<String> chosen = new HashSet<>();
    Set<String> before = new HashSet<>();
    String anchor = "";
    int made = 0;
    for (Step step : steps) {
      int at = segments.isEmpty() ? -1 : step.a % segments.size();
      if (at < 0) {
        break;
      }
      Rows rows = someHidden(segments);
      switch (step.what) {
        case "toggle" -> {
          selection.toggle(at);
          anchor = segments.get(at).id();
          if (!chosen.remove(anchor)) {
            chosen.add(anchor);
          }
          before = new HashSet<>(chosen);
        }
        case "extend" -> {
          int from = ids(segments).indexOf(anchor);
          if (from < 0) {
            selection.begin(at);
            anchor = segments.get(at).id();
            before = new HashSet<>(chosen);
            from = at;
          }
          selection.extendTo(at, rows);
          chosen = new HashSet<>(before);
          for (int i = Math.min(from, at); i <= Math.max(from, at); i++) {
            if (rows.rowOf(i) >= 0) {
              chosen.add(segments.get(i).id());
            }
          }
        }
        case "all" -> {
          selection.selectAll(rows);
          for (int row = 0; row < rows.size(); row++) {
            chosen.add(rows.segment(row).id());
          }
          before = new HashSet<>(chosen);
        }
        case "clear" -> {
          selection.clear();
          chosen.clear();
          before.clear();
          anchor = "";
        }
        default -> {
          // The first of those taken out lives on, as in a split or a merge.
          int count = Math.min(1 + step.b % 3, segments.size() - at);
          List<Segment> removed = List.copyOf(segments.subList(at, at + count));
          List<Segment> inserted = new ArrayList<>(List.of(removed.getFirst()));
          for (int i = 0; i < step.b % 4; i++) {
            inserted.add(segment("n" + made++));
          }
          selection.follow(DOCUMENT, new Edit.Splice(DOCUMENT, at, removed, inserted));
          boolean all = chosen.containsAll(ids(removed));
          if (all) {
            chosen.addAll(ids(inserted));
          }
          chosen.removeAll(ids(removed.subList(1, count)));
          before = new HashSet<>(chosen);
          boolean lost = ids(removed).indexOf(anchor) > 0;
          segments.subList(at, at + count).clear();
          segments.addAll(at, inserted);
          if (lost) {
            // Where a range goes on from then is anybody's guess, as long as it goes on.
            selection.toggle(at);
            anchor = segments.get(at).id();
            if (!chosen.remove(anchor)) {
              chosen.add(anchor);
            }
            before = new HashSet<>(chosen);
          }
        }
      }
      assertThat(new TreeSet<>(selected(selection, segments)))
          .as("%s after %s", step, segments.size())
          .isEqualTo(new TreeSet<>(chosen));
    }
  }

  @Example
  void both_parts_of_a_selected_segment_that_is_split_are_selected() {
    RowSelection selection = new RowSelection();
    selection.toggle(1);
    selection.toggle(3);
    selection.follow(
        DOCUMENT,
        new Edit.Splice(DOCUMENT, 1, List.of(segment("b")), List.of(segment("b"), segment("new"))));
    assertThat(selection.positions()).containsExactly(1, 2, 4);
  }

  @Example
  void an_edit_of_another_document_moves_nothing() {
    RowSelection selection = new RowSelection();
    selection.toggle(3);
    selection.follow(DOCUMENT, new Edit.Splice("other", 0, List.of(), List.of(segment("x"))));
    assertThat(selection.positions()).containsExactly(3);
  }

  private static Rows someHidden(List<Segment> segments) {
    Rows rows = new Rows();
    rows.list(Listers.where(segment -> segment.id().hashCode() % 3 != 0), Optional.empty());
    rows.show(Segments.of(segments));
    return rows;
  }

  private static List<String> selected(RowSelection selection, List<Segment> segments) {
    return selection.positions().mapToObj(at -> segments.get(at).id()).toList();
  }

  private static List<String> ids(List<Segment> segments) {
    return segments.stream().map(Segment::id).toList();
  }

  private static Segment segment(String id) {
    return Segment.untranslated(id, 0, Kind.SENTENCE, "", "句" + id, new Span(0, 1));
  }

  @Example
  void two_hundred_thousand_rows_are_one_range() {
    List<Segment> segments = IntStream.range(0, 200_000).mapToObj(i -> segment("s" + i)).toList();
    Rows rows = new Rows();
    rows.show(Segments.of(segments));
    RowSelection selection = new RowSelection();
    selection.begin(0);
    selection.extendTo(199_999, rows);
    assertThat(selection.size()).isEqualTo(200_000);
  }
}
