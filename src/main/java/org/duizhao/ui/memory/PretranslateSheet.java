package org.duizhao.ui.memory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Spinner;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Project;
import org.duizhao.memory.Match;
import org.duizhao.session.Jobs;
import org.duizhao.session.matching.MatchBand;
import org.duizhao.session.matching.Memories;
import org.duizhao.session.matching.Pretranslation;
import org.duizhao.session.matching.ProjectMemories;
import org.duizhao.ui.Messages;
import org.jspecify.annotations.Nullable;

/// Fills empty segments from the memories: from which score, from which memories, as what. Shows
/// beforehand how many segments each band fills.
public final class PretranslateSheet extends VBox {

  private static final int USUAL = 75;
  private static final List<MatchBand> BANDS =
      List.of(
          MatchBand.CONTEXT,
          MatchBand.SAME,
          MatchBand.FROM_95,
          MatchBand.FROM_85,
          MatchBand.FROM_75,
          MatchBand.FROM_50);

  private final Project project;
  private final Jobs jobs;
  private final Messages messages;
  private final Memories memories;
  private final Scope scope;
  private final Set<String> chosen = new HashSet<>();
  private final Map<MatchBand, Label> counts = new HashMap<>();
  private final Spinner<Integer> least =
      new Spinner<>(Pretranslation.LEAST, Match.IN_CONTEXT, USUAL);
  private final CheckBox confirm;
  private final Label summary = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Button fill = new Button();
  private Cancel looking = new Cancel();
  private @Nullable Pretranslation found;

  /// What is to be done.
  ///
  /// @param least the score from which segments are filled
  /// @param confirm whether what scores 100 or more counts as confirmed
  public record Wish(Pretranslation found, int least, boolean confirm) {}

  /// @param document id of the document that is open
  /// @param filler fills the segments
  public PretranslateSheet(
      ProjectMemories memories,
      Project project,
      String document,
      Jobs jobs,
      Messages messages,
      Consumer<Wish> filler) {
    this.project = project;
    this.jobs = jobs;
    this.messages = messages;
    this.memories = memories.lookedUp();
    this.scope = new Scope(project, document, messages, any -> look());
    this.confirm = new CheckBox(messages.text("pretranslate.confirm"));
    getStyleClass().add("memory-sheet");
    Label title = new Label(messages.text("pretranslate.title"));
    title.getStyleClass().add("sheet-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(title, gap, scope);
    head.getStyleClass().add("memory-head");
    Label hint = new Label(messages.text("pretranslate.hint"));
    hint.getStyleClass().add("sheet-hint");
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    confirm.setMnemonicParsing(false);
    summary.getStyleClass().add("pretranslate-summary");
    bar.setAccessibleText(messages.text("pretranslate.looking"));
    fill.getStyleClass().add("accent");
    fill.setDefaultButton(true);
    fill.setOnAction(
        event -> {
          if (found != null) {
            filler.accept(new Wish(found, least.getValue(), confirm.isSelected()));
          }
        });
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox foot = new HBox(summary, bar, space, fill);
    foot.getStyleClass().add("memory-foot");
    getChildren()
        .addAll(head, hint, threshold(), sources(memories, project.name()), confirm, bands(), foot);
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) {
                looking.request();
              }
            });
    look();
  }

  private HBox threshold() {
    least.setEditable(true);
    least.getStyleClass().addAll("preferences-number", "first-focus");
    least.valueProperty().subscribe((was, now) -> show());
    Label label = new Label(messages.text("pretranslate.least"));
    label.setLabelFor(least);
    least.setAccessibleText(label.getText());
    least.getEditor().setAccessibleText(label.getText());
    HBox line = new HBox(label, least);
    line.getStyleClass().add("memory-line");
    return line;
  }

  private FlowPane sources(ProjectMemories all, String name) {
    MemoryText text = new MemoryText(messages, name);
    FlowPane boxes = new FlowPane();
    boxes.getStyleClass().add("memory-boxes");
    for (Memories.Source source : all.lookedUp().sources()) {
      chosen.add(source.name());
      CheckBox box = new CheckBox(text.name(source.name()));
      box.setMnemonicParsing(false);
      box.setSelected(true);
      box.setOnAction(
          event -> {
            if (box.isSelected()) {
              chosen.add(source.name());
            } else {
              chosen.remove(source.name());
            }
            look();
          });
      boxes.getChildren().add(box);
    }
    return boxes;
  }

  private GridPane bands() {
    GridPane grid = new GridPane();
    grid.getStyleClass().addAll("band-grid", "pretranslate-bands");
    for (int i = 0; i < BANDS.size(); i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHalignment(HPos.CENTER);
      column.setPercentWidth(100.0 / BANDS.size());
      grid.getColumnConstraints().add(column);
      Label head = new Label(messages.text(BANDS.get(i)));
      head.getStyleClass().add("band-head");
      Label count = new Label();
      count.getStyleClass().add("band-count");
      counts.put(BANDS.get(i), count);
      grid.addColumn(i, head, count);
    }
    return grid;
  }

  private void look() {
    looking.request();
    found = null;
    show();
    List<Document> documents = scope.documents();
    Memories wanted = memories.only(Set.copyOf(chosen));
    looking =
        jobs.start(
            "pretranslate.looking",
            (progress, cancel) -> Pretranslation.of(project, documents, wanted, progress, cancel),
            answer -> {
              found = answer;
              show();
            });
  }

  private void show() {
    Pretranslation known = found;
    bar.setVisible(known == null);
    bar.setManaged(known == null);
    Integer from = least.getValue();
    int score = from == null ? USUAL : from;
    int filled = known == null ? 0 : known.count(score);
    fill.setDisable(filled == 0);
    fill.setText(messages.text("pretranslate.fill", filled));
    Map<MatchBand, Integer> bands = known == null ? Map.of() : known.filled(score);
    counts.forEach(
        (band, label) ->
            label.setText(known == null ? "…" : String.valueOf(bands.getOrDefault(band, 0))));
    if (known == null) {
      summary.setText(messages.text("pretranslate.looking"));
    } else if (known.empty() == 0) {
      summary.setText(messages.text("pretranslate.nothingEmpty"));
    } else {
      summary.setText(messages.text("pretranslate.summary", known.empty(), known.empty() - filled));
    }
  }

  /// What was filled, in one line.
  public static String report(Wish done, Messages messages) {
    Map<MatchBand, Integer> filled = done.found().filled(done.least());
    String bands =
        BANDS.stream()
            .filter(filled::containsKey)
            .map(
                band ->
                    messages.text(
                        "pretranslate.band", filled.getOrDefault(band, 0), messages.text(band)))
            .collect(Collectors.joining(messages.text("pretranslate.comma")));
    int count = done.found().count(done.least());
    return messages.text("pretranslate.done", count, bands, done.found().empty() - count);
  }
}
