package org.duizhao.ui.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.duizhao.session.checking.FindingText;
import org.duizhao.session.checking.ProjectChecks;
import org.duizhao.session.checking.SegmentFinding;
import org.duizhao.ui.CardList;
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
  private final CardList list;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
  private final List<FindingCard> cards = new ArrayList<>();
  private String document = "";
  private String segment = "";
  private List<SegmentFinding> shown = List.of();
  private int stood;
  private boolean fresh = true;

  public ChecksPane(ProjectChecks checks, Messages messages, FindingText text, Actions actions) {
    this.checks = checks;
    this.messages = messages;
    this.text = text;
    this.actions = actions;
    getStyleClass().add("terms-pane");
    list = new CardList(messages.text("side.checks"), "checks-scroll", this::pressed);
    Button all = CardList.button(messages.text("command.checks.all"), actions::all);
    Button which = CardList.button(messages.text("checks.which"), actions::choose);
    HBox foot = new HBox(all, which);
    foot.getStyleClass().add("terms-foot");
    setCenter(list.view());
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
    list.toFirst();
    read();
  }

  /// Moves the keys here.
  public void takeFocus() {
    list.takeFocus();
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
    if (fresh != checks.isReady()
        || stood != standing.size()
        || !now.equals(shown)
        || list.isEmpty()) {
      fresh = checks.isReady();
      stood = standing.size();
      shown = now;
      fill(standing.size());
    }
  }

  private void fill(int standing) {
    cards.clear();
    list.clear();
    if (standing == 0) {
      list.say(messages.text(fresh ? "checks.none.here" : "checks.waiting"));
    }
    for (SegmentFinding each : shown) {
      Optional<String> reason = checks.reason(each);
      FindingCard made = new FindingCard(each, reason, text, messages, actions);
      cards.add(made);
      list.add(made, made::current);
    }
    list.mark();
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> list.move(1);
      case UP -> list.move(-1);
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
      what.accept(cards.get(list.current()).found());
    }
  }
}
