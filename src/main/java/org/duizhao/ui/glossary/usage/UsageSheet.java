package org.duizhao.ui.glossary.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.core.Cancel;
import org.duizhao.core.UserException;
import org.duizhao.glossary.Term;
import org.duizhao.session.Jobs;
import org.duizhao.session.Session;
import org.duizhao.session.search.Swap;
import org.duizhao.session.terms.TermConcordance.Count;
import org.duizhao.session.terms.TermConcordance.Place;
import org.duizhao.ui.Composition;
import org.duizhao.ui.Messages;

/// All pairs that hold a term: how often each rendering stands, the pairs themselves, and a
/// rendering put in the place of another after a look. Enter on a pair goes there, Space leaves it
/// as it is.
public final class UsageSheet extends VBox {

  private final UsageModel model;
  private final Messages messages;
  private final Label title = new Label();
  private final ListView<CountLine> counts = new ListView<>();
  private final ListView<Place> places = new ListView<>();
  private final ComboBox<String> rendering = new ComboBox<>();
  private final TextField with = new TextField();
  private final CheckBox toDraft;
  private final Button replace = new Button();
  private final Label problem = new Label();
  private final Label keys;
  private final HBox replacing;
  private final Cancel looking;

  /// @param jump goes to a segment of a document, once the sheet is gone
  /// @param replaced hears how many places were changed, when the sheet is to go
  public UsageSheet(
      Session session,
      Term term,
      Messages messages,
      Jobs jobs,
      BiConsumer<String, Integer> jump,
      IntConsumer replaced,
      Runnable close) {
    this.model = new UsageModel(session, term);
    this.messages = messages;
    this.toDraft = new CheckBox(messages.text("replace.toDraft"));
    this.keys = new Label(messages.text("usage.keys"));
    this.replacing = replacing();
    getStyleClass().add("usage-sheet");
    title.getStyleClass().add("sheet-title");
    title.setText(term.source());
    counts.getStyleClass().add("usage-counts");
    counts.setAccessibleText(messages.text("usage.counts"));
    counts.setCellFactory(list -> new CountCell(model, messages));
    counts
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            (was, now) -> {
              choose(now == null ? Optional.empty() : now.count());
            });
    places.getStyleClass().addAll("usage-places", "first-focus");
    places.setAccessibleText(messages.text("usage.places"));
    places.setCellFactory(list -> new PlaceCell(model, messages));
    places.setPlaceholder(new Label(messages.text("usage.looking")));
    places.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, jump));
    places.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getClickCount() == 2) {
            jumpTo(jump);
          }
        });
    HBox.setHgrow(places, Priority.ALWAYS);
    HBox middle = new HBox(counts, places);
    middle.getStyleClass().add("extract-middle");
    VBox.setVgrow(middle, Priority.ALWAYS);
    problem.getStyleClass().add("sheet-problem");
    getChildren().addAll(title, middle, replacing, foot(replaced, close));
    looking = model.look(jobs, this::found);
    sceneProperty()
        .subscribe(
            (was, now) -> {
              if (now == null) {
                looking.request();
              }
            });
  }

  private HBox replacing() {
    rendering.getStyleClass().add("usage-rendering");
    rendering.setAccessibleText(messages.text("usage.rendering"));
    rendering.valueProperty().subscribe((was, now) -> typed());
    with.setPromptText(messages.text("usage.with"));
    with.setAccessibleText(messages.text("usage.with"));
    with.getStyleClass().addAll("english", "usage-with");
    Composition.of(with).whenSettled(text -> typed());
    with.setOnAction(event -> replace.fire());
    HBox.setHgrow(with, Priority.ALWAYS);
    Label first = new Label(messages.text("usage.replace"));
    Label second = new Label(messages.text("usage.by"));
    HBox line = new HBox(first, rendering, second, with, toDraft);
    line.getStyleClass().add("term-buttons");
    return line;
  }

  private Node foot(IntConsumer replaced, Runnable close) {
    keys.getStyleClass().add("term-hint");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button closing = new Button(messages.text("extract.close"));
    closing.setOnAction(event -> close.run());
    replace.getStyleClass().addAll("accent", "usage-replace");
    replace.setOnAction(
        event -> {
          try {
            replaced.accept(model.apply(toDraft.isSelected()));
          } catch (UserException refused) {
            problem.setText(String.valueOf(refused.getMessage()));
          }
        });
    HBox foot = new HBox(keys, problem, gap, closing, replace);
    foot.getStyleClass().add("term-buttons");
    return foot;
  }

  private void found() {
    title.setText(
        messages.text(
            "usage.title",
            model.term().source(),
            model.concordance().occurrences(),
            model.concordance().places().size()));
    Label none = new Label(messages.text("usage.none"));
    none.getStyleClass().add("empty-note");
    places.setPlaceholder(none);
    List<CountLine> all = new ArrayList<>();
    all.add(new CountLine(Optional.empty()));
    model.concordance().counts().forEach(each -> all.add(new CountLine(Optional.of(each))));
    boolean any = !model.concordance().places().isEmpty();
    show(counts, any);
    show(keys, any);
    rendering.getItems().setAll(model.renderings());
    boolean rendered = !rendering.getItems().isEmpty();
    show(replacing, rendered);
    show(replace, rendered);
    rendering.getSelectionModel().selectFirst();
    counts.getItems().setAll(all);
    counts.getSelectionModel().selectFirst();
    show();
  }

  /// Lists the pairs of one rendering, which is then the one to be replaced.
  private void choose(Optional<Count> count) {
    model.choose(count);
    count
        .map(Count::rendering)
        .filter(rendering.getItems()::contains)
        .ifPresent(rendering::setValue);
    show();
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private void typed() {
    model.replace(Objects.requireNonNullElse(rendering.getValue(), ""), with.getText());
    places.refresh();
    offer();
  }

  private void show() {
    places.getItems().setAll(model.shown());
    places.getSelectionModel().selectFirst();
    offer();
  }

  private void offer() {
    List<Swap> swaps = model.swaps();
    replace.setText(messages.text("replace.go", swaps.size()));
    replace.setDisable(swaps.isEmpty());
  }

  private void pressed(KeyEvent event, BiConsumer<String, Integer> jump) {
    Place place = places.getSelectionModel().getSelectedItem();
    if (place != null && event.getCode() == KeyCode.SPACE) {
      event.consume();
      model.toggle(place);
      places.refresh();
      offer();
    } else if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      jumpTo(jump);
    }
  }

  private void jumpTo(BiConsumer<String, Integer> jump) {
    Place place = places.getSelectionModel().getSelectedItem();
    if (place != null) {
      jump.accept(place.document(), place.position());
    }
  }
}
