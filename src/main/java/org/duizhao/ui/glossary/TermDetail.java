package org.duizhao.ui.glossary;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.core.Segment;
import org.duizhao.session.PlacedTerm;
import org.duizhao.ui.Messages;
import org.jspecify.annotations.Nullable;

/// Beside the table: the fields of the selected term, and the sentences that hold it. Enter saves,
/// and so does going to another term; Escape takes back what was typed.
final class TermDetail extends VBox {

  private final GlossaryModel model;
  private final Messages messages;
  private final TermForm form;
  private final Runnable toTable;
  private final Label problem = new Label();
  private final Button save;
  private final Label usesTitle = new Label();
  private final ListView<TermUses.Spot> uses = new ListView<>();
  private @Nullable PlacedTerm term;

  /// @param jump goes to a segment in the editor
  TermDetail(
      GlossaryModel model, Messages messages, Consumer<TermUses.Spot> jump, Runnable toTable) {
    this.model = model;
    this.messages = messages;
    this.toTable = toTable;
    this.form = new TermForm(messages, this::typed);
    getStyleClass().add("term-detail");
    problem.getStyleClass().add("sheet-problem");
    problem.setWrapText(true);
    save = new Button(messages.text("term.save"));
    save.getStyleClass().addAll("accent", "detail-save");
    save.setOnAction(event -> save());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox buttons = new HBox(problem, gap, save);
    HBox.setHgrow(problem, Priority.SOMETIMES);
    buttons.getStyleClass().add("term-buttons");
    usesTitle.getStyleClass().add("sheet-subtitle");
    usesTitle.setLabelFor(uses);
    uses.getStyleClass().add("term-uses");
    uses.setCellFactory(list -> new UseCell());
    uses.setPlaceholder(new Label(""));
    VBox.setVgrow(uses, Priority.ALWAYS);
    uses.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            jumpToUse(jump);
          }
        });
    uses.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getClickCount() == 2) {
            jumpToUse(jump);
          }
        });
    getChildren().addAll(form, buttons, usesTitle, uses);
    form.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    show(null);
  }

  /// Shows the term, after what was typed for another one has been saved.
  void show(@Nullable PlacedTerm now) {
    term = now;
    setDisable(now == null);
    form.show(now == null ? TermDraft.of("", "", "") : TermDraft.of(now.term()));
    form.setEditable(now != null && model.glossaries().isWritable(now.file()));
    form.offerDomains(model.domains());
    typed();
    showUses();
  }

  void showUses() {
    PlacedTerm now = term;
    if (now == null || !model.uses().isKnown()) {
      usesTitle.setText(now == null ? "" : messages.text("glossary.uses.counting"));
      uses.setItems(FXCollections.emptyObservableList());
    } else {
      var spots = model.uses().at(now.term());
      usesTitle.setText(messages.text("glossary.uses", spots.size()));
      uses.setItems(FXCollections.observableArrayList(spots));
      uses.getSelectionModel().selectFirst();
    }
    uses.setAccessibleText(usesTitle.getText());
  }

  void edit() {
    form.target().requestFocus();
    form.target().selectAll();
  }

  /// Goes to the list of sentences that hold the term.
  void showSentences() {
    uses.requestFocus();
  }

  Optional<PlacedTerm> term() {
    return Optional.ofNullable(term);
  }

  /// Whether something typed has not been saved.
  boolean isChanged() {
    PlacedTerm now = term;
    return now != null && !form.draft().equals(TermDraft.of(now.term()));
  }

  /// Saves what was typed, if anything was.
  ///
  /// @return false when it could not be
  boolean save() {
    PlacedTerm now = term;
    if (now == null || !isChanged()) {
      return true;
    }
    TermDraft draft = form.draft();
    Optional<String> contradiction = draft.contradiction();
    if (!draft.isReady()) {
      problem.setText(messages.text("term.noSource"));
      return false;
    }
    if (contradiction.isPresent()) {
      problem.setText(messages.text("term.contradiction", contradiction.get()));
      return false;
    }
    // Before the change, for it is told to the screen before the call returns.
    term = null;
    Optional<PlacedTerm> after = model.replace(now, draft.term());
    term = after.orElse(now);
    if (after.isPresent()) {
      show(after.get());
    }
    return after.isPresent();
  }

  private void typed() {
    problem.setText("");
    save.setDisable(!isChanged());
  }

  private void pressed(KeyEvent event) {
    boolean inNote = event.getTarget() instanceof TextArea;
    boolean plain = !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown();
    if (!plain || form.isChoosing() || event.getTarget() instanceof Button) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER && !inNote) {
      event.consume();
      if (save()) {
        toTable.run();
      }
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      show(term);
      toTable.run();
    }
  }

  private void jumpToUse(Consumer<TermUses.Spot> jump) {
    TermUses.Spot spot = uses.getSelectionModel().getSelectedItem();
    if (spot != null) {
      jump.accept(spot);
    }
  }

  private final class UseCell extends ListCell<TermUses.Spot> {

    private final Label number = new Label();
    private final MarkedText source = new MarkedText();
    private final Node line;

    UseCell() {
      number.getStyleClass().add("use-number");
      HBox.setHgrow(source, Priority.ALWAYS);
      HBox box = new HBox(number, source);
      box.getStyleClass().add("use-line");
      line = box;
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(TermUses.Spot spot, boolean none) {
      super.updateItem(spot, none);
      if (none || spot == null) {
        setGraphic(null);
        return;
      }
      Segment segment =
          model.session().project().document(spot.document()).segments().get(spot.position());
      number.setText(Integer.toString(spot.position() + 1));
      source.showAround(
          segment.source(), term == null ? List.of() : model.places(term.term(), segment));
      setAccessibleText(number.getText() + ". " + segment.source());
      setGraphic(line);
    }
  }
}
