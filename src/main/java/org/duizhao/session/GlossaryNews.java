package org.duizhao.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.duizhao.core.UserException;
import org.duizhao.glossary.GlossaryMerge;

/// What came of a glossary's file having been changed outside.
///
/// @param taken how many terms were taken from the file
/// @param kept how many terms of ours were put back into it, for it had been made without them
/// @param clashes terms changed on both sides, in which ours was put first
/// @param problem why the file could not be used; the terms before stay in use
public record GlossaryNews(
    Path file,
    String name,
    int taken,
    int kept,
    List<GlossaryMerge.Clash> clashes,
    Optional<UserException> problem) {

  public GlossaryNews {
    clashes = List.copyOf(clashes);
  }

  static GlossaryNews broken(Path file, UserException problem) {
    return new GlossaryNews(
        file, String.valueOf(file.getFileName()), 0, 0, List.of(), Optional.of(problem));
  }
}
