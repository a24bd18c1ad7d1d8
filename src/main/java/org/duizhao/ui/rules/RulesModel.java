package org.duizhao.ui.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.duizhao.core.Cancel;
import org.duizhao.core.Project;
import org.duizhao.core.UserException;
import org.duizhao.language.SplitRule;
import org.duizhao.session.Jobs;
import org.duizhao.session.ProjectRules;
import org.duizhao.session.Resplit;
import org.duizhao.session.RulesInUse;

/// The rules as their user is changing them, and what they would change. Needs no toolkit.
final class RulesModel {

  /// What the rules, as they stand, come to.
  sealed interface Outcome {

    /// Still being found out.
    record Looking() implements Outcome {}

    record Found(Resplit resplit) implements Outcome {}

    /// A rule is not whole; `rule` is its place in the list.
    record Wrong(int rule, SplitRule.Problem problem) implements Outcome {}

    /// The rules cannot be followed on this text.
    record Refused(String message) implements Outcome {}
  }

  private final RulesInUse inUse;
  private final Jobs jobs;
  private final ObservableList<SplitRule> rules = FXCollections.observableArrayList();
  private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();
  private final ReadOnlyObjectWrapper<Outcome> outcome =
      new ReadOnlyObjectWrapper<>(new Outcome.Looking());
  private int selected = -1;
  private boolean changing;
  private List<SplitRule> base = List.of();
  private boolean everything;
  private Cancel running = new Cancel();

  /// @param draft rules that were written before and not applied; empty for none
  RulesModel(RulesInUse inUse, Jobs jobs, Optional<List<SplitRule>> draft) {
    this.inUse = inUse;
    this.jobs = jobs;
    inUse.rules().reload();
    base = inUse.rules().rules();
    rules.setAll(draft.orElse(base));
    selected = rules.isEmpty() ? -1 : 0;
    look();
  }

  /// Grows whenever the rules or the selected one have become others.
  ReadOnlyLongProperty version() {
    return version.getReadOnlyProperty();
  }

  ObservableList<SplitRule> rules() {
    return FXCollections.unmodifiableObservableList(rules);
  }

  /// The place of the rule being edited, or -1.
  int selected() {
    return selected;
  }

  /// Selects a rule; what a list selects by itself while the rules are changing is not meant.
  void select(int at) {
    if (!changing && at != selected && at >= 0 && at < rules.size()) {
      selected = at;
      version.set(version.get() + 1);
    }
  }

  private void change(Runnable what) {
    changing = true;
    what.run();
    selected = Math.clamp(selected, Math.min(0, rules.size() - 1), rules.size() - 1);
    changing = false;
    version.set(version.get() + 1);
    look();
  }

  Optional<SplitRule> selectedRule() {
    return selected < 0 ? Optional.empty() : Optional.of(rules.get(selected));
  }

  ReadOnlyObjectProperty<Outcome> outcome() {
    return outcome.getReadOnlyProperty();
  }

  /// Why the project's rules file could not be read, if so.
  Optional<UserException> problem() {
    return inUse.rules().problem();
  }

  Project project() {
    return inUse.session().project();
  }

  /// Whether anything differs from the project's rules.
  boolean isChanged() {
    return !rules.equals(base);
  }

  /// Whether there is something to apply now.
  boolean canApply() {
    return outcome.get() instanceof Outcome.Found found
        && (isChanged() || !found.resplit().places().isEmpty());
  }

  /// Goes back to the project's rules.
  void discard() {
    inUse.rules().reload();
    base = inUse.rules().rules();
    everything = false;
    change(() -> rules.setAll(base));
  }

  /// Adds a rule after the selected one and selects it.
  void add(SplitRule rule) {
    int at = selected + 1;
    change(
        () -> {
          rules.add(at, rule);
          selected = at;
        });
  }

  /// Puts a rule in the place of the selected one.
  void change(SplitRule rule) {
    if (selected >= 0 && !rules.get(selected).equals(rule)) {
      change(() -> rules.set(selected, rule));
    }
  }

  void remove() {
    if (selected >= 0) {
      change(() -> rules.remove(selected));
    }
  }

  /// Moves the selected rule up or down.
  void move(int by) {
    int to = selected + by;
    if (selected >= 0 && to >= 0 && to < rules.size()) {
      change(
          () -> {
            rules.add(to, rules.remove(selected));
            selected = to;
          });
    }
  }

  void setActive(int at, boolean active) {
    if (rules.get(at).active() != active) {
      change(() -> rules.set(at, rules.get(at).withActive(active)));
    }
  }

  /// Whether a rule like this one is in force.
  boolean has(SplitRule rule) {
    return rules.stream().anyMatch(each -> each.active() && each.isSameAs(rule));
  }

  /// Puts a rule in force, at the end, or takes it out.
  void set(SplitRule rule, boolean wanted) {
    if (has(rule) == wanted) {
      return;
    }
    change(
        () -> {
          rules.removeIf(each -> each.isSameAs(rule));
          if (wanted) {
            rules.add(rule);
          }
        });
  }

  /// Adds the rules of a file that are not there yet.
  ///
  /// @throws UserException when it is no SRX 2.0
  ProjectRules.Imported importFrom(Path file) {
    ProjectRules.Imported imported = inUse.rules().importFrom(file);
    List<SplitRule> fresh = new ArrayList<>();
    for (SplitRule rule : imported.rules()) {
      if (rules.stream().noneMatch(rule::isSameAs) && fresh.stream().noneMatch(rule::isSameAs)) {
        fresh.add(rule);
      }
    }
    change(() -> rules.addAll(fresh));
    return new ProjectRules.Imported(fresh, imported.others());
  }

  /// Also looks for places that the rules as they are would split otherwise, such as after the file
  /// was changed outside; what was split or merged by hand where a rule speaks is lost then.
  void splitEverything(boolean wanted) {
    if (everything != wanted) {
      everything = wanted;
      look();
    }
  }

  boolean splitsEverything() {
    return everything;
  }

  /// Makes the rules the project's and splits by them.
  ///
  /// @return what was changed; nothing when it is not known yet
  /// @throws UserException when it cannot be written
  Optional<Resplit> apply() {
    if (outcome.get() instanceof Outcome.Found found) {
      inUse.apply(found.resplit());
      discard();
      return Optional.of(found.resplit());
    }
    return Optional.empty();
  }

  /// Stops looking, when the sheet is closed.
  ///
  /// @return what was written and not applied
  Optional<List<SplitRule>> stop() {
    running.request();
    return isChanged() ? Optional.of(List.copyOf(rules)) : Optional.empty();
  }

  private void look() {
    running.request();
    for (int i = 0; i < rules.size(); i++) {
      Optional<SplitRule.Problem> problem = rules.get(i).problem();
      if (problem.isPresent()) {
        outcome.set(new Outcome.Wrong(i, problem.get()));
        return;
      }
    }
    List<SplitRule> now = List.copyOf(rules);
    List<SplitRule> was = everything ? List.of() : base;
    Project project = project();
    outcome.set(new Outcome.Looking());
    running =
        jobs.<Outcome>start(
            "rules.looking",
            (progress, cancel) -> {
              try {
                return new Outcome.Found(Resplit.of(project, was, now, progress, cancel));
              } catch (UserException refused) {
                return new Outcome.Refused(refused.getMessage());
              }
            },
            outcome::set);
  }
}
