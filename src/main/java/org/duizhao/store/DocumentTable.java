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

  private void readSegments(Map<Integer, List<Segment>> segments) throws SQLException {
    // The same few names stand in every row: one object each.
    Map<String, String> speakers = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT document, id, paragraph, kind, speaker, source, target, state, note,"
                    + " origin, span_start, span_end FROM segment ORDER BY document, rank")) {
      while (row.next()) {
        Segment segment =
            new Segment(
                row.getString(2),
                row.getInt(3),
                SegmentJson.value(Kind.class, row.getString(4)),
                speakers.computeIfAbsent(row.getString(5), name -> name),
                row.getString(6),
                row.getString(7),
                SegmentJson.value(State.class, row.getString(8)),
                row.getString(9),
                SegmentJson.value(Origin.class, row.getString(10)),
                new Span(row.getInt(11), row.getInt(12)));
        segments.computeIfAbsent(row.getInt(1), number -> new ArrayList<>()).add(segment);
      }
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
