package org.duizhao.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.duizhao.core.Document;
import org.duizhao.core.Project;
import org.duizhao.session.ExportChoice;
import org.duizhao.session.Exporter;
import org.duizhao.session.Session;
import org.duizhao.session.Settings.LastExport;
import org.duizhao.ui.Choosers;
import org.duizhao.ui.HomePath;
import org.duizhao.ui.Messages;
import org.duizhao.ui.Shell;
import org.duizhao.ui.export.ExportModel.Format;
import org.duizhao.ui.export.ExportModel.Outcome;
import org.jspecify.annotations.Nullable;

/// Formats on the left, options on the right, the file below, and what came of it in the same
/// place.
public final class ExportSheet extends VBox {

  private final ExportModel model;
  private final Messages messages;
  private final ListView<Format> formats = new ListView<>();
  private final Label state = new Label();
  private final Button go;
  private final HBox results = new HBox();

  ExportSheet(
      ExportModel model,
      Messages messages,
      Choosers choosers,
      Results shown,
      Runnable close,
      BiConsumer<ExportChoice, Path> remember) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("export-sheet");
    getStylesheets()
        .add(String.valueOf(ExportSheet.class.getResource("/org/duizhao/ui/css/screens.css")));
    Label title = new Label(messages.text("export.title"));
    title.getStyleClass().add("sheet-title");
    listFormats();
    VBox options = options();
    HBox.setHgrow(options, Priority.ALWAYS);
    HBox middle = new HBox(formats, new Separator(Orientation.VERTICAL), options);
    middle.getStyleClass().add("export-middle");
    go = new Button(messages.text("export.go"));
    go.getStyleClass().addAll("accent", "export-go");
    go.setOnAction(
        event -> {
          model.target().ifPresent(file -> remember.accept(model.choice().get(), file));
          model.export();
        });
    Button leave = new Button();
    leave
        .textProperty()
        .bind(
            model
                .outcome()
                .map(
                    now ->
                        messages.text(
                            now instanceof Outcome.Written ? "export.close" : "export.cancel")));
    leave.setOnAction(
        event -> {
          model.cancel();
          close.run();
        });
    Button open = new Button(messages.text("export.open"));
    open.setOnAction(event -> written(shown::open));
    Button reveal = new Button(messages.text("export.reveal"));
    reveal.setOnAction(event -> written(shown::reveal));
    results.getChildren().setAll(open, reveal);
    results.getStyleClass().add("export-results");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox buttons = new HBox(results, space, leave, go);
    buttons.getStyleClass().add("export-buttons");
    state.setWrapText(true);
    state.getStyleClass().add("export-state");
    getChildren().addAll(title, middle, file(choosers), state, buttons);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.choice().subscribe(choice -> refresh());
    model.outcome().subscribe(outcome -> refresh());
    model.file().subscribe(path -> refresh());
  }

  /// Shows the sheet for the open project over the window.
  ///
  /// @param selected the part of the project that is selected in the editor
  public static void show(
      Session session,
      Optional<Project> selected,
      Shell shell,
      Choosers choosers,
      Results results) {
    Exporter exporter = new Exporter(session.folder(), session.glossaries().finder());
    List<Format> formats =
        Exporter.formats().stream()
            .map(format -> new Format(format.id(), format.endings().getFirst()))
            .toList();
    LastExport last = shell.settings().settings().export();
    Path folder =
        last.folder().isEmpty() ? Path.of(System.getProperty("user.home")) : Path.of(last.folder());
    ExportModel model =
        new ExportModel(
            session.project(),
            formats,
            last.choice(),
            folder,
            String.valueOf(session.folder().getFileName()),
            (project, choice, file, progress, cancel) ->
                exporter.export(project, choice, file, progress, cancel).pairs(),
            shell.jobs());
    selected.ifPresent(model::offer);
    ExportSheet sheet =
        new ExportSheet(
            model,
            shell.messages(),
            choosers,
            results,
            shell.frame()::closeOverlay,
            (choice, file) ->
                shell
                    .settings()
                    .change(all -> all.withExport(LastExport.of(choice, file.getParent()))));
    shell.frame().showOverlay(sheet);
  }

  private void pressed(KeyEvent event) {
    boolean fromList = formats.equals(event.getTarget()) && event.getCode() == KeyCode.ENTER;
    if (fromList || (event.getCode() == KeyCode.ENTER && event.isShortcutDown())) {
      event.consume();
      go.fire();
    }
  }

  private void written(Consumer<Path> action) {
    if (model.outcome().get() instanceof Outcome.Written done) {
      action.accept(done.file());
    }
  }

  private void listFormats() {
    formats.getItems().setAll(model.formats());
    formats.getStyleClass().addAll("format-list", "first-focus");
    formats.setAccessibleText(messages.text("export.format"));
    formats.setCellFactory(view -> new FormatCell(messages));
    formats.getSelectionModel().select(model.format());
    formats
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            format -> {
              if (format != null && !format.equals(model.format())) {
                model.choose(format);
              }
            });
  }

  private VBox options() {
    CheckBox confirmed =
        option(
            "export.confirmed",
            model.choice().get().confirmedOnly(),
            ExportChoice::withConfirmedOnly);
    Label count = new Label();
    count.getStyleClass().add("empty-hint");
    count
        .textProperty()
        .bind(
            model
                .choice()
                .map(
                    choice -> {
                      int[] of = model.confirmedOfAll();
                      return messages.text("export.confirmed.hint", of[0], of[1]);
                    }));
    CheckBox speakers =
        option("export.speakers", model.choice().get().speakers(), ExportChoice::withSpeakers);
    CheckBox bom = option("export.bom", model.choice().get().bom(), ExportChoice::withBom);
    bom.visibleProperty().bind(model.choice().map(choice -> model.isForSpreadsheets()));
    Label heading = new Label(messages.text("export.options"));
    heading.getStyleClass().add("sheet-subtitle");
    VBox box = new VBox(heading, confirmed, count, speakers, bom);
    if (model.documents().size() > 1) {
      Label name = new Label(messages.text("export.document"));
      name.getStyleClass().add("sheet-subtitle");
      box.getChildren().addAll(0, List.of(name, documents()));
    }
    if (model.selected() > 0) {
      CheckBox part = new CheckBox(messages.text("export.selected", model.selected()));
      part.getStyleClass().add("export-selected");
      part.setSelected(true);
      part.selectedProperty().subscribe((was, only) -> model.onlySelected(only));
      box.getChildren().add(1, part);
    }
    box.getStyleClass().add("export-options");
    return box;
  }

  private ComboBox<String> documents() {
    ComboBox<String> box = new ComboBox<>();
    box.getItems().add("");
    model.documents().forEach(document -> box.getItems().add(document.id()));
    box.setConverter(
        new Shown(
            id ->
                model.documents().stream()
                    .filter(document -> document.id().equals(id))
                    .map(Document::name)
                    .findFirst()
                    .orElse(messages.text("export.document.all"))));
    box.setValue("");
    box.valueProperty().subscribe(id -> model.change(now -> now.withDocument(id)));
    box.setMaxWidth(Double.MAX_VALUE);
    return box;
  }

  private interface With {
    ExportChoice with(ExportChoice choice, boolean value);
  }

  private CheckBox option(String key, boolean value, With with) {
    CheckBox box = new CheckBox(messages.text(key));
    box.setSelected(value);
    box.selectedProperty().subscribe(on -> model.change(now -> with.with(now, on)));
    return box;
  }

  private Node file(Choosers choosers) {
    TextField path = new TextField();
    path.textProperty().bindBidirectional(model.file());
    path.setAccessibleText(messages.text("export.file"));
    HBox.setHgrow(path, Priority.ALWAYS);
    Button choose = new Button(messages.text("export.choose"));
    choose.setOnAction(
        event ->
            choosers
                .saveFile(
                    messages.text("export.chooser.title"),
                    model.target().map(at -> String.valueOf(at.getFileName())).orElse(""))
                .ifPresent(chosen -> model.file().set(HomePath.shown(chosen))));
    Label label = new Label(messages.text("export.file"));
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.getStyleClass().add("sheet-subtitle");
    HBox row = new HBox(label, path, choose);
    row.getStyleClass().add("export-file");
    return row;
  }

  private void refresh() {
    Outcome outcome = model.outcome().get();
    boolean done = outcome instanceof Outcome.Written;
    results.setVisible(done);
    go.setDisable(
        model.target().isEmpty() || model.isEmpty() || outcome instanceof Outcome.Running);
    state.getStyleClass().removeAll("good", "bad", "note");
    switch (outcome) {
      case Outcome.Running running -> state("note", messages.text("export.running"));
      case Outcome.Written written ->
          state(
              "good", messages.text("export.done", written.pairs(), written.file().getFileName()));
      case Outcome.Failed failed -> state("bad", failed.message());
      case Outcome.Choosing choosing -> {
        if (model.isEmpty()) {
          state("bad", messages.text("export.empty"));
        } else if (model.target().isEmpty()) {
          state("bad", messages.text("export.error.file"));
        } else if (model.replacesFile()) {
          String name = model.target().map(at -> String.valueOf(at.getFileName())).orElse("");
          state("note", messages.text("export.overwrite", name));
        } else {
          state("note", "");
        }
      }
    }
  }

  private void state(String style, String text) {
    state.getStyleClass().add(style);
    state.setText(text);
  }

  /// A format with its name and what it is good for.
  private static final class FormatCell extends ListCell<Format> {
    private final Messages messages;
    private final Label name = new Label();
    private final Label hint = new Label();
    private final VBox box;

    FormatCell(Messages messages) {
      this.messages = messages;
      name.getStyleClass().add("format-name");
      hint.getStyleClass().add("format-hint");
      box = new VBox(name, hint);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Format format, boolean empty) {
      super.updateItem(format, empty);
      if (empty || format == null) {
        setGraphic(null);
        return;
      }
      name.setText(messages.text("export.format." + format.id()));
      hint.setText(messages.text("export.format." + format.id() + ".hint"));
      setAccessibleText(name.getText() + ", " + hint.getText());
      setGraphic(box);
    }
  }

  private static final class Shown extends StringConverter<String> {
    private final Function<String, String> text;

    Shown(Function<String, String> text) {
      this.text = text;
    }

    @Override
    public String toString(@Nullable String value) {
      return value == null ? "" : text.apply(value);
    }

    @Override
    public String fromString(String value) {
      throw new UnsupportedOperationException("chosen, not typed");
    }
  }
}
