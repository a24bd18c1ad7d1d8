package org.duizhao.ui.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.memory.PairSide;
import org.duizhao.session.Jobs;
import org.duizhao.session.matching.Memories;
import org.duizhao.session.matching.ProjectMemories;
import org.duizhao.ui.Composition;
import org.duizhao.ui.Messages;

/// Looks a text up in all memories as it is typed: Chinese in either script or English, anywhere in
/// a pair. Enter puts a translation in, Shift+Enter copies it.
public final class ConcordanceSheet extends VBox {

  private static final int PAGE = 5;

  private final ProjectMemories memories;
  private final Messages messages;
  private final Consumer<String> insert;
  private final ConcordanceModel model;
  private final TextField query = new TextField();
  private final Label count = new Label();
  private final Label empty = new Label();
  private final ObservableList<Memories.Found> found = FXCollections.observableArrayList();
  private final ListView<Memories.Found> list = new ListView<>(found);

  /// @param start what is looked for first; may be empty
  /// @param insert takes a translation that was chosen
  public ConcordanceSheet(
      ProjectMemories memories,
      String project,
      Jobs jobs,
      Messages messages,
      String start,
      Consumer<String> insert) {
    this.memories = memories;
    this.messages = messages;
    this.insert = insert;
    this.model = new ConcordanceModel(memories, jobs, this::show);
    getStyleClass().addAll("palette", "concordance");
    query.getStyleClass().add("first-focus");
    query.setPromptText(messages.text("concordance.prompt"));
    query.setAccessibleText(messages.text("concordance.prompt"));
    query.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    MemoryText text = new MemoryText(messages, project);
    list.setFocusTraversable(false);
    list.setAccessibleText(messages.text("command.memory.concordance"));
    list.setCellFactory(view -> new PairCell(text));
    empty.setWrapText(true);
    empty.getStyleClass().add("empty-note");
    list.setPlaceholder(empty);
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            insertSelected();
          }
          query.requestFocus();
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(query, sides(), list, foot());
    query.setText(start);
    query.selectAll();
    Composition.of(query).whenSettled(model::lookFor);
    model.lookFor(start);
  }

  private HBox sides() {
    ToggleGroup group = new ToggleGroup();
    HBox sides = new HBox();
    List<PairSide> order = List.of(PairSide.EITHER, PairSide.SOURCE, PairSide.TARGET);
    List<String> styles = List.of("left-pill", "center-pill", "right-pill");
    List<ToggleButton> buttons = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      PairSide side = order.get(i);
      ToggleButton button = new ToggleButton(messages.text(side));
      button.getStyleClass().addAll(styles.get(i), "small");
      button.setToggleGroup(group);
      button.setMnemonicParsing(false);
      button.setOnAction(
          event -> {
            button.setSelected(true);
            model.lookIn(side);
          });
      buttons.add(button);
    }
    buttons.getFirst().setSelected(true);
    sides.getChildren().addAll(buttons);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    count.getStyleClass().add("match-count");
    sides.getChildren().addAll(gap, count);
    sides.getStyleClass().add("concordance-sides");
    return sides;
  }

  private Label foot() {
    Label foot =
        new Label(
            messages.text(
                "concordance.hint",
                messages.text("concordance.insertKey"),
                messages.text("concordance.copyKey")));
    foot.getStyleClass().add("sheet-hint");
    return foot;
  }

  private void show(ConcordanceModel.Answer answer) {
    found.setAll(answer.found());
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
    int shown = answer.found().size();
    count.setText(
        answer.text().isEmpty() || shown == 0
            ? ""
            : messages.text(answer.more() ? "concordance.first" : "concordance.count", shown));
    empty.setText(nothing(answer.text()));
  }

  private String nothing(String wanted) {
    if (memories.isOpening()) {
      return messages.text("matches.opening");
    }
    return wanted.isEmpty()
        ? messages.text("concordance.start")
        : messages.text("concordance.none", wanted);
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case PAGE_DOWN -> move(PAGE);
      case PAGE_UP -> move(-PAGE);
      case ENTER -> {
        if (event.isShiftDown()) {
          copySelected();
        } else {
          insertSelected();
        }
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by) {
    int last = Math.max(0, found.size() - 1);
    int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last);
    list.getSelectionModel().select(to);
    list.scrollTo(Math.max(0, to - 2));
  }

  private void insertSelected() {
    Memories.Found chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      insert.accept(chosen.hit().pair().target());
    }
  }

  private void copySelected() {
    Memories.Found chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      ClipboardContent content = new ClipboardContent();
      content.putString(chosen.hit().pair().target());
      Clipboard.getSystemClipboard().setContent(content);
      count.setText(messages.text("concordance.copied"));
    }
  }
}
