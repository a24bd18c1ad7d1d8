package org.duizhao.ui.memory;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duizhao.core.Cancel;
import org.duizhao.core.Project;
import org.duizhao.core.UserException;
import org.duizhao.session.Jobs;
import org.duizhao.session.matching.MatchStatistics;
import org.duizhao.session.matching.MatchTable;
import org.duizhao.session.matching.ProjectMemories;
import org.duizhao.ui.Choosers;
import org.duizhao.ui.Messages;
import org.duizhao.ui.Problems;
import org.jspecify.annotations.Nullable;

/// How much of the text the memories know, by match band. Counting ends when the sheet is left.
public final class StatisticsSheet extends VBox {

  private final ProjectMemories memories;
  private final Project project;
  private final Jobs jobs;
  private final Messages messages;
  private final Problems problems;
  private final Choosers choosers;
  private final StackPane place = new StackPane();
  private final Label told = new Label();
  private final Button copy;
  private final Button save;
  private Cancel counting = new Cancel();
  private @Nullable MatchTable table;

  /// @param document id of the document that is open
  public StatisticsSheet(
      ProjectMemories memories,
      Project project,
      String document,
      Jobs jobs,
      Messages messages,
      Problems problems,
      Choosers choosers) {
    this.memories = memories;
    this.project = project;
    this.jobs = jobs;
    this.messages = messages;
    this.problems = problems;
    this.choosers = choosers;
    getStyleClass().add("memory-sheet");
    Label title = new Label(messages.text("statistics.title"));
    title.getStyleClass().add("sheet-title");
    Scope scope = new Scope(project, document, messages, this::count);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(title, gap, scope);
    head.getStyleClass().add("memory-head");
    Label hint = new Label(messages.text("statistics.hint"));
    hint.getStyleClass().add("sheet-hint");
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    place.getStyleClass().add("band-place");
    copy = button("statistics.copy", this::copy);
    copy.getStyleClass().add("first-focus");
    save = button("statistics.save", this::save);
    told.getStyleClass().add("sheet-hint");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox foot = new HBox(told, space, copy, save);
    foot.getStyleClass().add("memory-foot");
    getChildren().addAll(head, place, hint, foot);
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) {
                counting.request();
              }
            });
    count(scope);
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(messages.text(key));
    button.setMnemonicParsing(false);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void count(Scope scope) {
    counting.request();
    show(null, waiting());
    var documents = scope.documents();
    var all = memories.lookedUp();
    counting =
        jobs.start(
            "statistics.counting",
            (progress, cancel) -> MatchStatistics.of(project, documents, all, progress, cancel),
            this::counted);
  }

  private void counted(MatchStatistics counted) {
    List<String> heads =
        List.of(
            messages.text("statistics.band"),
            messages.text("dashboard.segments"),
            messages.text("statistics.han"),
            messages.text("statistics.characters"),
            messages.text("statistics.words"));
    MatchTable made =
        MatchTable.of(counted, heads, messages::text, messages.text("statistics.total"));
    show(made, new BandGrid(made, counted));
    copy.requestFocus();
  }

  private void show(@Nullable MatchTable made, Node shown) {
    table = made;
    copy.setDisable(made == null);
    save.setDisable(made == null);
    told.setText("");
    place.getChildren().setAll(shown);
  }

  private Node waiting() {
    ProgressBar bar = new ProgressBar();
    bar.setAccessibleText(messages.text("statistics.counting"));
    VBox box = new VBox(new Label(messages.text("statistics.counting")), bar);
    box.getStyleClass().add("band-wait");
    return box;
  }

  private void copy() {
    if (table != null) {
      ClipboardContent content = new ClipboardContent();
      content.putString(table.tabs());
      Clipboard.getSystemClipboard().setContent(content);
      told.setText(messages.text("statistics.copied"));
    }
  }

  private void save() {
    MatchTable made = table;
    if (made != null) {
      choosers
          .saveFile(messages.text("statistics.save"), project.name() + ".csv")
          .ifPresent(
              file -> {
                try {
                  made.write(file);
                  told.setText(messages.text("statistics.saved", file.getFileName()));
                } catch (UserException refused) {
                  problems.show(refused);
                }
              });
    }
  }

  /// The table with the share of each band as a bar.
  private static final class BandGrid extends GridPane {

    BandGrid(MatchTable table, MatchStatistics counted) {
      getStyleClass().add("band-grid");
      long all = counted.total().han();
      ColumnConstraints name = new ColumnConstraints();
      name.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(name);
      for (int column = 1; column < table.rows().getFirst().size(); column++) {
        ColumnConstraints number = new ColumnConstraints();
        number.setHalignment(HPos.RIGHT);
        getColumnConstraints().add(number);
      }
      int last = table.rows().size() - 1;
      for (int row = 0; row <= last; row++) {
        List<String> cells = table.rows().get(row);
        for (int column = 0; column < cells.size(); column++) {
          Label cell = new Label(cells.get(column));
          cell.getStyleClass()
              .add(row == 0 ? "band-head" : row == last ? "band-total" : "band-cell");
          add(cell, column, row);
        }
        if (row > 0 && row < last) {
          add(share(Long.parseLong(cells.get(2)), all), cells.size(), row);
        }
      }
    }

    private static Node share(long part, long all) {
      ProgressBar bar = new ProgressBar(all == 0 ? 0 : (double) part / all);
      bar.getStyleClass().add("part-bar");
      return bar;
    }
  }
}
