package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.duizhao.core.Edit;
import org.duizhao.core.Kind;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.State;
import org.duizhao.ui.Command;
import org.duizhao.ui.Frame;
import org.duizhao.ui.FxJobs;
import org.duizhao.ui.Messages;

/// Selecting rows, and what can be done to many at once; each is one step to undo. With no row
/// selected they are for the active one.
final class SelectionCommands implements EditorListener {

  /// A table of more rows than this is made in the background.
  private static final int MANY = 2_000;

  private final EditorModel model;
  private final SelectionModel selection;
  private final Frame frame;
  private final Messages messages;
  private final FxJobs jobs;
  private final LargeEdits large;
  private final IntConsumer reveal;
  private final BooleanProperty hasTarget = new SimpleBooleanProperty();
  private final BooleanProperty hasSelection = new SimpleBooleanProperty();

  /// @param reveal brings a row into sight
  SelectionCommands(
      EditorModel model,
      SelectionModel selection,
      Frame frame,
      Messages messages,
      FxJobs jobs,
      LargeEdits large,
      IntConsumer reveal) {
    this.model = model;
    this.selection = selection;
    this.frame = frame;
    this.messages = messages;
    this.jobs = jobs;
    this.large = large;
    this.reveal = reveal;
    model.listen(this);
    selection.listen(() -> hasSelection.set(!selection.isEmpty()));
    activeChanged();
  }

  List<Command> all() {
    List<Command> all = new ArrayList<>();
    all.add(command("selection", "selection.down", () -> extend(1)).key("Shift+Alt+DOWN"));
    all.add(command("selection", "selection.up", () -> extend(-1)).key("Shift+Alt+UP"));
    all.add(command("selection", "selection.all", selection::selectAll).key("Shortcut+Shift+A"));
    all.add(command("selection", "selection.none", selection::clear).when(hasSelection));
    all.add(bulk("selection.state", "selection.draft", BulkEdit.state(State.DRAFT)));
    all.add(bulk("selection.state", "selection.translated", BulkEdit.state(State.TRANSLATED)));
    all.add(bulk("selection.state", "selection.reviewed", BulkEdit.state(State.REVIEWED)));
    all.add(bulk("selection.state", "selection.untranslated", BulkEdit.state(State.UNTRANSLATED)));
    all.add(bulk("selection.text", "selection.copySource", BulkEdit::copied));
    all.add(bulk("selection.text", "selection.clear", BulkEdit::cleared));
    all.add(command("selection.kind", "selection.bookmark", this::bookmark));
    all.add(
        bulk("selection.kind", "selection.furniture", segment -> segment.withKind(Kind.FURNITURE)));
    all.add(bulk("selection.kind", "selection.text", SelectionCommands::asText));
    all.add(
        command("selection.out", "selection.copyTable", this::copyTable).key("Shortcut+Shift+C"));
    all.add(command("selection.out", "selection.export", this::export).when(hasSelection));
    return all;
  }

  /// Has the keys of single-row commands act on all selected rows while there are any.
  List<Command> widened(List<Command> commands) {
    return commands.stream().map(this::widened).toList();
  }

  @Override
  public void activeChanged() {
    hasTarget.set(model.active() >= 0);
  }

  private Command widened(Command command) {
    return switch (command.id()) {
      case "edit.confirm" ->
          widened(command, "selection.translated", BulkEdit.state(State.TRANSLATED));
      case "edit.review" -> widened(command, "selection.reviewed", BulkEdit.state(State.REVIEWED));
      case "edit.draft" -> widened(command, "selection.draft", BulkEdit.state(State.DRAFT));
      case "edit.untranslated" ->
          widened(command, "selection.untranslated", BulkEdit.state(State.UNTRANSLATED));
      case "edit.copySource" -> widened(command, "selection.copySource", BulkEdit::copied);
      case "edit.clear" -> widened(command, "selection.clear", BulkEdit::cleared);
      case "edit.bookmark" -> command.doing(() -> either(command, this::bookmark));
      default -> command;
    };
  }

  private Command widened(Command command, String id, UnaryOperator<Segment> change) {
    return command.doing(() -> either(command, () -> change(id, change)));
  }

  private void either(Command single, Runnable many) {
    if (selection.isEmpty()) {
      single.action().run();
    } else {
      many.run();
    }
  }

  private Command command(String group, String id, Runnable action) {
    return Command.of(group, id, action).when(hasTarget);
  }

  private Command bulk(String group, String id, UnaryOperator<Segment> change) {
    return command(group, id, () -> change(id, change));
  }

  private void extend(int by) {
    int row = selection.extend(by);
    if (row >= 0) {
      reveal.accept(row);
    }
  }

  private void bookmark() {
    boolean on = !selection.targets().mapToObj(model::segment).allMatch(Segment::bookmarked);
    change("selection.bookmark", segment -> segment.withBookmarked(on));
  }

  private static Segment asText(Segment segment) {
    return segment.kind() == Kind.FURNITURE ? segment.withKind(Kind.SENTENCE) : segment;
  }

  private void change(String id, UnaryOperator<Segment> change) {
    String label = "command." + id;
    large.make(
        label,
        Math.max(1, selection.count()),
        () -> making(label, change),
        edit -> frame.messageBar().tell(done(label, edit)));
  }

  private LargeEdits.Making making(String label, UnaryOperator<Segment> change) {
    int[] positions = selection.targets().toArray();
    String document = model.document();
    return (project, progress, cancel) ->
        BulkEdit.of(label, project.document(document), positions, change, progress, cancel);
  }

  private String done(String label, Optional<Edit> edit) {
    int rows = edit.map(each -> each.size(Integer.MAX_VALUE)).orElse(0);
    return rows == 0
        ? messages.text("selection.nothing")
        : messages.text("selection.done", rows, messages.text(label));
  }

  /// The sheet exports what is selected when anything is.
  private void export() {
    if (frame.commands().has("file.export")) {
      frame.commands().get("file.export").run();
    }
  }

  private void copyTable() {
    if (!model.flush()) {
      return;
    }
    List<Segment> rows = selection.segments();
    Project project = model.session().project();
    List<String> languages = List.of(project.sourceLanguage(), project.targetLanguage());
    if (rows.size() <= MANY) {
      copied(new Table(rows, languages));
    } else {
      jobs.start(
          "selection.copying", (progress, cancel) -> new Table(rows, languages), this::copied);
    }
  }

  private void copied(Table table) {
    ClipboardContent content = new ClipboardContent();
    content.putString(table.tabbed);
    content.putHtml(table.html);
    Clipboard.getSystemClipboard().setContent(content);
    frame.messageBar().tell(messages.text("selection.copied", table.rows));
  }

  private static final class Table {
    private final int rows;
    private final String tabbed;
    private final String html;

    Table(List<Segment> segments, List<String> languages) {
      rows = segments.size();
      tabbed = PairTable.tabbed(segments);
      html = PairTable.html(segments, languages);
    }
  }
}
