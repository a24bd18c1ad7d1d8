package org.duizhao.session.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duizhao.core.UserException;
import org.duizhao.format.read.DelimitedReader;
import org.duizhao.format.read.Row;

/// Reads the list of a batch: a line a pair, with a tab between the source, the target (empty when
/// one file holds both languages) and, if wished, the name of the output. Paths are relative to the
/// list's folder. A line that begins with `#`, and a first line `source`, are passed over.
public final class BatchList {

  private final Path folder;
  private final String ending;
  private final Map<String, Integer> taken = new HashMap<>();

  private BatchList(Path folder, String ending) {
    this.folder = folder;
    this.ending = ending;
  }

  /// The pairs of the list.
  ///
  /// @param ending what the names of outputs end in when the list does not name them, as `.tsv`
  /// @throws UserException when the list cannot be read, or two of its lines write one file
  public static List<BatchPair> read(Path file, String ending) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException failure) {
      throw new UserException(
          file + ": cannot be read; give a list with a source and a target a line", failure);
    }
    Path folder = file.toAbsolutePath().getParent();
    BatchList list = new BatchList(folder == null ? Path.of("") : folder, ending);
    List<BatchPair> pairs = new ArrayList<>();
    for (Row row :
        new DelimitedReader('\t').read(bytes, file.toString()).tables().getFirst().rows()) {
      String first = row.text(0);
      boolean header = pairs.isEmpty() && first.equalsIgnoreCase("source");
      if (!first.startsWith("#") && !header) {
        pairs.add(list.pair(row, file));
      }
    }
    if (pairs.isEmpty()) {
      throw new UserException(file + ": no pair in it; give a source and a target a line");
    }
    return pairs;
  }

  private BatchPair pair(Row row, Path file) {
    String place = file + ", line " + row.number() + ": ";
    if (row.text(0).isEmpty()) {
      throw new UserException(place + "no source; give a source and a target with a tab between");
    }
    Path source = folder.resolve(row.text(0));
    String second = row.text(1);
    Optional<Path> target =
        second.isEmpty() ? Optional.empty() : Optional.of(folder.resolve(second));
    String named = row.text(2);
    if (named.contains("/") || named.contains("\\") || named.startsWith(".")) {
      throw new UserException(place + "\"" + named + "\" is no plain file name; leave folders out");
    }
    String output = named.isEmpty() ? free(stem(source)) : named;
    Integer before = taken.putIfAbsent(output.toLowerCase(Locale.ROOT), row.number());
    if (before != null) {
      throw new UserException(
          place + output + " is written by line " + before + " already; name another in column 3");
    }
    return new BatchPair(row.number(), source, target, output);
  }

  private static String stem(Path source) {
    String name = String.valueOf(source.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private String free(String stem) {
    String name = stem + ending;
    for (int i = 2; taken.containsKey(name.toLowerCase(Locale.ROOT)); i++) {
      name = stem + "-" + i + ending;
    }
    return name;
  }
}
