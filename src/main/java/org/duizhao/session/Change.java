package org.duizhao.session;

import org.duizhao.core.Edit;
import org.duizhao.core.Project;
import org.duizhao.core.StaleEditException;

/// What a listener hears of an edit. For an undo, `edit` is the edit that took the other back.
public record Change(Edit edit, Project before, Project after) {

  /// What the edit makes of the project.
  ///
  /// @throws StaleEditException when the edit was made for another state of the project
  static Change of(Project before, Edit edit) {
    return new Change(edit, before, before.after(edit));
  }
}
