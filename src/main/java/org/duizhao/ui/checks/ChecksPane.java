package org.duizhao.ui.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.duizhao.session.checking.FindingText;
import org.duizhao.session.checking.ProjectChecks;
import org.duizhao.session.checking.SegmentFinding;
import org.duizhao.ui.Messages;

/// What the checks find in the active segment. With the focus, arrow keys choose a finding; Enter
/// goes to its place, F puts it right, D lets it stand.
public final class ChecksPane extends BorderPane {

  /// What the panel has done elsewhere.
  public interface Actions {

    /// Shows where it is.
    void go(SegmentFinding found);

    void fix(SegmentFinding found);

    void dismiss(SegmentFinding found);

    void restore(SegmentFinding found);

    /// Whether a word can be taken into the user's dictionary.
    boolean isUnknownWord(SegmentFinding found);

    void know(SegmentFinding found);

    /// Opens the findings of the project.
    void all();

    /// Opens the list of the checks.
    void choose();

    /// Gives the focus back to the translation.
    void leave();
  }

  private final ProjectChecks checks;
  private final Messages messages;
  private final FindingText text;
  private final Actions actions;
  private final ScrollPane scroll = new ScrollPane();
  private final VBox list = new VBox();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
  private final List<FindingCard> cards = new ArrayList<>();
  private String document = "";
  private String segment = "";
  private List<SegmentFinding> shown = List.of();
  private boolean fresh = true;
  private int card;

  public ChecksPane(ProjectChecks checks, Messages messages, FindingText text, Actions actions) {
    this.checks = checks;
    this.messages = messages;
    this.text = text;
    this.actions = actions;
    getStyleClass().add("terms-pane");
    list.getStyleClass().add("side-list");
    scroll.getStyleClass().addAll("side-pane", "checks-scroll");
    scroll.setContent(list);
    scroll.setFitToWidth(true);
    scroll.setAccessibleRole(AccessibleRole.LIST_VIEW);
    scroll.setAccessibleText(messages.text("side.checks"));
    scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    scroll.focusedProperty().subscribe((before, now) -> showCurrent());
    Button all = button("command.checks.all", actions::all);
    Button which = button("checks.which", actions::choose);
    HBox foot = new HBox(all, which);
    foot.getStyleClass().add("terms-foot");
    setCenter(scroll);
    setBottom(foot);
    checks.listen(this::read);
    read();
  }

  /// What the panel is called, with how much it shows.
  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  /// Shows another segment.
  public void show(String inDocument, String id) {
    document = inDocument;
    segment = id;
    card = 0;
    read();
  }

  /// Moves the keys here.
  public void takeFocus() {
    card = 0;
    scroll.requestFocus();
    showCurrent();
  }

  private void read() {
    List<SegmentFinding> standing = checks.standing().of(document, segment);
    List<SegmentFinding> dismissed =
        checks.dismissed().stream()
            .filter(each -> each.document().equals(document) && each.segment().equals(segment))
            .toList();
    List<SegmentFinding> now = new ArrayList<>(standing);
    now.addAll(dismissed);
    title.set(
        standing.isEmpty()
            ? messages.text("side.checks")
            : messages.text("side.checks.count", standing.size()));
    if (fresh != checks.isReady() || !now.equals(shown) || list.getChildren().isEmpty()) {
      fresh = checks.isReady();
      shown = now;
      fill(standing.size());
    }
  }

  private void fill(int standing) {
    cards.clear();
    list.getChildren().clear();
    if (standing == 0) {
      Label none = new Label(messages.text(fresh ? "checks.none.here" : "checks.waiting"));
      none.getStyleClass().add("empty-note");
      none.setWrapText(true);
      list.getChildren().add(none);
    }
    for (SegmentFinding each : shown) {
      Optional<String> reason = checks.reason(each);
      FindingCard made = new FindingCard(each, reason, text, messages, actions);
      cards.add(made);
      list.getChildren().add(made);
    }
    card = Math.clamp(card, 0, Math.max(0, cards.size() - 1));
    showCurrent();
  }

  private void pressed(KeyEvent event) {
    if (event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case ESCAPE -> actions.leave();
      case ENTER -> current(actions::go);
      case F, SPACE -> current(actions::fix);
      case D, DELETE ->
          current(
              found -> {
                if (checks.reason(found).isPresent()) {
                  actions.restore(found);
                } else {
                  actions.dismiss(found);
                }
              });
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void current(Consumer<SegmentFinding> what) {
    if (!cards.isEmpty()) {
      what.accept(cards.get(card).found());
    }
  }

  private void move(int by) {
    card = Math.clamp(card + by, 0, Math.max(0, cards.size() - 1));
    showCurrent();
  }

  private void showCurrent() {
    for (int i = 0; i < cards.size(); i++) {
      boolean current = scroll.isFocused() && i == card;
      cards.get(i).current(current);
      if (current) {
        double height = list.getHeight() - scroll.getViewportBounds().getHeight();
        double at = cards.get(i).getBoundsInParent().getMinY() - 10;
        scroll.setVvalue(height > 0 ? Math.clamp(at / height, 0.0, 1.0) : 0);
        scroll.setAccessibleText(cards.get(i).getAccessibleText());
      }
    }
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(messages.text(key));
    button.getStyleClass().addAll("flat", "small");
    button.setMnemonicParsing(false);
    button.setFocusTraversable(false);
    button.setOnAction(event -> action.run());
    return button;
  }
}
