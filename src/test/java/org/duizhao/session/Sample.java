package org.duizhao.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Kind;
import org.duizhao.core.Origin;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.core.State;

/// A small project to work on, in a folder of the test's own, with a clock that stands still.
final class Sample {

  static final String DOCUMENT = "d";

  final SettableClock clock = new SettableClock();
  final Path folder;
  final Projects projects;

  Sample(Path temp) {
    this.folder = temp.resolve("p");
    this.projects = new Projects(UserFolders.below(temp.resolve("user")), clock, "Lin");
  }

  /// Makes a project of one document with segments "1", "2", … and opens it.
  Session create(int size) {
    List<Segment> segments = new ArrayList<>();
    for (int i = 1; i <= size; i++) {
      String source = "第" + i + "句。";
      segments.add(
          Segment.untranslated(
              Integer.toString(i), 0, Kind.SENTENCE, "", source, new Span(0, source.length())));
    }
    return create(new Document(DOCUMENT, "d.txt", "text", Segments.of(segments)));
  }

  /// Makes a project of the document, whose id is [#DOCUMENT], and opens it.
  Session create(Document document) {
    return projects.create(
        folder,
        new Project("P", "zh-Hant", "en", List.of(), List.of(document)),
        Map.of(DOCUMENT, new byte[] {1}));
  }

  Session open() {
    return projects.open(folder);
  }

  static Segments segments(Session session) {
    return session.project().document(DOCUMENT).segments();
  }

  static String target(Session session, int at) {
    return segments(session).get(at).target();
  }

  static Edit typed(Session session, int at, String text) {
    Segment before = segments(session).get(at);
    return new Edit.Replace(
        DOCUMENT,
        at,
        before,
        before.withTarget(text).withState(State.DRAFT).withOrigin(Origin.TYPED));
  }

  static Edit split(Session session, int at) {
    Segment whole = segments(session).get(at);
    Segment rest =
        Segment.untranslated(
            whole.id() + "b", whole.paragraph(), whole.kind(), "", "句。", whole.span());
    return new Edit.Splice(DOCUMENT, at, List.of(whole), List.of(whole.withSource("第"), rest));
  }
}
