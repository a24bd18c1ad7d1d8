package org.duizhao.format.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.duizhao.core.UserException;

/// The XML files inside a `.docx` or `.xlsx` file. Pictures and the like are left out. A file that
/// unpacks to more than 256 MiB of XML is refused: no text is that long, but a trap is.
final class Archive {

  private static final int MOST_BYTES = 1 << 28;
  private static final int MOST_ENTRIES = 20_000;

  private final String name;
  private final Map<String, byte[]> entries;

  private Archive(String name, Map<String, byte[]> entries) {
    this.name = name;
    this.entries = entries;
  }

  /// @throws UserException when the archive is damaged or a trap
  static Archive of(byte[] bytes, String name) {
    Map<String, byte[]> entries = new HashMap<>();
    int left = MOST_BYTES;
    int count = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        count++;
        if (count > MOST_ENTRIES) {
          throw tooLarge(name);
        }
        String path = entry.getName().replace('\\', '/');
        if (path.endsWith(".xml") || path.endsWith(".rels")) {
          byte[] content = zip.readNBytes(left + 1);
          left -= content.length;
          if (left < 0) {
            throw tooLarge(name);
          }
          entries.putIfAbsent(path.startsWith("/") ? path.substring(1) : path, content);
        }
      }
    } catch (IOException | IllegalArgumentException damaged) {
      throw damaged(name, damaged);
    }
    return new Archive(name, entries);
  }

  boolean holds(String path) {
    return entries.containsKey(path);
  }

  /// The content of a file that may be missing.
  Optional<InputStream> find(String path) {
    return Optional.ofNullable(entries.get(path)).map(ByteArrayInputStream::new);
  }

  /// The content of a file that must be there.
  ///
  /// @throws UserException when it is not
  InputStream open(String path) {
    return find(path)
        .orElseThrow(
            () ->
                new UserException(
                    name + ": damaged, " + path + " is missing in it; save it anew and try again"));
  }

  static UserException damaged(String name, Exception cause) {
    return new UserException(
        name + ": damaged, it cannot be read to its end; save it anew and try again", cause);
  }

  private static UserException tooLarge(String name) {
    return new UserException(
        name + ": unpacks to more than 256 MiB of text; split it into smaller files");
  }
}
