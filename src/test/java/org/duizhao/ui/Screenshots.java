package org.duizhao.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import org.duizhao.session.Importer;
import org.duizhao.session.Projects;
import org.duizhao.session.Settings.Shade;
import org.duizhao.session.SettingsFile;
import org.duizhao.session.UserFolders;
import org.duizhao.session.Workspace;
import org.duizhao.ui.editor.EditorScreen;

/// Makes the pictures of the documentation from the real window on a copy of the interview. Run by
/// `./mvnw test-compile exec:exec@screenshots`.
public final class Screenshots {

  private static final Path IMAGES = Path.of("docs", "images");

  private Screenshots() {}

  public static void main(String[] arguments) throws IOException {
    Path workspace = Files.createTempDirectory("duizhao-screenshots");
    // Pictures show no folder of the machine they were made on.
    System.setProperty("user.home", workspace.toString());
    copy(Path.of("glossary"), workspace.resolve("glossary"));
    copy(Path.of("projects", "interview"), workspace.resolve("projects").resolve("interview"));
    picture(workspace, Shade.LIGHT, IMAGES.resolve("editor.png"));
    picture(workspace, Shade.DARK, IMAGES.resolve("editor-dark.png"));
    new GuidePictures(workspace, IMAGES, Shade.LIGHT, "en").make();
    new GuidePictures(workspace, IMAGES, Shade.DARK, "zh-Hant").make();
    Platform.exit();
  }

  /// Opens the interview at a long sentence and keeps a picture of the window.
  static void picture(Path workspace, Shade shade, Path file) {
    Gui gui = Gui.open();
    SettingsFile settings = new SettingsFile(workspace.resolve(shade + ".json"));
    settings.change(
        all ->
            all.withLook(all.look().withLanguage("en").withShade(shade))
                .withPlace(all.place().withWindow(0, 0, 1360, 860, false)));
    Projects projects =
        new Projects(
            new UserFolders(workspace.resolve("config"), workspace.resolve("state")),
            InstantSource.system(),
            "translator");
    Shell shell = Gui.onFx(() -> new Shell(gui.stage(), settings));
    Gui.run(shell::open);
    Path interview = workspace.resolve("projects").resolve("interview");
    Desk desk =
        Gui.onFx(
            () ->
                new Desk(
                    shell,
                    projects,
                    Importer::standard,
                    new SystemChoosers(gui.stage()),
                    new NoResults(),
                    new Workspace(workspace)));
    Gui.run(() -> desk.start(Optional.of(interview)));
    Gui.waitFor(
        "the editor is shown",
        () -> shell.frame().screen().filter(EditorScreen.class::isInstance).isPresent());
    Gui.settle();
    Gui.run(
        () -> {
          EditorScreen editor = (EditorScreen) shell.frame().screen().orElseThrow();
          editor.model().seek(segment -> segment.source().contains("有限營利公司"), true);
        });
    Gui.settle();
    WritableImage image = Gui.onFx(() -> gui.stage().getScene().snapshot(null));
    Gui.write(image, file);
    Gui.run(
        () -> {
          shell.close();
          desk.close();
        });
    gui.close();
  }

  static void copy(Path from, Path to) throws IOException {
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
