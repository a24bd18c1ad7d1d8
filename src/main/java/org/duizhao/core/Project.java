package org.duizhao.core;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/// Everything a project holds at one moment. Immutable: an edit makes a new project.
///
/// @param name what its user calls it
/// @param sourceLanguage BCP 47, such as `zh-Hant`
/// @param targetLanguage BCP 47, such as `en`
/// @param glossaries file names under the workspace's `glossary/`, first the one with priority
public record Project(
    String name,
    String sourceLanguage,
    String targetLanguage,
    List<String> glossaries,
    List<Document> documents) {

  public Project {
    glossaries = List.copyOf(glossaries);
    documents = List.copyOf(documents);
  }

  /// The document with this id.
  ///
  /// @throws NoSuchElementException when there is no such document
  public Document document(String id) {
    return documents.get(indexOf(id));
  }

  public Project withDocument(Document document) {
    List<Document> changed = new ArrayList<>(documents);
    changed.set(indexOf(document.id()), document);
    return new Project(name, sourceLanguage, targetLanguage, glossaries, changed);
  }

  public Project withDocuments(List<Document> value) {
    return new Project(name, sourceLanguage, targetLanguage, glossaries, value);
  }

  public Project withGlossaries(List<String> value) {
    return new Project(name, sourceLanguage, targetLanguage, value, documents);
  }

  /// The project after the edit.
  ///
  /// @throws StaleEditException when the edit was made for another state of the project; nothing is
  ///   changed then
  public Project after(Edit edit) {
    return switch (edit) {
      case Edit.Replace replace -> after(replace);
      case Edit.Splice splice -> after(splice);
      case Edit.Compound compound -> {
        Project project = this;
        List<Edit> parts = compound.edits();
        for (int from = 0; from < parts.size(); ) {
          int to = endOfRun(parts, from);
          project =
              to - from > 1
                  ? project.after(parts.subList(from, to))
                  : project.after(parts.get(from));
          from = to;
        }
        yield project;
      }
    };
  }

  /// Where the run of replacements in one document that begins at `from` ends.
  private static int endOfRun(List<Edit> parts, int from) {
    int to = from + 1;
    while (to < parts.size()
        && parts.get(from) instanceof Edit.Replace first
        && parts.get(to) instanceof Edit.Replace next
        && next.document().equals(first.document())) {
      to++;
    }
    return to;
  }

  /// Makes a run of replacements in one document at once, so that marking 200,000 segments copies
  /// each chunk of the list once and not 512 times.
  private Project after(List<Edit> run) {
    Document document = document(((Edit.Replace) run.getFirst()).document());
    Segments.Draft draft = document.segments().new Draft();
    for (Edit part : run) {
      Edit.Replace replace = (Edit.Replace) part;
      int at = replace.at();
      boolean inside = 0 <= at && at < document.segments().size();
      if (!inside || !draft.get(at).equals(replace.before())) {
        throw new StaleEditException(replace);
      }
      draft.set(at, replace.after());
    }
    return withDocument(document.withSegments(draft.list()));
  }

  private Project after(Edit.Replace replace) {
    Document document = document(replace.document());
    Segments segments = document.segments();
    int at = replace.at();
    if (at < 0 || at >= segments.size() || !segments.get(at).equals(replace.before())) {
      throw new StaleEditException(replace);
    }
    return withDocument(document.withSegments(segments.with(at, replace.after())));
  }

  private Project after(Edit.Splice splice) {
    Document document = document(splice.document());
    Segments segments = document.segments();
    int from = splice.at();
    int to = from + splice.removed().size();
    if (from < 0 || to > segments.size() || !segments.subList(from, to).equals(splice.removed())) {
      throw new StaleEditException(splice);
    }
    return withDocument(
        document.withSegments(segments.spliced(from, splice.removed().size(), splice.inserted())));
  }

  private int indexOf(String id) {
    for (int i = 0; i < documents.size(); i++) {
      if (documents.get(i).id().equals(id)) {
        return i;
      }
    }
    throw new NoSuchElementException("No document " + id + " in project " + name);
  }
}
