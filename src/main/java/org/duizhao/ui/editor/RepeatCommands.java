package org.duizhao.ui.editor;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.duizhao.core.Edit;
import org.duizhao.core.Origin;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.session.Change;
import org.duizhao.session.Propagation;
import org.duizhao.session.Repeats;
import org.duizhao.session.Repeats.Place;
import org.duizhao.session.SettingsFile;
import org.duizhao.ui.Command;
import org.duizhao.ui.Frame;
import org.duizhao.ui.Messages;

/// Sentences that stand in a project more than once: going from one to the next, filling the others
/// when one is confirmed, and offering to change them when it changes.
final class RepeatCommands implements EditorListener {

  private final EditorModel model;
  private final Repeats repeats;
  private final LargeEdits large;
  private final Propagation propagation;
  private final SettingsFile settings;
  private final Frame frame;
  private final Messages messages;
  private final BooleanProperty onRepeat = new SimpleBooleanProperty();

  /// Takes the counts, which follow the project already.
  RepeatCommands(
      EditorModel model,
      Repeats repeats,
      LargeEdits large,
      SettingsFile settings,
      Frame frame,
      Messages messages) {
    this.model = model;
    this.large = large;
    this.repeats = repeats;
    this.propagation = new Propagation(repeats);
    this.settings = settings;
    this.frame = frame;
    this.messages = messages;
    model.widen(this::widened);
    large.fillRepeats(this::fills);
    model.listen(this);
    activeChanged();
  }

  List<Command> all() {
    return List.of(
        Command.of("go.repeat", "go.nextRepeat", () -> step(true)).key("Shortcut+R").when(onRepeat),
        Command.of("go.repeat", "go.previousRepeat", () -> step(false))
            .key("Shortcut+Shift+R")
            .when(onRepeat),
        Command.of("go.repeat", "go.repeats", this::list).when(onRepeat),
        Command.of("edit.repeat", "edit.apart", this::toggleApart)
            .key("Shortcut+Alt+A")
            .when(onRepeat),
        Command.of("edit.repeat", "edit.fillRepeats", this::toggle));
  }

  /// Has a click on a row's mark list the occurrences.
  void serve(Node rows) {
    rows.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (RowView.isRepeatMark(event.getTarget()) && onRepeat.get()) {
            list();
          }
        });
  }

  /// Goes along with a change of the project.
  void follow(Change change) {
    propagation.follow(change).ifPresent(this::offer);
    activeChanged();
  }

  @Override
  public void activeChanged() {
    onRepeat.set(model.activeSegment().filter(segment -> repeats.count(segment) > 1).isPresent());
  }

  private boolean fills() {
    return settings.settings().translating().fillRepeats();
  }

  private Edit widened(Edit edit) {
    return fills() ? propagation.widened(model.session().project(), edit) : edit;
  }

  private void offer(Propagation.Outdated outdated) {
    frame
        .messageBar()
        .offer(
            messages.text("repeats.outdated", outdated.others()),
            messages.text("repeats.update"),
            () -> update(outdated));
  }

  private void update(Propagation.Outdated outdated) {
    large.make(
        "repeats.update",
        outdated.others(),
        () -> (project, progress, cancel) -> Propagation.update(project, outdated),
        edit ->
            edit.ifPresent(
                done ->
                    frame.messageBar().tell(messages.text("repeats.updated", outdated.others()))));
  }

  private void step(boolean forward) {
    Project project = model.session().project();
    repeats
        .next(project, new Place(model.document(), model.active()), forward)
        .ifPresent(place -> model.go(place.document(), place.at()));
  }

  private void list() {
    Project project = model.session().project();
    String source = model.activeSegment().map(Segment::source).orElse("");
    List<RepeatSheet.Occurrence> occurrences =
        Repeats.places(project, source).stream()
            .map(
                place ->
                    new RepeatSheet.Occurrence(
                        place, project.document(place.document()).segments().get(place.at())))
            .toList();
    Place here = new Place(model.document(), model.active());
    frame.showOverlay(
        new RepeatSheet(
            messages,
            occurrences,
            here,
            place -> {
              frame.closeOverlay();
              model.go(place.document(), place.at());
            },
            this::insert,
            frame::closeOverlay));
  }

  /// Takes over how another occurrence is translated.
  private void insert(Segment other) {
    frame.closeOverlay();
    if (!other.target().isBlank()) {
      model.setText(other.target());
    }
  }

  /// Gives this occurrence a translation of its own, or has it go with the others again.
  private void toggleApart() {
    if (!model.flush() || model.activeSegment().isEmpty()) {
      return;
    }
    Segment before = model.activeSegment().get();
    boolean apart = before.origin() != Origin.APART;
    Origin together = before.target().isBlank() ? Origin.NONE : Origin.TYPED;
    Segment after = before.withOrigin(apart ? Origin.APART : together);
    Edit edit = new Edit.Replace(model.document(), model.active(), before, after);
    if (model.apply(new Edit.Compound("edit.apart", List.of(edit)))) {
      frame.messageBar().tell(messages.text(apart ? "repeats.apart" : "repeats.together"));
    }
  }

  private void toggle() {
    boolean fills = !fills();
    settings.change(all -> all.withTranslating(all.translating().withFillRepeats(fills)));
    frame.messageBar().tell(messages.text(fills ? "repeats.on" : "repeats.off"));
  }
}
