package org.duizhao.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.TermFinder;

/// Another list of glossaries for a project, its files read and its terms ready to be found; made
/// on any thread, for [Session#use].
public final class GlossaryUse {

  private final List<String> names;
  private final List<GlossarySource> sources;
  private final Map<GlossarySource, Glossary> held;
  private final TermFinder finder;

  GlossaryUse(
      List<String> names,
      List<GlossarySource> sources,
      Map<GlossarySource, Glossary> held,
      TermFinder finder) {
    this.names = List.copyOf(names);
    this.sources = List.copyOf(sources);
    this.held = Map.copyOf(held);
    this.finder = finder;
  }

  /// What `project.json` calls the files, the first with priority.
  List<String> names() {
    return names;
  }

  List<GlossarySource> sources() {
    return sources;
  }

  /// Finds the terms, unless they have changed since.
  TermFinder finder() {
    return finder;
  }

  /// Whether the files still hold what the finder was made of.
  boolean isCurrent() {
    return sources.stream()
        .allMatch(source -> source.glossary().equals(Optional.ofNullable(held.get(source))));
  }
}
