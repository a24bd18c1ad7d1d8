package org.duizhao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.duizhao.session.Settings.Shade;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program in a true window, where there is a display.
@Tag("display")
class WindowTest {

  @TempDir Path folder;

  @Test
  void the_interview_opens_in_a_true_window() throws IOException {
    Path pictures = Path.of("target", "screenshots", "window");
    new GuidePictures(new GuideProjects(folder), folder, pictures, Shade.LIGHT, "en").makeFirst();
    Path picture = pictures.resolve("editor.png");
    assertThat(ImageIO.read(picture.toFile()).getWidth()).isGreaterThan(1000);
  }
}
