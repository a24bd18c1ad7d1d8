package org.duizhao.session.mending;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.duizhao.core.Kind;
import org.duizhao.core.UserException;
import org.duizhao.session.alignment.Place;
import org.duizhao.session.mending.MendingJournal.Entry;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The lines of a journal as JSON: `{"at":3,"out":2,"in":[[7,[12,13],[40],0.91,0]],"new":[[40,
/// "Good."]]}`. A row is its id, the ids of its sentences, its confidence, and 1 for by hand plus 2
/// for pinned plus 4 for crossed. The text of a sentence stands where its id comes first, and
/// behind it, where they are known, its paragraph, kind and speaker.
final class JournalLines {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int VERSION = 1;
  private static final int BY_HAND = 1;
  private static final int PINNED = 2;
  private static final int CROSSED = 4;

  private final Map<Integer, Sentence> known = new HashMap<>();

  /// The first line.
  String start(Mending start) {
    return line(
        json -> {
          json.writeNumberProperty("version", VERSION);
          json.writeNumberProperty("next", start.nextId());
          writeRows(json, start.rows());
        });
  }

  String line(Entry entry) {
    return line(
        json -> {
          switch (entry) {
            case Entry.Made(Step step) -> {
              json.writeNumberProperty("at", step.at());
              json.writeNumberProperty("out", step.removed().size());
              writeRows(json, step.inserted());
            }
            case Entry.Undone() -> json.writeBooleanProperty("undo", true);
            case Entry.Redone() -> json.writeBooleanProperty("redo", true);
            case Entry.Finished(boolean now) -> json.writeBooleanProperty("finished", now);
          }
        });
  }

  @FunctionalInterface
  private interface Content {
    void writeTo(JsonGenerator json);
  }

  private static String line(Content content) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      content.writeTo(json);
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  private void writeRows(JsonGenerator json, List<Row> rows) {
    json.writeArrayPropertyStart("in");
    for (Row row : rows) {
      json.writeStartArray();
      json.writeNumber(row.id());
      writeIds(json, row.source());
      writeIds(json, row.target());
      json.writeNumber(row.confidence());
      json.writeNumber(flags(row));
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("new");
    for (Row row : rows) {
      for (Half half : Half.values()) {
        for (Sentence each : row.half(half)) {
          if (known.putIfAbsent(each.id(), each) == null) {
            writeSentence(json, each);
          }
        }
      }
    }
    json.writeEndArray();
  }

  private static void writeSentence(JsonGenerator json, Sentence sentence) {
    json.writeStartArray();
    json.writeNumber(sentence.id());
    json.writeString(sentence.text());
    Place place = sentence.place();
    if (place.isKnown()) {
      json.writeNumber(place.paragraph());
      json.writeString(place.kind().name());
      json.writeString(place.speaker());
    }
    json.writeEndArray();
  }

  private static Sentence sentence(JsonNode written) {
    Place place =
        written.size() < 5
            ? Place.UNKNOWN
            : new Place(
                written.path(2).asInt(),
                Kind.valueOf(written.path(3).asString("")),
                written.path(4).asString(""));
    return new Sentence(written.path(0).asInt(), written.path(1).asString(""), place);
  }

  private static int flags(Row row) {
    return (row.byHand() ? BY_HAND : 0)
        + (row.pinned() ? PINNED : 0)
        + (row.crossed() ? CROSSED : 0);
  }

  private static void writeIds(JsonGenerator json, List<Sentence> sentences) {
    json.writeStartArray();
    sentences.forEach(each -> json.writeNumber(each.id()));
    json.writeEndArray();
  }

  /// Reads a journal.
  ///
  /// @return where the alignment stands after all its lines
  /// @throws UserException when it is no journal; names the line
  Replay read(Path file, String text) {
    int number = 1;
    try {
      Iterator<String> lines = text.lines().iterator();
      JsonNode first = JSON.readTree(lines.hasNext() ? lines.next() : "");
      if (first.path("version").asInt(0) != VERSION) {
        throw new UserException(
            file + " was written by another version of the program; open it with that one");
      }
      Mending start = new Mending(rows(first), first.path("next").asInt());
      Replay replay = new Replay(start);
      while (lines.hasNext()) {
        number++;
        replay.take(entry(JSON.readTree(lines.next()), replay));
      }
      return replay;
    } catch (JacksonException | IllegalArgumentException broken) {
      throw new UserException(
          file
              + ", line "
              + number
              + ": is not what the program wrote; take the file from a backup, or delete it to go on"
              + " with the pairs as they stand",
          broken);
    }
  }

  private Entry entry(JsonNode line, Replay replay) {
    if (line.has("in")) {
      int at = line.path("at").asInt();
      int out = line.path("out").asInt();
      return new Entry.Made(new Step(at, replay.rows(at, out), rows(line)));
    }
    if (line.has("undo")) {
      return new Entry.Undone();
    }
    if (line.has("redo")) {
      return new Entry.Redone();
    }
    if (line.has("finished")) {
      return new Entry.Finished(line.path("finished").asBoolean());
    }
    throw new IllegalArgumentException("no step, undo or redo");
  }

  private List<Row> rows(JsonNode line) {
    line.path("new").forEach(each -> known.put(each.path(0).asInt(), sentence(each)));
    List<Row> rows = new ArrayList<>();
    for (JsonNode row : line.path("in")) {
      int flags = row.path(4).asInt();
      rows.add(
          new Row(
              row.path(0).asInt(),
              sentences(row.path(1)),
              sentences(row.path(2)),
              row.path(3).asDouble(),
              (flags & CROSSED) != 0,
              (flags & BY_HAND) != 0,
              (flags & PINNED) != 0));
    }
    return rows;
  }

  private List<Sentence> sentences(JsonNode ids) {
    List<Sentence> sentences = new ArrayList<>();
    for (JsonNode id : ids) {
      Sentence sentence = known.get(id.asInt());
      if (sentence == null) {
        throw new IllegalArgumentException("no sentence " + id);
      }
      sentences.add(sentence);
    }
    return sentences;
  }
}
