package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.duizhao.core.Cancel;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.session.Jobs;
import org.duizhao.session.search.Criteria;
import org.duizhao.session.search.EndlessSearchException;
import org.duizhao.session.search.Hits;
import org.duizhao.session.search.Part;
import org.duizhao.session.search.QueryProblem;
import org.duizhao.session.search.Search;
import org.duizhao.session.search.TextFinder;
import org.duizhao.session.search.TextQuery;

/// What is looked for in the editor, where it was found, and which hit one is at. Searches run
/// beside the window; what they find is listed and marked at once when they end.
final class FindModel implements EditorListener {

  /// How far a search reaches.
  enum Scope {
    DOCUMENT,
    PROJECT,
    SELECTION
  }

  /// A hit in a segment.
  ///
  /// @param index among the hits of the segment, in reading order
  record Place(String document, int position, int index, Part part, Span span) {}

  private final EditorModel model;
  private final Jobs jobs;
  private final Executor screen;
  private final Supplier<IntStream> selected;
  private final List<Runnable> listeners = new ArrayList<>();
  private final List<Runnable> waiting = new ArrayList<>();
  private Search search = Search.NOTHING;
  private Scope scope = Scope.DOCUMENT;
  private Optional<TextFinder> finder = Optional.empty();
  private Optional<QueryProblem> problem = Optional.empty();
  private Map<String, Hits> hits = Map.of();
  private Optional<Place> current = Optional.empty();
  private Cancel run = new Cancel();
  private boolean running;
  private boolean filtered;
  private boolean listing;
  private boolean going;

  /// Whether the search under way chooses the rows, or only counts.
  private boolean relisting = true;

  private String document;

  /// Takes what brings a call from a search's thread to this one, and the positions of the rows
  /// that are selected.
  FindModel(EditorModel model, Jobs jobs, Executor screen, Supplier<IntStream> selected) {
    this.selected = selected;
    this.model = model;
    this.jobs = jobs;
    this.screen = screen;
    this.document = model.document();
    model.listen(this);
  }

  void listen(Runnable listener) {
    listeners.add(listener);
  }

  Search search() {
    return search;
  }

  Scope scope() {
    return scope;
  }

  /// Why nothing can be found; what was found before stays listed.
  Optional<QueryProblem> problem() {
    return problem;
  }

  boolean isRunning() {
    return running;
  }

  /// Does it once the search under way has ended, at once when there is none.
  void whenDone(Runnable work) {
    if (running) {
      waiting.add(work);
    } else {
      work.run();
    }
  }

  /// Whether segments may be missing in the list.
  boolean isFiltered() {
    return filtered;
  }

  /// Hits in all documents searched.
  int total() {
    return hits.values().stream().mapToInt(Hits::total).sum();
  }

  /// The hit one is at.
  Optional<Place> current() {
    return current;
  }

  /// The number of the hit one is at, counted from 1; 0 when one is at none.
  int number() {
    return current.map(this::number).orElse(0);
  }

  private int number(Place place) {
    int before = 0;
    for (Map.Entry<String, Hits> each : hits.entrySet()) {
      if (each.getKey().equals(place.document())) {
        Hits here = each.getValue();
        return before + here.before(here.indexFrom(place.position())) + place.index() + 1;
      }
      before += each.getValue().total();
    }
    return 0;
  }

  /// Hits by document, in the order of the project.
  Map<String, Hits> hits() {
    return new LinkedHashMap<>(hits);
  }

  Optional<TextFinder> finder() {
    return finder;
  }

  /// Looks for something else.
  void look(Search next) {
    if (!next.equals(search)) {
      search = next;
      start(/* relist= */ true);
    }
  }

  void lookIn(Scope next) {
    if (next != scope) {
      scope = next;
      start(/* relist= */ true);
    }
  }

  /// Looks for nothing and lists everything.
  void clear() {
    look(search.withQuery(search.query().withText("")).withCriteria(Criteria.NONE));
  }

  /// The hits in a part of a segment, to be marked.
  List<Span> marks(Segment segment, Part part) {
    return marks(part.of(segment), part);
  }

  /// The hits in what stands in such a part now.
  List<Span> marks(String text, Part part) {
    if (finder.isEmpty() || !search.side().parts().contains(part)) {
      return List.of();
    }
    try {
      return finder.get().find(text);
    } catch (EndlessSearchException endless) {
      return List.of();
    }
  }

  /// Goes to the next hit after the one one is at, or to the one before it; from the end on to the
  /// beginning.
  ///
  /// @return false when there is none, or one must stay
  boolean next(boolean forward) {
    if (finder.isEmpty() || total() == 0) {
      return false;
    }
    List<Place> here = places(model.document(), model.active());
    int index = current.map(Place::index).orElse(forward ? -1 : 0) + (forward ? 1 : -1);
    if (index >= 0 && index < here.size()) {
      return go(here.get(index));
    }
    return far(forward).filter(this::go).isPresent();
  }

  /// Goes to the next hit behind a place in the active segment, such as the end of what a hit was
  /// replaced with.
  boolean nextBehind(Part part, int offset) {
    return places(model.document(), model.active()).stream()
        .filter(
            place ->
                place.part().compareTo(part) > 0
                    || (place.part() == part && place.span().start() >= offset))
        .findFirst()
        .or(() -> far(/* forward= */ true))
        .filter(this::go)
        .isPresent();
  }

  /// The first hit of the nearest segment with hits beyond the active one, or the last of the one
  /// before it.
  private Optional<Place> far(boolean forward) {
    List<String> documents = List.copyOf(hits.keySet());
    int from = Math.max(0, documents.indexOf(model.document()));
    for (int i = 0; i <= documents.size(); i++) {
      int at = Math.floorMod(forward ? from + i : from - i, documents.size());
      String document = documents.get(at);
      Hits in = hits.getOrDefault(document, Hits.NONE);
      int index = forward ? 0 : in.segments() - 1;
      if (i == 0) {
        index = forward ? in.indexFrom(model.active() + 1) : in.indexFrom(model.active()) - 1;
      }
      if (index >= 0 && index < in.segments()) {
        List<Place> places = places(document, in.position(index));
        if (!places.isEmpty()) {
          return Optional.of(forward ? places.getFirst() : places.getLast());
        }
      }
    }
    return Optional.empty();
  }

  private boolean go(Place place) {
    going = true;
    boolean went = model.go(place.document(), place.position());
    going = false;
    if (went) {
      current = Optional.of(place);
      tell();
    }
    return went;
  }

  private List<Place> places(String document, int position) {
    List<Place> places = new ArrayList<>();
    if (position >= 0) {
      Segments segments = model.session().project().document(document).segments();
      for (Part part : search.side().parts()) {
        for (Span span : marks(segments.get(position), part)) {
          places.add(new Place(document, position, places.size(), part, span));
        }
      }
    }
    return places;
  }

  @Override
  public void segmentChanged(int position) {
    Hits here = hits.get(model.document());
    if (here != null && finder.isPresent()) {
      Map<String, Hits> changed = new LinkedHashMap<>(hits);
      int count = places(model.document(), position).size();
      changed.put(model.document(), here.with(position, count));
      hits = changed;
      if (current.filter(place -> place.position() == position).isPresent()) {
        current = Optional.empty();
      }
      tell();
    }
  }

  @Override
  public void rowsChanged() {
    boolean other = !model.document().equals(document);
    document = model.document();
    if (!listing && !(search.query().isEmpty() && search.criteria().isEmpty())) {
      // In the same document the rows have followed what came and went; only hits are counted anew.
      start(other);
    }
  }

  @Override
  public void activeChanged() {
    if (!going && current.isPresent()) {
      current = Optional.empty();
      tell();
    }
  }

  /// Stops a search under way.
  void stop() {
    run.request();
  }

  private void start(boolean relist) {
    relisting = relist || (running && relisting);
    run.request();
    running = false;
    current = Optional.empty();
    TextQuery query = search.query();
    problem = query.problem();
    if (problem.isPresent()) {
      finder = Optional.empty();
      tell();
      return;
    }
    finder = query.isEmpty() ? Optional.empty() : Optional.of(query.finder());
    if (finder.isEmpty() && search.criteria().isEmpty()) {
      hits = Map.of();
      list(Rows::all, Optional.empty());
      return;
    }
    running = true;
    FindRun next =
        new FindRun(
            model.session(),
            model.session().project(),
            search.withFurniture(model.rows().isFurnitureShown()),
            model.document(),
            scope == Scope.PROJECT,
            scope == Scope.SELECTION ? Optional.of(selectedRows()) : Optional.empty());
    tell();
    run =
        jobs.start(
            "find.job",
            (progress, cancel) ->
                next.work(
                    found -> screen.execute(() -> soFar(next, found, cancel)), progress, cancel),
            result -> found(result, next));
  }

  /// Counts what is found while the search goes on.
  private void soFar(FindRun now, Hits found, Cancel cancel) {
    if (running && !cancel.isRequested()) {
      hits = Map.of(now.listed(), found);
      tell();
    }
  }

  private void found(Optional<FindRun.Result> result, FindRun done) {
    running = false;
    String listed = done.listed();
    if (result.isEmpty()) {
      problem = Optional.of(QueryProblem.endless());
      finder = Optional.empty();
      tell();
    } else if (!listed.equals(model.document())
        || done.project().document(listed).segments().size() != model.rows().documentSize()) {
      // The list has moved on; this answer's positions are of another one.
      start(/* relist= */ true);
    } else {
      hits = result.get().hits();
      list(done.lister(result.get().changed()), result.get().listed(listed));
    }
  }

  private BitSet selectedRows() {
    BitSet rows = new BitSet();
    selected.get().forEach(rows::set);
    return rows;
  }

  private void list(Rows.Lister lister, Optional<int[]> positions) {
    boolean filters = search.isFilter();
    if (filters || filtered) {
      filtered = filters;
      listing = true;
      if (!filters) {
        model.list(Rows.EVERYTHING, Optional.empty());
      } else if (relisting) {
        model.list(lister, positions.map(this::withRowInHand));
      }
      listing = false;
    }
    tell();
  }

  /// A row typed in stays, whatever it holds.
  private int[] withRowInHand(int[] positions) {
    int active = model.active();
    if (!model.isPending() || Arrays.binarySearch(positions, active) >= 0) {
      return positions;
    }
    return IntStream.concat(IntStream.of(positions), IntStream.of(active)).sorted().toArray();
  }

  private void tell() {
    List.copyOf(listeners).forEach(Runnable::run);
    if (!running) {
      List<Runnable> due = List.copyOf(waiting);
      waiting.clear();
      due.forEach(Runnable::run);
    }
  }
}
