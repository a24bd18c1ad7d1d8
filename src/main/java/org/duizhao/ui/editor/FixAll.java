package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.quality.Fix;
import org.duizhao.session.checking.SegmentFinding;
import org.duizhao.session.search.Part;
import org.duizhao.session.search.Replacement;
import org.duizhao.session.search.Swap;
import org.duizhao.ui.Frame;
import org.duizhao.ui.Messages;

/// Puts many findings right after a look at each change, as one step of undo.
final class FixAll {

  private final EditorModel model;
  private final LargeEdits large;
  private final Frame frame;
  private final Messages messages;
  private final Runnable back;

  /// @param back shows where one came from when the preview is left
  FixAll(EditorModel model, LargeEdits large, Frame frame, Messages messages, Runnable back) {
    this.model = model;
    this.large = large;
    this.frame = frame;
    this.messages = messages;
    this.back = back;
  }

  /// Where the segment of a finding stands in its document now.
  Optional<Integer> place(SegmentFinding found) {
    int before = 0;
    for (Document document : model.session().project().documents()) {
      if (document.id().equals(found.document())) {
        int at = document.indexOf(found.segment(), found.index() - before);
        return at < 0 ? Optional.empty() : Optional.of(at);
      }
      before += document.segments().size();
    }
    return Optional.empty();
  }

  /// Shows what would change, to be accepted or refused.
  void preview(List<SegmentFinding> found) {
    Map<String, Map<String, Integer>> places = places();
    List<Swap> swaps =
        swaps(
            found,
            each ->
                Optional.ofNullable(
                    places.getOrDefault(each.document(), Map.of()).get(each.segment())));
    if (swaps.isEmpty()) {
      frame.messageBar().say(messages.text("checks.noFix"));
      return;
    }
    frame.showOverlay(
        new ReplaceSheet(new ReplacePreview(swaps), messages, this::apply, this::leave)
            .titled(messages.text("checks.fixAll")));
  }

  /// Puts one right, wherever it is.
  void one(SegmentFinding found) {
    List<Swap> swaps = swaps(List.of(found), this::place);
    if (swaps.isEmpty()) {
      frame.messageBar().say(messages.text("checks.noFix"));
    } else {
      model.apply(edit(swaps, /* toDraft= */ false));
    }
  }

  private static Edit.Compound edit(List<Swap> swaps, boolean toDraft) {
    return new Edit.Compound("checks.fixed", Replacement.edit(swaps, toDraft).edits());
  }

  private void leave() {
    frame.closeOverlay();
    back.run();
  }

  private void apply(ReplacePreview preview, boolean toDraft) {
    frame.closeOverlay();
    List<Swap> accepted = preview.accepted();
    large.make(
        "checks.fixing",
        accepted.size(),
        () -> (project, progress, cancel) -> Optional.of(edit(current(accepted, project), toDraft)),
        done ->
            frame
                .messageBar()
                .tell(messages.text("replace.done", done.isEmpty() ? 0 : accepted.size())));
  }

  /// Those whose segment is as it was when they were looked at.
  private static List<Swap> current(List<Swap> swaps, Project project) {
    return swaps.stream()
        .filter(
            swap -> {
              Segments segments = project.document(swap.document()).segments();
              return swap.position() < segments.size()
                  && segments.get(swap.position()).equals(swap.segment());
            })
        .toList();
  }

  /// The changes in the order of the text; of two at one place the first, and none where the text
  /// is another by now.
  ///
  /// @param place where the segment of a finding stands
  private List<Swap> swaps(
      List<SegmentFinding> found, Function<SegmentFinding, Optional<Integer>> place) {
    Map<List<String>, List<Swap>> bySegment = new LinkedHashMap<>();
    for (SegmentFinding each : found) {
      Fix fix = each.finding().fix();
      Integer at = place.apply(each).orElse(null);
      if (fix != null && at != null) {
        Segment segment = model.session().project().document(each.document()).segments().get(at);
        Swap swap =
            new Swap(
                each.document(),
                at,
                segment,
                Part.TARGET,
                fix.span(),
                fix.span().of(each.pair().target()),
                fix.replacement());
        List<Swap> there =
            bySegment.computeIfAbsent(
                List.of(each.document(), each.segment()), key -> new ArrayList<>());
        boolean apart = there.stream().noneMatch(other -> meet(other.span(), fix.span()));
        if (apart && segment.target().equals(each.pair().target())) {
          there.add(swap);
        }
      }
    }
    return bySegment.values().stream()
        .flatMap(
            there ->
                there.stream().sorted((one, other) -> one.span().start() - other.span().start()))
        .toList();
  }

  private static boolean meet(Span one, Span other) {
    return one.start() <= other.end() && other.start() <= one.end();
  }

  private Map<String, Map<String, Integer>> places() {
    Map<String, Map<String, Integer>> places = new HashMap<>();
    for (Document document : model.session().project().documents()) {
      Map<String, Integer> inDocument = new HashMap<>();
      for (Segment segment : document.segments()) {
        inDocument.put(segment.id(), inDocument.size());
      }
      places.put(document.id(), inDocument);
    }
    return places;
  }
}
