package org.duizhao.ui.imports;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.duizhao.ui.Choosers;
import org.duizhao.ui.Messages;
import org.jspecify.annotations.Nullable;

/// Name, folder, encoding and splitting of the text to import.
final class OptionsBar extends HBox {

  private final ImportModel model;
  private final Messages messages;
  private final ComboBox<Charset> encodings = new ComboBox<>();
  private final Field encoding;
  private final List<Node> ofNewProjects;
  private final TextField name = new TextField();
  private boolean filling;

  OptionsBar(
      ImportModel model,
      ImportOptions options,
      Messages messages,
      Choosers choosers,
      Optional<String> openProject) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("import-options");
    name.textProperty().bindBidirectional(options.name());
    name.getStyleClass().add("project-name");
    TextField folder = new TextField();
    folder.textProperty().bindBidirectional(options.folder());
    folder.getStyleClass().add("project-folder");
    folder.setAccessibleText(messages.text("import.option.folder"));
    Button choose = new Button("…");
    choose.setAccessibleText(messages.text("import.option.folder.choose"));
    choose.setOnAction(
        event ->
            choosers
                .folder(messages.text("import.option.folder.choose"))
                .ifPresent(options::moveTo));
    HBox.setHgrow(folder, Priority.ALWAYS);
    HBox folderRow = new HBox(folder, choose);
    folderRow.getStyleClass().add("joined");
    Field nameField = new Field(messages.text("import.option.name"), name);
    Field folderField = new Field(messages.text("import.option.folder"), folderRow);
    HBox.setHgrow(nameField, Priority.SOMETIMES);
    HBox.setHgrow(folderField, Priority.ALWAYS);
    ofNewProjects = List.of(nameField, folderField);
    encodings.setConverter(new Shown<>(this::nameOf));
    encodings.valueProperty().subscribe(this::encodingChosen);
    encoding = new Field(messages.text("import.option.encoding"), encodings);
    CheckBox semicolon = split(messages.text("import.option.split.semicolon"));
    CheckBox colon = split(messages.text("import.option.split.colon"));
    semicolon.selectedProperty().bindBidirectional(model.splitSemicolons());
    colon.selectedProperty().bindBidirectional(model.splitColons());
    HBox splits = new HBox(semicolon, colon);
    splits.getStyleClass().add("split-options");
    openProject.ifPresent(project -> getChildren().add(target(options, project)));
    getChildren()
        .addAll(
            nameField,
            folderField,
            encoding,
            new Field(messages.text("import.option.split"), splits));
    model.preview().subscribe(this::showEncoding);
  }

  TextField name() {
    return name;
  }

  private Field target(ImportOptions options, String project) {
    ComboBox<Boolean> box = new ComboBox<>();
    box.getItems().setAll(false, true);
    box.setConverter(
        new Shown<>(
            into ->
                into
                    ? messages.text("import.option.into.open", project)
                    : messages.text("import.option.into.new")));
    box.setValue(options.intoOpenProject().get());
    box.valueProperty()
        .subscribe(
            into -> {
              options.intoOpenProject().set(into);
              ofNewProjects.forEach(
                  node -> {
                    node.setVisible(!into);
                    node.setManaged(!into);
                  });
            });
    return new Field(messages.text("import.option.into"), box);
  }

  private static CheckBox split(String at) {
    CheckBox box = new CheckBox(at);
    box.getStyleClass().add("chinese");
    return box;
  }

  private void encodingChosen(@Nullable Charset charset) {
    if (!filling && charset != null) {
      model.readAs(charset);
    }
  }

  private void showEncoding(@Nullable Preview preview) {
    encoding.setVisible(model.hasEncoding());
    encoding.setManaged(model.hasEncoding());
    if (preview == null) {
      return;
    }
    filling = true;
    List<Charset> offered = new ArrayList<>(known());
    Charset used = preview.plan().charset();
    if (!offered.contains(used)) {
      offered.addFirst(used);
    }
    if (!encodings.getItems().equals(offered)) {
      encodings.getItems().setAll(offered);
    }
    encodings.setValue(used);
    filling = false;
  }

  private String nameOf(Charset charset) {
    return charset.equals(model.detected())
        ? messages.text("import.option.encoding.detected", charset.displayName())
        : charset.displayName();
  }

  private static List<Charset> known() {
    List<Charset> known = new ArrayList<>(List.of(StandardCharsets.UTF_8));
    for (String name : List.of("GB18030", "Big5", "Big5-HKSCS")) {
      if (Charset.isSupported(name)) {
        known.add(Charset.forName(name));
      }
    }
    known.add(StandardCharsets.UTF_16LE);
    known.add(StandardCharsets.UTF_16BE);
    return known;
  }

  /// A control below its name.
  private static final class Field extends VBox {
    Field(String name, Node control) {
      getStyleClass().add("option-field");
      Label label = new Label(name);
      label.setLabelFor(control);
      getChildren().addAll(label, control);
    }
  }

  /// Shows values of a closed list; nothing is typed.
  private static final class Shown<T> extends StringConverter<T> {
    private final Function<T, String> text;

    Shown(Function<T, String> text) {
      this.text = text;
    }

    @Override
    public String toString(@Nullable T value) {
      return value == null ? "" : text.apply(value);
    }

    @Override
    public T fromString(String value) {
      throw new UnsupportedOperationException("chosen, not typed");
    }
  }
}
