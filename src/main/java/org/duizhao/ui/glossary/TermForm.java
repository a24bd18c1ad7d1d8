package org.duizhao.ui.glossary;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.duizhao.glossary.TermStatus;
import org.duizhao.ui.Composition;
import org.duizhao.ui.Messages;

/// The fields of one term. Offers the source's form in the other script.
final class TermForm extends GridPane {

  private static final List<String> PARTS_OF_SPEECH =
      List.of("noun", "proper noun", "verb", "adjective", "adverb", "phrase", "abbreviation");

  private final Messages messages;
  private final TextField source = new TextField();
  private final TextField variants = new TextField();
  private final Button otherScript = new Button();
  private final TextField target = new TextField();
  private final TextField alternatives = new TextField();
  private final TextField forbidden = new TextField();
  private final ComboBox<String> partOfSpeech = new ComboBox<>();
  private final ComboBox<String> domain = new ComboBox<>();
  private final ComboBox<TermStatus> status = new ComboBox<>();
  private final TextArea note = new TextArea();
  private final Runnable changed;
  private boolean showing;
  private int row;

  /// @param changed called when anything in the form was changed by the user
  TermForm(Messages messages, Runnable changed) {
    this.messages = messages;
    this.changed = changed;
    getStyleClass().add("term-form");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints fields = new ColumnConstraints();
    fields.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(names, fields);
    source.getStyleClass().addAll("chinese", "term-form-source");
    variants.getStyleClass().add("chinese");
    target.getStyleClass().addAll("english", "term-form-target");
    alternatives.getStyleClass().add("english");
    forbidden.getStyleClass().addAll("english", "term-form-forbidden");
    otherScript.getStyleClass().addAll("rendering", "rendering-other", "other-script");
    otherScript.setMnemonicParsing(false);
    otherScript.setOnAction(event -> draft().otherScript().ifPresent(this::addVariant));
    VBox spellings = new VBox(variants, otherScript);
    spellings.getStyleClass().add("term-form-spellings");
    partOfSpeech.setEditable(true);
    partOfSpeech.getItems().setAll(PARTS_OF_SPEECH);
    domain.setEditable(true);
    status.getItems().setAll(TermStatus.values());
    status.setConverter(new StatusName());
    note.setPrefRowCount(2);
    note.setWrapText(true);
    note.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveNote);
    Stream.of(partOfSpeech, domain, status).forEach(box -> box.setMaxWidth(Double.MAX_VALUE));

    add("term.source", source, source);
    add("term.variants", spellings, variants);
    add("term.target", target, target);
    add("term.alternatives", alternatives, alternatives);
    add("term.forbidden", forbidden, forbidden);
    add("term.partOfSpeech", partOfSpeech, partOfSpeech);
    add("term.domain", domain, domain);
    add("term.status", status, status);
    add("term.note", note, note);
    Stream.of(variants, alternatives, forbidden)
        .forEach(field -> field.setPromptText(messages.text("term.several")));
    Stream.<TextInputControl>of(
            source,
            variants,
            target,
            alternatives,
            forbidden,
            note,
            partOfSpeech.getEditor(),
            domain.getEditor())
        .forEach(field -> Composition.of(field).whenSettled(now -> changed()));
    status.valueProperty().subscribe((before, now) -> changed());
    show(TermDraft.of("", "", ""));
  }

  /// One more field at the end.
  void add(String key, Node shown, Control field) {
    Label label = new Label(messages.text(key));
    label.getStyleClass().add("term-form-label");
    label.setLabelFor(field);
    field.setAccessibleText(label.getText());
    addRow(row++, label, shown);
  }

  /// Domains to choose from.
  void offerDomains(List<String> domains) {
    String now = domain.getEditor().getText();
    domain.getItems().setAll(domains);
    domain.getEditor().setText(now);
  }

  void show(TermDraft draft) {
    showing = true;
    source.setText(draft.source());
    variants.setText(draft.variants());
    target.setText(draft.target());
    alternatives.setText(draft.alternatives());
    forbidden.setText(draft.forbidden());
    partOfSpeech.setValue(draft.partOfSpeech());
    partOfSpeech.getEditor().setText(draft.partOfSpeech());
    domain.setValue(draft.domain());
    domain.getEditor().setText(draft.domain());
    status.setValue(draft.status());
    note.setText(draft.note());
    showing = false;
    offerScript();
  }

  TermDraft draft() {
    TermStatus chosen = status.getValue();
    return new TermDraft(
        text(source),
        text(variants),
        text(target),
        text(alternatives),
        text(forbidden),
        text(partOfSpeech.getEditor()),
        text(domain.getEditor()),
        text(note),
        chosen == null ? TermStatus.APPROVED : chosen);
  }

  /// Where typing is to begin.
  TextField source() {
    return source;
  }

  TextField target() {
    return target;
  }

  void setEditable(boolean editable) {
    Stream.of(source, variants, target, alternatives, forbidden, note)
        .forEach(field -> field.setEditable(editable));
    Stream.of(partOfSpeech, domain, status, otherScript)
        .forEach(control -> control.setDisable(!editable));
  }

  /// Whether a list of choices is open, which wants Enter and Escape for itself.
  boolean isChoosing() {
    return Stream.of(partOfSpeech, domain, status).anyMatch(ComboBox::isShowing);
  }

  private void changed() {
    if (!showing) {
      offerScript();
      changed.run();
    }
  }

  private void addVariant(String variant) {
    variants.setText(draft().withVariant(variant).variants());
    variants.requestFocus();
  }

  private void offerScript() {
    String other = draft().otherScript().orElse("");
    otherScript.setText("+ " + other);
    otherScript.setAccessibleText(messages.text("term.otherScript", other));
    otherScript.setVisible(!other.isEmpty());
    otherScript.setManaged(!other.isEmpty());
  }

  /// Tab leaves the note, for a tab means nothing in it.
  private void leaveNote(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
      event.consume();
      note.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }

  private static String text(TextInputControl field) {
    String text = field.getText();
    return text == null ? "" : text;
  }

  private final class StatusName extends StringConverter<TermStatus> {

    @Override
    public String toString(TermStatus value) {
      return value == null ? "" : messages.text(value);
    }

    @Override
    public TermStatus fromString(String text) {
      return status.getValue();
    }
  }
}
