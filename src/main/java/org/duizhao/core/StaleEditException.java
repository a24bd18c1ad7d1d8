package org.duizhao.core;

/// An edit does not fit the state of the project it is applied to.
public final class StaleEditException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  public StaleEditException(Edit edit) {
    super("The project changed before this edit: " + edit);
  }
}
