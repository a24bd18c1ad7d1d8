package org.duizhao.session.alignment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.core.UserException;
import org.duizhao.format.TextDecoder;
import org.duizhao.language.SrxRules;
import org.duizhao.session.ImportPlan;
import org.duizhao.session.Importer;
import org.duizhao.session.Splitting;

/// Reads files into sentences to be aligned. Safe for any thread.
public final class AlignmentReader {

  /// A Chinese character says about as much as three Latin letters.
  private static final int LETTERS_PER_CHARACTER = 3;

  private static final Splitting ENGLISH = new Splitting(false, false, SrxRules.NONE, "en");

  private final TextDecoder decoder = new TextDecoder();
  private final Importer importer;

  public AlignmentReader(Importer importer) {
    this.importer = importer;
  }

  /// Reads a document as an import does: repaired, without page furniture, split into sentences.
  ///
  /// @throws UserException when the file cannot be read or holds no sentence
  public AlignmentText document(Path file) {
    ImportPlan plan = importer.plan(file);
    boolean chinese = isChinese(plan.repairedText());
    List<Segment> segments = (chinese ? plan : plan.withSplitting(ENGLISH)).segments();
    List<Segment> sentences =
        segments.stream().filter(segment -> segment.kind() != Kind.FURNITURE).toList();
    if (sentences.isEmpty()) {
      throw new UserException(file + ": no sentence in it; give the text to align");
    }
    return AlignmentText.of(plan.name(), chinese, sentences);
  }

  /// Reads a file with one sentence a line, as it is. An empty line is an empty sentence.
  ///
  /// @throws UserException when the file cannot be read
  public AlignmentText lines(Path file) {
    String text = decoder.decode(bytes(file), file.toString()).text();
    List<String> lines = text.lines().toList();
    return new AlignmentText(String.valueOf(file.getFileName()), isChinese(text), lines);
  }

  private static byte[] bytes(Path file) {
    if (Files.isDirectory(file)) {
      throw new UserException(file + " is a folder; name a text file");
    }
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException missing) {
      throw new UserException(file + ": there is no such file; check the path", missing);
    } catch (IOException failure) {
      throw new UserException(file + ": cannot be read: " + failure.getMessage(), failure);
    }
  }

  private static boolean isChinese(String text) {
    long han = text.codePoints().filter(Character::isIdeographic).count();
    long latin = text.codePoints().filter(c -> c < 0x250 && Character.isLetter(c)).count();
    return LETTERS_PER_CHARACTER * han >= latin && han > 0;
  }
}
