package org.duizhao.ui.editor;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.duizhao.core.Segment;
import org.duizhao.core.State;
import org.duizhao.session.search.Changed;
import org.duizhao.session.search.Criteria;
import org.duizhao.ui.Messages;

/// The criteria in force, each with a button that takes it away, and how many rows pass.
final class FilterChips extends FlowPane {

  private final EditorModel model;
  private final FindModel find;
  private final Messages messages;
  private final Runnable back;
  private final DateTimeFormatter date;
  private Criteria shown = Criteria.NONE;

  /// Takes what gets the focus when a criterion has been taken away.
  FilterChips(EditorModel model, FindModel find, Messages messages, Runnable back) {
    this.model = model;
    this.find = find;
    this.messages = messages;
    this.back = back;
    this.date =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .withLocale(messages.locale())
            .withZone(ZoneId.systemDefault());
    getStyleClass().add("filter-chips");
    find.listen(this::read);
    read();
  }

  private void read() {
    Criteria now = find.search().criteria();
    if (!now.equals(shown) || getChildren().isEmpty()) {
      shown = now;
      List<Node> chips = new ArrayList<>(chips(now));
      Label rows = new Label();
      rows.getStyleClass().add("filter-count");
      chips.add(rows);
      getChildren().setAll(chips);
    }
    Label rows = (Label) getChildren().getLast();
    FindBar.show(this, !now.isEmpty());
    rows.setText(find.isFiltered() ? messages.text("filter.count", model.rows().size()) : "");
  }

  private List<Node> chips(Criteria now) {
    List<Node> chips = new ArrayList<>();
    for (State state : State.values()) {
      if (now.states().contains(state)) {
        chips.add(chip(messages.text(state), now.toggled(state)));
      }
    }
    now.speakers().stream()
        .sorted()
        .forEach(speaker -> chips.add(chip(speaker, now.toggledSpeaker(speaker))));
    now.headings().forEach(id -> chips.add(chip(title(id), now.toggledHeading(id))));
    if (now.noted()) {
      chips.add(chip(messages.text("filter.noted"), now.withNoted(false)));
    }
    if (now.bookmarked()) {
      chips.add(chip(messages.text("filter.bookmarked"), now.withBookmarked(false)));
    }
    if (now.repeated()) {
      chips.add(chip(messages.text("filter.repeated"), now.withRepeated(false)));
    }
    if (now.flags().isPresent()) {
      chips.add(chip(messages.text("filter.findings"), now.withFlags(Optional.empty())));
    }
    now.changed().ifPresent(changed -> chips.addAll(chips(now, changed)));
    return chips;
  }

  /// The time and the author, each to be taken away alone.
  private List<Node> chips(Criteria now, Changed changed) {
    List<Node> chips = new ArrayList<>();
    Optional<String> author = changed.author();
    boolean timed = changed.since() != Changed.Since.EVER;
    if (timed || author.isEmpty()) {
      chips.add(chip(text(changed), now.withChanged(author.map(Changed::by))));
    }
    author.ifPresent(
        name ->
            chips.add(
                chip(
                    messages.text("filter.changedBy", name),
                    now.withChanged(
                        timed
                            ? Optional.of(changed.withAuthor(Optional.empty()))
                            : Optional.empty()))));
    return chips;
  }

  private String text(Changed changed) {
    return changed.since() == Changed.Since.DATE
        ? messages.text("filter.changedSince", date.format(changed.from()))
        : messages.text("filter.changedIn", messages.text(changed.since()));
  }

  private String title(String id) {
    for (Outline.Part part : model.outline().parts()) {
      if (!part.isDocument() && part.document().equals(model.document())) {
        Segment heading = model.segment(part.start());
        if (heading.id().equals(id)) {
          return part.title();
        }
      }
    }
    return messages.text("filter.heading");
  }

  private Button chip(String text, Criteria without) {
    Button chip = new Button(text);
    chip.setMnemonicParsing(false);
    chip.getStyleClass().add("chip");
    Region cross = new Region();
    cross.getStyleClass().addAll("icon", "icon-close");
    chip.setGraphic(cross);
    chip.setAccessibleText(messages.text("filter.remove", text));
    chip.setOnAction(
        event -> {
          find.look(find.search().withCriteria(without));
          back.run();
        });
    return chip;
  }
}
