package org.duizhao.ui.project;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.core.DamagedProject;
import org.duizhao.core.DamagedProject.Recovery;
import org.duizhao.ui.HomePath;
import org.duizhao.ui.Messages;

/// Asks what a project with a damaged database is to be opened from. Nothing has been changed when
/// it is shown, and nothing is when it is left.
public final class DamagedSheet extends VBox {

  private final Messages messages;

  /// @param open takes what was chosen
  public DamagedSheet(
      DamagedProject damaged, Messages messages, Consumer<Recovery> open, Runnable cancel) {
    this.messages = messages;
    getStyleClass().add("damaged-sheet");
    getStylesheets()
        .add(String.valueOf(DamagedSheet.class.getResource("/org/duizhao/ui/css/screens.css")));
    Region icon = new Region();
    icon.getStyleClass().addAll("icon", "icon-warning", "large-icon");
    Label title = new Label(messages.text("project.damaged.title"));
    title.getStyleClass().add("sheet-title");
    HBox head = new HBox(icon, title);
    head.getStyleClass().add("damaged-head");
    Label text =
        new Label(
            messages.text(
                "project.damaged.text", HomePath.shown(damaged.database()), damaged.reason()));
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    ToggleGroup group = new ToggleGroup();
    VBox list = new VBox();
    list.getStyleClass().add("recovery-list");
    List<Recovery> recoveries = damaged.recoveries();
    boolean hasText = recoveries.stream().anyMatch(Recovery::isText);
    for (Recovery recovery : recoveries) {
      RadioButton choice = choice(recovery, hasText, recovery.equals(recoveries.getFirst()));
      choice.setToggleGroup(group);
      choice.setUserData(recovery);
      list.getChildren().add(choice);
    }
    group.selectToggle(group.getToggles().getFirst());
    list.getChildren().getFirst().getStyleClass().add("first-focus");
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("recovery-scroll");
    Label kept = new Label(messages.text("project.damaged.kept"));
    kept.getStyleClass().add("empty-hint");
    kept.setWrapText(true);
    kept.setMinHeight(USE_PREF_SIZE);
    Button leave = new Button(messages.text("project.damaged.cancel"));
    leave.setOnAction(event -> cancel.run());
    Button go = new Button(messages.text("project.damaged.open"));
    go.getStyleClass().addAll("accent", "damaged-open");
    go.setDefaultButton(true);
    go.setOnAction(event -> open.accept((Recovery) group.getSelectedToggle().getUserData()));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox buttons = new HBox(space, leave, go);
    buttons.getStyleClass().add("export-buttons");
    getChildren().addAll(head, text, scroll, kept, buttons);
  }

  private RadioButton choice(Recovery recovery, boolean hasText, boolean best) {
    String name =
        messages.text(
            recovery.isText() ? "project.damaged.pairs" : "project.damaged.backup",
            time(recovery.time()));
    String holds =
        messages.text("project.damaged.holds", recovery.translated(), recovery.segments());
    String more =
        recovery.isText()
            ? messages.text("project.damaged.pairs.hint")
            : messages.text(
                hasText ? "project.damaged.backup.merge" : "project.damaged.backup.hint");
    Label title = new Label(name);
    title.getStyleClass().add("recovery-name");
    HBox line = new HBox(title);
    line.getStyleClass().add("recovery-line");
    if (best) {
      Label badge = new Label(messages.text("project.damaged.best"));
      badge.getStyleClass().add("recovery-best");
      line.getChildren().add(badge);
    }
    Label hint = new Label(holds + " · " + more);
    hint.getStyleClass().add("recovery-hint");
    VBox box = new VBox(line, hint);
    box.getStyleClass().add("recovery-box");
    RadioButton choice = new RadioButton();
    choice.setGraphic(box);
    choice.setAccessibleText(name + ", " + holds + ", " + more);
    choice.getStyleClass().add("recovery");
    choice.setMaxWidth(Double.MAX_VALUE);
    return choice;
  }

  private String time(Instant instant) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
        .withLocale(messages.locale())
        .withZone(ZoneId.systemDefault())
        .format(instant);
  }
}
