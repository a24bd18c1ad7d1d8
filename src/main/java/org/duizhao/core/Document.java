package org.duizhao.core;

/// One text of a project, split into segments. Immutable: an edit makes a new document.
///
/// @param id unique in its project; also the stem of its file names
/// @param name the file name it was imported from
/// @param format id of the file format it came in, such as `text`
public record Document(String id, String name, String format, Segments segments) {

  public Document withSegments(Segments value) {
    return new Document(id, name, format, value);
  }

  /// The index of the segment with this id, or -1. `hint` is where it is looked for first.
  public int indexOf(String segment, int hint) {
    if (hint >= 0 && hint < segments.size() && segments.get(hint).id().equals(segment)) {
      return hint;
    }
    for (int i = 0; i < segments.size(); i++) {
      if (segments.get(i).id().equals(segment)) {
        return i;
      }
    }
    return -1;
  }
}
