package org.duizhao.store;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duizhao.core.AtomicFile;
import org.duizhao.core.Document;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.UserException;
import tools.jackson.databind.JsonNode;

/// `pairs.jsonl`: all pairs of a project, one JSON object a line, in order, made for comparing and
/// merging as text.
final class PairsFile {

  private PairsFile() {}

  /// Called when all lines are written and before the file is put in its place.
  @FunctionalInterface
  interface Ready {
    void run() throws SQLException;
  }

  /// Writes the file. `digest` has seen every byte of it when `ready` is called.
  static void write(Path file, Project project, MessageDigest digest, Ready ready)
      throws IOException {
    AtomicFile.write(
        file,
        out -> {
          Writer lines =
              new BufferedWriter(
                  new OutputStreamWriter(
                      new DigestOutputStream(out, digest), StandardCharsets.UTF_8));
          for (Document document : project.documents()) {
            for (Segment segment : document.segments()) {
              lines.write(line(document.id(), segment));
              lines.write('\n');
            }
          }
          lines.flush();
          try {
            ready.run();
          } catch (SQLException failure) {
            throw new IOException(failure.getMessage(), failure);
          }
        });
  }

  /// The project with its documents' segments as the file has them.
  ///
  /// @throws UserException when the file is missing or a line is broken
  static Project project(ProjectFolder folder, Project described) {
    Map<String, List<Segment>> segments = read(folder.pairs());
    List<Document> documents = new ArrayList<>();
    for (Document document : described.documents()) {
      List<Segment> own = segments.getOrDefault(document.id(), List.of());
      documents.add(document.withSegments(Segments.of(own)));
      segments.remove(document.id());
    }
    if (!segments.isEmpty()) {
      throw new UserException(
          folder.pairs()
              + ": document "
              + segments.keySet().iterator().next()
              + " is not in project.json; add it there");
    }
    return new Project(
        described.name(),
        described.sourceLanguage(),
        described.targetLanguage(),
        described.glossaries(),
        documents);
  }

  /// The segments of each document, in the file's order.
  ///
  /// @throws UserException when a line is broken; it names the line
  static Map<String, List<Segment>> read(Path file) {
    Map<String, List<Segment>> documents = new LinkedHashMap<>();
    Set<List<String>> seen = new HashSet<>();
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String text = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
        if (!text.isBlank()) {
          refuseMergeMarker(text);
          JsonNode node = SegmentJson.tree(text);
          String document = SegmentJson.text(node, "document");
          Segment segment = SegmentJson.read(node);
          if (!seen.add(List.of(document, segment.id()))) {
            throw new IllegalArgumentException(
                "segment " + segment.id() + " of " + document + " stands here a second time");
          }
          documents.computeIfAbsent(document, id -> new ArrayList<>()).add(segment);
        }
      }
    } catch (IllegalArgumentException broken) {
      throw new UserException(
          file + ", line " + number + ": " + broken.getMessage() + "; mend the line and try again",
          broken);
    } catch (CharacterCodingException broken) {
      throw new UserException(
          file + ", after line " + number + ": not UTF-8; save it as UTF-8 and try again", broken);
    } catch (IOException unreadable) {
      throw StoreFailure.explain(file, unreadable);
    }
    return documents;
  }

  private static void refuseMergeMarker(String line) {
    if (line.startsWith("<<<<<<<") || line.startsWith("=======") || line.startsWith(">>>>>>>")) {
      throw new IllegalArgumentException(
          "git left a merge conflict here; keep one of the two versions");
    }
  }

  private static String line(String document, Segment segment) {
    return SegmentJson.object(
        json -> {
          json.writeStringProperty("document", document);
          SegmentJson.write(segment, json);
        });
  }
}
