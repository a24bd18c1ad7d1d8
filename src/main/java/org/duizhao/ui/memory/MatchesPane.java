package org.duizhao.ui.memory;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.duizhao.session.matching.Memories;
import org.duizhao.session.matching.ProjectMemories;
import org.duizhao.ui.CardList;
import org.duizhao.ui.Messages;

/// What the memories have for the active segment, best first. With the focus, arrow keys choose,
/// Enter puts in, Shift+Enter corrects the stored pair.
public final class MatchesPane extends BorderPane {

  /// What the panel has done elsewhere.
  public interface Actions {

    /// Puts a match into the active segment.
    void insert(Memories.Offer offer);

    /// Has the stored pair corrected or deleted.
    void correct(Memories.Offer offer);

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
  private final CardList list;
  private final Label count = new Label();

  /// What Enter does with each card.
  private final List<Runnable> entries = new ArrayList<>();

  private List<Memories.Offer> offers = List.of();

  public MatchesPane(ProjectMemories memories, String project, Messages messages, Actions actions) {
    this.memories = memories;
    this.text = new MemoryText(messages, project);
    this.messages = messages;
    this.actions = actions;
    getStyleClass().add("matches-pane");
    list = new CardList(messages.text("matches.title"), "terms-scroll", this::pressed);
    setTop(head());
    setCenter(list.view());
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
    Button button = CardList.button(messages.text(key), action);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  /// Moves the keys here.
  public void takeFocus() {
    list.takeFocus();
  }

  /// Shows an answer.
  public void show(MatchesModel.Answer answer) {
    entries.clear();
    offers = answer.offers();
    list.clear();
    for (Memories.Offer offer : answer.offers()) {
      MatchCard card =
          new MatchCard(
              offer,
              entries.size() + 1,
              answer.source(),
              text,
              messages,
              actions::insert,
              actions::correct);
      entries.add(() -> actions.insert(offer));
      list.add(card, card::current);
    }
    if (!answer.pieces().isEmpty()) {
      list.say(messages.text("matches.pieces"));
    }
    for (Memories.Piece piece : answer.pieces()) {
      PieceCard card = new PieceCard(piece, answer.source(), text, actions::lookUp);
      entries.add(() -> actions.lookUp(card.piece()));
      list.add(card, card::current);
    }
    if (entries.isEmpty()) {
      list.say(messages.text(nothing(answer)));
    }
    count.setText(offers.isEmpty() ? "" : messages.text("matches.count", offers.size()));
    list.toFirst();
    list.toTop();
    list.mark();
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

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> list.move(1);
      case UP -> list.move(-1);
      case ESCAPE -> actions.leave();
      case ENTER, SPACE -> {
        if (event.isShiftDown() && list.current() < offers.size()) {
          actions.correct(offers.get(list.current()));
        } else if (!entries.isEmpty()) {
          entries.get(list.current()).run();
        }
      }
      default -> {
        return;
      }
    }
    event.consume();
  }
}
