package org.duizhao.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.duizhao.core.Edit;
import org.duizhao.core.UserException;
import org.duizhao.language.SplitRule;

/// The splitting rules of the open project: changing them splits its documents again as one edit.
///
/// While the session lasts, undo and redo of that edit change the rules file with it. After the
/// project was closed, undo takes back the splitting alone: the file is the user's, and may have
/// been changed by hand since. Lives on the session's thread.
public final class RulesInUse {

  private record Applied(Edit edit, List<SplitRule> before, List<SplitRule> after) {}

  private final Session session;
  private final ProjectRules rules;
  private final Consumer<UserException> problems;
  private final List<Applied> applied = new ArrayList<>();

  /// @param problems hears when undo could not change the file
  public RulesInUse(Session session, Consumer<UserException> problems) {
    this.session = session;
    this.problems = problems;
    this.rules = new ProjectRules(session.folder(), session.project().sourceLanguage());
    session.listen(this::follow);
  }

  public Session session() {
    return session;
  }

  public ProjectRules rules() {
    return rules;
  }

  /// Writes the rules and splits by them. Either both happen or nothing does.
  ///
  /// @throws UserException when the file cannot be written, or the edit is refused
  public void apply(Resplit resplit) {
    List<SplitRule> before = rules.rules();
    rules.write(resplit.rules());
    Optional<Edit> edit = resplit.edit();
    if (edit.isEmpty()) {
      return;
    }
    applied.add(new Applied(edit.get(), before, rules.rules()));
    boolean done = false;
    try {
      session.apply(edit.get());
      done = true;
    } finally {
      if (!done) {
        applied.removeLast();
        rules.write(before);
      }
    }
  }

  private void follow(Change change) {
    if (!(change.edit() instanceof Edit.Compound edit) || !edit.label().equals(Resplit.LABEL)) {
      return;
    }
    for (Applied each : applied.reversed()) {
      if (each.edit().equals(edit)) {
        swap(each.before(), each.after());
        return;
      }
      if (each.edit().inverted().equals(edit)) {
        swap(each.after(), each.before());
        return;
      }
    }
  }

  /// Rules that were changed otherwise meanwhile stay.
  private void swap(List<SplitRule> from, List<SplitRule> to) {
    rules.reload();
    if (rules.problem().isEmpty() && rules.rules().equals(from)) {
      try {
        rules.write(to);
      } catch (UserException unwritable) {
        problems.accept(unwritable);
      }
    }
  }
}
