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

  private final Connection connection;
  private final PropertyTable properties;
  private final DocumentTable documents;
  private final StepTable steps;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  EditLog(Connection connection) {
    this.connection = connection;
    this.properties = new PropertyTable(connection);
    this.documents = new DocumentTable(connection);
    this.steps = new StepTable(connection);
  }

  void write(Entry entry) throws SQLException {
    change(entry.before(), entry.edit());
    if (entry.step() != null) {
      steps.put(entry.done(), entry.step(), entry.time(), entry.author());
    }
    if (entry.replaces() != 0) {
      try (PreparedStatement delete =
          connection.prepareStatement("DELETE FROM revision WHERE sequence = ?")) {
        delete.setLong(1, entry.replaces());
        delete.executeUpdate();
      }
    }
    writeRevisions(entry);
    countWork(entry.sequence());
    properties.put(PropertyTable.SEQUENCE, entry.sequence());
    properties.put(PropertyTable.DONE, entry.done());
  }

  /// All that happened to a segment, oldest first.
  List<Revision> history(String document, String segment) throws SQLException {
    List<Revision> revisions = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT time, author, before, after, sequence FROM revision"
                + " WHERE document = ? AND segment = ? ORDER BY number")) {
      select.setInt(1, number(document));
      select.setString(2, segment);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          Optional<Segment> before = segment(row.getString(3));
          Optional<Segment> after = segment(row.getString(4));
          boolean cut =
              before.isPresent()
                  && after.isPresent()
                  && !before.get().source().equals(after.get().source());
          revisions.add(
              new Revision(
                  Instant.ofEpochMilli(row.getLong(1)),
                  row.getString(2),
                  before,
                  after,
                  cut ? deed(row.getLong(5)) : Revision.Deed.CHANGE));
        }
      }
    }
    return revisions;
  }

  /// Who has changed anything, in order.
  List<String> authors() throws SQLException {
    List<String> authors = new ArrayList<>();
    try (PreparedStatement select =
            connection.prepareStatement("SELECT DISTINCT author FROM revision ORDER BY author");
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        authors.add(row.getString(1));
      }
    }
    return authors;
  }

  /// Ids of the segments of a document that were changed at this time or later.
  ///
  /// @param author by whom; anybody when empty
  Set<String> changedSince(String document, Instant time, Optional<String> author)
      throws SQLException {
    Set<String> changed = new HashSet<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT DISTINCT segment FROM revision WHERE document = ? AND time >= ?"
                + " AND author = coalesce(?, author)")) {
      select.setInt(1, number(document));
      select.setLong(2, time.toEpochMilli());
      select.setString(3, author.orElse(null));
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          changed.add(row.getString(1));
        }
      }
    }
    return changed;
  }

  /// What an edit did that changed the source of a segment: others came or went with it.
  private Revision.Deed deed(long sequence) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT EXISTS (SELECT 1 FROM revision WHERE sequence = ? AND before IS NULL),"
                + " EXISTS (SELECT 1 FROM revision WHERE sequence = ? AND after IS NULL)")) {
      select.setLong(1, sequence);
      select.setLong(2, sequence);
      try (ResultSet row = select.executeQuery()) {
        if (row.getInt(1) == row.getInt(2)) {
          return Revision.Deed.CHANGE;
        }
        return row.getInt(1) == 1 ? Revision.Deed.SPLIT : Revision.Deed.MERGE;
      }
    }
  }

  private static Optional<Segment> segment(@Nullable String json) {
    return Optional.ofNullable(json).map(SegmentJson::read);
  }

  private void change(Project before, Edit edit) throws SQLException {
    List<Edit> leaves = leaves(edit);
    // Only a splice needs to know the segments beside it, which edits before it may have changed.
    boolean followed = leaves.stream().anyMatch(Edit.Splice.class::isInstance);
    if (!followed) {
      replaceAll(leaves);
      return;
    }
    Project project = before;
    for (Edit leaf : leaves) {
      switch (leaf) {
        case Edit.Replace replace -> table(replace.document()).replace(replace.after());
        case Edit.Splice splice -> splice(project.document(splice.document()).segments(), splice);
        case Edit.Compound never -> throw new IllegalStateException(never.label());
      }
      project = project.after(leaf);
    }
  }

  private void replaceAll(List<Edit> leaves) throws SQLException {
    Map<String, List<Segment>> values = new LinkedHashMap<>();
    for (Edit leaf : leaves) {
      if (leaf instanceof Edit.Replace replace) {
        values.computeIfAbsent(replace.document(), id -> new ArrayList<>()).add(replace.after());
      }
    }
    for (Map.Entry<String, List<Segment>> entry : values.entrySet()) {
      table(entry.getKey()).replace(entry.getValue());
    }
  }

  private void splice(Segments segments, Edit.Splice splice) throws SQLException {
    int end = splice.at() + splice.removed().size();
    String left = splice.at() == 0 ? null : segments.get(splice.at() - 1).id();
    String right = end == segments.size() ? null : segments.get(end).id();
    table(splice.document()).splice(left, splice.removed(), splice.inserted(), right);
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

  /// Writes what progress by day is counted from, by one statement for all revisions of an edit.
  private void countWork(long sequence) throws SQLException {
    try (PreparedStatement reached =
            connection.prepareStatement(
                "INSERT OR IGNORE INTO reached SELECT document, segment,"
                    + " iif(instr(after, '\"state\":\"draft\"') > 0, 1, 2), time FROM revision"
                    + " WHERE sequence = ? AND instr(after, '\"state\":\"') > 0 ORDER BY number");
        PreparedStatement stretch =
            connection.prepareStatement(
                "INSERT OR IGNORE INTO stretch"
                    + " SELECT time / 300000 FROM revision WHERE sequence = ? LIMIT 1")) {
      reached.setLong(1, sequence);
      reached.executeUpdate();
      stretch.setLong(1, sequence);
      stretch.executeUpdate();
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

  /// The plain edits an edit is made of, in order.
  static List<Edit> leaves(Edit edit) {
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
