package org.duizhao.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duizhao.core.Edit;
import org.duizhao.core.Project;
import org.duizhao.core.Revision;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.jspecify.annotations.Nullable;

/// Writes edits to the segments, the undo steps and the segments' history. The caller holds the
/// transaction.
final class EditLog {

  /// Undo reaches back this far at least.
  static final int MOST_STEPS = 10_000;

  private final Connection connection;
  private final PropertyTable properties;
  private final DocumentTable documents;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  EditLog(Connection connection) {
    this.connection = connection;
    this.properties = new PropertyTable(connection);
    this.documents = new DocumentTable(connection);
  }

  void write(Entry entry) throws SQLException {
    change(entry.before(), entry.edit());
    if (entry.step() != null) {
      writeStep(entry.done(), entry.step());
    }
    if (entry.replaces() != 0) {
      try (PreparedStatement delete =
          connection.prepareStatement("DELETE FROM revision WHERE sequence = ?")) {
        delete.setLong(1, entry.replaces());
        delete.executeUpdate();
      }
    }
    writeRevisions(entry);
    properties.put(PropertyTable.SEQUENCE, entry.sequence());
    properties.put(PropertyTable.DONE, entry.done());
  }

  /// The step at this place of the undo and redo stacks, if it has not been dropped.
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

  /// The least and the greatest place of a step, or two zeros when there is none.
  long[] steps() throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement(
                "SELECT coalesce(min(position), 0), coalesce(max(position), 0) FROM step");
        ResultSet row = select.executeQuery()) {
      return new long[] {row.getLong(1), row.getLong(2)};
    }
  }

  /// Forgets all but the newest steps that can be undone. The history keeps what they did.
  void trimSteps() throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM step WHERE position <= ?")) {
      delete.setLong(1, properties.number(PropertyTable.DONE) - MOST_STEPS);
      delete.executeUpdate();
    }
  }

  /// All that happened to a segment, oldest first.
  List<Revision> history(String document, String segment) throws SQLException {
    List<Revision> revisions = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT time, author, before, after FROM revision"
                + " WHERE document = ? AND segment = ? ORDER BY number")) {
      select.setInt(1, number(document));
      select.setString(2, segment);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          revisions.add(
              new Revision(
                  Instant.ofEpochMilli(row.getLong(1)),
                  row.getString(2),
                  segment(row.getString(3)),
                  segment(row.getString(4))));
        }
      }
    }
    return revisions;
  }

  /// Ids of the segments of a document that were changed at this time or later.
  Set<String> changedSince(String document, Instant time) throws SQLException {
    Set<String> changed = new HashSet<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT DISTINCT segment FROM revision WHERE document = ? AND time >= ?")) {
      select.setInt(1, number(document));
      select.setLong(2, time.toEpochMilli());
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          changed.add(row.getString(1));
        }
      }
    }
    return changed;
  }

  private static Optional<Segment> segment(@Nullable String json) {
    return Optional.ofNullable(json).map(SegmentJson::read);
  }

  private void change(Project before, Edit edit) throws SQLException {
    List<Edit> leaves = leaves(edit);
    // Only a splice needs to know the segments beside it, which edits before it may have changed.
    boolean followed = leaves.stream().anyMatch(Edit.Splice.class::isInstance);
    Project project = before;
    for (Edit leaf : leaves) {
      switch (leaf) {
        case Edit.Replace replace -> table(replace.document()).replace(replace.after());
        case Edit.Splice splice -> splice(project.document(splice.document()).segments(), splice);
        case Edit.Compound never -> throw new IllegalStateException(never.label());
      }
      if (followed) {
        project = project.after(leaf);
      }
    }
  }

  private void splice(Segments segments, Edit.Splice splice) throws SQLException {
    int end = splice.at() + splice.removed().size();
    String left = splice.at() == 0 ? null : segments.get(splice.at() - 1).id();
    String right = end == segments.size() ? null : segments.get(end).id();
    table(splice.document()).splice(left, splice.removed(), splice.inserted(), right);
  }

  /// Replaces the step at `position` and drops all that could have been redone.
  private void writeStep(long position, Edit step) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM step WHERE position >= ?")) {
      delete.setLong(1, position);
      delete.executeUpdate();
    }
    String label = step instanceof Edit.Compound compound ? compound.label() : null;
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO step (position, part, label, edit) VALUES (?, ?, ?, ?)")) {
      int part = 0;
      for (Edit leaf : leaves(step)) {
        insert.setLong(1, position);
        insert.setInt(2, part++);
        insert.setString(3, label);
        insert.setString(4, json(leaf));
        insert.executeUpdate();
      }
    }
  }

  private void writeRevisions(Entry entry) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO revision (sequence, time, author, document, segment, before, after)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)")) {
      insert.setLong(1, entry.sequence());
      insert.setLong(2, entry.time().toEpochMilli());
      insert.setString(3, entry.author());
      for (Edit leaf : leaves(entry.told())) {
        switch (leaf) {
          case Edit.Replace replace -> {
            insert.setInt(4, number(replace.document()));
            insertRevision(insert, replace.before(), replace.after());
          }
          case Edit.Splice splice -> {
            insert.setInt(4, number(splice.document()));
            writeRevisions(insert, splice);
          }
          case Edit.Compound never -> throw new IllegalStateException(never.label());
        }
      }
    }
  }

  /// A segment that is both removed and inserted has lived on: one revision for it.
  private static void writeRevisions(PreparedStatement insert, Edit.Splice splice)
      throws SQLException {
    Map<String, Segment> inserted = new LinkedHashMap<>();
    splice.inserted().forEach(segment -> inserted.put(segment.id(), segment));
    for (Segment before : splice.removed()) {
      insertRevision(insert, before, inserted.remove(before.id()));
    }
    for (Segment after : inserted.values()) {
      insertRevision(insert, null, after);
    }
  }

  private static void insertRevision(
      PreparedStatement insert, @Nullable Segment before, @Nullable Segment after)
      throws SQLException {
    Segment one = before == null ? after : before;
    if (one == null || (one.equals(before) && one.equals(after))) {
      return;
    }
    insert.setString(5, one.id());
    setJson(insert, 6, before);
    setJson(insert, 7, after);
    insert.executeUpdate();
  }

  private static void setJson(PreparedStatement insert, int at, @Nullable Segment segment)
      throws SQLException {
    if (segment == null) {
      insert.setNull(at, Types.VARCHAR);
    } else {
      insert.setString(at, SegmentJson.of(segment));
    }
  }

  private static String json(Edit leaf) {
    return switch (leaf) {
      case Edit.Replace replace -> EditJson.of(replace);
      case Edit.Splice splice -> EditJson.of(splice);
      case Edit.Compound never -> throw new IllegalStateException(never.label());
    };
  }

  /// The plain edits an edit is made of, in order.
  private static List<Edit> leaves(Edit edit) {
    List<Edit> leaves = new ArrayList<>();
    collect(edit, leaves);
    return leaves;
  }

  private static void collect(Edit edit, List<Edit> leaves) {
    if (edit instanceof Edit.Compound compound) {
      compound.edits().forEach(part -> collect(part, leaves));
    } else {
      leaves.add(edit);
    }
  }

  private SegmentTable table(String document) throws SQLException {
    return new SegmentTable(connection, number(document));
  }

  private int number(String document) throws SQLException {
    Integer known = numbers.get(document);
    if (known == null) {
      known = documents.number(document);
      numbers.put(document, known);
    }
    return known;
  }
}
