package org.duizhao.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The settings of one topic, on a page of the settings sheet. Each choice shows and is kept at
/// once. A new topic is a subclass that adds its controls, and a line in `Shell`.
abstract class PreferencesSection extends GridPane {

  private final Messages messages;
  private final String titleKey;
  private int row;

  /// @param titleKey message key of the page's name
  protected PreferencesSection(Messages messages, String titleKey) {
    this.messages = messages;
    this.titleKey = titleKey;
    getStyleClass().add("preferences-grid");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints controls = new ColumnConstraints();
    controls.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(names, controls);
  }

  final String title() {
    return messages.text(titleKey);
  }

  protected final Messages messages() {
    return messages;
  }

  /// Adds a control after its name.
  protected final void add(String key, Node control) {
    Label label = new Label(messages.text(key));
    label.setLabelFor(control);
    if (control.getAccessibleText() == null) {
      control.setAccessibleText(label.getText());
    }
    addRow(row++, label, control);
  }

  /// Adds a box to tick.
  protected final CheckBox check(String key, boolean ticked, Consumer<Boolean> taker) {
    CheckBox box = new CheckBox(messages.text(key));
    box.setMnemonicParsing(false);
    box.setSelected(ticked);
    box.setOnAction(event -> taker.accept(box.isSelected()));
    add(box);
    return box;
  }

  /// Adds a line that explains the control above.
  protected final void note(String key) {
    Label label = new Label(messages.text(key));
    label.setWrapText(true);
    label.getStyleClass().add("preferences-note");
    add(label, 1, row++);
  }

  /// Adds something as wide as the page.
  protected final void add(Node node) {
    add(node, 0, row++, 2, 1);
  }

  /// A list to choose from.
  protected static <T> ComboBox<T> choice(
      List<T> values, T chosen, Function<T, String> name, Consumer<T> taker) {
    ComboBox<T> box = new ComboBox<>();
    box.getItems().setAll(values);
    box.setValue(chosen);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T value) {
            return value == null ? "" : name.apply(value);
          }

          @Override
          public T fromString(String text) {
            return box.getValue();
          }
        });
    box.valueProperty().subscribe((was, now) -> taker.accept(now));
    return box;
  }

  /// A number to set; what is typed counts when it is left, as with Enter.
  protected static Spinner<Integer> number(
      int least, int most, int value, int step, String name, Consumer<Integer> taker) {
    Spinner<Integer> spinner = new Spinner<>(least, most, Math.clamp(value, least, most), step);
    spinner.getStyleClass().add("preferences-number");
    spinner.setAccessibleText(name);
    spinner.getEditor().setAccessibleText(name);
    spinner.setEditable(true);
    spinner.valueProperty().subscribe((was, now) -> taker.accept(now));
    return spinner;
  }
}
