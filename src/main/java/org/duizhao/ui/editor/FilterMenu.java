package org.duizhao.ui.editor;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.duizhao.core.Segment;
import org.duizhao.core.State;
import org.duizhao.session.search.Changed;
import org.duizhao.session.search.Criteria;
import org.duizhao.session.search.Flags;
import org.duizhao.ui.Frame;
import org.duizhao.ui.Messages;

/// Offers what a segment must be to be listed: its state, speaker, heading and so on. Made anew
/// each time it opens.
final class FilterMenu extends MenuButton {

  private static final int WEEK = 7;

  private final EditorModel model;
  private final FindModel find;
  private final Frame frame;
  private final Messages messages;
  private final InstantSource clock;
  private final Executor screen;
  private final Flags flags;
  private final ZoneId zone = ZoneId.systemDefault();
  private final Instant opened;

  /// @param screen brings a call from another thread to this one
  /// @param flags which segments the checks find something in
  FilterMenu(
      EditorModel model,
      FindModel find,
      Frame frame,
      Messages messages,
      InstantSource clock,
      Executor screen,
      Flags flags) {
    super(messages.text("filter.menu"));
    this.model = model;
    this.find = find;
    this.frame = frame;
    this.messages = messages;
    this.clock = clock;
    this.screen = screen;
    this.flags = flags;
    this.opened = clock.instant();
    getStyleClass().add("filter-menu");
    setAccessibleText(messages.text("command.go.filter"));
    // An empty menu would not open, and so could not be filled when it does.
    getItems().add(new MenuItem());
    setOnShowing(event -> getItems().setAll(entries()));
  }

  /// Changes the criteria, whatever shows them.
  void change(UnaryOperator<Criteria> how) {
    find.look(find.search().withCriteria(how.apply(find.search().criteria())));
  }

  /// Lists only what has findings, or no longer.
  Criteria toggledFlags(Criteria criteria) {
    return criteria.withFlags(criteria.flags().isPresent() ? Optional.empty() : Optional.of(flags));
  }

  /// Lists what has been changed since then.
  void changedSince(Changed.Since since) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    switch (since) {
      case SESSION -> changedSince(since, opened);
      case TODAY -> changedSince(since, start(today));
      case WEEK -> changedSince(since, start(today.minusDays(WEEK - 1)));
      case EVER -> changedSince(since, Instant.EPOCH);
      case DATE ->
          frame.showOverlay(
              new DateSheet(
                  messages,
                  today,
                  date -> {
                    frame.closeOverlay();
                    changedSince(since, start(date));
                  }));
    }
  }

  private void changedSince(Changed.Since since, Instant from) {
    change(
        criteria ->
            criteria.withChanged(
                criteria
                    .changed()
                    .map(now -> now.withTime(since, from))
                    .or(() -> Optional.of(new Changed(since, from)))));
  }

  private void changedBy(String author) {
    change(
        criteria ->
            criteria.withChanged(
                criteria
                    .changed()
                    .map(now -> now.withAuthor(Optional.of(author)))
                    .or(() -> Optional.of(Changed.by(author)))));
  }

  private Instant start(LocalDate date) {
    return date.atStartOfDay(zone).toInstant();
  }

  private List<MenuItem> entries() {
    Criteria now = find.search().criteria();
    List<MenuItem> entries = new ArrayList<>();
    for (State state : State.values()) {
      entries.add(
          check(
              messages.text(state),
              now.states().contains(state),
              criteria -> criteria.toggled(state)));
    }
    entries.add(new SeparatorMenuItem());
    entries.add(
        check(
            messages.text("filter.noted"),
            now.noted(),
            criteria -> criteria.withNoted(!now.noted())));
    entries.add(
        check(
            messages.text("filter.bookmarked"),
            now.bookmarked(),
            criteria -> criteria.withBookmarked(!now.bookmarked())));
    entries.add(
        check(
            messages.text("filter.repeated"),
            now.repeated(),
            criteria -> criteria.withRepeated(!now.repeated())));
    entries.add(
        check(messages.text("filter.findings"), now.flags().isPresent(), this::toggledFlags));
    entries.add(new SeparatorMenuItem());
    Menu speakers = new Menu(messages.text("filter.speaker"));
    speakers().forEach((name, n) -> speakers.getItems().add(speaker(name, n, now)));
    speakers.setDisable(speakers.getItems().isEmpty());
    Menu headings = new Menu(messages.text("filter.heading"));
    headings().forEach((id, title) -> headings.getItems().add(heading(id, title, now)));
    headings.setDisable(headings.getItems().isEmpty());
    Menu changed = new Menu(messages.text("filter.changed"));
    for (Changed.Since since : Changed.Since.values()) {
      changed.getItems().add(item(messages.text(since), () -> changedSince(since)));
    }
    Menu by = new Menu(messages.text("filter.by"));
    by.setDisable(true);
    model.session().past().authors(names -> screen.execute(() -> fill(by, names)));
    entries.addAll(List.of(speakers, headings, changed, by));
    if (!now.isEmpty()) {
      MenuItem clear = new MenuItem(messages.text("filter.clear"));
      clear.setOnAction(event -> change(criteria -> Criteria.NONE));
      entries.addAll(List.of(new SeparatorMenuItem(), clear));
    }
    return entries;
  }

  private void fill(Menu by, List<String> authors) {
    authors.forEach(name -> by.getItems().add(item(name, () -> changedBy(name))));
    by.setDisable(authors.isEmpty());
  }

  private static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }

  private MenuItem speaker(String name, int segments, Criteria now) {
    return check(
        name + "  (" + segments + ")",
        now.speakers().contains(name),
        criteria -> criteria.toggledSpeaker(name));
  }

  private MenuItem heading(String id, String title, Criteria now) {
    return check(title, now.headings().contains(id), criteria -> criteria.toggledHeading(id));
  }

  private Map<String, Integer> speakers() {
    Map<String, Integer> speakers = new TreeMap<>();
    for (Segment segment : model.session().project().document(model.document()).segments()) {
      if (!segment.speaker().isEmpty()) {
        speakers.merge(segment.speaker(), 1, Integer::sum);
      }
    }
    return speakers;
  }

  private Map<String, String> headings() {
    Map<String, String> headings = new LinkedHashMap<>();
    for (Outline.Part part : model.outline().parts()) {
      if (!part.isDocument() && part.document().equals(model.document())) {
        headings.put(model.segment(part.start()).id(), part.title());
      }
    }
    return headings;
  }

  private MenuItem check(String text, boolean on, UnaryOperator<Criteria> toggle) {
    CheckMenuItem item = new CheckMenuItem(text);
    item.setMnemonicParsing(false);
    item.setSelected(on);
    item.setOnAction(event -> change(toggle));
    return item;
  }
}
