package org.duizhao.session.checking;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.duizhao.core.AtomicFile;
import org.duizhao.core.UserException;
import org.duizhao.session.UserFolders;

/// The user's own spelling dictionary: `words.txt` in the user's folder, one word a line.
public final class UserWords {

  private final Path file;

  public UserWords(Path file) {
    this.file = file;
  }

  /// The dictionary of this user.
  public static UserWords ofThisUser() {
    return new UserWords(UserFolders.ofThisUser().config().resolve("words.txt"));
  }

  /// The words in lower case; none when there is no file.
  ///
  /// @throws UserException when the file cannot be read
  public Set<String> read() {
    Set<String> words = new TreeSet<>();
    if (Files.exists(file)) {
      try {
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
          if (!line.isBlank()) {
            words.add(line.strip().toLowerCase(Locale.ROOT));
          }
        }
      } catch (IOException unreadable) {
        throw new UserException(
            file + ": the word list cannot be read; save it as UTF-8", unreadable);
      }
    }
    return words;
  }

  /// Adds a word.
  ///
  /// @throws UserException when the file cannot be written; it stays as it was then
  public void add(String word) {
    Set<String> words = read();
    if (words.add(word.strip().toLowerCase(Locale.ROOT))) {
      byte[] text = (String.join("\n", words) + "\n").getBytes(StandardCharsets.UTF_8);
      try {
        AtomicFile.write(file, out -> out.write(text));
      } catch (IOException failure) {
        throw new UserException(
            file + ": the word list cannot be written: " + failure.getMessage(), failure);
      }
    }
  }
}
