package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Origin;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.State;
import org.duizhao.session.Jobs;
import org.duizhao.session.Settings;
import org.duizhao.session.SettingsFile;
import org.duizhao.session.matching.Memories;
import org.duizhao.session.matching.ProjectMemories;
import org.duizhao.ui.Command;
import org.duizhao.ui.memory.MatchesModel;
import org.duizhao.ui.memory.MatchesPane;

/// The memories at work on the active segment: has it looked up, shows what is found, and puts in
/// what is chosen, or what is asked to be filled in by itself.
final class Matching implements EditorListener, AutoCloseable {

  private static final int KEYS = 9;

  private final EditorModel model;
  private final SettingsFile settings;
  private final MatchesPane pane;
  private final MatchesModel matches;
  private final Runnable shown;
  private final IntegerProperty offered = new SimpleIntegerProperty();
  private final BooleanProperty off = new SimpleBooleanProperty();

  /// Segments filled by themselves: whoever takes that back wants them empty.
  private final Set<List<String>> filled = new HashSet<>();

  /// @param shown shows the panel when it is hidden
  Matching(
      EditorModel model,
      ProjectMemories memories,
      Jobs jobs,
      SettingsFile settings,
      MatchesPane pane,
      Runnable shown) {
    this.model = model;
    this.settings = settings;
    this.pane = pane;
    this.shown = shown;
    this.matches =
        new MatchesModel(
            memories, jobs, () -> settings.settings().matching().least(), this::answered);
    model.listen(this);
    activeChanged();
  }

  List<Command> all() {
    List<Command> all = new ArrayList<>();
    for (int n = 1; n <= KEYS; n++) {
      int match = n;
      all.add(
          Command.of("memory", "memory.insert" + n, () -> insert(match))
              .key("Shortcut+DIGIT" + n)
              .when(offered.greaterThanOrEqualTo(n).and(off.not())));
    }
    all.add(Command.of("memory.look", "memory.panel", this::focus).key("Alt+M"));
    return all;
  }

  /// Lets the keys of matches rest while the segment is not seen.
  void rest(ObservableBooleanValue unseen) {
    off.bind(unseen);
  }

  private void focus() {
    shown.run();
    pane.takeFocus();
  }

  @Override
  public void activeChanged() {
    Project project = model.session().project();
    if (model.active() >= 0) {
      matches.ask(project, project.document(model.document()), model.active());
    }
    offered.set(matches.isCurrent() ? matches.answer().offers().size() : 0);
  }

  @Override
  public void segmentChanged(int position) {
    boolean other =
        model
            .activeSegment()
            .filter(is -> !is.source().equals(matches.answer().source()))
            .isPresent();
    if (position == model.active() && other) {
      activeChanged();
    }
  }

  private void answered() {
    MatchesModel.Answer answer = matches.answer();
    pane.show(answer);
    offered.set(matches.isCurrent() ? answer.offers().size() : 0);
    Settings.Matching wish = settings.settings().matching();
    if (wish.fill() && !answer.offers().isEmpty()) {
      fill(answer.offers().getFirst(), wish.fillFrom());
    }
  }

  private void insert(int n) {
    if (n <= matches.answer().offers().size()) {
      insert(matches.answer().offers().get(n - 1));
    }
  }

  /// Makes the translation that of the match, as a draft.
  void insert(Memories.Offer offer) {
    if (matches.isCurrent() && !model.isComposing() && model.flush()) {
      put(offer.match().offered(), "edit.matchInserted");
    }
  }

  /// Fills a segment nobody has touched, once.
  private void fill(Memories.Offer best, int least) {
    boolean wanted =
        matches.isCurrent()
            && best.match().score() >= least
            && !model.isPending()
            && !model.isComposing()
            && model.activeSegment().filter(Matching::isUntouched).isPresent();
    if (wanted && filled.add(List.of(matches.answer().document(), matches.answer().segment()))) {
      put(best.match().offered(), "edit.matchFilled");
    }
  }

  private static boolean isUntouched(Segment segment) {
    return segment.state() == State.UNTRANSLATED
        && segment.origin() == Origin.NONE
        && segment.target().isEmpty();
  }

  private void put(String text, String label) {
    Document document = model.session().project().document(model.document());
    Segment before = document.segments().get(model.active());
    Segment after =
        before
            .withTarget(text)
            .withState(State.DRAFT)
            .withOrigin(before.origin().changedTo(Origin.MEMORY));
    if (!text.equals(before.target())) {
      model.apply(
          new Edit.Compound(
              label, List.of(new Edit.Replace(document.id(), model.active(), before, after))));
    }
  }

  @Override
  public void close() {
    matches.close();
  }
}
