package org.duizhao.ui.glossary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermStatus;
import org.duizhao.language.Script;
import org.duizhao.language.Scripts;

/// A term as it stands in a form: text in every field, several words parted by semicolons.
record TermDraft(
    String source,
    String variants,
    String target,
    String alternatives,
    String forbidden,
    String partOfSpeech,
    String domain,
    String note,
    TermStatus status) {

  static TermDraft of(Term term) {
    return new TermDraft(
        term.source(),
        text(term.variants()),
        term.target(),
        text(term.alternatives()),
        text(term.forbidden()),
        term.partOfSpeech(),
        term.domain(),
        term.note(),
        term.status());
  }

  /// A new term with its two sides.
  static TermDraft of(String source, String target, String domain) {
    return new TermDraft(
        source.strip(), "", target.strip(), "", "", "", domain, "", TermStatus.APPROVED);
  }

  /// Whether there is enough for a term.
  boolean isReady() {
    return !source.isBlank();
  }

  /// A rendering that is called right and wrong at once.
  Optional<String> contradiction() {
    List<String> wrong = words(forbidden);
    return wrong.stream()
        .filter(each -> each.equals(target.strip()) || words(alternatives).contains(each))
        .findFirst();
  }

  /// The source in the other script, when it looks different there and is not listed yet.
  Optional<String> otherScript() {
    String written = source.strip();
    String other =
        Scripts.scriptOf(written) == Script.SIMPLIFIED
            ? Scripts.toTraditional(written)
            : Scripts.toSimplified(written);
    return other.equals(written) || words(variants).contains(other)
        ? Optional.empty()
        : Optional.of(other);
  }

  TermDraft withVariant(String variant) {
    return new TermDraft(
        source,
        text(Stream.concat(words(variants).stream(), Stream.of(variant)).toList()),
        target,
        alternatives,
        forbidden,
        partOfSpeech,
        domain,
        note,
        status);
  }

  /// The term, without dates.
  Term term() {
    String rendering = target.strip();
    return new Term(
        source.strip(),
        words(variants).stream().filter(each -> !each.equals(source.strip())).toList(),
        rendering,
        words(alternatives).stream().filter(each -> !each.equals(rendering)).toList(),
        words(forbidden),
        partOfSpeech.strip(),
        domain.strip(),
        note.strip(),
        status,
        null,
        null);
  }

  /// The words in a field, each once.
  static List<String> words(String text) {
    return Arrays.stream(text.split("[;；\n]", -1))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .distinct()
        .toList();
  }

  static String text(List<String> words) {
    return String.join("; ", words);
  }
}
