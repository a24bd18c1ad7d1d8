package org.duizhao.store;

import java.sql.SQLException;

/// A database that cannot be trusted: broken, empty, or not a project's at all.
final class DamagedDatabase extends SQLException {

  private static final long serialVersionUID = 1L;

  DamagedDatabase(String reason) {
    super(reason);
  }

  DamagedDatabase(String reason, Throwable cause) {
    super(reason, cause);
  }
}
