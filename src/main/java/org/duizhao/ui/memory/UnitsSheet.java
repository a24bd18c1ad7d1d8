package org.duizhao.ui.memory;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.core.UserException;
import org.duizhao.memory.Hit;
import org.duizhao.memory.Memory;
import org.duizhao.memory.MemoryUnit;
import org.duizhao.memory.PairSide;
import org.duizhao.session.Jobs;
import org.duizhao.session.matching.Memories;
import org.duizhao.ui.Composition;
import org.duizhao.ui.Messages;
import org.jspecify.annotations.Nullable;

/// The units of one memory, the newest first or those that hold a text, to correct or delete. There
/// is no undo, so that deleting asks.
public final class UnitsSheet extends VBox {

  private static final int MOST = 50;

  private final String name;
  private final Memory memory;
  private final Jobs jobs;
  private final Messages messages;
  private final TextField query = new TextField();
  private final ObservableList<Memories.Found> found = FXCollections.observableArrayList();
  private final ListView<Memories.Found> list = new ListView<>(found);
  private final TextArea source = new TextArea();
  private final TextArea target = new TextArea();
  private final Label told = new Label();
  private final Button save;
  private final Button delete;
  private final Runnable learnt;
  private OptionalLong alone = OptionalLong.empty();
  private volatile OptionalLong replacement = OptionalLong.empty();
  private boolean asked;

  /// @param name of the memory
  /// @param first number of the unit shown alone first; without one, the newest are listed
  /// @param learnt called when a unit was changed
  public UnitsSheet(
      String name,
      String project,
      Memory memory,
      OptionalLong first,
      Jobs jobs,
      Messages messages,
      Runnable learnt) {
    this.name = name;
    this.memory = memory;
    this.jobs = jobs;
    this.messages = messages;
    this.learnt = learnt;
    MemoryText text = new MemoryText(messages, project);
    getStyleClass().addAll("palette", "concordance", "units");
    Label title = new Label(messages.text("units.title", text.name(name)));
    title.getStyleClass().add("sheet-title");
    (first.isPresent() ? target : query).getStyleClass().add("first-focus");
    query.setPromptText(messages.text("units.prompt"));
    query.setAccessibleText(messages.text("units.prompt"));
    list.setCellFactory(view -> new PairCell(text));
    list.setAccessibleText(title.getText());
    Label none = new Label(messages.text("units.none"));
    none.getStyleClass().add("empty-note");
    list.setPlaceholder(none);
    VBox.setVgrow(list, Priority.ALWAYS);
    source.getStyleClass().addAll("chinese", "unit-text");
    source.setWrapText(true);
    source.setAccessibleText(messages.text("units.source"));
    target.getStyleClass().addAll("english", "unit-text");
    target.setWrapText(true);
    target.setAccessibleText(messages.text("units.target"));
    HBox texts = new HBox(source, target);
    texts.getStyleClass().add("unit-texts");
    HBox.setHgrow(source, Priority.ALWAYS);
    HBox.setHgrow(target, Priority.ALWAYS);
    save = button("units.save", this::save);
    delete = button("units.delete", this::delete);
    told.getStyleClass().add("sheet-hint");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox foot = new HBox(told, gap, delete, save);
    foot.getStyleClass().add("memory-foot");
    getChildren().addAll(title, query, list, texts, foot);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    Composition.of(query)
        .whenSettled(
            wanted -> {
              alone = OptionalLong.empty();
              look();
            });
    if (memory.isReadOnly()) {
      source.setEditable(false);
      target.setEditable(false);
      told.setText(messages.text("units.readOnly"));
    }
    list.getSelectionModel().selectedItemProperty().subscribe(this::show);
    alone = first;
    look();
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(messages.text(key));
    button.setMnemonicParsing(false);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void pressed(KeyEvent event) {
    boolean inQuery = query.equals(event.getTarget());
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      save();
    } else if (inQuery && event.getCode() == KeyCode.DOWN) {
      list.requestFocus();
    } else {
      return;
    }
    event.consume();
  }

  private void look() {
    String wanted = query.getText().strip();
    OptionalLong unit = alone;
    jobs.quietly(
        () -> unit.isPresent() ? one(unit.getAsLong()) : find(wanted),
        hits -> {
          if (wanted.equals(query.getText().strip())) {
            found.setAll(hits);
            list.getSelectionModel().selectFirst();
          }
        });
  }

  private List<Memories.Found> one(long number) {
    return memory.unit(number).stream()
        .map(unit -> new Memories.Found(name, new Hit(number, unit, List.of(), List.of())))
        .toList();
  }

  private List<Memories.Found> find(String wanted) {
    List<Hit> hits =
        wanted.isEmpty() ? memory.newest(MOST) : memory.concordance(wanted, PairSide.EITHER, MOST);
    return hits.stream().map(hit -> new Memories.Found(name, hit)).toList();
  }

  private void show(Memories.@Nullable Found chosen) {
    asked = false;
    delete.setText(messages.text("units.delete"));
    delete.getStyleClass().remove("danger");
    source.setText(chosen == null ? "" : chosen.hit().pair().source());
    target.setText(chosen == null ? "" : chosen.hit().pair().target());
    boolean fixed = chosen == null || memory.isReadOnly();
    save.setDisable(fixed);
    delete.setDisable(fixed);
  }

  private void save() {
    Memories.Found chosen = list.getSelectionModel().getSelectedItem();
    boolean complete = !source.getText().isBlank() && !target.getText().isBlank();
    if (chosen == null || memory.isReadOnly() || !complete) {
      told.setText(messages.text(complete ? "units.chooseOne" : "units.incomplete"));
      return;
    }
    MemoryUnit unit =
        chosen
            .hit()
            .pair()
            .withSource(source.getText().strip())
            .withTarget(target.getText().strip());
    if (unit.equals(chosen.hit().pair())) {
      return;
    }
    work(() -> replace(chosen.hit().unit(), unit), there -> there ? "units.saved" : "units.gone");
  }

  /// A corrected unit has another number; the one shown alone stays in sight.
  private boolean replace(long number, MemoryUnit unit) {
    Optional<Long> now = memory.replace(number, unit);
    replacement = now.map(OptionalLong::of).orElse(OptionalLong.empty());
    return now.isPresent();
  }

  private void delete() {
    Memories.Found chosen = list.getSelectionModel().getSelectedItem();
    if (chosen == null) {
      return;
    }
    if (!asked) {
      asked = true;
      delete.setText(messages.text("units.deleteNow"));
      delete.getStyleClass().add("danger");
      return;
    }
    work(
        () -> {
          memory.remove(chosen.hit().unit());
          return true;
        },
        there -> "units.deleted");
  }

  private void work(BooleanSupplier change, Function<Boolean, String> says) {
    jobs.quietly(
        () -> outcome(change, says),
        said -> {
          told.setText(said);
          if (alone.isPresent() && replacement.isPresent()) {
            alone = replacement;
          }
          look();
          learnt.run();
        });
  }

  private String outcome(BooleanSupplier change, Function<Boolean, String> says) {
    try {
      return messages.text(says.apply(change.getAsBoolean()));
    } catch (UserException refused) {
      return String.valueOf(refused.getMessage());
    }
  }
}
