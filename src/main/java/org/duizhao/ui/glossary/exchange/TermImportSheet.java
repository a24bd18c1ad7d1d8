package org.duizhao.ui.glossary.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.duizhao.core.UserException;
import org.duizhao.glossary.exchange.ImportNote;
import org.duizhao.glossary.exchange.ImportPlan;
import org.duizhao.session.Glossaries;
import org.duizhao.session.GlossaryFiles;
import org.duizhao.session.terms.TermFile;
import org.duizhao.ui.Messages;

/// What a file of terms would do to a glossary: its columns, to be put right; what is new, what is
/// merged, and each line that is left out. Nothing is changed before Import.
public final class TermImportSheet extends VBox {

  private final TermImportModel model;
  private final Messages messages;
  private final Consumer<ImportPlan> imported;
  private final PreviewTable preview;
  private final Label summary = new Label();
  private final ListView<String> lines = new ListView<>();
  private final Label problem = new Label();
  private final Button go = new Button();

  /// @param name the file's name
  /// @param target the glossary offered first
  /// @param imported hears of what was done, when the sheet is to go
  public TermImportSheet(
      Glossaries glossaries,
      TermFile file,
      String name,
      Path target,
      Messages messages,
      Consumer<ImportPlan> imported,
      Runnable close) {
    this.model = new TermImportModel(glossaries, file, target);
    this.messages = messages;
    this.imported = imported;
    this.preview = new PreviewTable(model, messages, this::show);
    getStyleClass().add("term-import-sheet");
    Label title = new Label(messages.text("termImport.title", name));
    title.getStyleClass().add("sheet-title");
    getChildren().add(title);
    if (file.isTable()) {
      CheckBox header = new CheckBox(messages.text("termImport.header"));
      header.getStyleClass().add("import-header");
      header.setSelected(model.hasHeader());
      header
          .selectedProperty()
          .subscribe(
              (was, now) -> {
                model.header(now);
                show();
              });
      preview.setPrefHeight(250);
      preview.setMinHeight(200);
      getChildren().addAll(header, preview);
    }
    summary.getStyleClass().add("import-summary");
    summary.setWrapText(true);
    lines.getStyleClass().add("import-lines");
    lines.setAccessibleText(messages.text("termImport.lines"));
    lines.setPlaceholder(new Label(messages.text("termImport.lines.none")));
    VBox.setVgrow(lines, Priority.ALWAYS);
    problem.getStyleClass().add("sheet-problem");
    problem.setWrapText(true);
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    getChildren().addAll(summary, lines, problem, foot(close));
    show();
  }

  private HBox foot(Runnable close) {
    ComboBox<Path> into = new ComboBox<>();
    into.getItems().setAll(model.targets());
    into.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Path file) {
            return file == null ? "" : GlossaryFiles.name(file);
          }

          @Override
          public Path fromString(String text) {
            return model.target();
          }
        });
    into.setValue(model.target());
    into.setAccessibleText(messages.text("term.glossary"));
    into.valueProperty()
        .subscribe(
            (was, now) -> {
              if (now != null) {
                model.into(now);
                show();
              }
            });
    CheckBox merge = new CheckBox(messages.text("termImport.merge"));
    merge.getStyleClass().add("import-merge");
    merge
        .selectedProperty()
        .subscribe(
            (was, now) -> {
              model.merge(now);
              show();
            });
    Label label = new Label(messages.text("extract.into"));
    label.getStyleClass().add("term-form-label");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button cancel = new Button(messages.text("term.cancel"));
    cancel.setOnAction(event -> close.run());
    go.getStyleClass().addAll("accent", "import-go", "first-focus");
    go.setDefaultButton(true);
    go.setOnAction(event -> apply());
    HBox foot = new HBox(label, into, merge, gap, cancel, go);
    foot.getStyleClass().add("term-buttons");
    return foot;
  }

  private void show() {
    if (model.file().isTable()) {
      preview.show();
    }
    ImportPlan plan = model.plan();
    summary.setText(
        messages.text(
            "termImport.summary",
            plan.added().size(),
            plan.merged().size(),
            plan.same(),
            plan.notes().size()));
    List<String> told = new ArrayList<>();
    for (ImportNote note : plan.notes()) {
      told.add(
          messages.text(
              "termImport.note." + note.kind().name(),
              note.line() > 0 ? 1 : 0,
              note.line(),
              note.what()));
    }
    for (ImportPlan.Merged merged : plan.merged()) {
      boolean rendering =
          merged.after().alternatives().size() > merged.before().alternatives().size();
      told.add(
          messages.text(
              rendering ? "termImport.merged" : "termImport.mergedDetails",
              merged.before().source(),
              merged.before().target(),
              merged.theirs().target()));
    }
    lines.getItems().setAll(told);
    int terms = plan.added().size() + plan.merged().size();
    go.setText(messages.text("termImport.go", terms));
    go.setDisable(terms == 0);
  }

  private void apply() {
    try {
      model.apply();
      imported.accept(model.plan());
    } catch (UserException refused) {
      problem.setText(String.valueOf(refused.getMessage()));
    }
  }
}
