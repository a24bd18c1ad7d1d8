package org.duizhao.store;

import java.sql.Connection;
import java.sql.SQLException;

/// All of some work on the database or nothing of it.
final class Transaction {

  private Transaction() {}

  static <T> T run(Connection connection, ProjectWriter.Work<T> work) throws Exception {
    connection.setAutoCommit(false);
    boolean done = false;
    try {
      T result = work.run(connection);
      connection.commit();
      done = true;
      return result;
    } finally {
      if (!done) {
        rollback(connection);
      }
      connection.setAutoCommit(true);
    }
  }

  private static void rollback(Connection connection) throws SQLException {
    try {
      connection.rollback();
    } catch (SQLException alreadyRolledBack) {
      // SQLite has done it itself after a full disk or an input/output error.
      if (!String.valueOf(alreadyRolledBack.getMessage()).contains("no transaction is active")) {
        throw alreadyRolledBack;
      }
    }
  }
}
