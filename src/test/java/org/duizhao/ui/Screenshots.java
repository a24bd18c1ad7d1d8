package org.duizhao.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import org.duizhao.session.Settings.Shade;

/// Makes the pictures of the documentation and the page of keys from the real window on a copy of
/// the interview. Run by `./mvnw test-compile exec:exec@screenshots`.
public final class Screenshots {

  private static final Path IMAGES = Path.of("docs", "images");

  private Screenshots() {}

  /// Makes all pictures, or only those in the folders given: `.`, `dark`, `zh-Hans`, `zh-Hant`.
  public static void main(String[] folders) throws IOException {
    Path all = Files.createTempDirectory("duizhao-screenshots");
    // Pictures show no folder of the machine they were made on.
    System.setProperty("user.home", all.toString());
    for (String folder :
        folders.length > 0 ? folders : new String[] {".", "dark", "zh-Hans", "zh-Hant"}) {
      boolean english = !folder.startsWith("zh");
      Path workspace = Files.createDirectory(all.resolve(english ? folder + "-en" : folder));
      System.setProperty("user.home", workspace.toString());
      new GuidePictures(
              new GuideProjects(workspace),
              workspace,
              IMAGES.resolve(folder).normalize(),
              folder.equals("dark") ? Shade.DARK : Shade.LIGHT,
              english ? "en" : folder)
          .make();
    }
    Path work = Files.createDirectory(all.resolve("keys"));
    try (DeskWindow window = new DeskWindow(work)) {
      ShortcutPage page = ShortcutPage.of(window, window.project("one", "好。"));
      Files.writeString(ShortcutPage.PLACE, page.text());
      Files.writeString(ShortcutPage.TABLE, page.table());
    }
    Platform.exit();
  }
}
