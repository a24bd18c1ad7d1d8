package org.duizhao.ui.alignment;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.duizhao.alignment.Bead;
import org.duizhao.session.Importer;
import org.duizhao.session.alignment.AlignedTexts;
import org.duizhao.session.layout.Bitext;
import org.duizhao.session.layout.Columns;
import org.duizhao.session.layout.LayoutKind;
import org.duizhao.ui.Choosers;
import org.duizhao.ui.FxJobs;
import org.duizhao.ui.Messages;
import org.duizhao.ui.alignment.AlignModel.Outcome;
import org.jspecify.annotations.Nullable;

/// Where two texts are chosen, paired and looked at before they become a project.
final class AlignSheet extends VBox {

  /// Runs this long without a counterpart are told of.
  private static final int LONG_GAP = 10;

  private final AlignModel model;
  private final FxJobs jobs;
  private final Messages messages;
  private final Choosers choosers;
  private final Path projects;
  private final StackPane middle = new StackPane();
  private final Label told = new Label();
  private final ComboBox<Layout> layouts = new ComboBox<>();
  private final TextField columns = new TextField();
  private final TextField name = new TextField();
  private final Button go;
  private final HBox layout;
  private boolean named;

  /// How the languages lie in one file; nothing to have it found out.
  private record Layout(@Nullable LayoutKind kind) {}

  /// Makes a project of what was paired.
  @FunctionalInterface
  interface Maker {
    void make(AlignedTexts aligned, String name, Path folder);
  }

  AlignSheet(
      AlignModel model,
      FxJobs jobs,
      Messages messages,
      Choosers choosers,
      Path projects,
      Maker maker,
      Runnable close) {
    this.model = model;
    this.jobs = jobs;
    this.messages = messages;
    this.choosers = choosers;
    this.projects = projects;
    getStyleClass().add("align-sheet");
    Label title = new Label(messages.text("align.title"));
    title.getStyleClass().add("sheet-title");
    Label hint = new Label(messages.text("align.hint"));
    hint.getStyleClass().add("sheet-hint");
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    HBox files = new HBox(slot(true), slot(false));
    files.getStyleClass().add("align-files");
    layout = layoutLine();
    told.getStyleClass().add("align-told");
    told.setWrapText(true);
    told.setMinHeight(USE_PREF_SIZE);
    middle.getStyleClass().add("align-middle");
    VBox.setVgrow(middle, Priority.ALWAYS);
    go = new Button(messages.text("align.go"));
    go.getStyleClass().add("accent");
    go.setDefaultButton(true);
    go.setOnAction(event -> make(maker));
    Button cancel = new Button(messages.text("align.cancel"));
    cancel.setOnAction(event -> close.run());
    getChildren().addAll(title, hint, files, layout, told, middle, foot(cancel));
    setOnDragOver(this::over);
    setOnDragDropped(this::dropped);
    name.textProperty().subscribe(text -> showFoot());
    model.outcome().subscribe(this::show);
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) {
                model.cancel();
              }
            });
  }

  private VBox slot(boolean isFirst) {
    Label label = new Label(messages.text(isFirst ? "align.first" : "align.second"));
    label.getStyleClass().add("align-label");
    Button choose = new Button();
    choose.setMnemonicParsing(false);
    choose.getStyleClass().add("align-file");
    if (isFirst) {
      choose.getStyleClass().add("first-focus");
    }
    choose.setMaxWidth(Double.MAX_VALUE);
    ObservableValue<Optional<Path>> file = isFirst ? model.first() : model.second();
    choose
        .textProperty()
        .bind(
            file.map(
                path ->
                    path.map(AlignSheet::fileName)
                        .orElse(messages.text(isFirst ? "align.choose" : "align.choose.other"))));
    choose
        .accessibleTextProperty()
        .bind(choose.textProperty().map(text -> label.getText() + ": " + text));
    choose.setOnAction(
        event -> model.take(choosers.openFiles(messages.text("align.chooser")), isFirst));
    Button clear = new Button();
    Region cross = new Region();
    cross.getStyleClass().addAll("icon", "icon-close");
    clear.setGraphic(cross);
    clear.getStyleClass().addAll("flat", "icon-button");
    clear.setAccessibleText(messages.text("align.clear"));
    clear.visibleProperty().bind(file.map(Optional::isPresent));
    clear.managedProperty().bind(clear.visibleProperty());
    clear.setOnAction(event -> model.clear(isFirst));
    HBox.setHgrow(choose, Priority.ALWAYS);
    HBox line = new HBox(choose, clear);
    line.getStyleClass().add("align-line");
    VBox slot = new VBox(label, line);
    slot.getStyleClass().add("align-slot");
    HBox.setHgrow(slot, Priority.ALWAYS);
    return slot;
  }

  private static String fileName(Path file) {
    return String.valueOf(file.getFileName());
  }

  private HBox layoutLine() {
    layouts.getItems().add(new Layout(null));
    for (LayoutKind kind : LayoutKind.values()) {
      layouts.getItems().add(new Layout(kind));
    }
    layouts.getSelectionModel().selectFirst();
    layouts.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Layout value) {
            LayoutKind kind = value == null ? null : value.kind();
            return kind == null ? messages.text("align.layout.auto") : messages.text(kind);
          }

          @Override
          public Layout fromString(String text) {
            throw new UnsupportedOperationException("chosen, not typed");
          }
        });
    layouts.setOnAction(event -> model.readAs(layouts.getValue().kind()));
    Label label = new Label(messages.text("align.layout"));
    label.setLabelFor(layouts);
    columns.setPromptText(messages.text("align.columns"));
    columns.setAccessibleText(messages.text("align.columns"));
    columns.setTooltip(new Tooltip(messages.text("align.columns")));
    columns.getStyleClass().add("align-columns");
    columns.setOnAction(event -> model.readColumns(columns.getText()));
    HBox line = new HBox(label, layouts, columns);
    line.getStyleClass().add("align-line");
    return line;
  }

  private HBox foot(Button cancel) {
    Label label = new Label(messages.text("align.name"));
    label.setLabelFor(name);
    name.setAccessibleText(label.getText());
    name.getStyleClass().add("align-name");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox foot = new HBox(label, name, space, cancel, go);
    foot.getStyleClass().add("memory-foot");
    return foot;
  }

  private void show(Outcome outcome) {
    boolean single = model.first().get().isPresent() != model.second().get().isPresent();
    layout.setVisible(single);
    layout.setManaged(single);
    told.getStyleClass().removeAll("is-bad", "is-warning");
    switch (outcome) {
      case Outcome.Nothing nothing -> {
        tell("");
        middle.getChildren().setAll(empty());
      }
      case Outcome.Running running -> {
        tell("");
        middle.getChildren().setAll(running());
      }
      case Outcome.Failed failed -> {
        told.getStyleClass().add("is-bad");
        tell(failed.reason());
        middle.getChildren().clear();
      }
      case Outcome.Done done -> {
        suggestName();
        done.layout().ifPresent(this::showColumns);
        tell(summary(done));
        middle.getChildren().setAll(new AlignPreview(done.aligned(), messages));
      }
    }
    showFoot();
    if (outcome instanceof Outcome.Done && !isTyping()) {
      go.requestFocus();
    }
  }

  /// Whether the user is at something that the focus should stay with.
  private boolean isTyping() {
    return name.isFocused() || columns.isFocused() || layouts.isFocused();
  }

  private void tell(String text) {
    told.setText(text);
    told.setVisible(!text.isEmpty());
    told.setManaged(!text.isEmpty());
  }

  private Node empty() {
    Region icon = new Region();
    icon.getStyleClass().addAll("icon", "icon-align", "large-icon");
    Label drop = new Label(messages.text("align.drop"));
    drop.getStyleClass().add("empty-hint");
    VBox box = new VBox(icon, drop);
    box.getStyleClass().add("align-empty");
    return box;
  }

  private Node running() {
    Label label = new Label(messages.text(AlignModel.JOB));
    label.getStyleClass().add("empty-hint");
    ProgressBar bar = new ProgressBar();
    bar.setAccessibleText(label.getText());
    // The work begins right after this.
    jobs.onScreen(() -> follow(bar));
    Button stop = new Button(messages.text("align.stop"));
    stop.setOnAction(event -> model.cancel());
    VBox box = new VBox(label, bar, stop);
    box.getStyleClass().add("align-empty");
    return box;
  }

  private void follow(ProgressBar bar) {
    jobs.running().stream()
        .filter(job -> job.label().equals(AlignModel.JOB) && !job.cancel().isRequested())
        .forEach(job -> bar.progressProperty().bind(job.progress()));
  }

  private String summary(AlignModel.Outcome.Done done) {
    AlignedTexts aligned = done.aligned();
    List<String> lines = new ArrayList<>();
    if (aligned.areStrangers()) {
      told.getStyleClass().add("is-bad");
      lines.add(messages.text("align.strangers"));
    }
    done.layout()
        .ifPresent(
            bitext ->
                lines.add(
                    messages.text(
                        "align.readAs",
                        messages.text(bitext.layout().kind()),
                        Math.round(100 * bitext.layout().confidence()),
                        bitext.leftOut().size())));
    long pairs = aligned.links().stream().filter(link -> link.bead().isPair()).count();
    lines.add(
        messages.text(
            "align.summary",
            aligned.source().sentences().size(),
            aligned.target().sentences().size(),
            pairs,
            aligned.links().size() - pairs));
    List<Bead> gaps = aligned.gaps(LONG_GAP);
    if (!gaps.isEmpty()) {
      int longest =
          gaps.stream().mapToInt(gap -> Math.max(gap.sources(), gap.targets())).max().orElse(0);
      lines.add(messages.text("align.gaps", gaps.size(), longest));
    }
    done.leftOut().forEach(each -> lines.add(messages.text("align.leftOut", each)));
    return String.join("\n", lines);
  }

  /// Tables are read by two columns, which can be overruled.
  private void showColumns(Bitext bitext) {
    Optional<Columns> found = bitext.layout().columns();
    columns.setVisible(found.isPresent());
    columns.setText(
        found.map(each -> (each.chinese() + 1) + ", " + (each.english() + 1)).orElse(""));
  }

  private void suggestName() {
    if (named && !name.getText().isBlank()) {
      return;
    }
    model
        .first()
        .get()
        .or(model.second()::get)
        .map(AlignSheet::fileName)
        .ifPresent(
            file -> {
              int dot = file.lastIndexOf('.');
              name.setText(dot > 0 ? file.substring(0, dot) : file);
              named = true;
            });
  }

  private void showFoot() {
    go.setDisable(!(model.outcome().get() instanceof Outcome.Done) || name.getText().isBlank());
  }

  private void make(Maker maker) {
    if (model.outcome().get() instanceof Outcome.Done done) {
      String called = name.getText().strip();
      Path folder = projects.resolve(Importer.documentId(called + ".", taken()));
      maker.make(done.aligned(), called, folder);
    }
  }

  /// Names of folders that are there already.
  private List<String> taken() {
    File[] there = projects.toFile().listFiles();
    List<String> names = new ArrayList<>();
    for (File each : there == null ? new File[0] : there) {
      names.add(each.getName());
    }
    return names;
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    model.take(event.getDragboard().getFiles().stream().map(File::toPath).toList());
    event.setDropCompleted(true);
    event.consume();
  }
}
