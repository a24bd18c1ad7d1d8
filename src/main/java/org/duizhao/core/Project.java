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
        for (Edit part : compound.edits()) {
          project = project.after(part);
        }
        yield project;
      }
    };
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
