package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.duizhao.core.Segment;
import org.duizhao.core.State;
import org.duizhao.session.search.Changed;
import org.duizhao.session.search.Criteria;
import org.duizhao.ui.Command;

/// Finding, replacing and filtering by key, menu or palette.
final class FindCommands {

  private final EditorModel model;
  private final FindModel find;
  private final FindBar bar;
  private final ReplaceLine replace;
  private final FilterMenu filter;
  private final Consumer<Boolean> open;
  private final BooleanProperty found = new SimpleBooleanProperty();
  private final BooleanProperty filtered = new SimpleBooleanProperty();

  /// Takes what opens the bar, with or without the line for replacing.
  FindCommands(
      EditorModel model,
      FindModel find,
      FindBar bar,
      ReplaceLine replace,
      FilterMenu filter,
      Consumer<Boolean> open) {
    this.model = model;
    this.find = find;
    this.bar = bar;
    this.replace = replace;
    this.filter = filter;
    this.open = open;
    find.listen(this::read);
  }

  List<Command> all() {
    List<Command> all = new ArrayList<>();
    all.add(Command.of("go.find", "go.find", () -> open.accept(false)).key("Shortcut+F"));
    all.add(Command.of("go.find", "go.nextHit", () -> bar.next(true)).key("F3").when(found));
    all.add(
        Command.of("go.find", "go.previousHit", () -> bar.next(false))
            .key("Shortcut+Shift+F3")
            .when(found));
    all.add(Command.of("edit.find", "edit.replace", () -> open.accept(true)).key("Shortcut+H"));
    all.add(
        Command.of("edit.find", "edit.replaceHere", replace::replaceHere)
            .key("Shortcut+Shift+H")
            .when(found));
    all.add(
        Command.of("edit.find", "edit.replaceAll", replace::preview)
            .key("Shortcut+Alt+ENTER")
            .when(found));
    all.add(Command.of("go.filter", "go.filter", this::openMenu).key("Shortcut+L"));
    all.add(only("filter.untranslated", criteria -> criteria.toggled(State.UNTRANSLATED)));
    all.add(only("filter.drafts", criteria -> criteria.toggled(State.DRAFT)));
    all.add(only("filter.notes", criteria -> criteria.withNoted(!criteria.noted())));
    all.add(only("filter.bookmarks", criteria -> criteria.withBookmarked(!criteria.bookmarked())));
    all.add(only("filter.repeats", criteria -> criteria.withRepeated(!criteria.repeated())));
    all.add(only("filter.flagged", filter::toggledFlags));
    all.add(only("filter.speakerHere", this::withSpeakerHere));
    all.add(only("filter.headingHere", this::withHeadingHere));
    all.add(
        Command.of(
            "go.filter",
            "filter.today",
            () -> {
              open.accept(false);
              filter.changedSince(Changed.Since.TODAY);
            }));
    all.add(Command.of("go.filter", "filter.clear", bar::leave).when(filtered));
    return all;
  }

  private Command only(String id, UnaryOperator<Criteria> how) {
    return Command.of("go.filter", id, () -> filter.change(how));
  }

  private void openMenu() {
    open.accept(false);
    filter.requestFocus();
    filter.show();
  }

  private Criteria withSpeakerHere(Criteria criteria) {
    return model
        .activeSegment()
        .map(Segment::speaker)
        .filter(speaker -> !speaker.isEmpty())
        .map(criteria::toggledSpeaker)
        .orElse(criteria);
  }

  private Criteria withHeadingHere(Criteria criteria) {
    int part = model.outline().partAt(model.document(), model.active());
    if (part < 0 || model.outline().parts().get(part).isDocument()) {
      return criteria;
    }
    String id = model.segment(model.outline().parts().get(part).start()).id();
    return criteria.headings().equals(Set.of(id)) ? criteria : criteria.toggledHeading(id);
  }

  private void read() {
    found.set(!find.search().query().isEmpty());
    filtered.set(find.isFiltered());
  }
}
