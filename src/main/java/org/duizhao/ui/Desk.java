package org.duizhao.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.Clipboard;
import org.duizhao.core.Document;
import org.duizhao.core.Project;
import org.duizhao.core.UserException;
import org.duizhao.session.ImportPlan;
import org.duizhao.session.Importer;
import org.duizhao.session.ProjectRules;
import org.duizhao.session.Projects;
import org.duizhao.session.Session;
import org.duizhao.session.Splitting;
import org.duizhao.session.Workspace;
import org.duizhao.ui.alignment.Aligning;
import org.duizhao.ui.export.ExportSheet;
import org.duizhao.ui.export.Results;
import org.duizhao.ui.imports.ImportScreen;
import org.duizhao.ui.imports.ImportTarget;
import org.duizhao.ui.project.ConflictSheet;
import org.duizhao.ui.project.Opening;
import org.duizhao.ui.reading.PrintCommand;
import org.duizhao.ui.rules.RulesCommands;
import org.duizhao.ui.welcome.WelcomeScreen;
import org.jspecify.annotations.Nullable;

/// What the File menu does: opens, makes, adds to, exports and closes projects.
public final class Desk implements WelcomeScreen.Ways, ImportTarget, AutoCloseable {

  private static final String INTERVIEW = "interview";

  private final Shell shell;
  private final Messages messages;
  private final Projects projects;
  private final Supplier<Importer> importer;
  private final Choosers choosers;
  private final Results results;
  private final Workspace workspace;
  private final ImportQueue queue = new ImportQueue();
  private final BooleanProperty open = new SimpleBooleanProperty();
  private @Nullable Session session;

  /// The project that was open when an import began, to go back to.
  private @Nullable Place before;

  private final Opening opening;
  private final Aligning aligning;

  /// Whether the user knows that closing would lose something.
  private boolean warned;

  private record Place(Path folder, String name, String language) {}

  /// Takes the workspace whose projects are offered and in which new ones are made.
  public Desk(
      Shell shell,
      Projects projects,
      Supplier<Importer> importer,
      Choosers choosers,
      Results results,
      Workspace workspace) {
    this.shell = shell;
    this.messages = shell.messages();
    this.projects = projects;
    this.importer = importer;
    this.choosers = choosers;
    this.results = results;
    this.workspace = workspace;
    this.opening =
        new Opening(projects, shell.jobs(), shell.frame(), messages, this::welcomeIfNothing);
    shell
        .commands()
        .add(
            Command.of("file", "file.new", this::newFromFile).key("Shortcut+N"),
            Command.of("file", "file.paste", this::newFromText).key("Shortcut+Shift+N"),
            Command.of("file", "file.open", this::chooseProject).key("Shortcut+O"),
            Command.of("file.text", "file.import", this::importText).when(open),
            Command.of("file.text", "file.export", this::export).key("Shortcut+E").when(open),
            new PrintCommand(shell, choosers, () -> Optional.ofNullable(session)).command(open),
            Command.of("file.end", "file.close", this::welcome).key("Shortcut+W").when(open));
    aligning = new Aligning(shell, projects, choosers, workspace, this::opened, open);
    new RulesCommands(shell, choosers, () -> Optional.ofNullable(session), open).add();
    new DropTarget(shell.frame(), messages, this::take, this::takeText);
  }

  /// Opens the project, or else shows what there is to open.
  public void start(Optional<Path> project) {
    project.ifPresentOrElse(this::open, this::welcome);
  }

  /// Shows recent projects and ways to begin; leaves the open project.
  public void welcome() {
    before = null;
    WelcomeScreen screen = new WelcomeScreen(messages, projects, shell.jobs(), this);
    show(screen);
    screen.list();
  }

  /// A window never stays empty.
  private void welcomeIfNothing() {
    if (shell.frame().screen().isEmpty()) {
      welcome();
    }
  }

  @Override
  public void open(Path folder) {
    opening.open(folder, this::opened);
  }

  @Override
  public void newFromFile() {
    queue.fill(choosers.openFiles(messages.text("import.chooser.title")));
    queue.next().ifPresent(file -> read(file, false));
  }

  @Override
  public void newFromText() {
    queue.clear();
    newImport(false);
  }

  @Override
  public void newFromClipboard() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (clipboard.hasFiles()) {
      take(clipboard.getFiles().stream().map(File::toPath).toList());
    } else if (clipboard.hasString() && !clipboard.getString().isBlank()) {
      takeText(clipboard.getString());
    } else {
      shell.frame().messageBar().say(messages.text("file.clipboard.empty"));
    }
  }

  @Override
  public void alignTexts() {
    aligning.ask(List.of());
  }

  @Override
  public void chooseProject() {
    choosers.folder(messages.text("file.chooser")).ifPresent(this::open);
  }

  @Override
  public void openInterview() {
    open(interview());
  }

  @Override
  public boolean hasInterview() {
    return projects.isProject(interview());
  }

  @Override
  public Optional<String> openProject() {
    return queue.projectName().or(() -> Optional.ofNullable(before).map(Place::name));
  }

  @Override
  public Splitting splitting() {
    Place place = before;
    if (place == null) {
      return Splitting.USUAL;
    }
    ProjectRules rules = new ProjectRules(place.folder(), place.language());
    rules.problem().ifPresent(shell.frame().messageBar()::show);
    return rules.problem().isPresent() ? Splitting.USUAL : rules.splitting();
  }

  @Override
  public void make(ImportPlan plan, String name, Path folder) {
    queue.makeProject(name, folder);
    add(plan);
  }

  @Override
  public void add(ImportPlan plan) {
    queue.decide(plan);
    goOn();
  }

  /// Leaves this text out; goes on with the next one or back.
  @Override
  public void leave() {
    Place place = before;
    if (!queue.place().isEmpty()) {
      goOn();
    } else if (place == null) {
      welcome();
    } else {
      open(place.folder());
    }
  }

  /// Reads the next text, or else makes what was decided.
  private void goOn() {
    Optional<Path> next = queue.next();
    if (next.isPresent()) {
      read(next.get(), openProject().isPresent());
      return;
    }
    List<ImportPlan> plans = queue.decided();
    Optional<Path> folder = queue.projectFolder();
    String name = queue.projectName().orElse("");
    Place place = before;
    queue.clear();
    if (plans.isEmpty()) {
      leave();
    } else if (folder.isPresent()) {
      shell
          .jobs()
          .start(
              "file.making", (progress, cancel) -> made(plans, name, folder.get()), this::opened);
    } else if (place != null) {
      shell.jobs().start("file.making", (progress, cancel) -> added(plans, place), this::opened);
    }
  }

  private Session made(List<ImportPlan> plans, String name, Path folder) {
    Map<String, byte[]> originals = new LinkedHashMap<>();
    List<Document> documents = documents(plans, List.of(), originals);
    String language = plans.getFirst().sourceLanguage();
    return projects.create(
        folder, new Project(name, language, "en", List.of(), documents), originals);
  }

  private Session added(List<ImportPlan> plans, Place place) {
    Session target = projects.open(place.folder());
    Map<String, byte[]> originals = new LinkedHashMap<>();
    List<String> ids = target.project().documents().stream().map(Document::id).toList();
    target.add(documents(plans, ids, originals), originals);
    return target;
  }

  private static List<Document> documents(
      List<ImportPlan> plans, List<String> taken, Map<String, byte[]> originals) {
    List<String> ids = new ArrayList<>(taken);
    List<Document> documents = new ArrayList<>();
    for (ImportPlan plan : plans) {
      Document document = plan.document(Importer.documentId(plan.name(), ids));
      ids.add(document.id());
      documents.add(document);
      originals.put(document.id(), plan.originalBytes());
    }
    return documents;
  }

  private void importText() {
    queue.clear();
    newImport(true);
  }

  private ImportScreen newImport(boolean intoOpenProject) {
    Session now = session;
    before = now == null ? before : placeOf(now.folder(), now.project());
    ImportScreen screen =
        new ImportScreen(
            messages,
            shell.jobs(),
            choosers,
            importer,
            workspace.projects(),
            intoOpenProject,
            this);
    show(screen);
    return screen;
  }

  /// Puts the screen in the place of the open project, which is saved and closed.
  private void show(Screen screen) {
    Session now = session;
    if (now != null && !isSaved(now)) {
      return;
    }
    shell.show(screen);
    closeSession();
  }

  private boolean isSaved(Session now) {
    try {
      now.flush();
      return true;
    } catch (UserException unsaved) {
      shell.frame().messageBar().show(unsaved);
      return false;
    }
  }

  private void closeSession() {
    Session now = session;
    session = null;
    open.set(false);
    if (now != null) {
      try {
        now.close();
      } catch (UserException problem) {
        now.abandon();
        shell.frame().messageBar().show(problem);
      }
    }
  }

  private void opened(Session made) {
    aligning.read(made, rows -> opened(made, rows));
  }

  private void opened(Session made, Aligning.Rows rows) {
    Session old = session;
    if (old != null && !isSaved(old)) {
      made.abandon();
      return;
    }
    before = null;
    aligning.show(made, rows);
    closeSession();
    session = made;
    open.set(true);
    made.notice().ifPresent(shell.frame().messageBar()::tell);
    if (!made.conflicts().isEmpty()) {
      shell.frame().showOverlay(new ConflictSheet(made, messages, shell.frame()::closeOverlay));
    }
  }

  private void export() {
    Session now = session;
    if (now != null && shell.frame().handOver()) {
      ExportSheet.show(
          now, shell.frame().screen().flatMap(Screen::selectedPart), shell, choosers, results);
    }
  }

  /// Whether the window may close: all is on the disk, or the user was told that it is not and asks
  /// again.
  public boolean mayClose() {
    Session now = session;
    if (now == null) {
      return true;
    }
    now.retry();
    boolean safe = shell.frame().handOver() && isSaved(now);
    boolean asksAgain = warned;
    warned = !safe;
    if (!safe && !asksAgain) {
      String reason = shell.frame().messageBar().message();
      shell.frame().messageBar().show(new UserException(messages.text("file.unsaved", reason)));
    }
    return safe || asksAgain;
  }

  /// Closes the open project.
  @Override
  public void close() {
    closeSession();
  }

  private Path interview() {
    return workspace.projects().resolve(INTERVIEW);
  }

  private static Place placeOf(Path folder, Project project) {
    return new Place(folder, project.name(), project.sourceLanguage());
  }

  /// A folder is opened as a project; files are read as texts, one after the other, and make one
  /// project.
  public void take(List<Path> dropped) {
    Optional<Path> folder = dropped.stream().filter(Files::isDirectory).findFirst();
    if (folder.isPresent()) {
      open(folder.get());
    } else {
      queue.fill(dropped);
      queue.next().ifPresent(file -> read(file, session != null));
      aligning.offer(dropped);
    }
  }

  public void take(Path dropped) {
    take(List.of(dropped));
  }

  private void takeText(String text) {
    queue.clear();
    newImport(session != null).read(messages.text("import.paste.untitled"), text);
  }

  private void read(Path file, boolean intoOpenProject) {
    newImport(intoOpenProject).read(file, queue.place());
  }
}
