package org.duizhao.session.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.duizhao.core.UserException;
import org.duizhao.format.read.ContentsReaders;

/// Reads files that hold both languages. Stateless.
public final class BitextReader {

  /// Formats that tell their pairs themselves: read as text, their markup would be aligned too.
  private static final Set<String> PAIRS = Set.of("tmx", "xliff", "xlf", "jsonl");

  private static final Set<String> MEMORIES = Set.of("tmx", "jsonl");

  private BitextReader() {}

  /// The file as a text in two languages.
  ///
  /// @throws UserException when the file cannot be read, or not in the layout chosen
  public static Bitext read(Path file, LayoutChoice choice) {
    if (Files.isDirectory(file)) {
      throw new UserException(file + " is a folder; name a file");
    }
    String ending = ending(file);
    if (PAIRS.contains(ending)) {
      throw new UserException(
          file
              + " holds pairs already, which need no aligning; "
              + (MEMORIES.contains(ending)
                  ? "take them into a memory: duizhao memory import"
                  : "give the text and its translation"));
    }
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException missing) {
      throw new UserException(file + ": there is no such file; check the path", missing);
    } catch (IOException failure) {
      throw new UserException(file + ": cannot be read: " + failure.getMessage(), failure);
    }
    return choice.read(ContentsReaders.read(bytes, file.toString()), file.toString());
  }

  private static String ending(Path file) {
    String name = file.toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
