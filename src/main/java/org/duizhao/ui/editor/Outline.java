package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.Document;
import org.duizhao.core.Kind;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;

/// The documents of a project and their headings, each with how much of it is confirmed.
public final class Outline {

  private final List<Part> parts = new ArrayList<>();

  /// A document or the text under one heading.
  public static final class Part {

    private final String document;
    private final int start;
    private final boolean isDocument;
    private String title;
    private int end;
    private int total;
    private int done;
    private int bookmarks;

    private Part(String document, int start, boolean isDocument, String title) {
      this.document = document;
      this.start = start;
      this.isDocument = isDocument;
      this.title = title;
      this.end = start;
    }

    public String document() {
      return document;
    }

    /// The position of its first segment.
    public int start() {
      return start;
    }

    /// The position after its last segment.
    public int end() {
      return end;
    }

    public boolean isDocument() {
      return isDocument;
    }

    public String title() {
      return title;
    }

    public int total() {
      return total;
    }

    public int done() {
      return done;
    }

    /// How many of its segments have a bookmark.
    public int bookmarks() {
      return bookmarks;
    }

    /// From 0 to 1; 1 when there is nothing to do.
    public double progress() {
      return total == 0 ? 1 : (double) done / total;
    }

    private void count(Segment segment, int by) {
      bookmarks += segment.bookmarked() ? by : 0;
      if (segment.kind().isTranslatable()) {
        total += by;
        done += segment.state().isConfirmed() ? by : 0;
      }
    }

    private boolean holds(String id, int position) {
      return document.equals(id) && start <= position && position < end;
    }
  }

  public Outline(Project project) {
    read(project);
  }

  public List<Part> parts() {
    return List.copyOf(parts);
  }

  /// Reads everything anew.
  public void read(Project project) {
    parts.clear();
    for (Document document : project.documents()) {
      Part whole = new Part(document.id(), 0, /* isDocument= */ true, document.name());
      parts.add(whole);
      Part under = whole;
      int position = 0;
      for (Segment segment : document.segments()) {
        if (segment.kind() == Kind.HEADING) {
          under = new Part(document.id(), position, /* isDocument= */ false, title(segment));
          parts.add(under);
        }
        position++;
        under.end = position;
        under.count(segment, 1);
        if (under != whole) {
          whole.count(segment, 1);
        }
      }
      whole.end = position;
    }
  }

  /// Counts one changed segment.
  ///
  /// @return false when headings changed, so that the outline must be read anew
  public boolean replace(String document, int position, Segment before, Segment after) {
    if (before.kind() != after.kind()) {
      return false;
    }
    for (Part part : parts) {
      if (part.holds(document, position)) {
        part.count(before, -1);
        part.count(after, 1);
        if (!part.isDocument && part.start == position) {
          part.title = title(after);
        }
      }
    }
    return true;
  }

  /// The index of the innermost part that holds the position, or -1.
  public int partAt(String document, int position) {
    int found = -1;
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).holds(document, position)) {
        found = i;
      }
    }
    return found;
  }

  /// Confirmed segments of all documents.
  public int done() {
    return parts.stream().filter(Part::isDocument).mapToInt(Part::done).sum();
  }

  /// Translatable segments of all documents.
  public int total() {
    return parts.stream().filter(Part::isDocument).mapToInt(Part::total).sum();
  }

  private static String title(Segment heading) {
    return heading.target().isBlank() ? heading.source() : heading.target();
  }
}
