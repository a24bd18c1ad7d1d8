package org.duizhao.ui.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.core.UserException;
import org.duizhao.memory.Memory;
import org.duizhao.session.Jobs;
import org.duizhao.session.matching.MemoryLine;
import org.duizhao.session.matching.ProjectMemories;
import org.duizhao.ui.Choosers;
import org.duizhao.ui.Messages;

/// The project's memories: which are looked up in, which are filled, what is taken off their
/// matches; made, added, removed, looked through, imported into and exported from here.
public final class MemoriesSheet extends VBox {

  /// What is done with a memory elsewhere.
  public interface Actions {

    /// Shows its units, to look through and correct.
    void units(String memory);

    /// Takes a file of another program over into it.
    void importInto(MemoryLine memory);

    void export(MemoryLine memory);
  }

  private final ProjectMemories memories;
  private final MemoryText text;
  private final Jobs jobs;
  private final Messages messages;
  private final Choosers choosers;
  private final Actions actions;
  private final VBox list = new VBox();
  private final Label problem = new Label();
  private final TextField name = new TextField();
  private final List<MemoryRow> rows = new ArrayList<>();
  private Runnable unsubscribe = () -> {};
  private boolean changing;

  public MemoriesSheet(
      ProjectMemories memories,
      String project,
      Jobs jobs,
      Messages messages,
      Choosers choosers,
      Actions actions) {
    this.memories = memories;
    this.text = new MemoryText(messages, project);
    this.jobs = jobs;
    this.messages = messages;
    this.choosers = choosers;
    this.actions = actions;
    getStyleClass().addAll("memory-sheet", "memories");
    Label title = new Label(messages.text("memories.title"));
    title.getStyleClass().add("sheet-title");
    Label hint = new Label(messages.text("memories.hint"));
    hint.getStyleClass().add("sheet-hint");
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    list.getStyleClass().add("memory-rows");
    problem.getStyleClass().add("sheet-problem");
    problem.setWrapText(true);
    getChildren().addAll(title, hint, list, problem, foot());
    sceneProperty()
        .subscribe(
            scene -> {
              unsubscribe.run();
              unsubscribe = scene == null ? () -> {} : memories.listen(this::refresh);
            });
    refresh();
  }

  private HBox foot() {
    name.setPromptText(messages.text("memories.name"));
    name.setAccessibleText(messages.text("memories.name"));
    name.getStyleClass().add("memory-name");
    name.setOnAction(event -> create());
    Button make = button("memories.create", this::create);
    make.disableProperty().bind(name.textProperty().map(String::isBlank));
    Button add = button("memories.add", this::add);
    add.getStyleClass().add("first-focus");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox foot = new HBox(add, gap, name, make);
    foot.getStyleClass().add("memory-foot");
    return foot;
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(messages.text(key));
    button.setMnemonicParsing(false);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void refresh() {
    if (changing) {
      return;
    }
    List<MemoryLine> lines = memories.all();
    boolean same =
        rows.size() == lines.size()
            && IntStream.range(0, rows.size()).allMatch(i -> rows.get(i).isOf(lines.get(i)));
    if (!same) {
      Node focused = getScene() == null ? null : getScene().getFocusOwner();
      List<MemoryRow> before = List.copyOf(rows);
      rows.clear();
      lines.forEach(line -> rows.add(row(line, before)));
      list.getChildren().setAll(rows);
      if (focused != null && focused.getScene() != null) {
        focused.requestFocus();
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).show(lines.get(i));
      count(rows.get(i), lines.get(i));
    }
  }

  /// The row the memory had, which keeps the keys when it has moved.
  private MemoryRow row(MemoryLine line, List<MemoryRow> before) {
    return before.stream()
        .filter(row -> row.isOf(line))
        .findFirst()
        .orElseGet(() -> new MemoryRow(line, text.name(line.name()), messages, this));
  }

  /// Asked beside the window: whoever adds to the memory may hold it for a moment.
  private void count(MemoryRow row, MemoryLine line) {
    line.memory().ifPresent(memory -> jobs.quietly(() -> size(memory), row::count));
  }

  private long size(Memory memory) {
    try {
      return memory.size();
    } catch (UserException gone) {
      return 0;
    }
  }

  Actions actions() {
    return actions;
  }

  /// Makes a change of the list, and shows what is wrong with it in its place.
  void change(Consumer<ProjectMemories> change) {
    problem.setText("");
    changing = true;
    try {
      change.accept(memories);
    } catch (UserException refused) {
      problem.setText(refused.getMessage());
    } finally {
      changing = false;
    }
    refresh();
  }

  private void create() {
    if (!name.getText().isBlank()) {
      change(all -> all.create(name.getText()));
      if (problem.getText().isEmpty()) {
        name.clear();
      }
    }
  }

  private void add() {
    choosers
        .openFiles(messages.text("memories.add"))
        .forEach(
            file ->
                jobs.start(
                    "memory.opening",
                    (progress, cancel) -> {
                      Memory.readOnly(file, progress, cancel).close();
                      return file;
                    },
                    memory -> change(all -> all.add(memory))));
  }
}
