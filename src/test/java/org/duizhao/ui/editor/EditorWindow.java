package org.duizhao.ui.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TextArea;
import org.duizhao.core.Document;
import org.duizhao.core.Kind;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.session.Session;
import org.duizhao.session.Settings.Shade;
import org.duizhao.ui.DeskWindow;
import org.duizhao.ui.Gui;
import org.duizhao.ui.Shell;
import org.jspecify.annotations.Nullable;

/// The whole window on a small project of its own, in a folder that the test owns.
final class EditorWindow implements AutoCloseable {

  static final String GLOSSARY =
      """
      {"name": "test", "sourceLanguage": "zh-Hant", "targetLanguage": "en", "terms": [
        {"source": "有限營利公司", "target": "capped-profit company"},
        {"source": "研究", "target": "research", "alternatives": ["study"]}
      ]}
      """;

  final Gui gui;
  final Shell shell;
  private final DeskWindow window;
  private final Path folder;
  private @Nullable Session session;

  EditorWindow(Path folder) {
    this(folder, "en");
  }

  /// A window that speaks this language.
  EditorWindow(Path folder, String language) {
    this.folder = folder.resolve("projects").resolve("test");
    try {
      Files.createDirectories(folder.resolve("glossary"));
      Files.writeString(folder.resolve("glossary").resolve("test.json"), GLOSSARY);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    window = new DeskWindow(folder, language, Shade.LIGHT);
    gui = window.gui;
    shell = window.shell;
  }

  /// Makes a project of these segments and opens the editor on it.
  EditorWindow with(List<Segment> segments) {
    Project project =
        new Project(
            "Test",
            "zh-Hant",
            "en",
            List.of("test.json"),
            List.of(new Document("talk", "talk.txt", "text", Segments.of(segments))));
    byte[] original = "原文".getBytes(StandardCharsets.UTF_8);
    Gui.run(
        () -> {
          session = window.projects.create(folder, project, Map.of("talk", original));
          shell.edit(session);
        });
    Gui.settle();
    return this;
  }

  /// What the next chooser of a file to write answers.
  void willSave(Path file) {
    window.chosen.add(file);
  }

  EditorModel model() {
    return window.model();
  }

  TextArea editor() {
    return gui.find(".target-area", TextArea.class);
  }

  Segment segment(int position) {
    return Gui.onFx(() -> model().segment(position));
  }

  /// Closes the project and opens the editor on it anew, as after a restart.
  void openAgain() {
    Gui.run(
        () -> {
          leave();
          session = window.projects.open(folder);
          shell.edit(session);
        });
    Gui.settle();
  }

  /// Leaves the editor, which closes its session, and reads the project again from the disk.
  Project reopened() {
    return Gui.onFx(
        () -> {
          leave();
          try (Session again = window.projects.open(folder)) {
            return again.project();
          }
        });
  }

  @Override
  public void close() {
    Gui.run(this::leave);
    window.close();
  }

  private void leave() {
    shell.frame().leave();
    if (session != null) {
      session.close();
    }
  }

  /// A talk of 12 segments: title, two headings, two speakers and two lines of page furniture.
  static List<Segment> talk() {
    List<Segment> segments = new ArrayList<>();
    add(segments, Kind.FURNITURE, "", "首頁 登錄 註冊");
    add(segments, Kind.TITLE, "", "關於研究與公司的一次談話");
    add(segments, Kind.HEADING, "", "1、公司的形式");
    add(segments, Kind.SENTENCE, "林女士", "您為什麼把它做成一家有限營利公司？");
    add(segments, Kind.SENTENCE, "王先生", "因為研究需要很多錢，而捐款總有用完的一天。");
    add(segments, Kind.SENTENCE, "王先生", "我們想了很久，才決定這樣做。");
    add(segments, Kind.SENTENCE, "王先生", "投資人可以得到回報，但是回報有上限；超過上限的部分歸非營利組織所有，用來做對大家都有好處的事。");
    add(segments, Kind.HEADING, "", "2、以後的打算");
    add(segments, Kind.SENTENCE, "林女士", "那麼，接下來呢？");
    add(segments, Kind.SENTENCE, "王先生", "接下來，我們會繼續做研究。");
    add(segments, Kind.SENTENCE, "王先生", "沒有別的捷徑。");
    add(segments, Kind.FURNITURE, "", "版權聲明：本文轉載自網路");
    return segments;
  }

  private static void add(List<Segment> segments, Kind kind, String speaker, String source) {
    int n = segments.size();
    segments.add(
        Segment.untranslated(
            Integer.toString(n + 1), n, kind, speaker, source, new Span(0, source.length())));
  }
}
