package org.duizhao.ui.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import javafx.util.StringConverter;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.session.Jobs;
import org.duizhao.session.Settings.Reading;
import org.duizhao.session.Settings.ReadingLayout;
import org.duizhao.session.SettingsFile;
import org.duizhao.ui.Composition;
import org.duizhao.ui.Messages;
import org.jspecify.annotations.Nullable;

/// How to print, beside a picture of each page. Without a printer it says so and offers a web page.
final class PrintSheet extends VBox {

  private static final double PREVIEW = 0.62;

  /// What the sheet needs of the window.
  ///
  /// @param saveHtml asks for a file and writes the document there as a web page
  /// @param done tells that it was sent to the printer and closes the sheet
  record Surroundings(
      Jobs jobs,
      SettingsFile settings,
      Messages messages,
      PrintedText.Faces faces,
      Consumer<Document> saveHtml,
      Consumer<String> done) {}

  private final String title;
  private final Surroundings around;
  private final Messages messages;
  private final ComboBox<Printers.Device> printers;
  private final ComboBox<Document> documents;
  private final TextField range = new TextField();
  private final Label note = new Label();
  private final Label count = new Label();
  private final StackPane preview = new StackPane();
  private final Button print = new Button();
  private final GridPane form = new GridPane();
  private String trouble = "";
  private int row;
  private int shown;
  private @Nullable PrintedText set;
  private Cancel setting = new Cancel();

  PrintSheet(String title, List<Document> texts, Printers machine, Surroundings around) {
    this.title = title;
    this.around = around;
    this.messages = around.messages();
    getStyleClass().add("print-sheet");
    Label heading = new Label(messages.text("print.title"));
    heading.getStyleClass().add("sheet-title");
    form.getStyleClass().add("print-form");
    ColumnConstraints wide = new ColumnConstraints();
    wide.setHgrow(Priority.ALWAYS);
    wide.setFillWidth(true);
    form.getColumnConstraints().addAll(new ColumnConstraints(), wide);
    Reading how = around.settings().settings().reading();
    printers = choice(List.of(), Printers.Device::name);
    printers.valueProperty().subscribe((before, now) -> setAnew());
    documents = choice(texts, Document::name);
    documents.setValue(texts.getFirst());
    documents.valueProperty().subscribe((before, now) -> setAnew());
    ComboBox<ReadingLayout> layouts =
        choice(List.of(ReadingLayout.values()), layout -> messages.text(layout));
    layouts.setValue(how.layout());
    layouts.getStyleClass().add("first-focus");
    layouts.valueProperty().subscribe((was, now) -> change(all -> all.withLayout(now)));
    Spinner<Double> sizes = new Spinner<>(7, 18, how.printSize(), 0.5);
    sizes.setMaxWidth(Double.MAX_VALUE);
    sizes.valueProperty().subscribe((was, now) -> change(all -> all.withPrintSize(now)));
    CheckBox confirmed = new CheckBox(messages.text("reading.confirmed"));
    confirmed.setSelected(how.confirmedOnly());
    confirmed.selectedProperty().subscribe((was, now) -> change(all -> all.withConfirmedOnly(now)));
    range.getStyleClass().add("print-range");
    range.setPromptText(messages.text("print.pages.prompt"));
    Composition.of(range).whenSettled(text -> readRange());
    add("print.printer", printers);
    if (texts.size() > 1) {
      add("print.document", documents);
    }
    add("print.layout", layouts);
    add("print.size", sizes);
    add("print.pages", range);
    form.add(confirmed, 1, row++);
    note.getStyleClass().add("print-note");
    note.setWrapText(true);
    form.add(note, 0, row, 2, 1);
    print.setText(messages.text("print.go"));
    print.getStyleClass().addAll("accent", "print-go");
    print.setOnAction(event -> print());
    Button html = new Button(messages.text("print.html"));
    html.getStyleClass().add("print-html");
    html.setOnAction(event -> around.saveHtml().accept(documents.getValue()));
    HBox buttons = new HBox(html, print);
    buttons.getStyleClass().add("print-buttons");
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    VBox left = new VBox(form, gap, buttons);
    left.getStyleClass().add("print-left");
    Button back = pager("‹", "print.previous", -1);
    Button on = pager("›", "print.next", 1);
    HBox pager = new HBox(back, count, on);
    pager.getStyleClass().add("print-pager");
    preview.getStyleClass().add("print-preview");
    VBox right = new VBox(preview, pager);
    right.getStyleClass().add("print-right");
    HBox middle = new HBox(left, right);
    middle.getStyleClass().add("print-middle");
    getChildren().addAll(heading, middle);
    around.jobs().start("print.looking", (progress, cancel) -> machine.all(), this::found);
    setAnew();
    sceneProperty()
        .subscribe(
            (before, now) -> {
              if (now == null) {
                setting.request();
              }
            });
  }

  private void found(List<Printers.Device> devices) {
    printers.getItems().setAll(devices);
    printers.setDisable(devices.isEmpty());
    if (devices.isEmpty()) {
      trouble = messages.text("print.none");
    } else {
      printers.setValue(devices.getFirst());
    }
    refresh();
  }

  private void change(UnaryOperator<Reading> change) {
    around.settings().change(all -> all.withReading(change.apply(all.reading())));
    setAnew();
  }

  /// Sets the text as chosen now; what was being set otherwise is given up.
  private void setAnew() {
    setting.request();
    set = null;
    refresh();
    Document document = documents.getValue();
    Reading how = around.settings().settings().reading();
    PrintedText.Paper paper =
        Optional.ofNullable(printers.getValue())
            .map(Printers.Device::paper)
            .orElse(PrintedText.Paper.A4);
    setting =
        around
            .jobs()
            .start(
                "print.setting",
                (progress, cancel) ->
                    PrintedText.of(title, document, how, paper, around.faces(), progress, cancel),
                text -> {
                  set = text;
                  shown = Math.clamp(shown, 0, Math.max(0, text.pages() - 1));
                  refresh();
                });
  }

  /// Pages that are not there cannot be printed, and the sheet says so.
  private void readRange() {
    PrintedText text = set;
    boolean none = text == null || text.pages() == 0;
    boolean wrong = !none && chosen().isEmpty();
    print.setDisable(none || wrong || printers.getValue() == null);
    note.setText(wrong ? messages.text("print.pages.wrong", range.getText().strip()) : trouble);
  }

  private void refresh() {
    PrintedText text = set;
    boolean none = text == null || text.pages() == 0;
    readRange();
    if (text == null) {
      count.setText(messages.text("print.setting"));
      return;
    }
    count.setText(messages.text("print.page", none ? 0 : shown + 1, text.pages()));
    preview.getChildren().clear();
    if (!none) {
      Node page = text.page(shown);
      page.getTransforms().add(new Scale(PREVIEW, PREVIEW));
      preview.getChildren().add(new Group(page));
    }
  }

  private Optional<List<Integer>> chosen() {
    PrintedText text = set;
    return text == null ? Optional.empty() : PageRange.of(range.getText(), text.pages());
  }

  private void print() {
    PrintedText text = set;
    Printers.Device device = printers.getValue();
    Optional<List<Integer>> pages = chosen();
    if (text == null || device == null || pages.isEmpty()) {
      return;
    }
    List<Integer> numbers = new ArrayList<>(pages.get());
    around
        .jobs()
        .start(
            "print.printing",
            (progress, cancel) -> device.print(title, numbers, text::page, progress, cancel),
            sent -> {
              if (sent) {
                around.done().accept(messages.text("print.sent", numbers.size(), device.name()));
              } else {
                trouble = messages.text("print.refused", device.name());
                readRange();
              }
            });
  }

  private Button pager(String sign, String key, int by) {
    Button button = new Button(sign);
    button.setAccessibleText(messages.text(key));
    button.getStyleClass().add("flat");
    button.setOnAction(
        event -> {
          PrintedText text = set;
          if (text != null) {
            shown = Math.clamp(shown + by, 0, Math.max(0, text.pages() - 1));
            refresh();
          }
        });
    return button;
  }

  private void add(String key, Node control) {
    Label label = new Label(messages.text(key));
    label.setLabelFor(control);
    control.setAccessibleText(label.getText());
    form.addRow(row++, label, control);
  }

  private static <T> ComboBox<T> choice(List<T> values, Function<T, String> name) {
    ComboBox<T> box = new ComboBox<>();
    box.getItems().setAll(values);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T value) {
            return value == null ? "" : name.apply(value);
          }

          @Override
          public @Nullable T fromString(String text) {
            return box.getValue();
          }
        });
    return box;
  }

  /// Where a web page goes when its user does not say.
  static String fileName(Path folder) {
    return folder.getFileName() + ".html";
  }
}
