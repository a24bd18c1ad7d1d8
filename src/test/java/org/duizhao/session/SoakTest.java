package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.duizhao.core.Document;
import org.duizhao.core.Segment;
import org.duizhao.core.Span;
import org.duizhao.ui.editor.EditorModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Twenty thousand random commands in the editor, compared with a plain model after each.
/// `-Dduizhao.commands=200000 -Dduizhao.seed=7` does more and other ones.
class SoakTest {

  private static final int COMMANDS = Integer.getInteger("duizhao.commands", 20_000);
  private static final long SEED = Long.getLong("duizhao.seed", 20261124);

  @TempDir Path temp;

  @Test
  void the_editor_does_what_a_plain_model_does() {
    Sample sample = new Sample(temp);
    Document document = Translator.document(new Random(SEED), 60);
    PlainEditor plain = new PlainEditor(all(document), sample.clock);
    try (Session session = sample.create(document);
        EditorModel model = Translator.model(session)) {
      Translator translator = new Translator(SEED, sample.clock, model, plain);
      for (int i = 0; i < COMMANDS; i++) {
        translator.command();
        assertSame(plain, model, i);
      }
      translator.rest();
    }
    try (Session session = sample.open()) {
      assertThat(session.notice()).isEmpty();
      assertThat(shown(session)).isEqualTo(plain.segments());
      while (plain.canUndo()) {
        plain.undo();
        session.undo();
        assertThat(shown(session)).isEqualTo(plain.segments());
      }
      assertThat(session.canUndo()).isFalse();
      while (session.canRedo()) {
        session.redo();
      }
      while (plain.canRedo()) {
        plain.redo();
      }
      assertThat(shown(session)).isEqualTo(plain.segments());
    }
  }

  private static void assertSame(PlainEditor plain, EditorModel model, int command) {
    Session session = model.session();
    List<Segment> real = shown(session);
    for (int at = 0; at < real.size() && at < plain.segments().size(); at++) {
      if (plain.segments().get(at).id().equals(Expected.NEW_ID)) {
        assertThat(plain.name(at, real.get(at).id())).as("a fresh id").isTrue();
      }
    }
    for (int at = 0; at < Math.min(real.size(), plain.segments().size()); at++) {
      assertThat(real.get(at))
          .as("segment %d after command %d", at, command)
          .isEqualTo(plain.segments().get(at));
    }
    assertThat(real).as("segments after command %d", command).hasSameSizeAs(plain.segments());
    assertThat(session.canUndo()).as("undo after command %d", command).isEqualTo(plain.canUndo());
    assertThat(session.canRedo()).as("redo after command %d", command).isEqualTo(plain.canRedo());
  }

  private static List<Segment> shown(Session session) {
    return all(session.project().document(Sample.DOCUMENT)).stream()
        .map(segment -> segment.withSpan(new Span(0, 0)))
        .toList();
  }

  private static List<Segment> all(Document document) {
    List<Segment> all = new ArrayList<>();
    document.segments().forEach(all::add);
    return all;
  }
}
