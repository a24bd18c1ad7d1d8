package org.duizhao.ui;

import javafx.animation.PauseTransition;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.duizhao.session.Settings.Place;
import org.duizhao.session.SettingsFile;

/// Where the window stands and how large it is, kept in the settings. Written soon after it was
/// moved, not only when it is closed: a session of the desktop may end without asking.
final class WindowPlace {

  private static final double WIDTH = 1360;
  private static final double HEIGHT = 860;
  private static final Duration REST = Duration.seconds(1);

  private final Stage stage;
  private final SettingsFile settings;
  private final PauseTransition rest = new PauseTransition(REST);

  WindowPlace(Stage stage, SettingsFile settings) {
    this.stage = stage;
    this.settings = settings;
    rest.setOnFinished(event -> remember());
  }

  /// How large the content was last; at first as large as the screen has room for.
  Dimension2D size() {
    Place place = settings.settings().place();
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    return new Dimension2D(
        place.width() > 0 ? place.width() : Math.min(WIDTH, screen.getWidth()),
        place.height() > 0 ? place.height() : Math.min(HEIGHT, screen.getHeight()));
  }

  /// Puts the window where it stood last, if there still is a screen.
  void restore() {
    Place place = settings.settings().place();
    if (place.width() > 0 && isOnAScreen(place)) {
      stage.setX(place.x());
      stage.setY(place.y());
    }
    stage.setMaximized(place.maximized());
  }

  /// Follows the window from now on.
  void follow() {
    Scene scene = stage.getScene();
    scene.widthProperty().subscribe((before, now) -> rest.playFromStart());
    scene.heightProperty().subscribe((before, now) -> rest.playFromStart());
    stage.xProperty().subscribe((before, now) -> rest.playFromStart());
    stage.yProperty().subscribe((before, now) -> rest.playFromStart());
    stage.maximizedProperty().subscribe((before, now) -> rest.playFromStart());
    stage.setOnCloseRequest(event -> remember());
  }

  void stop() {
    rest.stop();
  }

  private void remember() {
    rest.stop();
    settings.change(
        all -> {
          Place place = all.place();
          return all.withPlace(
              stage.isMaximized()
                  ? place.withWindow(place.x(), place.y(), place.width(), place.height(), true)
                  : place.withWindow(
                      stage.getX(),
                      stage.getY(),
                      stage.getScene().getWidth(),
                      stage.getScene().getHeight(),
                      false));
        });
  }

  private static boolean isOnAScreen(Place place) {
    return !Screen.getScreensForRectangle(place.x() + 40, place.y() + 10, 80, 20).isEmpty();
  }
}
