package org.duizhao.ui.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.session.matching.Memories;
import org.duizhao.session.matching.ProjectMemories;
import org.duizhao.ui.Messages;

/// What the memories have for the active segment, best first. With the focus, arrow keys choose,
/// Enter puts in.
public final class MatchesPane extends BorderPane {

  /// What the panel has done elsewhere.
  public interface Actions {

    /// Puts a match into the active segment.
    void insert(Memories.Offer offer);

    /// Looks a text up in all memories.
    void lookUp(String text);

    void openMemories();

    /// Gives the focus back to the translation.
    void leave();
  }

  private final ProjectMemories memories;
  private final MemoryText text;
  private final Messages messages;
  private final Actions actions;
  private final ScrollPane scroll = new ScrollPane();
  private final VBox list = new VBox();
  private final Label count = new Label();
  private final List<Entry> entries = new ArrayList<>();
  private int current;

  /// A card, and what Enter does with it.
  private record Entry(VBox card, Consumer<Boolean> mark, Runnable action) {}

  public MatchesPane(ProjectMemories memories, String project, Messages messages, Actions actions) {
    this.memories = memories;
    this.text = new MemoryText(messages, project);
    this.messages = messages;
    this.actions = actions;
    getStyleClass().add("matches-pane");
    list.getStyleClass().add("side-list");
    scroll.getStyleClass().addAll("side-pane", "terms-scroll");
    scroll.setContent(list);
    scroll.setFitToWidth(true);
    scroll.setAccessibleRole(AccessibleRole.LIST_VIEW);
    scroll.setAccessibleText(messages.text("matches.title"));
    scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    scroll.focusedProperty().subscribe((before, now) -> showCurrent());
    setTop(head());
    setCenter(scroll);
  }

  private HBox head() {
    Label title = new Label(messages.text("matches.title"));
    title.getStyleClass().add("sheet-subtitle");
    count.getStyleClass().add("match-count");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head =
        new HBox(
            title,
            count,
            gap,
            button("memory.concordance", () -> actions.lookUp("")),
            button("memory.list", actions::openMemories));
    head.getStyleClass().add("matches-head");
    return head;
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(messages.text(key));
    button.getStyleClass().addAll("flat", "small");
    button.setMnemonicParsing(false);
    button.setFocusTraversable(false);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  /// Moves the keys here.
  public void takeFocus() {
    current = 0;
    scroll.requestFocus();
    showCurrent();
  }

  /// Shows an answer.
  public void show(MatchesModel.Answer answer) {
    entries.clear();
    list.getChildren().clear();
    for (Memories.Offer offer : answer.offers()) {
      MatchCard card =
          new MatchCard(
              offer, entries.size() + 1, answer.source(), text, messages, actions::insert);
      entries.add(new Entry(card, card::current, () -> actions.insert(offer)));
    }
    if (!answer.pieces().isEmpty()) {
      list.getChildren().add(note(messages.text("matches.pieces")));
    }
    for (Memories.Piece piece : answer.pieces()) {
      PieceCard card = new PieceCard(piece, answer.source(), text, actions::lookUp);
      entries.add(new Entry(card, card::current, () -> actions.lookUp(card.piece())));
    }
    entries.forEach(entry -> list.getChildren().add(entry.card()));
    if (entries.isEmpty()) {
      list.getChildren().add(note(messages.text(nothing(answer))));
    }
    int offers = answer.offers().size();
    count.setText(offers == 0 ? "" : messages.text("matches.count", offers));
    current = 0;
    scroll.setVvalue(0);
    showCurrent();
  }

  private String nothing(MatchesModel.Answer answer) {
    if (memories.isOpening()) {
      return "matches.opening";
    }
    if (memories.lookedUp().sources().isEmpty()) {
      return "matches.noMemory";
    }
    return answer.segment().isEmpty() ? "matches.noSegment" : "matches.none";
  }

  private static Label note(String words) {
    Label note = new Label(words);
    note.getStyleClass().add("empty-note");
    note.setWrapText(true);
    return note;
  }

  private void pressed(KeyEvent event) {
    if (event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case ESCAPE -> actions.leave();
      case ENTER, SPACE -> {
        if (current < entries.size()) {
          entries.get(current).action().run();
        }
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by) {
    current = Math.clamp(current + by, 0, Math.max(0, entries.size() - 1));
    showCurrent();
  }

  private void showCurrent() {
    for (int i = 0; i < entries.size(); i++) {
      boolean here = scroll.isFocused() && i == current;
      entries.get(i).mark().accept(here);
      if (here) {
        double height = list.getHeight() - scroll.getViewportBounds().getHeight();
        double at = entries.get(i).card().getBoundsInParent().getMinY() - 10;
        scroll.setVvalue(height > 0 ? Math.clamp(at / height, 0.0, 1.0) : 0);
        scroll.setAccessibleText(entries.get(i).card().getAccessibleText());
      }
    }
  }
}
