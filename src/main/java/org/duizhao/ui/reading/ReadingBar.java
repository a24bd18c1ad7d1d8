package org.duizhao.ui.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.duizhao.session.Settings.ReadingLayout;
import org.duizhao.ui.Commands;
import org.duizhao.ui.Messages;

/// How the text is set, and the way back.
final class ReadingBar extends HBox {

  private final ReadingModel model;
  private final Map<ReadingLayout, ToggleButton> layouts = new EnumMap<>(ReadingLayout.class);
  private final CheckBox confirmed;

  ReadingBar(ReadingModel model, Messages messages, Commands commands) {
    this.model = model;
    getStyleClass().add("reading-bar");
    HBox choice = new HBox();
    choice.getStyleClass().add("reading-layouts");
    List<ReadingLayout> all = List.of(ReadingLayout.values());
    for (ReadingLayout layout : all) {
      ToggleButton button = new ToggleButton(messages.text(layout));
      String style = layout == all.getFirst() ? "left-pill" : "center-pill";
      boolean last = layout == all.getLast();
      button.getStyleClass().add(last ? "right-pill" : style);
      button.setFocusTraversable(false);
      String key = commands.keyText(commands.get(ReadingCommands.id(layout)));
      button.setTooltip(new Tooltip(messages.text(layout) + "  " + key));
      button.setOnAction(event -> commands.get(ReadingCommands.id(layout)).run());
      layouts.put(layout, button);
      choice.getChildren().add(button);
    }
    confirmed = new CheckBox(messages.text("reading.confirmed"));
    confirmed.setFocusTraversable(false);
    confirmed.setTooltip(
        new Tooltip(
            messages.text("reading.confirmed")
                + "  "
                + commands.keyText(commands.get(ReadingCommands.CONFIRMED))));
    confirmed.setOnAction(event -> commands.get(ReadingCommands.CONFIRMED).run());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button back = new Button(messages.text("reading.back"));
    back.setFocusTraversable(false);
    back.setTooltip(
        new Tooltip(
            messages.text("reading.back")
                + "  "
                + commands.keyText(commands.get(ReadingCommands.TOGGLE))));
    back.setOnAction(event -> commands.get(ReadingCommands.TOGGLE).run());
    getChildren().addAll(choice, confirmed, gap, back);
  }

  void refresh() {
    layouts.forEach((layout, button) -> button.setSelected(layout == model.options().layout()));
    confirmed.setSelected(model.options().confirmedOnly());
  }
}
