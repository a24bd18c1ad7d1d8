package org.duizhao.glossary.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.GlossaryMerge;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermChange;
import org.duizhao.glossary.TermKey;

/// What an import would do to a glossary.
///
/// @param added terms the glossary has not
/// @param merged terms that are in both, and what they become
/// @param same how many stand in the glossary just so
/// @param notes what is left out or not taken just as it stands, in the order of the file
public record ImportPlan(List<Term> added, List<Merged> merged, int same, List<ImportNote> notes) {

  /// A term of the glossary, what the file has, and both in one.
  public record Merged(Term before, Term theirs, Term after) {}

  public ImportPlan {
    added = List.copyOf(added);
    merged = List.copyOf(merged);
    notes = List.copyOf(notes);
  }

  /// Plans the import.
  ///
  /// @param merge whether terms that are in both are brought together; else the glossary's stay as
  ///   they are, and of two in the file the first counts
  public static ImportPlan of(Glossary glossary, Imported imported, boolean merge) {
    Map<TermKey, Term> now = new LinkedHashMap<>();
    List<ImportNote> notes = new ArrayList<>(imported.notes());
    Map<TermKey, Term> theirs = new LinkedHashMap<>();
    int same = 0;
    for (Imported.Placed placed : imported.terms()) {
      Term term = placed.term();
      Term second = now.get(term.key());
      Term known = second == null ? glossary.find(term.key()).orElse(null) : second;
      if (known == null) {
        now.put(term.key(), term);
      } else if (isCovered(known, term)) {
        same++;
      } else if (merge) {
        now.put(term.key(), GlossaryMerge.merge(known, term));
        theirs.put(term.key(), term);
        if (second != null) {
          notes.add(note(placed, ImportNote.Kind.TOGETHER));
        }
      } else {
        notes.add(note(placed, second == null ? ImportNote.Kind.KNOWN : ImportNote.Kind.SECOND));
      }
    }
    List<Term> added = new ArrayList<>();
    List<Merged> merged = new ArrayList<>();
    for (Term term : now.values()) {
      Term before = glossary.find(term.key()).orElse(null);
      if (before == null) {
        added.add(term);
      } else {
        merged.add(new Merged(before, theirs.getOrDefault(term.key(), term), term));
      }
    }
    notes.sort(Comparator.comparingInt(ImportNote::line));
    return new ImportPlan(added, merged, same, notes);
  }

  private static ImportNote note(Imported.Placed placed, ImportNote.Kind kind) {
    Term term = placed.term();
    return new ImportNote(placed.line(), kind, term.source() + " = " + term.target());
  }

  /// Whether merging would change nothing but dates.
  private static boolean isCovered(Term known, Term term) {
    Term merged = GlossaryMerge.merge(known, term);
    return merged.withDates(known.created(), known.changed()).equals(known);
  }

  /// The change to make.
  public TermChange change() {
    List<Term> come = new ArrayList<>(added);
    merged.forEach(each -> come.add(each.after()));
    return new TermChange(merged.stream().map(Merged::before).toList(), come);
  }
}
