package org.duizhao.ui.checks;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duizhao.quality.CheckId;
import org.duizhao.session.checking.FindingText;
import org.duizhao.ui.Messages;
import org.duizhao.ui.checks.FindingsModel.Count;
import org.jspecify.annotations.Nullable;

/// How much each check found, as bars to choose from.
final class KindChart extends ListView<Count> {

  private final FindingText text;
  private final Messages messages;
  private int most = 1;
  private boolean filling;

  KindChart(Messages messages, FindingText text, Consumer<Optional<CheckId>> choose) {
    this.text = text;
    this.messages = messages;
    getStyleClass().add("kind-chart");
    setAccessibleText(messages.text("findings.kinds"));
    setCellFactory(list -> new KindCell());
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            (was, now) -> {
              if (now != null && !filling) {
                choose.accept(now.check());
              }
            });
  }

  /// Shows these counts; the check chosen stays so.
  void show(List<Count> counts) {
    Count chosen = getSelectionModel().getSelectedItem();
    filling = true;
    most = counts.stream().skip(1).mapToInt(Count::found).max().orElse(1);
    getItems().setAll(counts);
    int row = 0;
    for (int i = 0; i < counts.size(); i++) {
      row = chosen != null && counts.get(i).check().equals(chosen.check()) ? i : row;
    }
    getSelectionModel().clearAndSelect(row);
    filling = false;
    refresh();
  }

  private final class KindCell extends ListCell<Count> {

    private final Label name = new Label();
    private final Label count = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final VBox box;

    KindCell() {
      HBox.setHgrow(name, Priority.ALWAYS);
      name.setMaxWidth(Double.MAX_VALUE);
      count.setMinWidth(USE_PREF_SIZE);
      HBox line = new HBox(name, count);
      line.getStyleClass().add("kind-line");
      bar.getStyleClass().add("kind-bar");
      bar.setMaxWidth(Double.MAX_VALUE);
      box = new VBox(line, bar);
      box.getStyleClass().add("kind-box");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Count item, boolean empty) {
      super.updateItem(item, empty);
      if (item == null || empty) {
        setGraphic(null);
        setAccessibleText("");
        return;
      }
      name.setText(item.check().map(text::of).orElse(messages.text("findings.allKinds")));
      count.setText(messages.text("checks.count", item.found()));
      bar.setVisible(item.check().isPresent());
      bar.setManaged(item.check().isPresent());
      bar.setProgress(most == 0 ? 0 : (double) item.found() / most);
      setAccessibleText(name.getText() + ", " + count.getText());
      setGraphic(box);
    }
  }
}
