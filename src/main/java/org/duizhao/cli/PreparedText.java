package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.duizhao.core.Kind;
import org.duizhao.core.UserException;
import org.duizhao.format.TextDecoder;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.repair.ArticleFinder;
import org.duizhao.repair.Repair;
import org.duizhao.repair.RepairedText;
import org.duizhao.repair.Repairer;
import org.jspecify.annotations.Nullable;

/// A text read from a file or standard input, repaired, with a kind for each line that is not
/// blank.
record PreparedText(String text, List<Kind> lineKinds) {

  /// @param file null or `-` for standard input
  static PreparedText of(@Nullable Path file) {
    boolean standard = file == null || file.toString().equals("-");
    String name = standard ? "standard input" : String.valueOf(file);
    String text = new TextDecoder().decode(bytes(standard ? null : file, name), name).text();
    List<Repair> repairs = Repairer.likely(new Repairer(Lexicon.load()).propose(text));
    String repaired = RepairedText.of(text, repairs).text();
    return new PreparedText(repaired, new ArticleFinder().classify(repaired));
  }

  private static byte[] bytes(@Nullable Path file, String name) {
    try {
      return file == null ? System.in.readAllBytes() : Files.readAllBytes(file);
    } catch (NoSuchFileException problem) {
      throw new UserException(name + ": there is no such file; check the path", problem);
    } catch (IOException problem) {
      throw new UserException(
          name + ": cannot be read; check that it is a file you may read", problem);
    }
  }
}
