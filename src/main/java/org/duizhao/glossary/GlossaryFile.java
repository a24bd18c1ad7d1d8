package org.duizhao.glossary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.duizhao.core.UserException;

/// Glossaries as JSON files, made for reading and for `git diff`: terms sorted, one field a line,
/// always in the same order.
public final class GlossaryFile {

  private GlossaryFile() {}

  /// Reads a glossary.
  ///
  /// @throws UserException when the file cannot be read, is no JSON, or holds a term without source
  ///   or twice; names file, line and column
  public static Glossary read(Path file) {
    return GlossaryReader.read(file, decoded(file, bytes(file)));
  }

  /// Writes the glossary, whole or not at all. Fields of the file's old text that this program does
  /// not know are kept.
  ///
  /// @throws UserException when the file there is broken (it is left as it is then) or cannot be
  ///   written
  public static void write(Path file, Glossary glossary) {
    GlossaryText there =
        Files.exists(file) ? GlossaryText.read(file, bytes(file)) : GlossaryText.of(glossary);
    there.with(glossary).write(file);
  }

  /// The bytes of the file.
  ///
  /// @throws UserException when they cannot be read
  public static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException missing) {
      throw new UserException(file + ": there is no such glossary", missing);
    } catch (IOException unreadable) {
      throw new UserException(
          file + ": the glossary could not be read (" + reason(unreadable) + ")", unreadable);
    }
  }

  static String decoded(Path file, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      throw new UserException(
          file + ":" + lineOfBadByte(bytes) + ": not UTF-8; save the glossary as UTF-8", notUtf8);
    }
  }

  private static long lineOfBadByte(byte[] bytes) {
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    int bad = Math.max(0, lenient.indexOf('\uFFFD'));
    return 1 + lenient.substring(0, bad).chars().filter(c -> c == '\n').count();
  }

  static String reason(IOException failed) {
    String message = failed.getMessage();
    return failed.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }
}
