package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.duizhao.core.Segment;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermHit;
import org.duizhao.session.Glossaries;
import org.duizhao.ui.CardList;
import org.duizhao.ui.Messages;

/// The glossary's terms in the active segment, in the order of the sentence. With the focus, arrow
/// keys choose a term and a rendering; Enter inserts, E edits, P prefers, X forbids, U shows how
/// the project renders the term.
final class TermsPane extends BorderPane implements EditorListener {

  /// What the panel has done elsewhere.
  interface Actions extends TermCard.Actions {

    void add();

    void openGlossary();

    /// Gives the focus back to the translation.
    void leave();
  }

  private final EditorModel model;
  private final Glossaries glossaries;
  private final Messages messages;
  private final Actions actions;
  private final CardList list;
  private final List<TermCard> cards = new ArrayList<>();
  private int rendering;

  TermsPane(EditorModel model, Messages messages, Actions actions) {
    this.model = model;
    this.glossaries = model.session().glossaries();
    this.messages = messages;
    this.actions = actions;
    getStyleClass().addAll("terms-pane", "sentence-terms");
    list = new CardList(messages.text("side.terms"), "terms-scroll", this::pressed);
    Button add = CardList.button(messages.text("command.terms.add"), actions::add);
    Button open = CardList.button(messages.text("command.terms.glossary"), actions::openGlossary);
    HBox foot = new HBox(add, open);
    foot.getStyleClass().add("terms-foot");
    setCenter(list.view());
    setBottom(foot);
    model.listen(this);
    read();
  }

  /// Inserts the main rendering of the n-th term, counted from 1.
  void insertTerm(int n) {
    if (n <= cards.size() && !cards.get(n - 1).words().isEmpty()) {
      actions.insert(cards.get(n - 1).words().getFirst());
    }
  }

  /// Where the terms stand that keys insert.
  List<KeyHints.Hint> hints() {
    List<KeyHints.Hint> hints = new ArrayList<>();
    for (TermHit hit : model.activeSegment().map(glossaries::terms).orElse(List.of())) {
      for (int i = 0; i < Math.min(TermCard.KEYS, cards.size()); i++) {
        if (cards.get(i).term().equals(hit.term())) {
          hints.add(new KeyHints.Hint(hit.span(), i + 1));
        }
      }
    }
    return hints;
  }

  /// Moves the keys here.
  void takeFocus() {
    rendering = 0;
    list.takeFocus();
  }

  @Override
  public void activeChanged() {
    read();
  }

  @Override
  public void segmentChanged(int position) {
    if (position == model.active()) {
      showUse(model.text());
    }
  }

  /// Ticks the terms that the English renders.
  void showUse(String english) {
    cards.forEach(each -> each.showUse(english));
  }

  void read() {
    cards.clear();
    list.clear();
    model.activeSegment().ifPresent(this::addCards);
    if (cards.isEmpty()) {
      String key = KeyCombination.valueOf("Shortcut+T").getDisplayText();
      list.say(messages.text("terms.none") + "\n\n" + messages.text("terms.none.hint", key));
    }
    rendering = 0;
    showUse(model.text());
    list.mark();
  }

  private void addCards(Segment segment) {
    List<TermHit> covered = glossaries.finder().overlapped(segment.source());
    Map<Term, Set<Term>> within = new LinkedHashMap<>();
    for (TermHit hit : glossaries.terms(segment)) {
      List<Term> overlapping =
          covered.stream()
              .filter(
                  other ->
                      other.span().start() < hit.span().end()
                          && hit.span().start() < other.span().end())
              .map(TermHit::term)
              .toList();
      within.computeIfAbsent(hit.term(), term -> new LinkedHashSet<>()).addAll(overlapping);
      hit.others().forEach(other -> within.computeIfAbsent(other, term -> new LinkedHashSet<>()));
    }
    within.forEach(
        (term, inside) -> {
          TermCard made =
              new TermCard(term, cards.size() + 1, List.copyOf(inside), messages, actions);
          cards.add(made);
          list.add(made, here -> made.current(here, rendering));
        });
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case RIGHT -> choose(1);
      case LEFT -> choose(-1);
      case ESCAPE -> actions.leave();
      case ENTER, SPACE -> words().forEach(actions::insert);
      case E -> term().forEach(actions::edit);
      case U -> term().forEach(actions::usage);
      case P -> words().forEach(word -> actions.prefer(cards.get(list.current()).term(), word));
      case X, DELETE ->
          words().forEach(word -> actions.forbid(cards.get(list.current()).term(), word));
      default -> {
        return;
      }
    }
    event.consume();
  }

  /// The chosen term, if there is one.
  private Stream<Term> term() {
    return cards.stream().skip(list.current()).limit(1).map(TermCard::term);
  }

  private void move(int by) {
    rendering = 0;
    list.move(by);
  }

  private void choose(int by) {
    int size = cards.isEmpty() ? 0 : cards.get(list.current()).words().size();
    rendering = Math.clamp(rendering + by, 0, Math.max(0, size - 1));
    list.mark();
  }

  /// The chosen rendering, if there is one.
  private Stream<String> words() {
    return cards.isEmpty()
        ? Stream.empty()
        : cards.get(list.current()).words().stream().skip(rendering).limit(1).toList().stream();
  }
}
