package org.duizhao.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/// Single values the program remembers about a project.
final class PropertyTable {

  static final String SEQUENCE = "sequence";
  static final String DONE = "done";
  static final String PROJECT = "project";
  static final String SPOT = "spot";

  private final Connection connection;

  PropertyTable(Connection connection) {
    this.connection = connection;
  }

  String get(String name, String absent) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT value FROM property WHERE name = ?")) {
      statement.setString(1, name);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getString(1) : absent;
      }
    }
  }

  long number(String name) throws SQLException {
    return Long.parseLong(get(name, "0"));
  }

  void put(String name, String value) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "INSERT INTO property (name, value) VALUES (?, ?)"
                + " ON CONFLICT (name) DO UPDATE SET value = excluded.value")) {
      statement.setString(1, name);
      statement.setString(2, value);
      statement.executeUpdate();
    }
  }

  void put(String name, long value) throws SQLException {
    put(name, Long.toString(value));
  }
}
