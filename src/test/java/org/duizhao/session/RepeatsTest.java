package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Kind;
import org.duizhao.core.Origin;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.core.State;
import org.duizhao.session.Repeats.Place;

class RepeatsTest {

  record Step(String what, String document, int at, String text) {}

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.of("source", "target", "furniture", "insert", "remove", "together"),
            Arbitraries.of("a", "b"),
            Arbitraries.integers().between(0, 30),
            Arbitraries.of("好。", "是的。", "不。"))
        .as(Step::new)
        .list()
        .ofMaxSize(30);
  }

  @Property(tries = 300)
  void the_counts_are_those_of_counting_anew(@ForAll("steps") List<Step> steps) {
    Project project = project("好。", "好。", "是的。", "不。");
    Repeats repeats = new Repeats(project);
    for (Step step : steps) {
      Edit edit = edit(project, step);
      Project after = project.after(edit);
      repeats.follow(new Change(edit, project, after));
      project = after;
    }
    Map<String, Long> counted =
        all(project).stream()
            .filter(segment -> segment.kind().isTranslatable())
            .collect(Collectors.groupingBy(Segment::source, Collectors.counting()));
    for (String text : List.of("好。", "是的。", "不。")) {
      Segment asked = segment("?", text);
      assertThat(repeats.count(asked))
          .as(text)
          .isEqualTo(counted.getOrDefault(text, 0L).intValue());
      assertThat(Repeats.places(project, text)).hasSize(repeats.count(asked));
    }
  }

  @Example
  void the_next_repetition_goes_round_through_all_documents() {
    Project project = project("好。", "不。", "好。");
    Repeats repeats = new Repeats(project);
    List<Place> way = new ArrayList<>(List.of(new Place("a", 0)));
    for (int i = 0; i < 4; i++) {
      way.add(repeats.next(project, way.getLast(), true).orElseThrow());
    }
    assertThat(way)
        .containsExactly(
            new Place("a", 0),
            new Place("a", 2),
            new Place("b", 0),
            new Place("b", 2),
            new Place("a", 0));
    assertThat(repeats.next(project, new Place("a", 0), false)).contains(new Place("b", 2));
  }

  @Example
  void confirming_one_fills_what_nobody_has_touched() {
    Project project = project("好。", "不。", "好。", "好。");
    project = set(project, "b", 2, segment -> segment.withTarget("Fine.").withState(State.DRAFT));
    project = set(project, "b", 3, segment -> segment.withOrigin(Origin.PROPAGATED));
    Propagation propagation = new Propagation(new Repeats(project));
    Edit widened = propagation.widened(project, confirmed(project, "a", 0, "Good."));
    Project after = project.after(widened);
    assertThat(targets(after))
        .containsExactly("Good.", "", "Good.", "Good.", "Good.", "", "Fine.", "");
    assertThat(after.document("a").segments().get(2).state()).isEqualTo(State.DRAFT);
    assertThat(after.document("a").segments().get(2).origin()).isEqualTo(Origin.PROPAGATED);
    assertThat(after.after(widened.inverted())).isEqualTo(project);
  }

  @Example
  void an_edit_that_confirms_nothing_new_is_left_as_it_is() {
    Project project = project("好。", "好。");
    Propagation propagation = new Propagation(new Repeats(project));
    Segment first = project.document("a").segments().getFirst();
    Edit typed = new Edit.Replace("a", 0, first, first.withTarget("Good.").withState(State.DRAFT));
    assertThat(propagation.widened(project, typed)).isSameAs(typed);
    Project single = project("好。", "不。");
    Project alone = new Project("P", "zh", "en", List.of(), List.of(single.document("a")));
    Edit confirmed = confirmed(alone, "a", 0, "Good.");
    assertThat(new Propagation(new Repeats(alone)).widened(alone, confirmed)).isSameAs(confirmed);
  }

  @Example
  void a_confirmed_translation_that_changes_is_offered_to_those_with_the_old_one() {
    Project project = project("好。", "好。");
    Propagation propagation = new Propagation(new Repeats(project));
    project = project.after(propagation.widened(project, confirmed(project, "a", 0, "Good.")));
    project = set(project, "b", 1, segment -> segment.withTarget("Well."));
    Segment first = project.document("a").segments().getFirst();
    Edit typing =
        new Edit.Replace("a", 0, first, first.withTarget("All right.").withState(State.DRAFT));
    Project typed = project.after(typing);
    assertThat(propagation.follow(new Change(typing, project, typed))).isEmpty();
    Edit confirming = confirmed(typed, "a", 0, "All right.");
    Project after = typed.after(confirming);
    Propagation.Outdated outdated =
        propagation.follow(new Change(confirming, typed, after)).orElseThrow();
    assertThat(outdated).isEqualTo(new Propagation.Outdated("好。", "Good.", "All right.", 2));
    Project updated = after.after(Propagation.update(after, outdated).orElseThrow());
    assertThat(targets(updated)).containsExactly("All right.", "All right.", "All right.", "Well.");
  }

  private static Edit confirmed(Project project, String document, int at, String text) {
    Segment before = project.document(document).segments().get(at);
    Segment after = before.withTarget(text).withState(State.TRANSLATED).withOrigin(Origin.TYPED);
    return new Edit.Replace(document, at, before, after);
  }

  private static Project set(
      Project project, String document, int at, Function<Segment, Segment> change) {
    Segment before = project.document(document).segments().get(at);
    return project.after(new Edit.Replace(document, at, before, change.apply(before)));
  }

  private static Edit edit(Project project, Step step) {
    Segments segments = project.document(step.document).segments();
    int at = segments.isEmpty() ? 0 : step.at % segments.size();
    if (segments.isEmpty() || step.what.equals("insert")) {
      Segment made = segment("n" + segments.size() + step.at, step.text);
      return new Edit.Splice(step.document, at, List.of(), List.of(made));
    }
    Segment now = segments.get(at);
    return switch (step.what) {
      case "source" -> new Edit.Replace(step.document, at, now, now.withSource(step.text));
      case "target" -> new Edit.Replace(step.document, at, now, now.withTarget(step.text));
      case "furniture" ->
          new Edit.Replace(
              step.document,
              at,
              now,
              now.withKind(now.kind() == Kind.SENTENCE ? Kind.FURNITURE : Kind.SENTENCE));
      case "together" ->
          new Edit.Compound(
              "edit.test",
              List.of(
                  new Edit.Replace(step.document, at, now, now.withSource(step.text)),
                  new Edit.Splice(
                      step.document, at, List.of(now.withSource(step.text)), List.of())));
      default -> new Edit.Splice(step.document, at, List.of(now), List.of());
    };
  }

  /// Two documents, "a" and "b", of these sentences each.
  private static Project project(String... sources) {
    List<Document> documents = new ArrayList<>();
    for (String id : List.of("a", "b")) {
      List<Segment> segments = new ArrayList<>();
      for (String source : sources) {
        segments.add(segment(Integer.toString(segments.size()), source));
      }
      documents.add(new Document(id, id + ".txt", "text", Segments.of(segments)));
    }
    return new Project("P", "zh", "en", List.of(), documents);
  }

  private static Segment segment(String id, String source) {
    return Segment.untranslated(id, 0, Kind.SENTENCE, "", source, new Span(0, 1));
  }

  private static List<Segment> all(Project project) {
    return project.documents().stream().flatMap(each -> each.segments().stream()).toList();
  }

  private static List<String> targets(Project project) {
    return all(project).stream().map(Segment::target).toList();
  }
}
