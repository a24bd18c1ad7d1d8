package org.duizhao.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.core.Document;
import org.duizhao.core.Kind;
import org.duizhao.core.Origin;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.core.State;
import org.jspecify.annotations.Nullable;

/// The documents of a project with all their segments.
final class DocumentTable {

  private final Connection connection;

  DocumentTable(Connection connection) {
    this.connection = connection;
  }

  /// Reads everything, with one SELECT for all segments.
  List<Document> read() throws SQLException {
    Map<Integer, Document> documents = new LinkedHashMap<>();
    Map<Integer, List<Segment>> segments = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT number, id, name, format FROM document ORDER BY number")) {
      while (row.next()) {
        int number = row.getInt(1);
        documents.put(
            number,
            new Document(
                row.getString(2), row.getString(3), row.getString(4), Segments.of(List.of())));
        segments.put(number, new ArrayList<>());
      }
    }
    readSegments(segments);
    List<Document> result = new ArrayList<>();
    documents.forEach(
        (number, document) ->
            result.add(
                document.withSegments(Segments.of(segments.getOrDefault(number, List.of())))));
    return result;
  }

  /// Each value fetched costs half a microsecond: the four that have few combinations come as one,
  /// and what is mostly empty as NULL.
  private void readSegments(Map<Integer, List<Segment>> segments) throws SQLException {
    Map<String, Status> statuses = new HashMap<>();
    Map<String, String> speakers = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT document, id, paragraph, kind || ' ' || state || ' ' || origin || ' ' ||"
                    + " bookmarked, nullif(speaker, ''), source, nullif(target, ''), nullif(note,"
                    + " ''), span_start, span_end FROM segment ORDER BY document, rank")) {
      while (row.next()) {
        Status status = statuses.computeIfAbsent(row.getString(4), Status::of);
        Segment segment =
            new Segment(
                row.getString(2),
                row.getInt(3),
                status.kind(),
                speakers.computeIfAbsent(orEmpty(row.getString(5)), name -> name),
                row.getString(6),
                orEmpty(row.getString(7)),
                status.state(),
                orEmpty(row.getString(8)),
                status.origin(),
                new Span(row.getInt(9), row.getInt(10)),
                status.bookmarked());
        segments.computeIfAbsent(row.getInt(1), number -> new ArrayList<>()).add(segment);
      }
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private record Status(Kind kind, State state, Origin origin, boolean bookmarked) {

    static Status of(String names) {
      String[] name = names.split(" ", -1);
      return new Status(
          SegmentJson.value(Kind.class, name[0]),
          SegmentJson.value(State.class, name[1]),
          SegmentJson.value(Origin.class, name[2]),
          name[3].equals("1"));
    }
  }

  /// Adds a document after those there are.
  void add(Document document) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("INSERT INTO document (id, name, format) VALUES (?, ?, ?)")) {
      statement.setString(1, document.id());
      statement.setString(2, document.name());
      statement.setString(3, document.format());
      statement.executeUpdate();
    }
    new SegmentTable(connection, number(document.id())).append(document.segments());
  }

  /// The number the database knows the document by.
  int number(String id) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT number FROM document WHERE id = ?")) {
      statement.setString(1, id);
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          throw new IllegalStateException("No document " + id + " in the database");
        }
        return row.getInt(1);
      }
    }
  }
}
