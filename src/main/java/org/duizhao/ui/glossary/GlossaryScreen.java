package org.duizhao.ui.glossary;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.duizhao.glossary.TermStatus;
import org.duizhao.session.GlossaryUndo;
import org.duizhao.session.Jobs;
import org.duizhao.session.PlacedTerm;
import org.duizhao.session.Session;
import org.duizhao.ui.Choosers;
import org.duizhao.ui.Command;
import org.duizhao.ui.Frame;
import org.duizhao.ui.Messages;
import org.duizhao.ui.Screen;
import org.duizhao.ui.glossary.exchange.GlossaryExchange;
import org.duizhao.ui.glossary.usage.TermUsage;

/// All terms of the project's glossaries: to search, sort, edit, approve and delete, each change in
/// its file at once and able to be undone. Lies over the editor, which stays as it is below.
public final class GlossaryScreen implements Screen, GlossaryModel.Listener, GlossaryList.Ways {

  /// Goes to a segment of a document in the editor.
  @FunctionalInterface
  public interface Jump {
    void to(String document, int position);
  }

  private static final double LIST = 200;
  private static final double DETAIL = 350;

  private final Frame frame;
  private final Messages messages;
  private final Choosers choosers;
  private final GlossaryModel model;
  private final GlossaryBar bar;
  private final GlossaryList list;
  private final TermTable table;
  private final TermDetail detail;
  private final BorderPane view = new BorderPane();
  private final BooleanProperty canUndo = new SimpleBooleanProperty();
  private final BooleanProperty canRedo = new SimpleBooleanProperty();
  private final BooleanProperty chosen = new SimpleBooleanProperty();
  private final List<Command> commands;
  private final GlossaryExchange exchange;
  private final TermUsage usage;
  private final FirstGlossary first;
  private boolean showing;
  private boolean divided;

  public GlossaryScreen(
      Session session, Frame frame, Messages messages, Jobs jobs, Choosers choosers, Jump jump) {
    this.frame = frame;
    this.messages = messages;
    this.choosers = choosers;
    this.model = new GlossaryModel(session, jobs, frame.messageBar());
    this.first = new FirstGlossary(session, frame.messageBar(), messages);
    this.table = new TermTable(model, messages);
    this.bar = new GlossaryBar(model, messages, table::requestFocus, this::back);
    this.list = new GlossaryList(model, messages, this);
    this.exchange =
        new GlossaryExchange(model.glossaries(), frame, messages, jobs, choosers, this::undo);
    this.detail =
        new TermDetail(
            model,
            messages,
            spot -> {
              if (back()) {
                jump.to(spot.document(), spot.position());
              }
            },
            table::requestFocus);
    this.usage =
        new TermUsage(
            session,
            frame,
            messages,
            jobs,
            (document, position) -> {
              if (back()) {
                jump.to(document, position);
              }
            });
    SplitPane split = new SplitPane(list, table, detail);
    split.setOrientation(Orientation.HORIZONTAL);
    split.widthProperty().subscribe(width -> divide(split, width.doubleValue()));
    SplitPane.setResizableWithParent(list, false);
    SplitPane.setResizableWithParent(detail, false);
    view.setTop(new VBox(bar));
    view.setCenter(split);
    view.getStyleClass().addAll("editor", "glossary-screen");
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInTable);
    table.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getClickCount() == 2) {
            detail.edit();
          }
        });
    table.getSelectionModel().selectedItemProperty().subscribe((before, now) -> selected());
    this.commands = new GlossaryScreenCommands(this, canUndo, canRedo, chosen).all();
    model.listen(this);
    termsChanged();
    shownChanged();
    usesChanged();
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public String title() {
    return messages.text("glossary.title");
  }

  @Override
  public List<Command> commands() {
    return commands;
  }

  @Override
  public Optional<String> openedBy() {
    return Optional.of("terms.glossary");
  }

  /// The table takes the focus once the split pane has put it into the window.
  @Override
  public void shown() {
    table
        .sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                table.requestFocus();
              }
            });
  }

  private void divide(SplitPane split, double width) {
    if (width > 0 && !divided) {
      divided = true;
      split.setDividerPositions(LIST / width, 1 - DETAIL / width);
    }
  }

  @Override
  public boolean handOver() {
    return detail.save();
  }

  @Override
  public void hidden() {
    model.close();
  }

  @Override
  public void shownChanged() {
    showing = true;
    table.showTerms();
    showing = false;
    bar.showFound();
    selected();
  }

  @Override
  public void termsChanged() {
    list.showFiles();
    table.showGlossaryColumn();
    canUndo.set(model.glossaries().undo().canUndo());
    canRedo.set(model.glossaries().undo().canRedo());
  }

  @Override
  public void usesChanged() {
    table.refresh();
    detail.showUses();
  }

  /// Lists the terms that hold this text.
  public void find(String text) {
    bar.find(text);
  }

  void find() {
    bar.find();
  }

  /// Goes back to the editor, with what was typed saved.
  ///
  /// @return false when it could not be saved
  boolean back() {
    boolean saved = detail.save();
    if (saved) {
      frame.uncover();
    }
    return saved;
  }

  void addTerm() {
    if (!detail.save() || !first.isThere()) {
      return;
    }
    Optional<Path> file = list.selected().or(() -> detail.term().map(PlacedTerm::file));
    String domain = model.query().domain().orElse("");
    frame.showOverlay(
        new TermSheet(
            model.glossaries(),
            messages,
            TermStart.of("", "").in(file, domain),
            this::added,
            frame::closeOverlay));
  }

  /// Selects a new term; a search or filter that would hide it is cleared.
  private void added(PlacedTerm term) {
    if (!model.query().passes(term, model.query().words())) {
      bar.find("");
    }
    table.select(term);
  }

  void edit() {
    detail.edit();
  }

  void delete() {
    List<PlacedTerm> terms = table.allSelected();
    if (!terms.isEmpty()) {
      model.remove(terms);
      frame
          .messageBar()
          .offer(
              messages.text("glossary.deleted", terms.size(), terms.getFirst().term().source()),
              messages.text("command.edit.undo"),
              this::undo);
      table.requestFocus();
    }
  }

  void setStatus(TermStatus status) {
    if (detail.save()) {
      model.setStatus(table.allSelected(), status);
    }
  }

  void showSentences() {
    detail.showSentences();
  }

  /// Shows how the project renders the selected term.
  void showUsage() {
    if (detail.save()) {
      detail.term().ifPresent(term -> usage.show(term.term()));
    }
  }

  void undo() {
    model.undo().ifPresent(step -> tell("glossary.undone", step));
  }

  void redo() {
    model.redo().ifPresent(step -> tell("glossary.redone", step));
  }

  @Override
  public void create() {
    frame.showOverlay(
        new GlossaryNameSheet(
            messages,
            name -> {
              frame.closeOverlay();
              model.create(name);
            }));
  }

  @Override
  public void choose() {
    choosers.openFiles(messages.text("glossary.chooser")).stream()
        .findFirst()
        .ifPresent(file -> model.use(() -> model.list().adding(file)));
  }

  /// Adds terms of a file of another program.
  @Override
  public void bring() {
    if (detail.save() && first.isThere()) {
      exchange.bring(list.selected());
    }
  }

  /// Writes the selected glossary, or the first, for another program.
  @Override
  public void export() {
    if (detail.save()) {
      exchange.export(list.selected());
    }
  }

  /// Shows what importing the file would do.
  public void bring(Path file) {
    if (!first.isThere()) {
      return;
    }
    exchange.bring(file, list.selected());
  }

  private void tell(String key, GlossaryUndo.Step step) {
    frame.messageBar().tell(messages.text(key, step.size()));
  }

  /// Shows the selected term, after what was typed for the one before has been saved.
  private void selected() {
    chosen.set(table.selected().isPresent());
    PlacedTerm now = table.selected().orElse(null);
    boolean same =
        detail.term().map(PlacedTerm::term).equals(table.selected().map(PlacedTerm::term));
    if (showing || (same && (now != null || detail.isDisabled()))) {
      return;
    }
    if (detail.isChanged()) {
      showing = true;
      boolean saved = detail.save();
      showing = false;
      if (!saved) {
        return;
      }
    }
    detail.show(table.selected().orElse(null));
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      back();
    }
  }

  private void pressedInTable(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return;
    }
    switch (event.getCode()) {
      case ENTER, F2 -> detail.edit();
      case DELETE, BACK_SPACE -> delete();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
