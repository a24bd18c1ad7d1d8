package org.duizhao.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.util.StringConverter;
import org.duizhao.session.Settings.Look;
import org.duizhao.session.Settings.Shade;
import org.duizhao.session.SettingsFile;

/// Theme, language and fonts. Each choice shows and is kept at once; a new language shows when the
/// program starts next.
final class PreferencesSheet extends VBox {

  private final Messages messages;
  private final GridPane grid = new GridPane();
  private int row;

  PreferencesSheet(Theme theme, SettingsFile settings, Messages messages) {
    this.messages = messages;
    getStyleClass().add("preferences");
    grid.getStyleClass().add("preferences-grid");
    Label title = new Label(messages.text("preferences.title"));
    title.getStyleClass().add("sheet-title");
    Look look = theme.look();

    ComboBox<Shade> shade =
        choice(List.of(Shade.values()), look.shade(), value -> messages.text(value));
    shade.getStyleClass().add("first-focus");
    shade.valueProperty().subscribe((was, now) -> theme.change(theme.look().withShade(now)));
    add("preferences.theme", shade);

    ComboBox<String> language = choice(languages(), look.language(), this::languageName);
    language.valueProperty().subscribe((was, now) -> theme.change(theme.look().withLanguage(now)));
    add("preferences.language", language);
    Label later = new Label(messages.text("preferences.nextStart"));
    later.getStyleClass().add("preferences-note");
    grid.add(later, 1, row++);

    add(
        "preferences.chinese",
        font(
            look.chineseFont(),
            look.chineseSize(),
            (family, size) -> theme.change(theme.look().withChinese(family, size))));
    add(
        "preferences.english",
        font(
            look.englishFont(),
            look.englishSize(),
            (family, size) -> theme.change(theme.look().withEnglish(family, size))));
    CheckBox repeats = new CheckBox(messages.text("preferences.repeats"));
    repeats.setSelected(settings.settings().translating().fillRepeats());
    repeats
        .selectedProperty()
        .subscribe(
            (was, now) ->
                settings.change(
                    all -> all.withTranslating(all.translating().withFillRepeats(now))));
    grid.add(repeats, 1, row++);
    getChildren().addAll(title, grid);
  }

  /// Takes a font's family, empty for automatic, and its size.
  @FunctionalInterface
  private interface FontChoice {
    void take(String family, double size);
  }

  private Node font(String family, double size, FontChoice choice) {
    ComboBox<String> families =
        choice(
            Stream.concat(Stream.of(""), Font.getFamilies().stream()).toList(),
            family,
            name -> name.isEmpty() ? messages.text("preferences.automatic") : name);
    Spinner<Integer> sizes = new Spinner<>(10, 40, (int) Math.round(size));
    sizes.getStyleClass().add("preferences-size");
    sizes.setAccessibleText(messages.text("preferences.size"));
    Runnable take = () -> choice.take(families.getValue(), sizes.getValue());
    families.valueProperty().subscribe((was, now) -> take.run());
    sizes.valueProperty().subscribe((was, now) -> take.run());
    HBox both = new HBox(families, sizes);
    both.getStyleClass().add("preferences-font");
    return both;
  }

  private void add(String key, Node control) {
    Label label = new Label(messages.text(key));
    label.setLabelFor(control);
    control.setAccessibleText(label.getText());
    grid.addRow(row++, label, control);
  }

  private static List<String> languages() {
    return Stream.concat(Stream.of(""), Messages.LANGUAGES.stream().map(Locale::toLanguageTag))
        .toList();
  }

  private String languageName(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    return tag.isEmpty() ? messages.text("preferences.automatic") : locale.getDisplayName(locale);
  }

  private static <T> ComboBox<T> choice(List<T> values, T chosen, Function<T, String> name) {
    ComboBox<T> box = new ComboBox<>();
    box.getItems().setAll(values);
    box.setValue(chosen);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T value) {
            return value == null ? "" : name.apply(value);
          }

          @Override
          public T fromString(String text) {
            return box.getValue();
          }
        });
    return box;
  }
}
