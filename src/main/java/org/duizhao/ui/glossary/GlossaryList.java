package org.duizhao.ui.glossary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.session.Glossaries;
import org.duizhao.session.GlossaryFiles;
import org.duizhao.ui.Messages;

/// The project's glossaries, the first with priority. The one selected alone is listed in the
/// table.
final class GlossaryList extends VBox {

  private final GlossaryModel model;
  private final Messages messages;
  private final Ways ways;
  private final ListView<Optional<Path>> list = new ListView<>();
  private final MenuButton add = new MenuButton();
  private final Button up;
  private final Button down;
  private final Button remove;
  private boolean showing;

  /// Where glossaries come from.
  interface Ways {

    /// Asks for a name and makes a glossary.
    void create();

    /// Asks for a file and adds it.
    void choose();

    /// Asks for a file of another program and imports its terms.
    void bring();

    /// Asks for a file and exports to it.
    void export();
  }

  GlossaryList(GlossaryModel model, Messages messages, Ways ways) {
    this.model = model;
    this.messages = messages;
    this.ways = ways;
    getStyleClass().add("glossary-list");
    Label title = new Label(messages.text("glossary.list"));
    title.getStyleClass().add("pane-title");
    title.setLabelFor(list);
    list.getStyleClass().add("outline-list");
    list.setAccessibleText(messages.text("glossary.list"));
    list.setCellFactory(view -> new Cell());
    list.getSelectionModel().selectedItemProperty().subscribe((before, now) -> chosen());
    VBox.setVgrow(list, Priority.ALWAYS);
    add.setText("+");
    add.setAccessibleText(messages.text("glossary.add"));
    add.setTooltip(new Tooltip(messages.text("glossary.add")));
    add.getStyleClass().addAll("small", "glossary-add");
    add.setOnShowing(event -> offer());
    up = button("↑", "glossary.up", () -> move(-1));
    down = button("↓", "glossary.down", () -> move(1));
    remove = button("−", "glossary.remove", this::remove);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox buttons = new HBox(add, remove, gap, up, down);
    buttons.getStyleClass().add("glossary-buttons");
    Label hint = new Label(messages.text("glossary.list.hint"));
    hint.setWrapText(true);
    hint.getStyleClass().add("pane-hint");
    getChildren().addAll(title, list, buttons, hint);
    offer();
    showFiles();
  }

  /// Shows the glossaries there are now; the selected one stays so.
  void showFiles() {
    showing = true;
    Optional<Path> chosen = model.query().file();
    List<Optional<Path>> all = new ArrayList<>();
    all.add(Optional.empty());
    model.glossaries().files().forEach(file -> all.add(Optional.of(file)));
    list.getItems().setAll(all);
    list.getSelectionModel().select(Math.max(0, all.indexOf(chosen)));
    showing = false;
    enable();
  }

  Optional<Path> selected() {
    Optional<Path> chosen = list.getSelectionModel().getSelectedItem();
    return chosen == null ? Optional.empty() : chosen;
  }

  private void chosen() {
    if (!showing) {
      model.show(model.query().withFile(selected()));
      enable();
    }
  }

  private void enable() {
    List<Path> files = model.glossaries().files();
    int at = selected().map(files::indexOf).orElse(-1);
    up.setDisable(at <= 0);
    down.setDisable(at < 0 || at == files.size() - 1);
    remove.setDisable(at < 0);
  }

  private void move(int by) {
    selected().ifPresent(file -> model.use(() -> model.list().moving(file, by)));
  }

  private void remove() {
    selected().ifPresent(file -> model.use(() -> model.list().removing(file)));
  }

  private void offer() {
    List<MenuItem> items = new ArrayList<>();
    items.add(item(messages.text("glossary.create"), ways::create));
    items.add(item(messages.text("glossary.choose"), ways::choose));
    items.add(new SeparatorMenuItem());
    items.add(item(messages.text("command.glossary.import"), ways::bring));
    items.add(item(messages.text("command.glossary.export"), ways::export));
    List<Path> unused = model.list().unused();
    if (!unused.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    for (Path file : unused) {
      items.add(
          item(
              messages.text("glossary.use", GlossaryFiles.name(file)),
              () -> model.use(() -> model.list().adding(file))));
    }
    add.getItems().setAll(items);
  }

  private static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }

  private Button button(String sign, String key, Runnable action) {
    Button button = new Button(sign);
    button.getStyleClass().addAll("small", key.replace('.', '-'));
    button.setAccessibleText(messages.text(key));
    button.setTooltip(new Tooltip(messages.text(key)));
    button.setOnAction(event -> action.run());
    return button;
  }

  private final class Cell extends ListCell<Optional<Path>> {

    private final Label name = new Label();
    private final Label about = new Label();
    private final VBox lines = new VBox(name, about);

    Cell() {
      about.getStyleClass().add("outline-count");
      about.setWrapText(true);
    }

    @Override
    protected void updateItem(Optional<Path> file, boolean none) {
      super.updateItem(file, none);
      if (none || file == null) {
        setGraphic(null);
        return;
      }
      Glossaries glossaries = model.glossaries();
      List<Path> files = glossaries.files();
      name.setText(
          file.map(each -> (files.indexOf(each) + 1) + "  " + GlossaryFiles.name(each))
              .orElse(messages.text("glossary.all")));
      int terms =
          (file.isPresent() ? file.stream() : files.stream())
              .flatMap(each -> glossaries.glossary(each).stream())
              .mapToInt(glossary -> glossary.terms().size())
              .sum();
      String marks =
          file.map(
                  each ->
                      glossaries.problem(each).isPresent()
                          ? messages.text("glossary.broken")
                          : glossaries.isWritable(each) ? "" : messages.text("glossary.readOnly"))
              .orElse("");
      about.setText(
          Stream.of(messages.text("glossary.count", terms), marks)
              .filter(each -> !each.isEmpty())
              .reduce((a, b) -> a + " · " + b)
              .orElse(""));
      setAccessibleText(name.getText() + ", " + about.getText());
      setGraphic(lines);
    }
  }
}
