package org.duizhao.session;

import java.nio.file.Path;
import org.duizhao.glossary.Term;

/// A term and the glossary it stands in.
public record PlacedTerm(Path file, Term term) {

  /// What to call the glossary: its file's name without the ending.
  public String glossary() {
    return GlossaryFiles.name(file);
  }
}
