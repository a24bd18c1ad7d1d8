package org.duizhao.session.mending;

import java.nio.file.Path;
import java.util.Optional;
import org.duizhao.alignment.Aligner;
import org.duizhao.alignment.Known;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.core.UserException;
import org.duizhao.language.TextSegmenter;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.TranslationTable;
import org.duizhao.repair.Repairer;
import org.duizhao.session.Importer;
import org.duizhao.session.alignment.AlignedTexts;
import org.duizhao.session.alignment.AlignmentReader;
import org.duizhao.session.alignment.AlignmentText;
import org.duizhao.session.alignment.BitextAligner;
import org.duizhao.session.alignment.TextAligner;
import org.duizhao.session.layout.Bitext;
import org.jspecify.annotations.Nullable;

/// The aligner and what goes with it, read from their resources when first asked for. Safe for any
/// thread.
public final class AlignmentTools {

  private @Nullable Loaded loaded;

  private record Loaded(
      Lexicon lexicon, TranslationTable table, Aligner aligner, Importer importer) {}

  private synchronized Loaded loaded() {
    Loaded known = loaded;
    if (known == null) {
      Lexicon lexicon = Lexicon.load();
      TranslationTable table = TranslationTable.load();
      Importer importer = new Importer(new Repairer(lexicon), new TextSegmenter());
      known = new Loaded(lexicon, table, Aligner.standard(lexicon, table), importer);
      loaded = known;
    }
    return known;
  }

  public Aligner aligner() {
    return loaded().aligner();
  }

  public WordLinks words() {
    return new WordLinks(loaded().lexicon(), loaded().table());
  }

  public RowSieve sieve() {
    return new RowSieve(loaded().lexicon());
  }

  /// Reads a text to be aligned.
  ///
  /// @throws UserException when the file cannot be read or holds no sentence
  public AlignmentText read(Path file) {
    return new AlignmentReader(loaded().importer()).document(file);
  }

  /// Aligns two texts; the Chinese one becomes the source, whichever is given first.
  ///
  /// @throws UserException when both are in one language
  public AlignedTexts align(
      AlignmentText one, AlignmentText other, Known known, Progress progress, Cancel cancel) {
    boolean turned = other.chinese() && !one.chinese();
    return new TextAligner(aligner())
        .align(turned ? other : one, turned ? one : other, known, progress, cancel);
  }

  /// Aligns a file that holds both languages.
  public AlignedTexts align(
      Path file, Bitext bitext, Known known, Progress progress, Cancel cancel) {
    String name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    return BitextAligner.standard(aligner(), loaded().lexicon())
        .align(name, bitext, false, known, progress, cancel);
  }
}
