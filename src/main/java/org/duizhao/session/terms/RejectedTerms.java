package org.duizhao.session.terms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.duizhao.core.AtomicFile;
import org.duizhao.core.UserException;
import org.duizhao.session.terms.extract.TermExtractor;

/// What a project's user has said is no term, one a line in the project's `rejected-terms.txt`.
public final class RejectedTerms {

  private final Path file;

  /// @param project the project's folder
  public RejectedTerms(Path project) {
    this.file = project.resolve("rejected-terms.txt");
  }

  /// The rejected ones as they were spelled.
  ///
  /// @throws UserException when the file cannot be read
  public Set<String> all() {
    try {
      Set<String> all = new LinkedHashSet<>();
      Files.readString(file, StandardCharsets.UTF_8).lines().map(String::strip).forEach(all::add);
      all.remove("");
      return Collections.unmodifiableSet(all);
    } catch (NoSuchFileException none) {
      return Set.of();
    } catch (IOException unreadable) {
      throw new UserException(
          file + ": cannot be read (" + unreadable.getMessage() + "); mend or delete it",
          unreadable);
    }
  }

  /// The same in the form candidates are compared by.
  public Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    all().forEach(each -> keys.add(TermExtractor.key(each)));
    return keys;
  }

  /// Remembers that this is no term, or forgets that it was said.
  ///
  /// @throws UserException when the file cannot be written
  public void set(String source, boolean rejected) {
    Set<String> now = new TreeSet<>(all());
    now.removeIf(each -> TermExtractor.key(each).equals(TermExtractor.key(source)));
    if (rejected) {
      now.add(source);
    }
    try {
      String text = now.isEmpty() ? "" : String.join("\n", now) + "\n";
      AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException failed) {
      throw new UserException(file + ": cannot be written (" + failed.getMessage() + ")", failed);
    }
  }
}
