package org.duizhao.glossary;

import java.io.IOException;
import java.nio.file.Path;
import org.duizhao.core.AtomicFile;
import org.duizhao.core.UserException;

/// A glossary as its file holds it, with the fields this program does not know. Immutable.
public final class GlossaryText {

  private final Glossary glossary;
  private final UnknownFields unknown;

  private GlossaryText(Glossary glossary, UnknownFields unknown) {
    this.glossary = glossary;
    this.unknown = unknown;
  }

  /// A glossary that has no file yet.
  public static GlossaryText of(Glossary glossary) {
    return new GlossaryText(glossary, UnknownFields.NONE);
  }

  /// Takes what `file` holds.
  ///
  /// @throws UserException as [GlossaryFile#read] does
  public static GlossaryText read(Path file, byte[] bytes) {
    String text = GlossaryFile.decoded(file, bytes);
    return new GlossaryText(GlossaryReader.read(file, text), UnknownFields.of(text));
  }

  public Glossary glossary() {
    return glossary;
  }

  /// The same file with other terms.
  public GlossaryText with(Glossary now) {
    return new GlossaryText(now, unknown);
  }

  /// Writes the file, whole or not at all.
  ///
  /// @return what was written
  /// @throws UserException when it cannot be written
  public byte[] write(Path file) {
    byte[] bytes = GlossaryWriter.json(glossary, unknown);
    try {
      AtomicFile.write(file, out -> out.write(bytes));
    } catch (IOException failed) {
      throw new UserException(
          file + ": the glossary could not be written (" + GlossaryFile.reason(failed) + ")",
          failed);
    }
    return bytes;
  }
}
