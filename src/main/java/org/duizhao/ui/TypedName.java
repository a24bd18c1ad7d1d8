package org.duizhao.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/// The file meant by what was typed into a chooser. Some choosers select the suggested name without
/// its ending, so that one who types a whole name is left with both: `terms.csv.tbx`.
final class TypedName {

  private static final Set<String> ENDINGS =
      Set.of(
          "html", "htm", "csv", "tsv", "txt", "json", "jsonl", "xlsx", "docx", "md", "tbx", "utx",
          "tmx", "xlf", "xliff", "srx", "xml");

  private TypedName() {}

  /// The file without the suggested ending when another stands before it; as it is where that would
  /// be a file that is there already, for nobody was asked about that one.
  static Path of(Path chosen, String suggested) {
    String name = String.valueOf(chosen.getFileName());
    String ending = ending(suggested);
    String typed = name.substring(0, name.length() - Math.min(name.length(), ending.length() + 1));
    if (ending.isEmpty()
        || !name.toLowerCase(Locale.ROOT).endsWith("." + ending)
        || !ENDINGS.contains(ending(typed))) {
      return chosen;
    }
    Path meant = chosen.resolveSibling(typed);
    return Files.exists(meant) ? chosen : meant;
  }

  private static String ending(String name) {
    int point = name.lastIndexOf('.');
    return point <= 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
  }
}
