package org.duizhao.ui;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.duizhao.alignment.Bead;
import org.duizhao.alignment.Link;
import org.duizhao.core.Document;
import org.duizhao.core.Kind;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.session.Importer;
import org.duizhao.session.Projects;
import org.duizhao.session.Settings;
import org.duizhao.session.Settings.Shade;
import org.duizhao.session.SettingsFile;
import org.duizhao.session.UserFolders;
import org.duizhao.session.Workspace;
import org.duizhao.session.alignment.AlignedTexts;
import org.duizhao.session.alignment.AlignmentText;
import org.duizhao.session.checking.CheckShelf;
import org.duizhao.session.checking.UserWords;
import org.duizhao.session.matching.MemoryShelf;
import org.duizhao.session.mending.MendingWork;
import org.duizhao.ui.alignment.MendingScreen;
import org.duizhao.ui.editor.EditorModel;
import org.duizhao.ui.editor.EditorScreen;

/// The whole program in one window, as `App` puts it together, in a folder that the test owns.
public final class DeskWindow implements AutoCloseable {

  public final Gui gui = Gui.open();
  public final Path folder;
  public final Path settingsPlace;
  public final SettingsFile settings;
  public final Projects projects;
  public final Shell shell;
  public final Desk desk;

  /// What file choosers will answer.
  public final List<Path> chosen = new ArrayList<>();

  public DeskWindow(Path folder) {
    this(folder, "en", Shade.LIGHT);
  }

  public DeskWindow(Path folder, String language, Shade shade) {
    this(
        UserFolders.below(folder.resolve("user")),
        folder,
        all -> all.withLook(all.look().withLanguage(language).withShade(shade)));
  }

  /// A window of its user's own folders and settings.
  public DeskWindow(UserFolders user, Path folder, UnaryOperator<Settings> chosen) {
    this.folder = folder;
    settingsPlace = user.config().resolve("settings.json");
    settings = new SettingsFile(settingsPlace);
    settings.change(chosen);
    projects = new Projects(user, InstantSource.system(), "me");
    MemoryShelf shelf = MemoryShelf.of(user, InstantSource.system(), "me");
    CheckShelf checks =
        new CheckShelf(SharedTools::load, new UserWords(user.config().resolve("words.txt")));
    shell = Gui.onFx(() -> new Shell(gui.stage(), settings, shelf, checks, new Given()));
    Gui.run(shell::open);
    desk =
        Gui.onFx(
            () ->
                new Desk(
                    shell,
                    projects,
                    Importer::standard,
                    new Given(),
                    new NoResults(),
                    new Workspace(folder)));
  }

  /// Makes a project of these sentences without opening it.
  public Path project(String name, String... sentences) {
    List<Segment> segments = new ArrayList<>();
    for (String text : sentences) {
      int n = segments.size();
      segments.add(
          Segment.untranslated(
              Integer.toString(n + 1), n, Kind.SENTENCE, "", text, new Span(0, text.length())));
    }
    return project(name, segments);
  }

  /// Makes a project of one document, `a`, without opening it.
  public Path project(String name, List<Segment> segments) {
    Document document = new Document("a", "a.txt", "text", Segments.of(segments));
    Path place = folder.resolve("projects").resolve(name);
    projects
        .create(place, new Project(name, "zh-Hant", "en", List.of(), List.of(document)), Map.of())
        .close();
    return place;
  }

  /// Makes a project of an alignment that nobody has mended yet: a pair for each two sentences.
  public Path alignment(String name, String... sentences) {
    List<String> chinese = new ArrayList<>();
    List<String> english = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < sentences.length; i += 2) {
      chinese.add(sentences[i]);
      english.add(sentences[i + 1]);
      links.add(new Link(new Bead(i / 2, i / 2 + 1, i / 2, i / 2 + 1), 0.9));
    }
    AlignedTexts aligned =
        new AlignedTexts(
            new AlignmentText(name, true, chinese),
            new AlignmentText(name, false, english),
            links,
            Set.of(),
            1);
    Path place = folder.resolve("projects").resolve(name);
    MendingWork.create(projects, place, name, aligned).close();
    return place;
  }

  /// Opens a project on the rows of its alignment.
  public DeskWindow mend(Path alignment) {
    Gui.run(() -> desk.start(Optional.of(alignment)));
    Gui.waitFor(
        "the rows are shown",
        () -> shell.frame().screen().filter(MendingScreen.class::isInstance).isPresent());
    Gui.settle();
    return this;
  }

  public DeskWindow welcome() {
    Gui.run(() -> desk.start(Optional.empty()));
    Gui.settle();
    return this;
  }

  public DeskWindow open(Path project) {
    Gui.run(() -> desk.start(Optional.of(project)));
    return editing();
  }

  /// Waits until the editor is shown.
  public DeskWindow editing() {
    Gui.waitFor(
        "the editor is shown",
        () -> shell.frame().screen().filter(EditorScreen.class::isInstance).isPresent());
    Gui.settle();
    return this;
  }

  /// Waits until the text to import is shown.
  public DeskWindow importing() {
    Gui.waitFor(
        "the text is read", () -> gui.stage().getScene().getRoot().lookup(".preview-list") != null);
    Gui.settle();
    return this;
  }

  /// Puts a text on the clipboard, as another program would.
  public static void copy(String text) {
    Gui.run(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  /// The open project.
  public EditorModel model() {
    return ((EditorScreen) screen()).model();
  }

  public Segments segments() {
    return Gui.onFx(() -> model().session().project().documents().getFirst().segments());
  }

  /// Runs a command as its menu item would.
  public void command(String id) {
    Gui.run(() -> shell.commands().get(id).run());
    Gui.settle();
  }

  public Screen screen() {
    return Gui.onFx(() -> shell.frame().screen().orElseThrow());
  }

  @Override
  public void close() {
    Gui.run(
        () -> {
          shell.close();
          desk.close();
        });
    gui.close();
  }

  private final class Given implements Choosers {
    @Override
    public List<Path> openFiles(String title) {
      return List.copyOf(chosen);
    }

    @Override
    public Optional<Path> saveFile(String title, String suggestedName) {
      return chosen.stream().findFirst();
    }

    @Override
    public Optional<Path> folder(String title) {
      return chosen.stream().findFirst();
    }
  }
}
