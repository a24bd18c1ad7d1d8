package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.duizhao.core.Cancel;
import org.duizhao.core.Edit;
import org.duizhao.core.Project;
import org.duizhao.core.Segments;
import org.duizhao.session.Jobs;
import org.duizhao.session.search.Hits;
import org.duizhao.session.search.QueryProblem;
import org.duizhao.session.search.Replacement;
import org.duizhao.session.search.Side;
import org.duizhao.session.search.Swap;
import org.duizhao.session.search.Template;
import org.duizhao.session.search.TextFinder;

/// Replaces what is found: the hit one is at, or all that a preview offers and the user accepts.
final class ReplaceModel {

  private final EditorModel model;
  private final FindModel find;
  private final LargeEdits large;
  private final Jobs jobs;
  private String text = "";
  private boolean keepCapitals;

  ReplaceModel(EditorModel model, FindModel find, LargeEdits large, Jobs jobs) {
    this.model = model;
    this.large = large;
    this.find = find;
    this.jobs = jobs;
  }

  /// Takes what hits are to be replaced with.
  void with(String replacement, boolean capitalsKept) {
    text = replacement;
    keepCapitals = capitalsKept;
  }

  /// Why nothing can be replaced.
  Optional<QueryProblem> problem() {
    return find.problem().or(() -> Template.problem(text, find.search().query()));
  }

  /// Replaces the hit one is at and goes on to the next; only goes there when one is at none.
  ///
  /// @return false when there is nothing more to replace, or nothing could be
  boolean replaceHere() {
    if (problem().isPresent() || find.finder().isEmpty() || !model.flush()) {
      return false;
    }
    Optional<Swap> swap = find.current().flatMap(this::swap);
    if (swap.isEmpty()) {
      return find.next(/* forward= */ true);
    }
    Swap one = swap.get();
    if (!model.apply(Replacement.edit(List.of(one), /* toDraft= */ false))) {
      return false;
    }
    return find.nextBehind(one.part(), one.span().start() + one.with().length());
  }

  private Optional<Swap> swap(FindModel.Place place) {
    return find.finder()
        .flatMap(
            finder ->
                Replacement.swaps(
                        place.document(),
                        place.position(),
                        model.segment(place.position()),
                        find.search().side(),
                        finder,
                        template())
                    .stream()
                    .filter(one -> one.part() == place.part() && one.span().equals(place.span()))
                    .findFirst());
  }

  /// Finds everything that would change and hands it over.
  void preview(Consumer<ReplacePreview> show) {
    Optional<TextFinder> finder = find.finder();
    if (problem().isPresent() || finder.isEmpty() || !model.flush()) {
      return;
    }
    Project project = model.session().project();
    Map<String, Hits> hits = find.hits();
    Side side = find.search().side();
    Template template = template();
    jobs.start(
        "replace.job",
        (progress, cancel) -> {
          List<Swap> swaps = new ArrayList<>();
          int done = 0;
          for (Map.Entry<String, Hits> each : hits.entrySet()) {
            swaps.addAll(
                Replacement.swaps(
                    project.document(each.getKey()),
                    each.getValue().positions(),
                    side,
                    finder.get(),
                    template,
                    cancel));
            progress.at(++done, hits.size());
          }
          return new ReplacePreview(swaps);
        },
        show);
  }

  /// Makes the accepted changes as one step. What was changed otherwise meanwhile is left alone.
  void apply(ReplacePreview preview, boolean toDraft, Runnable done) {
    List<Swap> accepted = preview.accepted();
    large.make(
        "replace.edit",
        accepted.size(),
        () -> (project, progress, cancel) -> edit(project, accepted, toDraft, cancel),
        edit -> edit.ifPresent(made -> done.run()));
  }

  private static Optional<Edit.Compound> edit(
      Project project, List<Swap> accepted, boolean toDraft, Cancel cancel) {
    List<Swap> fitting = new ArrayList<>();
    for (Swap swap : accepted) {
      cancel.check();
      Segments segments = project.document(swap.document()).segments();
      if (swap.position() < segments.size()
          && segments.get(swap.position()).equals(swap.segment())) {
        fitting.add(swap);
      }
    }
    return fitting.isEmpty() ? Optional.empty() : Optional.of(Replacement.edit(fitting, toDraft));
  }

  private Template template() {
    return Template.of(text, find.search().query(), keepCapitals);
  }
}
