package org.duizhao;

/// The composition root: makes every part of the program and closes what must be closed.
public final class Workbench implements AutoCloseable {

  @Override
  public void close() {}
}
