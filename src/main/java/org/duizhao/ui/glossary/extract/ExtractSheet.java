package org.duizhao.ui.glossary.extract;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.duizhao.core.Cancel;
import org.duizhao.core.UserException;
import org.duizhao.glossary.TermStatus;
import org.duizhao.session.GlossaryFiles;
import org.duizhao.session.Jobs;
import org.duizhao.session.Session;
import org.duizhao.session.terms.extract.Candidate;
import org.duizhao.ui.Messages;

/// What may be a term. In the table Enter approves, P proposes, Delete refuses, Ctrl+Z takes back,
/// 1 to 3 choose a rendering and E writes another.
public final class ExtractSheet extends VBox {

  private final ExtractModel model;
  private final Messages messages;
  private final CandidateTable table;
  private final TextField english = new TextField();
  private final VBox proposals = new VBox();
  private final ListView<Candidate.Context> contexts = new ListView<>();
  private final ComboBox<Path> glossary = new ComboBox<>();
  private final Label told = new Label();
  private final Button approve;
  private final Button propose;
  private final Button reject;
  private final Cancel finding;

  /// @param close takes the sheet away
  public ExtractSheet(Session session, Messages messages, Jobs jobs, Runnable close) {
    this.model = new ExtractModel(session);
    this.messages = messages;
    this.table = new CandidateTable(messages);
    getStyleClass().add("extract-sheet");
    Label title = new Label(messages.text("extract.title"));
    title.getStyleClass().add("sheet-title");
    Label hint = new Label(messages.text("extract.hint"));
    hint.getStyleClass().add("term-hint");
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    approve = button("extract.approve", () -> accept(TermStatus.APPROVED), "accent");
    propose = button("extract.propose", () -> accept(TermStatus.PROPOSED), "extract-propose");
    reject = button("extract.reject", this::reject, "extract-reject");
    HBox.setHgrow(table, Priority.ALWAYS);
    HBox middle = new HBox(table, detail());
    middle.getStyleClass().add("extract-middle");
    VBox.setVgrow(middle, Priority.ALWAYS);
    getChildren().addAll(title, hint, middle, foot(close));
    table.getSelectionModel().selectedItemProperty().subscribe((was, now) -> showSelected());
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInTable);
    english.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInField);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    glossary.getItems().setAll(model.files());
    glossary.getSelectionModel().selectFirst();
    table.show(model);
    showSelected();
    finding = model.find(jobs, this::found);
    sceneProperty()
        .subscribe(
            (was, now) -> {
              if (now == null) {
                finding.request();
              }
            });
  }

  private Node detail() {
    english.setPromptText(messages.text("extract.english"));
    english.setAccessibleText(messages.text("extract.english"));
    english.getStyleClass().addAll("english", "extract-english");
    proposals.getStyleClass().add("extract-proposals");
    contexts.setCellFactory(list -> new ContextCell(model));
    contexts.setAccessibleText(messages.text("extract.contexts"));
    contexts.getStyleClass().add("extract-contexts");
    contexts.setFocusTraversable(false);
    VBox.setVgrow(contexts, Priority.ALWAYS);
    VBox detail =
        new VBox(muted("extract.english"), english, proposals, muted("extract.contexts"), contexts);
    detail.getStyleClass().add("extract-detail");
    return detail;
  }

  private Node foot(Runnable close) {
    glossary.setAccessibleText(messages.text("term.glossary"));
    glossary.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Path file) {
            return file == null ? "" : GlossaryFiles.name(file);
          }

          @Override
          public Path fromString(String text) {
            return glossary.getValue();
          }
        });
    told.getStyleClass().add("rules-told");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox foot =
        new HBox(
            muted("extract.into"),
            glossary,
            told,
            gap,
            button("extract.close", close, "extract-close"),
            reject,
            propose,
            approve);
    foot.getStyleClass().add("term-buttons");
    return foot;
  }

  private Label muted(String key) {
    Label label = new Label(messages.text(key));
    label.getStyleClass().add("term-form-label");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private Button button(String key, Runnable action, String style) {
    Button button = new Button(messages.text(key));
    button.getStyleClass().add(style);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void found() {
    table.show(model);
    table.select(0);
    told.setText(messages.text("extract.found", model.candidates().size()));
  }

  private void showSelected() {
    Optional<Candidate> candidate = table.selected();
    List<Candidate.Proposal> offered = candidate.map(Candidate::english).orElse(List.of());
    english.setText(offered.isEmpty() ? "" : offered.getFirst().english());
    proposals.getChildren().clear();
    for (int i = 0; i < offered.size(); i++) {
      proposals.getChildren().add(proposal(i + 1, offered.get(i)));
    }
    contexts.getItems().setAll(candidate.map(Candidate::contexts).orElse(List.of()));
    boolean none = candidate.isEmpty() || glossary.getItems().isEmpty();
    approve.setDisable(none);
    propose.setDisable(none);
    reject.setDisable(candidate.isEmpty());
  }

  private Button proposal(int number, Candidate.Proposal proposal) {
    Button button =
        new Button(
            number
                + "  "
                + proposal.english()
                + (proposal.fromPairs() ? "" : "  " + messages.text("extract.dictionary")));
    button.setMnemonicParsing(false);
    button.getStyleClass().addAll("flat", "extract-proposal");
    button.setFocusTraversable(false);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(event -> english.setText(proposal.english()));
    return button;
  }

  private void accept(TermStatus status) {
    Path file = glossary.getValue();
    table
        .selected()
        .filter(each -> file != null)
        .ifPresent(
            candidate ->
                decide(
                    () -> model.accept(candidate, english.getText(), status, file),
                    messages.text("extract.added", candidate.source(), english.getText().strip())));
  }

  private void reject() {
    table
        .selected()
        .ifPresent(
            candidate ->
                decide(
                    () -> model.reject(candidate),
                    messages.text("extract.rejected", candidate.source())));
  }

  /// Goes on to the next candidate.
  private void decide(Runnable decision, String done) {
    int row = table.getSelectionModel().getSelectedIndex();
    try {
      decision.run();
      tell(done, false);
      table.show(model);
      table.select(row);
      table.requestFocus();
    } catch (UserException refused) {
      tell(String.valueOf(refused.getMessage()), true);
    }
  }

  private void takeBack() {
    try {
      model
          .takeBack()
          .ifPresent(
              candidate -> {
                table.show(model);
                table.select(table.getItems().indexOf(candidate));
                tell(messages.text("extract.takenBack", candidate.source()), false);
              });
    } catch (UserException refused) {
      tell(String.valueOf(refused.getMessage()), true);
    }
  }

  private void tell(String text, boolean bad) {
    told.setText(text);
    told.getStyleClass().removeAll("bad");
    if (bad) {
      told.getStyleClass().add("bad");
    }
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.Z && !english.isFocused()) {
      event.consume();
      takeBack();
    }
  }

  private void pressedInTable(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return;
    }
    int number = event.getCode().getCode() - KeyCode.DIGIT1.getCode();
    List<Candidate.Proposal> offered = table.selected().map(Candidate::english).orElse(List.of());
    switch (event.getCode()) {
      case ENTER -> accept(TermStatus.APPROVED);
      case P -> accept(TermStatus.PROPOSED);
      case DELETE, BACK_SPACE -> reject();
      case E, F2 -> {
        english.requestFocus();
        english.selectAll();
      }
      case DIGIT1, DIGIT2, DIGIT3 -> {
        if (number < offered.size()) {
          english.setText(offered.get(number).english());
        }
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void pressedInField(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      accept(TermStatus.APPROVED);
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      showSelected();
      table.requestFocus();
    }
  }
}
