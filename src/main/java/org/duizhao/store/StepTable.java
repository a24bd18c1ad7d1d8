package org.duizhao.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.core.Edit;
import org.duizhao.core.Step;
import org.jspecify.annotations.Nullable;

/// The undo and redo stacks: a row for each plain edit of a step.
final class StepTable {

  private final Connection connection;

  StepTable(Connection connection) {
    this.connection = connection;
  }

  /// The step at this place, if it has not been dropped.
  Optional<Edit> step(long position) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT label, edit FROM step WHERE position = ? ORDER BY part")) {
      select.setLong(1, position);
      List<Edit> edits = new ArrayList<>();
      String label = null;
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          label = row.getString(1);
          edits.add(EditJson.read(row.getString(2)));
        }
      }
      if (edits.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(label == null ? edits.getFirst() : new Edit.Compound(label, edits));
    }
  }

  /// Steps before this place, newest first, those that can be redone among them.
  List<Step> before(long position, int most) throws SQLException {
    List<Step> steps = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT position, time, author, label, edit,"
                + " (SELECT count(*) FROM step AS parts WHERE parts.position = step.position)"
                + " FROM step WHERE part = 0 AND position < ? ORDER BY position DESC LIMIT ?")) {
      select.setLong(1, position);
      select.setInt(2, most);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          long time = row.getLong(2);
          Optional<Instant> when =
              row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(time));
          String who = row.getString(3);
          steps.add(
              new Step(
                  row.getLong(1),
                  when,
                  who == null ? "" : who,
                  Optional.ofNullable(row.getString(4)),
                  row.getInt(6),
                  EditJson.read(row.getString(5))));
        }
      }
    }
    return steps;
  }

  /// The least and the greatest place of a step, or two zeros when there is none.
  long[] range() throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement(
                "SELECT coalesce(min(position), 0), coalesce(max(position), 0) FROM step");
        ResultSet row = select.executeQuery()) {
      return new long[] {row.getLong(1), row.getLong(2)};
    }
  }

  /// Replaces the step at `position` and drops all that could have been redone.
  void put(long position, Edit step, Instant time, String author) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM step WHERE position >= ?")) {
      delete.setLong(1, position);
      delete.executeUpdate();
    }
    @Nullable String label = step instanceof Edit.Compound compound ? compound.label() : null;
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO step (position, part, label, edit, time, author)"
                + " VALUES (?, ?, ?, ?, ?, ?)")) {
      int part = 0;
      for (Edit leaf : EditLog.leaves(step)) {
        insert.setLong(1, position);
        insert.setInt(2, part++);
        insert.setString(3, label);
        insert.setString(4, json(leaf));
        insert.setLong(5, time.toEpochMilli());
        insert.setString(6, author);
        insert.executeUpdate();
      }
    }
  }

  private static String json(Edit leaf) {
    return switch (leaf) {
      case Edit.Replace replace -> EditJson.of(replace);
      case Edit.Splice splice -> EditJson.of(splice);
      case Edit.Compound never -> throw new IllegalStateException(never.label());
    };
  }
}
