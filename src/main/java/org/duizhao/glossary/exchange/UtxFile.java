package org.duizhao.glossary.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import org.duizhao.core.UserException;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermStatus;

/// UTX 1.11 and later, the simple glossary format of AAMT: lines of cells parted by tabs under a
/// header of `#` lines. Renderings of one term stand in rows of one concept ID, each with its
/// status.
public final class UtxFile {

  private static final List<String> COLUMNS =
      List.of(
          "src",
          "tgt",
          "src:pos",
          "term status",
          "concept ID",
          "comment",
          "x:domain",
          "x:status",
          "x:created",
          "x:changed");

  private UtxFile() {}

  /// Whether a text is UTX.
  public static boolean isUtx(String text) {
    return text.stripLeading().startsWith("#UTX");
  }

  /// Reads the terms of a text.
  ///
  /// @param name the file's name, for the message
  /// @throws UserException when it has no line that names its columns
  public static Imported read(String text, String name) {
    List<String> lines = text.lines().toList();
    List<String> columns = List.of();
    List<ImportNote> notes = new ArrayList<>();
    Map<String, Concept> concepts = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#")) {
        if (line.toLowerCase(Locale.ROOT).startsWith("#src")) {
          columns = List.of(line.substring(1).strip().split("\t"));
        }
      } else if (!line.isBlank()) {
        if (columns.isEmpty()) {
          throw new UserException(
              name + ":" + (i + 1) + ": no line names the columns before; begin with #src<tab>tgt");
        }
        take(new Row(i + 1, columns, List.of(line.split("\t", -1))), concepts, notes);
      }
    }
    return new Imported(
        concepts.values().stream()
            .map(each -> new Imported.Placed(each.first.line, each.term(notes)))
            .toList(),
        notes);
  }

  private static void take(Row row, Map<String, Concept> concepts, List<ImportNote> notes) {
    String source = row.get("src");
    if (source.isEmpty()) {
      notes.add(new ImportNote(row.line, ImportNote.Kind.NO_SOURCE, String.join(" | ", row.cells)));
      return;
    }
    String id = row.get("concept id");
    String key =
        id.isEmpty() ? source + "\t" + row.get("src:pos") + "\t" + row.get("x:domain") : "#" + id;
    concepts.computeIfAbsent(key, none -> new Concept(row)).add(row);
  }

  private record Row(int line, List<String> columns, List<String> cells) {

    String get(String column) {
      for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
        if (columns.get(i).strip().toLowerCase(Locale.ROOT).equals(column)) {
          return cells.get(i).strip();
        }
      }
      return "";
    }
  }

  /// The rows of one term.
  private static final class Concept {

    private final Row first;
    private final SequencedSet<String> variants = new LinkedHashSet<>();
    private final SequencedSet<String> renderings = new LinkedHashSet<>();
    private final SequencedSet<String> forbidden = new LinkedHashSet<>();
    private String preferred = "";

    Concept(Row first) {
      this.first = first;
    }

    void add(Row row) {
      String status = row.get("term status").toLowerCase(Locale.ROOT);
      String target = row.get("tgt");
      variants.add(row.get("src"));
      if (status.equals("forbidden")) {
        forbidden.add(target);
      } else {
        if (preferred.isEmpty() && !status.equals("non-standard")) {
          preferred = target;
        }
        renderings.add(target);
      }
    }

    Term term(List<ImportNote> notes) {
      variants.remove(first.get("src"));
      renderings.remove("");
      forbidden.remove("");
      String target =
          preferred.isEmpty() && !renderings.isEmpty() ? renderings.getFirst() : preferred;
      renderings.remove(target);
      String status =
          first.get("x:status").isEmpty() ? first.get("term status") : first.get("x:status");
      return new Term(
          first.get("src"),
          List.copyOf(variants),
          target,
          List.copyOf(renderings),
          List.copyOf(forbidden),
          first.get("src:pos"),
          first.get("x:domain"),
          first.get("comment"),
          StatusNames.read(status).orElse(TermStatus.APPROVED),
          TermTable.Dates.read(first.get("x:created"), first.line, notes),
          TermTable.Dates.read(first.get("x:changed"), first.line, notes));
    }
  }

  /// The text of a UTX file. Tabs and line breaks within a value become spaces, for UTX has none.
  public static String write(Glossary glossary) {
    StringBuilder out = new StringBuilder();
    out.append("#UTX 1.11; ").append(glossary.sourceLanguage()).append('/');
    out.append(glossary.targetLanguage()).append("; ").append(latest(glossary));
    out.append("; dictionary: ").append(plain(glossary.name())).append('\n');
    out.append('#').append(String.join("\t", COLUMNS)).append('\n');
    int id = 0;
    for (Term term : glossary.terms()) {
      id++;
      String main = term.status() == TermStatus.PROPOSED ? "provisional" : "approved";
      line(out, term, id, term.source(), term.target(), main);
      for (String alternative : term.alternatives()) {
        line(out, term, id, term.source(), alternative, "non-standard");
      }
      for (String forbidden : term.forbidden()) {
        line(out, term, id, term.source(), forbidden, "forbidden");
      }
      for (String variant : term.variants()) {
        line(out, term, id, variant, term.target(), "non-standard");
      }
    }
    return out.toString();
  }

  /// The day the glossary was changed last, as far as its terms tell.
  private static String latest(Glossary glossary) {
    return glossary.terms().stream()
        .map(Term::changed)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .map(day -> day + "T00:00:00Z")
        .orElse("");
  }

  private static void line(
      StringBuilder out, Term term, int id, String source, String target, String status) {
    List<String> cells =
        List.of(
            source,
            target,
            term.partOfSpeech(),
            status,
            Integer.toString(id),
            term.note(),
            term.domain(),
            StatusNames.of(term.status()),
            Objects.toString(term.created(), ""),
            Objects.toString(term.changed(), ""));
    // A line that begins with # is a comment.
    out.append(source.startsWith("#") ? " " : "");
    out.append(String.join("\t", cells.stream().map(UtxFile::plain).toList())).append('\n');
  }

  private static String plain(String value) {
    return value.replaceAll("[\\t\\n\\r]+", " ").strip();
  }
}
