package org.duizhao.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duizhao.core.Document;
import org.duizhao.core.Kind;
import org.duizhao.core.Origin;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.core.State;
import org.duizhao.session.Projects;
import org.duizhao.session.Session;

/// A project of 200,000 segments with terms, numbers, headings and speakers, half of it translated.
final class LargeProject {

  static final int SEGMENTS = 200_000;

  private static final List<String> SOURCES =
      List.of(
          "二〇一五年十二月，OpenAI宣佈成立，承諾投入10億美元，其中只有一小部分很快到位。",
          "因為研究需要很多錢，而捐款總有用完的一天。",
          "我們想了很久，才決定這樣做。",
          "投資人可以得到回報，但是回報有上限；超過上限的部分歸非營利組織所有，用來做對大家都有好處的事。",
          "那麼，接下來呢？",
          "Ilya Sutskever說，深度學習在百分之九十的情況下都是對的，剩下的那一成要靠耐心。");
  private static final List<String> TARGETS =
      List.of(
          "In December 2015 OpenAI announced its founding with a pledge of $1 billion, of which a"
              + " small part soon arrived.",
          "Because research takes a great deal of money, and gifts run out one day.",
          "We thought about it for a long time before we decided to do it this way.");

  private LargeProject() {}

  /// Makes it in the workspace, with the interview's glossary beside it.
  static Session create(Path workspace, Projects projects) throws IOException {
    Path glossary = Path.of("glossary", "interview.json");
    Files.createDirectories(workspace.resolve("glossary"));
    Files.createDirectories(workspace.resolve("projects"));
    Files.copy(glossary, workspace.resolve(glossary));
    Document document = new Document("speed", "speed.txt", "text", Segments.of(segments()));
    Project project =
        new Project("Speed", "zh-Hant", "en", List.of("interview.json"), List.of(document));
    byte[] original = "原文".getBytes(StandardCharsets.UTF_8);
    return projects.create(
        workspace.resolve("projects").resolve("speed"), project, Map.of("speed", original));
  }

  private static List<Segment> segments() {
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < SEGMENTS; i++) {
      String source = SOURCES.get(i % SOURCES.size()) + i;
      Segment segment =
          Segment.untranslated(
              Integer.toString(i),
              i / 5,
              i % 500 == 0 ? Kind.HEADING : Kind.SENTENCE,
              i % 11 == 0 ? "林女士" : "王先生",
              source,
              new Span(0, source.length()));
      segments.add(
          i % 2 == 0 || i < 100
              ? segment
              : segment
                  .withTarget(TARGETS.get(i % TARGETS.size()))
                  .withState(State.TRANSLATED)
                  .withOrigin(Origin.TYPED));
    }
    return segments;
  }
}
