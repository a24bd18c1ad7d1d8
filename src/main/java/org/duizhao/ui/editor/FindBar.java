package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.duizhao.session.SettingsFile;
import org.duizhao.session.search.QueryProblem;
import org.duizhao.session.search.Search;
import org.duizhao.session.search.Side;
import org.duizhao.session.search.TextQuery;
import org.duizhao.ui.Composition;
import org.duizhao.ui.Messages;
import org.jspecify.annotations.Nullable;

/// Finds, replaces and filters: a text with its options, what to put in its place, and what else a
/// segment must be to be listed.
final class FindBar extends VBox {

  /// Letters typed faster than this are looked for together.
  private static final Duration PAUSE = Duration.millis(120);

  private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

  private final EditorModel model;
  private final FindModel find;
  private final Messages messages;
  private final SettingsFile settings;
  private final Runnable back;
  private final TextField query = new TextField();
  private final RecentSearches recent;
  private final Label count = new Label();
  private final Label problem = new Label();
  private final ToggleButton matchCase;
  private final ToggleButton wholeWord;
  private final ToggleButton regex;
  private final ToggleButton bothScripts;
  private final ComboBox<Side> side = new ComboBox<>();
  private final ComboBox<FindModel.Scope> scope = new ComboBox<>();
  private final CheckBox onlyHits;
  private final ReplaceLine replace;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private boolean reading;

  FindBar(
      EditorModel model,
      FindModel find,
      ReplaceLine replace,
      FilterMenu filter,
      Messages messages,
      SettingsFile settings,
      Runnable back) {
    this.model = model;
    this.find = find;
    this.replace = replace;
    this.messages = messages;
    this.settings = settings;
    this.back = back;
    this.recent = new RecentSearches(settings, this::lookFor);
    getStyleClass().add("find-bar");
    query.setPromptText(messages.text("find.prompt"));
    query.setAccessibleText(messages.text("find.prompt"));
    query.getStyleClass().add("find-query");
    Composition.of(query).whenSettled(text -> pause.playFromStart());
    query.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    pause.setOnFinished(event -> look());
    count.getStyleClass().add("find-count");
    problem.getStyleClass().add("find-problem");
    // Before the toggles, which look at it as soon as one is set.
    onlyHits = new CheckBox(messages.text("find.only"));
    onlyHits.setSelected(settings.settings().finding().onlyHits());
    matchCase = toggle("Aa", "find.case");
    wholeWord = toggle("ab|", "find.word");
    regex = toggle(".*", "find.regex");
    bothScripts = toggle("学=學", "find.scripts");
    bothScripts.setSelected(true);
    onlyHits.selectedProperty().subscribe((before, now) -> onlyHitsChanged(now));
    side.getItems().setAll(Side.values());
    side.setValue(Side.BOTH);
    choice(side, "find.side");
    scope.setValue(FindModel.Scope.DOCUMENT);
    offerSelection(false);
    choice(scope, "find.scope");
    scope.valueProperty().subscribe((before, now) -> scopeChanged(now));
    Button previous = icon("icon-up", "command.go.previousHit", () -> next(false));
    Button next = icon("icon-down", "command.go.nextHit", () -> next(true));
    Button close = icon("icon-close", "find.close", this::leave);
    HBox.setHgrow(query, Priority.ALWAYS);
    HBox line = new HBox(query, count, previous, next, close);
    line.getStyleClass().add("find-line");
    HBox toggles = new HBox(matchCase, wholeWord, regex, bothScripts);
    FlowPane options = new FlowPane(toggles, side, scope, onlyHits, filter);
    options.getStyleClass().add("find-options");
    for (Control each : List.of(matchCase, wholeWord, regex, bothScripts, onlyHits, filter)) {
      each.setMinWidth(USE_PREF_SIZE);
    }
    FilterChips chips = new FilterChips(model, find, messages, query::requestFocus);
    getChildren().addAll(line, problem, replace, options, chips);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressedAnywhere);
    // A menu button keeps this key to itself, even with its menu closed.
    filter.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (!filter.isShowing()) {
            pressedAnywhere(event);
          }
        });
    replace.look(this::lookNow);
    replace.show(false);
    show(this, false);
    find.look(Search.NOTHING.withOnlyHits(onlyHits.isSelected()));
    find.listen(this::read);
    read();
  }

  /// Shows the bar with the focus in its text; a selection of the editor is looked for. What is
  /// looked for already stays when it is to be replaced: the focus then goes to what takes its
  /// place.
  void open(String selected, boolean replacing) {
    boolean looking = isVisible() && !query.getText().isBlank();
    show(this, true);
    replace.show(replacing || replace.isVisible());
    if (replacing && looking) {
      replace.takeFocus();
      return;
    }
    if (!selected.isBlank() && selected.indexOf('\n') < 0) {
      query.setText(selected);
      look();
    }
    query.requestFocus();
    query.selectAll();
  }

  /// Offers to look in the selected rows only, when there are some.
  void offerSelection(boolean some) {
    List<FindModel.Scope> offered = new ArrayList<>(List.of(FindModel.Scope.DOCUMENT));
    if (model.session().project().documents().size() > 1) {
      offered.add(FindModel.Scope.PROJECT);
    }
    if (some || find.scope() == FindModel.Scope.SELECTION) {
      offered.add(FindModel.Scope.SELECTION);
    }
    if (!offered.equals(scope.getItems())) {
      scope.getItems().setAll(offered);
      scope.setValue(find.scope());
    }
    show(scope, offered.size() > 1);
  }

  /// Goes to the next or previous hit. What was typed a moment ago is looked for first.
  void next(boolean forward) {
    lookNow();
    remember();
    if (!find.next(forward)) {
      query.requestFocus();
    }
  }

  private void lookNow() {
    if (pause.getStatus() == PauseTransition.Status.RUNNING) {
      look();
    }
  }

  /// Lists everything again and closes the bar.
  void leave() {
    Composition.of(query).settle();
    remember();
    pause.stop();
    query.clear();
    pause.stop();
    replace.show(false);
    show(this, false);
    find.clear();
    back.run();
  }

  TextField query() {
    return query;
  }

  private void pressed(KeyEvent event) {
    if (Composition.of(query).isOpen()) {
      return;
    }
    switch (event.getCode()) {
      case ENTER -> {
        event.consume();
        next(!event.isShiftDown());
      }
      case DOWN -> {
        event.consume();
        recent.show(query);
      }
      default -> {}
    }
  }

  private void pressedAnywhere(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> {
        event.consume();
        leave();
      }
      default -> {}
    }
  }

  private void lookFor(String text) {
    query.setText(text);
    query.end();
    look();
  }

  private void look() {
    pause.stop();
    if (!isVisible()) {
      return;
    }
    TextQuery wanted =
        new TextQuery(
            query.getText(),
            matchCase.isSelected(),
            wholeWord.isSelected(),
            regex.isSelected(),
            bothScripts.isSelected());
    find.look(
        find.search()
            .withQuery(wanted)
            .withSide(side.getValue())
            .withOnlyHits(onlyHits.isSelected()));
  }

  private void scopeChanged(FindModel.@Nullable Scope now) {
    if (now != null) {
      find.lookIn(now);
    }
  }

  private void onlyHitsChanged(boolean now) {
    settings.change(all -> all.withFinding(all.finding().withOnlyHits(now)));
    look();
  }

  private void remember() {
    String text = query.getText();
    if (!text.isBlank()) {
      settings.change(all -> all.withFinding(all.finding().withRecent(text)));
    }
  }

  /// Shows what the model says.
  private void read() {
    if (reading) {
      return;
    }
    reading = true;
    count.setText(countText());
    count.pseudoClassStateChanged(
        NONE, !find.search().query().isEmpty() && !find.isRunning() && find.total() == 0);
    List<QueryProblem> problems = find.problem().stream().toList();
    show(problem, !problems.isEmpty());
    problems.forEach(each -> problem.setText(ReplaceLine.text(each, messages)));
    replace.read();
    if (!find.search().criteria().isEmpty() && !isVisible()) {
      show(this, true);
    }
    reading = false;
  }

  private String countText() {
    if (find.search().query().isEmpty() || find.problem().isPresent()) {
      return "";
    }
    int total = find.total();
    if (find.isRunning()) {
      return messages.text("find.counting", total);
    }
    return find.number() > 0
        ? messages.text("find.number", find.number(), total)
        : messages.text("find.count", total);
  }

  private <T extends Enum<T>> void choice(ComboBox<T> box, String key) {
    box.setAccessibleText(messages.text(key));
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T value) {
            return value == null ? "" : messages.text(value);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException(text);
          }
        });
    box.valueProperty().subscribe((before, now) -> look());
  }

  private ToggleButton toggle(String sign, String key) {
    ToggleButton toggle = new ToggleButton(sign);
    toggle.getStyleClass().addAll("flat", "find-toggle");
    toggle.setAccessibleText(messages.text(key));
    toggle.setTooltip(new Tooltip(messages.text(key)));
    toggle.selectedProperty().subscribe((before, now) -> look());
    return toggle;
  }

  private Button icon(String style, String key, Runnable action) {
    Button button = new Button();
    button.getStyleClass().addAll("flat", "icon-button");
    Region shape = new Region();
    shape.getStyleClass().addAll("icon", style);
    button.setGraphic(shape);
    button.setAccessibleText(messages.text(key));
    button.setTooltip(new Tooltip(messages.text(key)));
    button.setOnAction(event -> action.run());
    return button;
  }

  static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
