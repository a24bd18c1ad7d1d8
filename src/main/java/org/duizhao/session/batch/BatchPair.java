package org.duizhao.session.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// One line of a batch's list.
///
/// @param line its number in the list, counted from 1
/// @param target nothing when one file holds both languages
/// @param output the name of the file to write, without a folder
public record BatchPair(int line, Path source, Optional<Path> target, String output) {

  /// The files it is made of.
  public List<Path> inputs() {
    return target.map(path -> List.of(source, path)).orElse(List.of(source));
  }
}
