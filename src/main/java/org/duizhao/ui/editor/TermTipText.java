package org.duizhao.ui.editor;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermHit;
import org.duizhao.glossary.TermStatus;
import org.duizhao.ui.Messages;

/// What the tooltip of a term says: rendering, what else is right or never is, and the note.
final class TermTipText {

  private final Messages messages;

  TermTipText(Messages messages) {
    this.messages = messages;
  }

  String text(TermHit hit) {
    Term term = hit.term();
    Stream<String> others =
        Stream.concat(term.alternatives().stream(), hit.others().stream().map(Term::target))
            .filter(each -> !each.isBlank());
    return Stream.of(
            term.target().isBlank() ? messages.text("terms.undecided") : term.target(),
            line("terms.also", others.distinct().toList()),
            line("terms.never", term.forbidden()),
            term.status() == TermStatus.APPROVED ? "" : messages.text(term.status()),
            term.note())
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private String line(String key, List<String> words) {
    return words.isEmpty() ? "" : messages.text(key, String.join("; ", words));
  }
}
