package org.duizhao.session.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.duizhao.alignment.Aligner;
import org.duizhao.alignment.Bead;
import org.duizhao.alignment.Crossings;
import org.duizhao.alignment.Known;
import org.duizhao.alignment.Link;
import org.duizhao.alignment.PreparedTexts;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.language.EnglishModels;
import org.duizhao.language.EnglishSentences;
import org.duizhao.language.SentenceSplitter;
import org.duizhao.language.TextSegmenter;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.repair.Repairer;
import org.duizhao.session.layout.Bitext;
import org.duizhao.session.layout.BitextSentences;
import org.duizhao.session.layout.BitextSplitter;

/// Pairs the sentences of a file that holds both languages: what the layout says belongs together
/// stays together, and only inside that are sentences aligned, by what the whole text tells of its
/// words and names. Safe for any thread.
public final class BitextAligner {

  private final Aligner aligner;
  private final BitextSplitter splitter;

  public BitextAligner(Aligner aligner, BitextSplitter splitter) {
    this.aligner = aligner;
    this.splitter = splitter;
  }

  /// With the built-in rules of splitting.
  public static BitextAligner standard(Aligner aligner, Lexicon lexicon) {
    TextSegmenter english =
        new TextSegmenter(SentenceSplitter.over(new EnglishSentences(new EnglishModels())));
    return new BitextAligner(
        aligner, new BitextSplitter(new Repairer(lexicon), new TextSegmenter(), english));
  }

  /// The text with its links; its source is the Chinese.
  ///
  /// @param name what the text is called
  /// @param whole keeps each row, paragraph or other piece of the layout as one pair
  /// @param known what is known of the text beforehand
  /// @throws java.util.concurrent.CancellationException when a stop was asked for
  public AlignedTexts align(
      String name, Bitext bitext, boolean whole, Known known, Progress progress, Cancel cancel) {
    BitextSentences sentences = whole ? splitter.whole(bitext) : splitter.split(bitext);
    AlignmentText chinese =
        AlignmentText.of(name, true, sentences.chinese()).spokenBy(speakers(sentences));
    AlignmentText english = AlignmentText.of(name, false, sentences.english());
    PreparedTexts prepared = aligner.prepare(chinese.set(), english.set(), known, progress, cancel);
    List<Link> links = new ArrayList<>();
    for (BitextSentences.Range range : sentences.ranges()) {
      if (range.isSingle()) {
        addSingle(range, links);
      } else {
        // A text that is one stretch is aligned like two files: its layout adds no doubt.
        double layout = sentences.ranges().size() == 1 ? 1 : range.confidence();
        for (Link link : prepared.align(bead(range), Progress.unwatched(), cancel)) {
          links.add(new Link(link.bead(), link.confidence() * layout));
        }
      }
    }
    return new AlignedTexts(
        chinese, english, links, Crossings.in(prepared, links), prepared.kinship());
  }

  /// Who says each Chinese sentence by the layout.
  private static List<String> speakers(BitextSentences sentences) {
    List<String> speakers = new ArrayList<>();
    for (BitextSentences.Range range : sentences.ranges()) {
      int count = range.chineseTo() - range.chineseFrom();
      speakers.addAll(Collections.nCopies(count, range.speaker()));
    }
    return speakers;
  }

  private static Bead bead(BitextSentences.Range range) {
    return new Bead(range.chineseFrom(), range.chineseTo(), range.englishFrom(), range.englishTo());
  }

  /// A pair, or a link of its own for each sentence without a counterpart.
  private static void addSingle(BitextSentences.Range range, List<Link> links) {
    Bead bead = bead(range);
    if (bead.isPair()) {
      links.add(new Link(bead, range.confidence()));
      return;
    }
    int zh = range.chineseFrom();
    int en = range.englishFrom();
    for (int i = zh; i < range.chineseTo(); i++) {
      links.add(new Link(new Bead(i, i + 1, en, en), range.confidence()));
    }
    for (int i = en; i < range.englishTo(); i++) {
      links.add(new Link(new Bead(zh, zh, i, i + 1), range.confidence()));
    }
  }
}
