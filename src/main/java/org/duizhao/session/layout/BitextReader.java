package org.duizhao.session.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.duizhao.core.UserException;
import org.duizhao.format.read.ContentsReaders;

/// Reads files that hold both languages. Stateless.
public final class BitextReader {

  private BitextReader() {}

  /// The file as a text in two languages.
  ///
  /// @throws UserException when the file cannot be read, or not in the layout chosen
  public static Bitext read(Path file, LayoutChoice choice) {
    if (Files.isDirectory(file)) {
      throw new UserException(file + " is a folder; name a file");
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
}
