package org.duizhao.ui.alignment;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.duizhao.session.mending.Row;
import org.duizhao.session.mending.RowFilter;
import org.duizhao.ui.Messages;

/// Above the list: which rows are shown, how many there are of each sort, and the way out.
final class FilterBar extends HBox implements MendingListener {

  private final MendingModel model;
  private final Messages messages;
  private final Map<RowFilter, ToggleButton> toggles = new EnumMap<>(RowFilter.class);
  private final Label progress = new Label();

  /// @param show asks for a filter
  /// @param keys the key of each filter's command
  FilterBar(
      MendingModel model,
      Messages messages,
      Consumer<RowFilter> show,
      Map<RowFilter, String> keys,
      Button finish) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("mending-bar");
    HBox all = new HBox();
    all.getStyleClass().add("mending-filters");
    for (RowFilter filter : RowFilter.values()) {
      ToggleButton toggle = new ToggleButton(messages.text(filter));
      toggle.setMnemonicParsing(false);
      toggle.getStyleClass().addAll("flat", "mending-filter");
      toggle.setTooltip(new Tooltip(messages.text(filter) + "  " + keys.getOrDefault(filter, "")));
      // No toggle group, in which Tab would reach only the one that is on.
      toggle.setOnAction(
          event -> {
            show.accept(filter);
            rowsChanged();
          });
      toggles.put(filter, toggle);
      all.getChildren().add(toggle);
    }
    progress.getStyleClass().add("mending-progress");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    finish.getStyleClass().add("accent");
    getChildren().addAll(all, gap, progress, finish);
    model.listen(this);
    rowsChanged();
  }

  /// Gives the focus to the filter that is on.
  @Override
  public void requestFocus() {
    Objects.requireNonNull(toggles.get(model.filter())).requestFocus();
  }

  @Override
  public void rowsChanged() {
    toggles.forEach(
        (filter, toggle) -> {
          toggle.setSelected(filter == model.filter());
          // Numbers are only looked at when asked for.
          boolean counted = filter != RowFilter.NUMBERS || model.filter() == RowFilter.NUMBERS;
          toggle.setText(
              counted
                  ? messages.text("mending.filter", messages.text(filter), model.count(filter))
                  : messages.text(filter));
        });
    long pinned = model.now().rows().stream().filter(Row::pinned).count();
    progress.setText(messages.text("mending.progress", pinned, model.now().size()));
  }
}
