package org.duizhao.store;

import java.sql.Connection;
import java.sql.SQLException;

/// All of some work on the database or nothing of it.
final class Transaction {

  private Transaction() {}

  static <T> T run(Connection connection, ProjectWriter.Work<T> work) throws Exception {
    connection.setAutoCommit(false);
    T result;
    try {
      result = work.run(connection);
      connection.commit();
    } catch (Exception failure) {
      end(connection, failure);
      throw failure;
    }
    connection.setAutoCommit(true);
    return result;
  }

  /// After a full disk SQLite has rolled back by itself, and both of these fail too. What counts is
  /// the first failure.
  private static void end(Connection connection, Exception failure) {
    try {
      connection.rollback();
    } catch (SQLException alreadyRolledBack) {
      failure.addSuppressed(alreadyRolledBack);
    }
    try {
      connection.setAutoCommit(true);
    } catch (SQLException alreadyEnded) {
      failure.addSuppressed(alreadyEnded);
    }
  }
}
