package org.duizhao.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.duizhao.alignment.Aligner;
import org.duizhao.alignment.Known;
import org.duizhao.alignment.Link;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.TranslationTable;
import org.duizhao.session.Importer;
import org.duizhao.session.alignment.AlignedTexts;
import org.duizhao.session.alignment.AlignmentReader;
import org.duizhao.session.alignment.AlignmentText;
import org.duizhao.session.alignment.BitextAligner;
import org.duizhao.session.alignment.TextAligner;
import org.duizhao.session.batch.BatchPair;
import org.duizhao.session.batch.BatchWork;
import org.duizhao.session.layout.Bitext;
import org.duizhao.session.layout.BitextReader;
import org.duizhao.session.layout.LayoutChoice;

/// Aligns files by one aligner, two at a time or one that holds both languages. Safe for any
/// thread.
final class AlignmentRun implements BatchWork {

  private final AlignmentReader reader = new AlignmentReader(Importer.standard());
  private final TextAligner texts;
  private final BitextAligner bitexts;
  private final boolean lines;
  private final LayoutChoice layout;
  private final boolean rows;
  private final AlignedOutput output;
  private final Known known;

  /// @param lines two files hold one sentence a line
  /// @param rows one file's rows are kept as pairs
  /// @param known what is known of all texts beforehand
  AlignmentRun(
      boolean lines, LayoutChoice layout, boolean rows, AlignedOutput output, Known known) {
    Lexicon lexicon = Lexicon.load();
    Aligner aligner = Aligner.standard(lexicon, TranslationTable.load());
    this.texts = new TextAligner(aligner);
    this.bitexts = BitextAligner.standard(aligner, lexicon);
    this.lines = lines;
    this.layout = layout;
    this.rows = rows;
    this.output = output;
    this.known = known;
  }

  /// The links of two files.
  AlignedTexts align(Path source, Path target) {
    AlignmentText first = lines ? reader.lines(source) : reader.document(source);
    AlignmentText second = lines ? reader.lines(target) : reader.document(target);
    return texts.align(first, second, known, Progress.unwatched(), new Cancel());
  }

  /// A file that holds both languages, as its layout has it.
  Bitext read(Path file) {
    return BitextReader.read(file, layout);
  }

  /// The links of a file that holds both.
  AlignedTexts align(Path file, Bitext bitext) {
    String name = String.valueOf(file.getFileName());
    return bitexts.align(name, bitext, rows, known, Progress.unwatched(), new Cancel());
  }

  @Override
  public Figures align(BatchPair pair, OutputStream out) throws IOException {
    String message = "";
    AlignedTexts aligned;
    if (pair.target().isPresent()) {
      aligned = align(pair.source(), pair.target().get());
    } else {
      Bitext bitext = read(pair.source());
      message = LayoutOption.told(bitext);
      aligned = align(pair.source(), bitext);
    }
    if (aligned.areStrangers()) {
      message = "hardly translations of each other; " + message;
    }
    int crossed = aligned.crossed().size();
    if (crossed > 0) {
      message = crossed + (crossed == 1 ? " row crossed; " : " rows crossed; ") + message;
    }
    output.write(aligned, out);
    List<Link> pairs = aligned.links().stream().filter(link -> link.bead().isPair()).toList();
    double confidence = pairs.stream().mapToDouble(Link::confidence).average().orElse(0);
    int unpaired = aligned.links().size() - pairs.size();
    return new Figures(pairs.size(), unpaired, confidence, message);
  }
}
