package org.duizhao.ui;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.duizhao.session.Importer;
import org.duizhao.session.Projects;
import org.duizhao.session.Settings.Shade;
import org.duizhao.session.SettingsFile;
import org.duizhao.session.UserFolders;
import org.duizhao.session.Workspace;
import org.duizhao.ui.editor.EditorScreen;
import org.duizhao.ui.export.Results;

/// The pictures of the user guide: the welcome, the import and the export, on a copy of the
/// interview.
final class GuidePictures {

  private static final Path SOURCE =
      Path.of("projects", "interview", "source", "interview.txt").toAbsolutePath();

  private final Gui gui = Gui.open();
  private final Shell shell;
  private final Desk desk;
  private final Path workspace;
  private final Path images;
  private final String ending;

  /// @param language of the interface, as a BCP 47 tag
  GuidePictures(Path workspace, Path images, Shade shade, String language) {
    this.workspace = workspace;
    this.images = images;
    this.ending = (shade == Shade.DARK ? "-dark" : "") + ".png";
    SettingsFile settings = new SettingsFile(workspace.resolve(shade + "-guide.json"));
    settings.change(
        all ->
            all.withLook(all.look().withLanguage(language).withShade(shade))
                .withPlace(all.place().withWindow(0, 0, 1360, 860, false)));
    UserFolders folders = UserFolders.below(workspace.resolve("user"));
    shell = Gui.onFx(() -> new Shell(gui.stage(), settings));
    desk =
        Gui.onFx(
            () ->
                new Desk(
                    shell,
                    new Projects(folders, InstantSource.system(), "translator"),
                    Importer::standard,
                    new Nobody(),
                    new Nobody(),
                    new Workspace(workspace)));
    Gui.run(shell::open);
  }

  void make() {
    Gui.run(() -> desk.open(workspace.resolve("projects").resolve("interview")));
    Gui.waitFor(
        "the editor is shown", () -> shell.frame().screen().orElse(null) instanceof EditorScreen);
    gui.press(KeyCode.CONTROL, KeyCode.E);
    Gui.waitFor("the sheet is shown", () -> gui.has(".export-sheet"));
    keep("export");
    gui.press(KeyCode.ESCAPE);
    Gui.run(desk::welcome);
    Gui.waitFor("projects are listed", () -> gui.has(".recent-project"));
    keep("welcome");
    Gui.run(desk::newFromText);
    keep("import-start");
    Gui.run(() -> desk.take(SOURCE));
    Gui.waitFor("the file is read", () -> gui.has(".preview-list"));
    Gui.run(() -> gui.find(".repairs-list", ListView.class).getSelectionModel().clearAndSelect(1));
    keep("import");
    Gui.run(
        () -> {
          desk.close();
          shell.close();
        });
    gui.close();
  }

  private void keep(String name) {
    Gui.settle();
    WritableImage image = Gui.onFx(() -> gui.stage().getScene().snapshot(null));
    Gui.write(image, images.resolve(name + ending));
  }

  /// Chooses no file and shows none.
  private static final class Nobody implements Choosers, Results {
    @Override
    public List<Path> openFiles(String title) {
      return List.of();
    }

    @Override
    public Optional<Path> saveFile(String title, String suggestedName) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.empty();
    }

    @Override
    public void open(Path file) {}

    @Override
    public void reveal(Path file) {}
  }
}
