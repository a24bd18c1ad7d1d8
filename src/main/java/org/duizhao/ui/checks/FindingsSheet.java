package org.duizhao.ui.checks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.core.UserException;
import org.duizhao.quality.Severity;
import org.duizhao.session.checking.FindingText;
import org.duizhao.session.checking.ProjectChecks;
import org.duizhao.session.checking.SegmentFinding;
import org.duizhao.ui.Composition;
import org.duizhao.ui.Messages;
import org.jspecify.annotations.Nullable;

/// All findings of the project: how much each check found, and a table of what is chosen. Enter
/// goes to the place, F puts one right, D lets it stand with a reason, or no longer.
public final class FindingsSheet extends VBox {

  private static final List<Severity> GRAVEST_FIRST =
      List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

  private final ProjectChecks checks;
  private final FindingsModel model;
  private final Messages messages;
  private final Actions actions;
  private final KindChart kinds;
  private final FindingTable table;
  private final Map<Severity, ToggleButton> severities = new EnumMap<>(Severity.class);
  private final ToggleButton dismissed;
  private final TextField reason = new TextField();
  private final HBox asking;
  private final Label keys = new Label();
  private final Label told = new Label();
  private final Button fixAll = new Button();

  /// Writes findings to a file that the user names.
  @FunctionalInterface
  public interface Export {

    /// Asks for the file and writes it.
    ///
    /// @param told hears what was written, or why nothing was
    void write(List<SegmentFinding> found, String ending, BiConsumer<Boolean, String> told);
  }

  /// What the sheet has done elsewhere.
  ///
  /// @param go goes to a finding, once the sheet is gone; told all that are listed as well, in the
  ///   order shown
  /// @param fix puts one right
  /// @param fixAll shows what putting many right would change
  /// @param export writes what is listed to a file
  /// @param choose opens the list of the checks
  public record Actions(
      BiConsumer<SegmentFinding, List<SegmentFinding>> go,
      Consumer<SegmentFinding> fix,
      Consumer<List<SegmentFinding>> fixAll,
      Export export,
      Runnable choose,
      Runnable close) {}

  public FindingsSheet(ProjectChecks checks, Messages messages, FindingText text, Actions actions) {
    this.checks = checks;
    this.messages = messages;
    this.actions = actions;
    this.model = new FindingsModel(checks, text);
    getStyleClass().addAll("usage-sheet", "findings-sheet");
    kinds =
        new KindChart(
            messages,
            text,
            check -> {
              model.choose(check);
              list();
            });
    table = new FindingTable(messages, text);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    table.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getClickCount() == 2) {
            selected(this::go);
          }
        });
    dismissed = new ToggleButton(messages.text("findings.dismissed"));
    Label title = new Label(messages.text("findings.title"));
    title.getStyleClass().add("sheet-title");
    HBox.setHgrow(table, Priority.ALWAYS);
    HBox middle = new HBox(kinds, table);
    middle.getStyleClass().add("extract-middle");
    VBox.setVgrow(middle, Priority.ALWAYS);
    asking = asking();
    ask(false);
    getChildren().addAll(title, filters(), middle, asking, foot());
    Runnable deaf = checks.listen(this::read);
    sceneProperty()
        .subscribe(
            (was, now) -> {
              if (was != null && now == null) {
                deaf.run();
              }
            });
    read();
    table.getSelectionModel().selectFirst();
  }

  private Node filters() {
    HBox line = new HBox();
    line.getStyleClass().add("findings-filters");
    TextField wanted = new TextField();
    wanted.setPromptText(messages.text("findings.filter"));
    wanted.setAccessibleText(messages.text("findings.filter"));
    wanted.getStyleClass().add("findings-filter");
    Composition.of(wanted)
        .whenSettled(
            piece -> {
              model.want(piece);
              read();
            });
    HBox.setHgrow(wanted, Priority.ALWAYS);
    line.getChildren().add(wanted);
    for (Severity severity : GRAVEST_FIRST) {
      ToggleButton toggle = new ToggleButton();
      toggle.setGraphic(new SeverityMark(severity));
      toggle.setSelected(true);
      toggle.getStyleClass().add("find-toggle");
      toggle.setOnAction(
          event -> {
            model.show(severity, toggle.isSelected());
            read();
          });
      severities.put(severity, toggle);
      line.getChildren().add(toggle);
    }
    dismissed.getStyleClass().add("find-toggle");
    dismissed.setOnAction(
        event -> {
          model.showDismissed(dismissed.isSelected());
          read();
        });
    line.getChildren().add(dismissed);
    return line;
  }

  private HBox asking() {
    reason.setText(messages.text("checks.dismiss.reason"));
    reason.setAccessibleText(messages.text("checks.dismiss.title"));
    reason.getStyleClass().add("findings-reason");
    reason.setOnAction(event -> dismiss());
    HBox.setHgrow(reason, Priority.ALWAYS);
    HBox line =
        new HBox(
            new Label(messages.text("checks.dismiss.title")),
            reason,
            button("checks.dismiss.go", this::dismiss));
    line.getStyleClass().add("term-buttons");
    line.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          switch (event.getCode()) {
            case ESCAPE -> {
              event.consume();
              ask(false);
            }
            default -> {}
          }
        });
    return line;
  }

  private Node foot() {
    keys.setText(messages.text("findings.keys"));
    keys.getStyleClass().add("term-hint");
    told.getStyleClass().add("rules-told");
    told.setWrapText(true);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    fixAll.getStyleClass().addAll("accent", "findings-fix");
    fixAll.setMinWidth(USE_PREF_SIZE);
    fixAll.setOnAction(event -> actions.fixAll().accept(model.fixable()));
    HBox foot =
        new HBox(
            keys,
            told,
            gap,
            button("checks.which", actions.choose()),
            export(),
            button("extract.close", actions.close()),
            fixAll);
    foot.getStyleClass().add("term-buttons");
    return foot;
  }

  private Node export() {
    MenuButton export = new MenuButton(messages.text("findings.export"));
    export.getStyleClass().add("findings-export");
    export.setMinWidth(USE_PREF_SIZE);
    for (String ending : List.of("html", "csv", "json")) {
      MenuItem item = new MenuItem(messages.text("findings.export." + ending));
      item.setOnAction(event -> actions.export().write(model.listed(), ending, this::tell));
      export.getItems().add(item);
    }
    return export;
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(messages.text(key));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void read() {
    for (Map.Entry<Severity, ToggleButton> each : severities.entrySet()) {
      int count = model.count(each.getKey());
      each.getValue().setText(messages.text("checks.count", count));
      each.getValue().setAccessibleText(messages.text("severity.count." + each.getKey(), count));
    }
    int away = checks.dismissed().size();
    dismissed.setText(messages.text("findings.dismissed", away));
    dismissed.setVisible(away > 0 || dismissed.isSelected());
    dismissed.setManaged(dismissed.isVisible());
    kinds.show(model.counts());
    list();
  }

  private void list() {
    int row = table.getSelectionModel().getSelectedIndex();
    List<SegmentFinding> listed = model.listed();
    table.setPlaceholder(
        new Label(messages.text(checks.isReady() ? "findings.none" : "checks.waiting")));
    table.list(listed);
    if (!listed.isEmpty()) {
      table.getSelectionModel().clearAndSelect(Math.clamp(row, 0, listed.size() - 1));
    }
    int fixable = model.fixable().size();
    fixAll.setText(messages.text("findings.fixAll", fixable));
    fixAll.setDisable(fixable == 0);
  }

  private void pressed(KeyEvent event) {
    if (event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    switch (event.getCode()) {
      case ENTER -> selected(this::go);
      case F4 -> move(event.isShiftDown() ? -1 : 1);
      case F -> selected(actions.fix());
      case D, DELETE ->
          selected(
              found -> {
                if (checks.reason(found).isPresent()) {
                  attempt(() -> checks.restore(found));
                } else {
                  ask(true);
                }
              });
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void go(SegmentFinding found) {
    actions.go().accept(found, List.copyOf(table.getItems()));
  }

  private void move(int by) {
    int rows = table.getItems().size();
    if (rows > 0) {
      int row = Math.floorMod(table.getSelectionModel().getSelectedIndex() + by, rows);
      table.getSelectionModel().clearAndSelect(row);
      table.scrollTo(row);
    }
  }

  private void selected(Consumer<SegmentFinding> what) {
    @Nullable SegmentFinding found = table.getSelectionModel().getSelectedItem();
    if (found != null) {
      what.accept(found);
    }
  }

  private void ask(boolean now) {
    asking.setVisible(now);
    asking.setManaged(now);
    if (now) {
      reason.requestFocus();
      reason.selectAll();
    } else {
      table.requestFocus();
    }
  }

  private void dismiss() {
    ask(false);
    selected(found -> attempt(() -> checks.dismiss(found, reason.getText().strip())));
  }

  private void attempt(Runnable change) {
    try {
      change.run();
      tell(true, "");
    } catch (UserException refused) {
      tell(false, String.valueOf(refused.getMessage()));
    }
  }

  private void tell(boolean well, String message) {
    told.setText(message);
    told.getStyleClass().remove("bad");
    if (!well) {
      told.getStyleClass().add("bad");
    }
    keys.setVisible(message.isEmpty());
    keys.setManaged(message.isEmpty());
  }
}
