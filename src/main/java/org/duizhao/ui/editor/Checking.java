package org.duizhao.ui.editor;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.duizhao.core.Segment;
import org.duizhao.core.Span;
import org.duizhao.core.UserException;
import org.duizhao.quality.Finding;
import org.duizhao.quality.FindingKind;
import org.duizhao.quality.Fix;
import org.duizhao.session.checking.FindingText;
import org.duizhao.session.checking.OneRendering;
import org.duizhao.session.checking.ProjectChecks;
import org.duizhao.session.checking.ProjectFindings;
import org.duizhao.session.checking.SegmentFinding;
import org.duizhao.ui.Frame;
import org.duizhao.ui.Messages;
import org.duizhao.ui.checks.CheckChoiceSheet;
import org.duizhao.ui.checks.ChecksPane;
import org.duizhao.ui.checks.DismissSheet;
import org.duizhao.ui.checks.FindingCounts;
import org.duizhao.ui.checks.FindingsSheet;

/// The checks at work in the editor: marks in the rows, the panel of the active segment, and what
/// is done about a finding.
final class Checking implements EditorListener, ChecksPane.Actions, AutoCloseable {

  /// The window comes up first.
  private static final Duration PATIENCE = Duration.millis(1200);

  private final EditorModel model;
  private final ProjectChecks checks;
  private final RowsView rows;
  private final Frame frame;
  private final Messages messages;
  private final FindingText text;
  private final FindingMarker marker;
  private final ChecksPane pane;
  private final FixAll fixAll;
  private final FindingsSheet.Export export;
  private final FindingRound round = new FindingRound();
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private ProjectFindings shown = ProjectFindings.NONE;
  private String reason;

  /// @param export writes findings to a file
  Checking(
      EditorModel model,
      ProjectChecks checks,
      RowsView rows,
      LargeEdits large,
      Frame frame,
      Messages messages,
      FindingsSheet.Export export) {
    this.model = model;
    this.checks = checks;
    this.rows = rows;
    this.frame = frame;
    this.messages = messages;
    this.export = export;
    this.text = new FindingText(messages.locale());
    this.reason = messages.text("checks.dismiss.reason");
    this.marker = new FindingMarker(model, checks, text);
    this.pane = new ChecksPane(checks, messages, text, this);
    this.fixAll = new FixAll(model, large, frame, messages, this::all);
  }

  /// Begins to check, once the window is up.
  void serve(StatusBar status) {
    status.add(new FindingCounts(checks, messages, this::all));
    rows.mark(marker);
    rows.editor().textProperty().subscribe(this::typed);
    rows.editor().underline(marker::typed);
    model.listen(this);
    checks.listen(this::changed);
    checks.problem().ifPresent(frame.messageBar()::show);
    patience.setOnFinished(event -> checks.begin());
    patience.play();
    activeChanged();
  }

  ChecksPane pane() {
    return pane;
  }

  ProjectChecks checks() {
    return checks;
  }

  /// Whether something is found in a segment of the listed document.
  boolean isFound(Segment segment) {
    return !here(segment).isEmpty();
  }

  /// Checks the whole project anew.
  void run() {
    checks.begin();
  }

  private void typed() {
    if (model.isPending()) {
      checks.writing(model.document(), model.activeSegment().map(Segment::id).orElse(""));
    }
  }

  @Override
  public void activeChanged() {
    checks.writing("", "");
    pane.show(model.document(), model.activeSegment().map(Segment::id).orElse(""));
  }

  @Override
  public void go(SegmentFinding found) {
    Span inTarget = found.finding().target();
    Span inSource = found.finding().source();
    if (inTarget != null || inSource == null) {
      rows.focusEditor();
      Span span = inTarget == null ? new Span(0, 0) : inTarget;
      FindingMarker.moved(span, found.pair().target(), rows.editor().getText())
          .filter(now -> !now.isEmpty())
          .ifPresent(now -> rows.editor().selectRange(now.start(), now.end()));
    } else {
      rows.reader().requestFocus();
      rows.reader().select(inSource.start(), inSource.end());
    }
  }

  /// Puts the gravest finding right that has a fix.
  void fixFirst() {
    List<SegmentFinding> here = model.activeSegment().map(this::here).orElse(List.of());
    here.stream()
        .filter(each -> each.finding().fix() != null)
        .findFirst()
        .ifPresentOrElse(this::fix, () -> frame.messageBar().say(messages.text("checks.noFix")));
  }

  @Override
  public void fix(SegmentFinding found) {
    Fix fix = found.finding().fix();
    if (fix == null) {
      frame.messageBar().say(messages.text("checks.noFix"));
    } else if (model.flush() && model.text().equals(found.pair().target())) {
      model.setText(fix.applied(model.text()));
    } else {
      // It is about a text that is typed over by now; the next check will say it anew.
      frame.messageBar().say(messages.text("checks.movedOn"));
    }
  }

  /// Lets the gravest finding stand.
  void dismissFirst() {
    List<SegmentFinding> here = model.activeSegment().map(this::here).orElse(List.of());
    here.stream()
        .findFirst()
        .ifPresentOrElse(
            this::dismiss, () -> frame.messageBar().say(messages.text("checks.none.here")));
  }

  @Override
  public void dismiss(SegmentFinding found) {
    frame.showOverlay(
        new DismissSheet(
            text.of(found.finding()),
            reason,
            messages,
            why -> {
              frame.closeOverlay();
              reason = why;
              attempt(() -> checks.dismiss(found, why));
            },
            frame::closeOverlay));
  }

  @Override
  public void restore(SegmentFinding found) {
    attempt(() -> checks.restore(found));
  }

  @Override
  public boolean isUnknownWord(SegmentFinding found) {
    return found.finding().kind() == FindingKind.MISSPELLED;
  }

  @Override
  public void know(SegmentFinding found) {
    Finding finding = found.finding();
    attempt(() -> checks.know(finding.arguments().getFirst()));
  }

  @Override
  public void all() {
    if (model.flush()) {
      frame.showOverlay(
          new FindingsSheet(
              checks,
              messages,
              text,
              new FindingsSheet.Actions(
                  this::jump,
                  fixAll::one,
                  this::fixAll,
                  export,
                  this::choose,
                  frame::closeOverlay)));
    }
  }

  @Override
  public void choose() {
    frame.showOverlay(new CheckChoiceSheet(checks, messages, text, frame::closeOverlay));
  }

  @Override
  public void leave() {
    rows.focusEditor();
  }

  @Override
  public void close() {
    patience.stop();
    checks.close();
  }

  private void jump(SegmentFinding found, List<SegmentFinding> listed) {
    frame.closeOverlay();
    round.begin(listed.equals(checks.standing().all()) ? List.of() : listed, found);
    goTo(found);
  }

  /// Goes on in the order in which the findings were listed when one of them was chosen; false when
  /// there is none to go on with.
  boolean goOn(boolean forward) {
    String segment = model.activeSegment().map(Segment::id).orElse("");
    Optional<SegmentFinding> next =
        round.next(forward, model.document(), segment, this::isStanding);
    next.ifPresent(this::goTo);
    return next.isPresent();
  }

  private boolean isStanding(SegmentFinding found) {
    return checks.standing().of(found.document(), found.segment()).stream()
        .anyMatch(each -> each.check() == found.check());
  }

  private void goTo(SegmentFinding found) {
    fixAll
        .place(found)
        .ifPresent(
            at -> {
              if (model.go(found.document(), at)) {
                go(found);
              }
            });
  }

  private void fixAll(List<SegmentFinding> found) {
    frame.closeOverlay();
    fixAll.preview(OneRendering.of(found));
  }

  private List<SegmentFinding> here(Segment segment) {
    return checks.standing().of(model.document(), segment.id());
  }

  private void attempt(Runnable change) {
    try {
      change.run();
    } catch (UserException refused) {
      frame.messageBar().show(refused);
    }
  }

  /// Shows rows anew whose findings are others now, and no more, so that no key waits.
  private void changed() {
    ProjectFindings before = shown;
    shown = checks.standing();
    String document = model.document();
    rows.flow()
        .forEachShown(
            cell -> {
              int at = cell.position();
              if (at >= 0 && model.rows().rowOf(at) >= 0) {
                String id = model.segment(at).id();
                if (!before.of(document, id).equals(shown.of(document, id))) {
                  rows.flow().refresh(model.rows().rowOf(at));
                }
              }
            });
    rows.editor().requestLayout();
  }
}
