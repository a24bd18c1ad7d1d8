package org.duizhao.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Kind;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.core.State;
import org.duizhao.session.Projects;
import org.duizhao.session.Session;
import org.duizhao.session.UserFolders;

/// The projects in the guide's pictures: the interview as it stood after some weeks of work, one
/// changed outside, and one with a damaged database.
final class GuideProjects {

  private static final String DOCUMENT = "interview";

  /// Sentences confirmed on each of the days before today.
  private static final int[] DAYS = {4, 0, 6, 9, 5, 0, 0, 8, 11, 7, 6, 0, 10, 4, 9, 9, 0, 0, 12, 9};

  private final Path workspace;
  private final Projects projects;
  private final Project whole;
  private Instant now = Instant.now().minus(Duration.ofDays(DAYS.length));

  GuideProjects(Path workspace) throws IOException {
    this.workspace = workspace;
    copy(Path.of("glossary"), workspace.resolve("glossary"));
    Path shipped = workspace.resolve("shipped");
    copy(Path.of("projects", "interview"), shipped);
    InstantSource clock = () -> now;
    UserFolders folders = UserFolders.below(workspace.resolve("user"));
    projects = new Projects(folders, clock, "translator");
    whole = projects.read(shipped);
    interview();
    changedOutside();
    damaged();
  }

  Path interviewFolder() {
    return workspace.resolve("projects").resolve(DOCUMENT);
  }

  Path changedFolder() {
    return workspace.resolve("projects").resolve("letters");
  }

  Path damagedFolder() {
    return workspace.resolve("projects").resolve("lectures");
  }

  /// The text that is imported in the pictures.
  static Path source() {
    return Path.of("projects", DOCUMENT, "source", "interview.txt").toAbsolutePath();
  }

  /// The interview and a translation that leaves sentences out and tells two in the other order, as
  /// two plain texts in paragraphs of some sentences.
  List<Path> twoTexts() {
    StringBuilder chinese = new StringBuilder();
    StringBuilder english = new StringBuilder();
    int at = 0;
    String held = "";
    for (Segment segment : whole.document(DOCUMENT).segments()) {
      if (segment.kind() != Kind.SENTENCE) {
        continue;
      }
      at++;
      chinese.append(at % 31 == 8 ? "" : segment.source()).append(at % 4 == 0 ? "\n" : "");
      if (at % 17 == 6) {
        held = segment.target() + " ";
      } else {
        english.append(at % 23 == 12 ? "" : segment.target()).append(at % 5 == 0 ? "\n" : " ");
        english.append(held);
        held = "";
      }
    }
    try {
      return List.of(
          Files.writeString(workspace.resolve("伊利亞訪談.txt"), chinese),
          Files.writeString(workspace.resolve("interview-with-ilya.txt"), english));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /// A table of terms, as a client might send it.
  Path termsTable() {
    try {
      return Files.writeString(
          workspace.resolve("client-terms.csv"),
          """
          中文,English,Field,Remarks
          神經網絡,neural net,computing,
          奇點,singularity,computing,the point after which nothing can be foretold
          算力,computing power; compute,computing,
          ,capped profit,finance,no Chinese yet
          董事會,board of directors,finance,
          """,
          StandardCharsets.UTF_8);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private void interview() throws IOException {
    Segments done = whole.document(DOCUMENT).segments();
    List<Segment> fresh = new ArrayList<>();
    for (Segment segment : done) {
      fresh.add(
          segment.kind().isTranslatable()
              ? segment.withTarget("").withState(State.UNTRANSLATED)
              : segment);
    }
    Document begun = new Document(DOCUMENT, "interview.txt", "text", Segments.of(fresh));
    try (Session session =
        projects.create(
            interviewFolder(),
            whole.withDocument(begun),
            Map.of(DOCUMENT, Files.readAllBytes(source())))) {
      int at = 0;
      for (int day : DAYS) {
        Instant morning = now;
        at = work(session, done, at, day);
        now = morning.plus(Duration.ofDays(1));
      }
      now = Instant.now().minus(Duration.ofMinutes(60));
      at = work(session, done, at, 8);
      draft(session, done, at, 5);
      look(session);
    }
  }

  /// Confirms so many sentences, one every few minutes; those with a comma were drafts first.
  private int work(Session session, Segments done, int from, int count) {
    int at = from;
    for (int left = count; left > 0 && at < done.size(); at++) {
      Segment wanted = done.get(at);
      if (wanted.kind().isTranslatable()) {
        String english = wanted.target();
        int comma = english.indexOf(", ");
        if (comma > 0) {
          change(session, at, english.substring(0, comma), State.DRAFT);
          now = now.plus(Duration.ofMinutes(1));
        }
        change(session, at, english, left % 3 == 0 ? State.REVIEWED : State.TRANSLATED);
        now = now.plus(Duration.ofMinutes(4));
        left--;
      }
    }
    return at;
  }

  private void draft(Session session, Segments done, int from, int count) {
    for (int at = from, left = count; left > 0; at++) {
      if (done.get(at).kind().isTranslatable()) {
        now = now.plus(Duration.ofMinutes(1));
        change(session, at, done.get(at).target(), State.DRAFT);
        left--;
      }
    }
  }

  /// Gives the sentences about the company a bookmark and a note.
  private void look(Session session) {
    Segments segments = session.project().document(DOCUMENT).segments();
    for (int at = 0; at < segments.size(); at++) {
      Segment segment = segments.get(at);
      if (segment.source().contains("有限營利公司")) {
        Segment marked = segment.withBookmarked(true).withNote("The term is from the glossary.");
        session.apply(new Edit.Replace(DOCUMENT, at, segment, marked));
        return;
      }
    }
  }

  private static void change(Session session, int at, String english, State state) {
    Segment before = session.project().document(DOCUMENT).segments().get(at);
    session.apply(
        new Edit.Replace(DOCUMENT, at, before, before.withTarget(english).withState(state)));
  }

  /// A project in which a sentence was changed, and otherwise in its text form.
  private void changedOutside() throws IOException {
    List<Segment> segments =
        List.of(
            sentence(1, "親愛的朋友：", "Dear friend,"),
            sentence(2, "天氣漸漸涼了，請多保重。", "It is getting colder; take good care of yourself."),
            sentence(3, "請多保重。", "Take good care of yourself."),
            sentence(4, "我們下個月再見。", "We shall see each other next month."),
            sentence(5, "請多保重。", "Please take care."),
            sentence(6, "請代我問候大家。", "Please give everybody my regards."),
            sentence(7, "請多保重。", ""));
    try (Session session = small("Letters", changedFolder(), segments)) {
      session.flush();
    }
    Session open = projects.open(changedFolder());
    Segment before = open.project().document(DOCUMENT).segments().get(1);
    Segment after = before.withTarget("The weather is turning cool; please take care.");
    open.apply(new Edit.Replace(DOCUMENT, 1, before, after));
    open.flush();
    open.abandon();
    Path pairs = changedFolder().resolve("pairs.jsonl");
    String text = Files.readString(pairs, StandardCharsets.UTF_8);
    Files.writeString(
        pairs,
        text.replace("It is getting colder; take good", "The days are getting colder, so take good")
            .replace("see each other next month", "meet again next month"));
  }

  private void damaged() throws IOException {
    List<Segment> segments =
        List.of(sentence(1, "第一講。", "First lecture."), sentence(2, "各位早安。", "Good morning."));
    small("Lectures", damagedFolder(), segments).close();
    projects.open(damagedFolder()).close();
    Files.writeString(damagedFolder().resolve("project.db"), "garbage ".repeat(2000));
  }

  private Session small(String name, Path folder, List<Segment> segments) {
    Document document = new Document(DOCUMENT, name + ".txt", "text", Segments.of(segments));
    return projects.create(
        folder,
        new Project(name, "zh-Hant", "en", List.of("interview.json"), List.of(document)),
        Map.of());
  }

  private static Segment sentence(int id, String source, String target) {
    return Segment.untranslated(
            Integer.toString(id), 0, Kind.SENTENCE, "", source, new Span(0, source.length()))
        .withTarget(target)
        .withState(target.isEmpty() ? State.UNTRANSLATED : State.TRANSLATED);
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(from)) {
      all = files.filter(file -> !file.toString().contains("project.db")).toList();
    }
    for (Path file : all) {
      Path copied = to.resolve(from.relativize(file).toString());
      if (Files.isDirectory(file)) {
        Files.createDirectories(copied);
      } else {
        Files.copy(file, copied);
      }
    }
  }
}
