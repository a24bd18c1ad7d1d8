package org.duizhao.ui.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.session.Importer;
import org.duizhao.session.Jobs;
import org.duizhao.session.Splitting;
import org.duizhao.ui.Choosers;
import org.duizhao.ui.Command;
import org.duizhao.ui.HomePath;
import org.duizhao.ui.Messages;
import org.duizhao.ui.Screen;

/// From a file or a pasted text to a project: repairs on the left, the text as it will be on the
/// right, what it will be called above, what it comes to below.
public final class ImportScreen implements Screen {

  private static final double REPAIRS_SHARE = 0.36;

  private final Messages messages;
  private final Choosers choosers;
  private final ImportTarget target;
  private final ImportModel model;
  private final ImportOptions options;
  private final BorderPane view = new BorderPane();
  private final StartPane start;
  private final Node reading;
  private final Node failed;
  private final Node ready;
  private final Label name = new Label();
  private final Label ofSeveral = new Label();
  private final Button ok = new Button();
  private final RepairsPane repairs;
  private final PreviewPane preview;
  private final Summary summary;
  private final List<Command> commands =
      List.of(
          Command.of("file", "import.accept", this::accept).key("Shortcut+Enter"),
          Command.of("file", "import.leave", this::leave).key("Esc"));

  /// Takes the folder in which projects usually lie.
  public ImportScreen(
      Messages messages,
      Jobs jobs,
      Choosers choosers,
      Supplier<Importer> importer,
      Path projects,
      boolean intoOpenProject,
      ImportTarget target) {
    this(
        messages,
        choosers,
        target,
        new ImportModel(jobs, importer),
        new ImportOptions(projects, intoOpenProject && target.openProject().isPresent()));
  }

  private ImportScreen(
      Messages messages,
      Choosers choosers,
      ImportTarget target,
      ImportModel model,
      ImportOptions options) {
    this.messages = messages;
    this.choosers = choosers;
    this.target = target;
    this.model = model;
    this.options = options;
    Optional<String> openProject = target.openProject();
    Splitting ofProject = target.splitting();
    options
        .intoOpenProject()
        .subscribe(into -> model.rules().set(into ? ofProject : Splitting.USUAL));
    preview = new PreviewPane(model, messages);
    repairs = new RepairsPane(model, messages, preview::show);
    summary = new Summary(model, messages, repairs::selectFirstFlag);
    start = new StartPane(messages, choosers, this::read, this::read);
    reading = reading();
    failed = failed();
    ready = ready(new OptionsBar(model, options, messages, choosers, openProject));
    view.getStyleClass().add("import-screen");
    view.getStylesheets().add(stylesheet());
    view.setBottom(footer());
    model.phase().subscribe(this::show);
    model.preview().subscribe(made -> suggestName());
  }

  /// Begins with a file, as when one is dropped on the window.
  ///
  /// @param place how far the import is among several files, such as `2/3`; may be empty
  public void read(Path file, String place) {
    name.setText(String.valueOf(file.getFileName()));
    ofSeveral.setText(place);
    options.name().set("");
    model.read(
        (importer, charset) ->
            charset == null ? importer.plan(file) : importer.plan(file, charset));
  }

  private void read(Path file) {
    read(file, "");
  }

  /// Begins with a text.
  public void read(String textName, String text) {
    name.setText(textName);
    options.name().set("");
    model.read((importer, charset) -> importer.plan(textName, text));
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public String title() {
    return messages.text("import.title");
  }

  @Override
  public List<Command> commands() {
    return commands;
  }

  @Override
  public void shown() {
    if (model.phase().get() == ImportModel.Phase.EMPTY) {
      start.text().requestFocus();
    }
  }

  @Override
  public Optional<Screen> again() {
    if (model.phase().get() == ImportModel.Phase.READING) {
      return Optional.empty();
    }
    ImportScreen screen = new ImportScreen(messages, choosers, target, model, options);
    screen.name.setText(name.getText());
    screen.ofSeveral.setText(ofSeveral.getText());
    return Optional.of(screen);
  }

  @Override
  public void hidden() {
    model.cancel();
  }

  private void accept() {
    if (ok.isDisabled()) {
      return;
    }
    model
        .decided()
        .ifPresent(
            plan -> {
              if (options.intoOpenProject().get()) {
                target.add(plan);
              } else {
                target.make(
                    plan, options.name().get().strip(), HomePath.parsed(options.folder().get()));
              }
            });
  }

  private void leave() {
    if (model.phase().get() == ImportModel.Phase.READING) {
      model.cancel();
    } else {
      target.leave();
    }
  }

  private void show(ImportModel.Phase phase) {
    view.setCenter(
        switch (phase) {
          case EMPTY -> start;
          case READING -> reading;
          case READY -> ready;
          case FAILED -> failed;
        });
    if (phase == ImportModel.Phase.READY) {
      view.applyCss();
      view.layout();
      preview.startAtTheText();
      preview.list().requestFocus();
    }
  }

  private void suggestName() {
    Preview made = model.preview().get();
    if (made != null && options.name().get().isBlank()) {
      options.name().set(made.suggestedName(name.getText()));
    }
  }

  private Node ready(OptionsBar bar) {
    SplitPane panes = new SplitPane(repairs, preview);
    panes.setDividerPositions(REPAIRS_SHARE);
    SplitPane.setResizableWithParent(repairs, false);
    VBox.setVgrow(panes, Priority.ALWAYS);
    name.getStyleClass().add("import-name");
    ofSeveral.getStyleClass().add("import-place");
    HBox head = new HBox(ofSeveral, name, summary);
    head.getStyleClass().add("import-head");
    VBox box = new VBox(head, bar, panes);
    box.getStyleClass().add("import-ready");
    return box;
  }

  private Node reading() {
    Label label = new Label();
    label
        .textProperty()
        .bind(name.textProperty().map(text -> messages.text("import.reading", text)));
    label.getStyleClass().add("empty-title");
    ProgressBar bar = new ProgressBar();
    Button stop = new Button(messages.text("import.cancel"));
    stop.setOnAction(event -> model.cancel());
    VBox box = new VBox(label, bar, stop);
    box.getStyleClass().add("empty-state");
    return box;
  }

  private Node failed() {
    Region icon = new Region();
    icon.getStyleClass().addAll("icon", "icon-warning", "large-icon");
    Label title = new Label(messages.text("import.failed.title"));
    title.getStyleClass().add("empty-title");
    Label error = new Label();
    error.textProperty().bind(model.error());
    error.setWrapText(true);
    error.getStyleClass().add("import-error");
    Button again = new Button(messages.text("import.back"));
    again.setOnAction(event -> model.clear());
    Button detected = new Button(messages.text("import.detected"));
    detected.setOnAction(event -> model.readAs(null));
    model
        .phase()
        .subscribe(
            phase -> {
              detected.setVisible(model.hasEncoding());
              detected.setManaged(model.hasEncoding());
            });
    VBox box = new VBox(icon, title, error, detected, again);
    box.getStyleClass().add("empty-state");
    return box;
  }

  private Node footer() {
    Label obstacle = new Label();
    obstacle.getStyleClass().add("import-obstacle");
    obstacle
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> obstacle().map(messages::text).orElse(""),
                options.name(),
                options.folder(),
                options.intoOpenProject(),
                model.phase(),
                model.preview()));
    ok.textProperty()
        .bind(
            options
                .intoOpenProject()
                .map(into -> messages.text(into ? "import.ok.add" : "import.ok.new")));
    ok.disableProperty()
        .bind(
            obstacle
                .textProperty()
                .isNotEmpty()
                .or(model.phase().isNotEqualTo(ImportModel.Phase.READY)));
    ok.visibleProperty().bind(model.phase().isEqualTo(ImportModel.Phase.READY));
    ok.managedProperty().bind(ok.visibleProperty());
    ok.getStyleClass().addAll("accent", "import-ok");
    ok.setOnAction(event -> accept());
    Button cancel = new Button(messages.text("import.cancel"));
    cancel.setOnAction(event -> leave());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox footer = new HBox(obstacle, space, cancel, ok);
    footer.getStyleClass().add("import-footer");
    return footer;
  }

  private Optional<String> obstacle() {
    Preview made = model.preview().get();
    if (model.phase().get() != ImportModel.Phase.READY || made == null) {
      return Optional.empty();
    }
    return made.segments() == 0 ? Optional.of("import.error.nothing") : options.obstacle();
  }

  private static String stylesheet() {
    return String.valueOf(ImportScreen.class.getResource("/org/duizhao/ui/css/screens.css"));
  }
}
