package org.duizhao.glossary.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermStatus;
import org.jspecify.annotations.Nullable;

/// One concept of a TBX file while it is read.
final class TbxEntry {

  /// A term of one language and its status, which is empty when the file gives none.
  private static final class Named {
    private final String language;
    private String text = "";
    private String status = "";

    Named(String language) {
      this.language = language;
    }

    boolean isChinese() {
      return language.startsWith("zh") || language.startsWith("cmn");
    }

    boolean isEnglish() {
      return language.startsWith("en");
    }

    /// The status without the ending that the older form has.
    boolean hasStatus(String... names) {
      return List.of(names).contains(status.replaceFirst("-admn-sts$", ""));
    }
  }

  private final int line;
  private final List<Named> terms = new ArrayList<>();
  private final SequencedSet<String> notes = new LinkedHashSet<>();
  private String language = "";
  private String partOfSpeech = "";
  private String domain = "";
  private String transaction = "";
  private @Nullable LocalDate created;
  private @Nullable LocalDate changed;

  TbxEntry(int line) {
    this.line = line;
  }

  void language(String code) {
    language = code.toLowerCase(Locale.ROOT);
  }

  void termSection() {
    terms.add(new Named(language));
  }

  void term(String text) {
    if (terms.isEmpty() || !terms.getLast().text.isEmpty()) {
      termSection();
    }
    terms.getLast().text = text;
  }

  /// A data category's value, for the term or the concept it stands in.
  void detail(String category, String value, int at, List<ImportNote> told) {
    switch (category) {
      case "administrativeStatus", "normativeAuthorization" -> {
        if (!terms.isEmpty()) {
          terms.getLast().status = value;
        }
      }
      case "partOfSpeech" -> {
        boolean chinese = !terms.isEmpty() && terms.getLast().isChinese();
        partOfSpeech = partOfSpeech.isEmpty() || chinese ? value : partOfSpeech;
      }
      case "subjectField" -> domain = domain.isEmpty() ? value : domain;
      case "definition", "note", "usageNote", "explanation" -> notes.add(value);
      case "transactionType" -> transaction = value;
      case "origination", "modification", "input", "check", "approval" -> transaction = category;
      case "date" -> date(value, at, told);
      default -> {}
    }
  }

  private void date(String value, int at, List<ImportNote> told) {
    LocalDate date = TermTable.Dates.read(value, at, told);
    if (transaction.equals("origination") || transaction.equals("input")) {
      created = created == null ? date : created;
    } else if (transaction.equals("modification")) {
      changed = date;
    }
  }

  /// Makes the term of it.
  void close(List<Imported.Placed> into, List<ImportNote> told) {
    terms.removeIf(each -> each.text.isBlank());
    List<Named> chinese = terms.stream().filter(Named::isChinese).toList();
    if (chinese.isEmpty()) {
      String what = String.join(" | ", terms.stream().map(each -> each.text).toList());
      told.add(new ImportNote(line, ImportNote.Kind.NO_SOURCE, what));
      return;
    }
    Named main =
        chinese.stream()
            .filter(each -> each.hasStatus("preferredTerm", "preferred", "standardizedTerm"))
            .findFirst()
            .orElse(chinese.getFirst());
    SequencedSet<String> variants = new LinkedHashSet<>();
    chinese.forEach(each -> variants.add(each.text));
    variants.remove(main.text);
    notes.remove("");
    Renderings english = renderings();
    into.add(
        new Imported.Placed(
            line,
            new Term(
                main.text,
                List.copyOf(variants),
                english.target,
                english.alternatives,
                english.forbidden,
                partOfSpeech,
                domain,
                String.join("\n", notes),
                status(main),
                created,
                changed)));
  }

  private record Renderings(String target, List<String> alternatives, List<String> forbidden) {}

  private Renderings renderings() {
    SequencedSet<String> good = new LinkedHashSet<>();
    SequencedSet<String> wrong = new LinkedHashSet<>();
    String target = "";
    for (Named each : terms) {
      if (!each.isEnglish()) {
        continue;
      }
      if (isWrong(each)) {
        wrong.add(each.text);
      } else {
        if (each.hasStatus("preferredTerm", "preferred") && target.isEmpty()) {
          target = each.text;
        }
        good.add(each.text);
      }
    }
    target = target.isEmpty() && !good.isEmpty() ? good.getFirst() : target;
    good.remove(target);
    return new Renderings(target, List.copyOf(good), List.copyOf(wrong));
  }

  private static boolean isWrong(Named term) {
    return term.hasStatus(
        "deprecatedTerm", "deprecated", "supersededTerm", "superseded", "obsoleteTerm");
  }

  private static TermStatus status(Named main) {
    if (isWrong(main)) {
      return TermStatus.DEPRECATED;
    }
    return main.hasStatus("admittedTerm", "admitted") ? TermStatus.PROPOSED : TermStatus.APPROVED;
  }
}
