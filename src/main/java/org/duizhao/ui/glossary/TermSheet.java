package org.duizhao.ui.glossary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.duizhao.core.UserException;
import org.duizhao.glossary.Renderings;
import org.duizhao.glossary.Term;
import org.duizhao.session.Glossaries;
import org.duizhao.session.GlossaryFiles;
import org.duizhao.session.PlacedTerm;
import org.duizhao.ui.Messages;
import org.jspecify.annotations.Nullable;

/// Adds a term, or edits one. Says when the source is in a glossary already, and offers to edit
/// that term or to give it one rendering more. Enter saves.
public final class TermSheet extends VBox {

  private final Glossaries glossaries;
  private final Messages messages;
  private final Consumer<PlacedTerm> saved;
  private final Runnable close;
  private final TermForm form;
  private final Label title = new Label();
  private final ComboBox<Path> glossary = new ComboBox<>();
  private final VBox known = new VBox();
  private final Label problem = new Label();
  private @Nullable PlacedTerm edited;

  /// @param start what the fields hold at first
  /// @param saved hears of what was added or changed
  /// @param close takes the sheet away
  public TermSheet(
      Glossaries glossaries,
      Messages messages,
      TermStart start,
      Consumer<PlacedTerm> saved,
      Runnable close) {
    this.glossaries = glossaries;
    this.messages = messages;
    this.saved = saved;
    this.close = close;
    this.form = new TermForm(messages, this::changed);
    getStyleClass().add("term-sheet");
    title.getStyleClass().add("sheet-title");
    glossary.getItems().setAll(writable());
    glossary.setConverter(new FileName());
    glossary.setMaxWidth(Double.MAX_VALUE);
    glossary.setValue(
        start
            .file()
            .filter(glossary.getItems()::contains)
            .or(() -> glossary.getItems().stream().findFirst())
            .orElse(null));
    form.add("term.glossary", glossary, glossary);
    known.getStyleClass().add("known-terms");
    problem.getStyleClass().add("sheet-problem");
    problem.setWrapText(true);
    problem.setAccessibleRole(AccessibleRole.TEXT);
    Label hint = new Label(messages.text("term.hint"));
    hint.getStyleClass().add("term-hint");
    Button save = new Button(messages.text("term.save"));
    save.getStyleClass().addAll("accent", "term-save");
    save.setOnAction(event -> save());
    Button cancel = new Button(messages.text("term.cancel"));
    cancel.setOnAction(event -> close.run());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox buttons = new HBox(hint, gap, cancel, save);
    buttons.getStyleClass().add("term-buttons");
    getChildren().addAll(title, form, known, problem, buttons);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    form.offerDomains(domains());
    start.term().ifPresentOrElse(this::edit, () -> addNew(start));
  }

  private void addNew(TermStart start) {
    title.setText(messages.text("term.add"));
    form.show(TermDraft.of(start.source(), start.target(), start.domain()));
    Node first = start.source().isBlank() ? form.source() : form.target();
    first.getStyleClass().add("first-focus");
    changed();
  }

  private void edit(PlacedTerm term) {
    edited = term;
    title.setText(messages.text("term.edit"));
    form.show(TermDraft.of(term.term()));
    glossary.getItems().setAll(term.file());
    glossary.setValue(term.file());
    glossary.setDisable(true);
    form.target().getStyleClass().add("first-focus");
    form.target().requestFocus();
    changed();
  }

  private void pressed(KeyEvent event) {
    boolean inNote = event.getTarget() instanceof TextArea && !event.isShortcutDown();
    if (event.getCode() == KeyCode.ENTER
        && !event.isShiftDown()
        && !event.isAltDown()
        && !inNote
        && !(event.getTarget() instanceof Button)
        && !form.isChoosing()
        && !glossary.isShowing()) {
      event.consume();
      save();
    }
  }

  private void save() {
    TermDraft draft = form.draft();
    Optional<String> contradiction = draft.contradiction();
    Path file = glossary.getValue();
    if (!draft.isReady()) {
      tell(messages.text("term.noSource"));
      form.source().requestFocus();
    } else if (contradiction.isPresent()) {
      tell(messages.text("term.contradiction", contradiction.get()));
    } else if (file == null) {
      tell(messages.text("term.noGlossary"));
    } else {
      attempt(
          () -> {
            PlacedTerm before = edited;
            return before == null
                ? glossaries.add(file, draft.term())
                : glossaries.replace(file, before.term(), draft.term());
          },
          file);
    }
  }

  private void attempt(Supplier<Term> change, Path file) {
    try {
      saved.accept(new PlacedTerm(file, change.get()));
      close.run();
    } catch (UserException refused) {
      tell(String.valueOf(refused.getMessage()));
    }
  }

  private void tell(String message) {
    problem.setText(message);
    problem.setVisible(!message.isEmpty());
    problem.setManaged(!message.isEmpty());
  }

  private void changed() {
    tell("");
    known.getChildren().clear();
    if (edited == null && !form.draft().source().isBlank()) {
      for (PlacedTerm term : glossaries.spelled(form.draft().source().strip())) {
        known.getChildren().add(warning(term));
      }
    }
    known.setVisible(!known.getChildren().isEmpty());
    known.setManaged(known.isVisible());
  }

  private Node warning(PlacedTerm placed) {
    Term term = placed.term();
    Label text =
        new Label(
            messages.text(
                "term.known",
                term.source(),
                placed.glossary(),
                TermText.renderings(term),
                term.domain().isEmpty() ? 0 : 1,
                term.domain()));
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    Button edit = new Button(messages.text("term.known.edit"));
    edit.getStyleClass().addAll("small", "known-edit");
    edit.setOnAction(event -> edit(placed));
    Button allow = new Button(messages.text("term.known.allow"));
    allow.getStyleClass().addAll("small", "known-allow");
    allow.setOnAction(event -> allow(placed));
    List<Node> parts = new ArrayList<>(List.of(text));
    if (glossaries.isWritable(placed.file())) {
      parts.addAll(List.of(edit, allow));
    }
    HBox box = new HBox(parts.toArray(Node[]::new));
    box.getStyleClass().add("known-term");
    return box;
  }

  private void allow(PlacedTerm placed) {
    String rendering = form.draft().target().strip();
    if (rendering.isEmpty()) {
      tell(messages.text("term.noTarget"));
      form.target().requestFocus();
    } else {
      Term more = Renderings.allow(placed.term(), rendering);
      attempt(() -> glossaries.replace(placed.file(), placed.term(), more), placed.file());
    }
  }

  private List<Path> writable() {
    return glossaries.files().stream().filter(glossaries::isWritable).toList();
  }

  private List<String> domains() {
    return glossaries.terms().stream()
        .map(Term::domain)
        .filter(each -> !each.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }

  private final class FileName extends StringConverter<Path> {

    @Override
    public String toString(Path file) {
      return file == null ? "" : GlossaryFiles.name(file);
    }

    @Override
    public Path fromString(String text) {
      return glossary.getValue();
    }
  }
}
