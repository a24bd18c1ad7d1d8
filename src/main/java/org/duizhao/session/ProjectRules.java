package org.duizhao.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.duizhao.core.AtomicFile;
import org.duizhao.core.UserException;
import org.duizhao.language.SplitRule;
import org.duizhao.language.SrxRules;
import org.duizhao.language.SrxWriter;
import org.duizhao.store.ProjectFolder;
import org.jspecify.annotations.Nullable;

/// A project's own splitting rules: the file `segmentation.srx` in its folder. Without the file the
/// built-in rules stand alone. Lives on the session's thread.
public final class ProjectRules {

  private final Path file;
  private final String language;
  private SrxRules srx = SrxRules.NONE;
  private @Nullable UserException problem;

  /// Reads the rules of the project in this folder.
  ///
  /// @param language the project's source language, whose rules are taken
  public ProjectRules(Path folder, String language) {
    this.file = new ProjectFolder(folder).rules();
    this.language = language;
    reload();
  }

  public Path file() {
    return file;
  }

  /// Reads the file again.
  public void reload() {
    problem = null;
    srx = SrxRules.NONE;
    if (Files.exists(file)) {
      try {
        srx = SrxRules.read(file);
      } catch (UserException broken) {
        problem = broken;
      }
    }
  }

  /// What is wrong with the file, when it cannot be used. The built-in rules stand alone then.
  public Optional<UserException> problem() {
    return Optional.ofNullable(problem);
  }

  /// The rules in the order in which they are tried, those switched off among them.
  public List<SplitRule> rules() {
    return srx.forLanguage(language);
  }

  /// How texts of this project are split.
  ///
  /// @throws UserException when the file is broken: nothing should be split in silence without it
  public Splitting splitting() {
    if (problem != null) {
      throw problem;
    }
    return new Splitting(false, false, srx, language);
  }

  /// Makes these the project's rules. A file that could not be read is kept beside the new one.
  ///
  /// @throws UserException when the file cannot be written; it stays as it was then
  public void write(List<SplitRule> rules) {
    try {
      if (problem != null) {
        Path aside = file.resolveSibling("segmentation.broken.srx");
        Files.copy(file, aside, StandardCopyOption.REPLACE_EXISTING);
      }
      if (rules.isEmpty()) {
        Files.deleteIfExists(file);
      } else {
        put(file, SrxWriter.all(rules));
      }
    } catch (IOException failure) {
      throw unwritable(file, failure);
    }
    reload();
  }

  /// What came of reading somebody's rules file.
  ///
  /// @param others how many rules in it are for other languages and were left out
  public record Imported(List<SplitRule> rules, int others) {}

  /// Reads the rules of a file that apply to this project's language.
  ///
  /// @throws UserException when it is no SRX 2.0, with line and column
  public Imported importFrom(Path from) {
    SrxRules read = SrxRules.read(from);
    List<SplitRule> ours = read.forLanguage(language);
    return new Imported(ours, read.size() - ours.size());
  }

  /// Writes the rules that are switched on for other programs.
  ///
  /// @throws UserException when the file cannot be written
  public static void exportTo(Path to, List<SplitRule> rules) {
    try {
      put(to, SrxWriter.active(rules));
    } catch (IOException failure) {
      throw unwritable(to, failure);
    }
  }

  private static void put(Path to, String text) throws IOException {
    AtomicFile.write(to, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static UserException unwritable(Path path, IOException failure) {
    return new UserException(
        path + ": the rules cannot be written: " + failure.getMessage(), failure);
  }
}
