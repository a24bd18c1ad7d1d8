package org.duizhao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;

/// Drives a real window from a test: fires keys and clicks where a user's would arrive, and waits
/// for conditions from pulse to pulse, never for time to pass.
public final class Gui {

  private static final long PATIENCE_SECONDS = 60;

  static {
    CountDownLatch started = new CountDownLatch(1);
    // Not a lambda: that would be a method of this class, whose initialization is under way.
    Platform.startup(started::countDown);
    try {
      started.await();
    } catch (InterruptedException problem) {
      throw new AssertionError(problem);
    }
    Platform.setImplicitExit(false);
  }

  private final Stage stage;

  /// What nobody caught on the JavaFX thread while the window was open.
  private final List<Throwable> uncaught = new CopyOnWriteArrayList<>();

  private Gui(Stage stage) {
    this.stage = stage;
    Thread.currentThread().setUncaughtExceptionHandler((thread, problem) -> uncaught.add(problem));
  }

  /// A window for the test to fill; `close` it at the end.
  public static Gui open() {
    return onFx(() -> new Gui(new Stage()));
  }

  /// A shown window with this content.
  public static Gui show(Supplier<Parent> content) {
    Gui gui = open();
    run(
        () -> {
          Scene scene = new Scene(content.get(), 980, 960);
          for (String sheet : List.of("light", "base", "icons")) {
            String address = "/org/duizhao/ui/css/" + sheet + ".css";
            scene.getStylesheets().add(String.valueOf(Gui.class.getResource(address)));
          }
          gui.stage.setScene(scene);
          gui.stage.show();
        });
    return gui;
  }

  public Stage stage() {
    return stage;
  }

  /// Closes the window; the test fails when a listener of it threw anything meanwhile, which JavaFX
  /// does not pass on to who made the change.
  public void close() {
    run(stage::close);
    assertThat(uncaught).isEmpty();
  }

  /// Runs on the JavaFX thread and gives back the answer.
  public static <T> T onFx(Supplier<T> work) {
    if (Platform.isFxApplicationThread()) {
      return work.get();
    }
    CompletableFuture<T> answer = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            answer.complete(work.get());
          } catch (Throwable problem) {
            answer.completeExceptionally(problem);
          }
        });
    return await(answer);
  }

  public static void run(Runnable work) {
    onFx(
        () -> {
          work.run();
          return true;
        });
  }

  /// Returns when the condition holds at the end of a pulse; fails the test when it never does.
  public static void waitFor(String what, BooleanSupplier condition) {
    CompletableFuture<Void> held = new CompletableFuture<>();
    AnimationTimer timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            if (condition.getAsBoolean()) {
              stop();
              held.complete(null);
            }
          }
        };
    run(timer::start);
    try {
      held.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException late) {
      run(timer::stop);
      Assertions.fail("It never came about that " + what);
    } catch (ExecutionException | InterruptedException problem) {
      throw new AssertionError(problem);
    }
  }

  /// Lets layout and styles settle: two pulses.
  public static void settle() {
    int[] pulses = {0};
    waitFor("two pulses pass", () -> ++pulses[0] > 2);
  }

  /// Presses the last key while holding the others down, at whatever has the focus.
  public void press(KeyCode... keys) {
    KeyCode last = keys[keys.length - 1];
    run(
        () -> {
          fire(KeyEvent.KEY_PRESSED, "", last, keys);
          fire(KeyEvent.KEY_RELEASED, "", last, keys);
        });
    settle();
  }

  /// Presses the last key while holding the others down, and does not let go of it.
  public void hold(KeyCode... keys) {
    run(() -> fire(KeyEvent.KEY_PRESSED, "", keys[keys.length - 1], keys));
    settle();
  }

  /// Presses a key that also types a letter, as a keyboard does.
  public void strike(KeyCode key, String letter) {
    run(
        () -> {
          fire(KeyEvent.KEY_PRESSED, "", key, key);
          fire(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED);
          fire(KeyEvent.KEY_RELEASED, "", key, key);
        });
    settle();
  }

  /// Types the text into whatever has the focus.
  public void type(String text) {
    run(
        () ->
            text.codePoints()
                .mapToObj(Character::toString)
                .forEach(each -> fire(KeyEvent.KEY_TYPED, each, KeyCode.UNDEFINED)));
    settle();
  }

  public void click(Node node) {
    run(
        () -> {
          for (EventType<MouseEvent> type :
              List.of(
                  MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
            Event.fireEvent(node, mouse(type));
          }
        });
    settle();
  }

  /// The first node a CSS selector finds.
  public <T extends Node> T find(String selector, Class<T> type) {
    Node found = onFx(() -> stage.getScene().getRoot().lookup(selector));
    Assertions.assertThat(found).as(selector).isInstanceOf(type);
    return type.cast(found);
  }

  public boolean has(String selector) {
    return onFx(() -> stage.getScene().getRoot().lookup(selector)) != null;
  }

  /// Keeps a picture of the window under `target/screenshots`.
  public Path screenshot(String name) {
    settle();
    WritableImage image = onFx(() -> stage.getScene().snapshot(null));
    Path file = Path.of("target", "screenshots", name + ".png");
    write(image, file);
    return file;
  }

  public static void write(WritableImage image, Path file) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
      }
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      ImageIO.write(copy, "png", file.toFile());
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private void fire(EventType<KeyEvent> type, String character, KeyCode code, KeyCode... held) {
    java.util.List<KeyCode> keys = List.of(held);
    boolean shift = keys.contains(KeyCode.SHIFT);
    boolean control = keys.contains(KeyCode.CONTROL) || keys.contains(KeyCode.SHORTCUT);
    boolean alt = keys.contains(KeyCode.ALT);
    boolean meta = keys.contains(KeyCode.META);
    EventTarget focused = stage.getScene().getFocusOwner();
    EventTarget target = focused == null ? stage.getScene() : focused;
    Event.fireEvent(target, new KeyEvent(type, character, "", code, shift, control, alt, meta));
  }

  private static MouseEvent mouse(EventType<MouseEvent> type) {
    return new MouseEvent(
        type,
        4,
        4,
        4,
        4,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        true,
        false,
        true,
        null);
  }

  private static <T> T await(CompletableFuture<T> answer) {
    try {
      return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException problem) {
      if (problem.getCause() instanceof AssertionError failed) {
        throw failed;
      }
      throw new AssertionError(problem.getCause());
    } catch (InterruptedException | TimeoutException problem) {
      throw new AssertionError(problem);
    }
  }
}
