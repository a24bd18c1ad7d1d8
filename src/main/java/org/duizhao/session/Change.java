package org.duizhao.session;

import org.duizhao.core.Edit;
import org.duizhao.core.Project;

/// What a listener hears of an edit. For an undo, `edit` is the edit that took the other back.
public record Change(Edit edit, Project before, Project after) {}
