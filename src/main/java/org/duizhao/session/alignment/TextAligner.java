package org.duizhao.session.alignment;

import java.util.List;
import org.duizhao.alignment.Aligner;
import org.duizhao.alignment.Crossings;
import org.duizhao.alignment.Known;
import org.duizhao.alignment.Link;
import org.duizhao.alignment.PreparedTexts;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.core.UserException;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.TranslationTable;

/// Aligns a Chinese text and an English one, whichever comes first. Safe for any thread.
public final class TextAligner {

  private final Aligner aligner;

  public TextAligner(Aligner aligner) {
    this.aligner = aligner;
  }

  /// With the bundled lexicon and the standard recipe.
  public static TextAligner standard() {
    return new TextAligner(Aligner.standard(Lexicon.load(), TranslationTable.load()));
  }

  /// Aligns the texts.
  ///
  /// @param known what is known of them beforehand
  ///
  /// @throws UserException when both are in one language
  /// @throws java.util.concurrent.CancellationException when a stop was asked for
  public AlignedTexts align(
      AlignmentText source, AlignmentText target, Known known, Progress progress, Cancel cancel) {
    boolean words = hasWords(source) && hasWords(target);
    if (words && source.chinese() == target.chinese()) {
      throw new UserException(
          source.name()
              + " and "
              + target.name()
              + (source.chinese() ? " are both Chinese" : " are both without Chinese")
              + "; give a Chinese text and an English one");
    }
    boolean chineseFirst = source.chinese() || !target.chinese();
    AlignmentText chinese = chineseFirst ? source : target;
    AlignmentText english = chineseFirst ? target : source;
    PreparedTexts texts = aligner.prepare(chinese.set(), english.set(), known, progress, cancel);
    long steps = chinese.sentences().size();
    Progress rest = (done, total) -> progress.at(steps + done, 2 * steps);
    List<Link> found = texts.align(List.of(), rest, cancel);
    List<Link> links = chineseFirst ? found : found.stream().map(TextAligner::turned).toList();
    return new AlignedTexts(source, target, links, Crossings.in(texts, found), texts.kinship());
  }

  private static boolean hasWords(AlignmentText text) {
    return text.sentences().stream().anyMatch(sentence -> !sentence.isBlank());
  }

  private static Link turned(Link link) {
    return new Link(link.bead().turned(), link.confidence());
  }
}
