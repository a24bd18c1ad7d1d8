package org.duizhao.core;

import java.util.Objects;

/// Something the user can put right: a bad file, a locked project, a full disk.
///
/// The message is one line that names the file, the place, what is wrong and what to do. The window
/// shows it as it is; the command line prints it and exits with status 2.
public class UserException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UserException(String message) {
    super(message);
  }

  public UserException(String message, Throwable cause) {
    super(message, cause);
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
