package org.duizhao.core;

import java.nio.file.Path;

/// A project is open already, here or in another process.
public final class LockedProject extends UserException {

  private static final long serialVersionUID = 1L;

  private final transient Path folder;
  private final boolean here;
  private final String holder;

  /// @param here whether this process has it open
  /// @param holder the other process as the lock tells it: number and since when; may be empty
  public LockedProject(Path folder, boolean here, String holder) {
    super(
        here
            ? folder + " is already open in this program; use that window"
            : folder
                + " is open in another process"
                + (holder.isEmpty() ? "" : " (number " + holder + ")")
                + "; close it there");
    this.folder = folder;
    this.here = here;
    this.holder = holder;
  }

  public Path folder() {
    return folder;
  }

  public boolean isHere() {
    return here;
  }

  public String holder() {
    return holder;
  }
}
