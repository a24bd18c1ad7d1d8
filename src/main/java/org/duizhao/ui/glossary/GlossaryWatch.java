package org.duizhao.ui.glossary;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.duizhao.core.UserException;
import org.duizhao.session.Glossaries;
import org.duizhao.session.GlossaryFiles;
import org.duizhao.session.GlossaryNews;
import org.duizhao.ui.FxJobs;
import org.duizhao.ui.MessageBar;
import org.duizhao.ui.Messages;

/// Notices glossaries changed outside, when the user comes back to the window and every few seconds
/// while it stays in front, and says what came of it. Files are read in the background.
public final class GlossaryWatch {

  private static final Duration EVERY = Duration.seconds(2);

  private final Glossaries glossaries;
  private final FxJobs jobs;
  private final Messages messages;
  private final MessageBar messageBar;
  private final Consumer<String> show;
  private final Timeline timer;
  private final List<Runnable> endings;
  private boolean looking;

  /// @param inWindow any node of the window
  /// @param show shows the terms of a source, when the user asks for them
  public GlossaryWatch(
      Glossaries glossaries,
      FxJobs jobs,
      Messages messages,
      MessageBar messageBar,
      Node inWindow,
      Consumer<String> show) {
    this.glossaries = glossaries;
    this.jobs = jobs;
    this.messages = messages;
    this.messageBar = messageBar;
    this.show = show;
    this.timer = new Timeline(new KeyFrame(EVERY, event -> look(/* thoroughly= */ false)));
    timer.setCycleCount(Animation.INDEFINITE);
    Subscription focus =
        inWindow
            .sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(Window::focusedProperty)
            .subscribe(focused -> focused(Boolean.TRUE.equals(focused)));
    endings = List.of(focus::unsubscribe, glossaries.listenNews(this::tell), timer::stop);
    for (Path file : glossaries.files()) {
      glossaries.problem(file).ifPresent(problem -> show(file, problem));
    }
  }

  public void stop() {
    endings.forEach(Runnable::run);
  }

  private void focused(boolean now) {
    if (now) {
      look(/* thoroughly= */ true);
      timer.play();
    } else {
      timer.stop();
    }
  }

  private void look(boolean thoroughly) {
    if (!looking) {
      looking = true;
      jobs.quietly(
          glossaries.look(thoroughly),
          seen -> {
            looking = false;
            glossaries.take(seen);
          });
    }
  }

  /// Where a glossary should lie, the user knows; what to do, perhaps not.
  private void show(Path file, UserException problem) {
    boolean missing = glossaries.files().contains(file) && glossaries.isMissing(file);
    messageBar.show(
        missing
            ? new UserException(
                messages.text("glossary.missing", GlossaryFiles.name(file)), problem)
            : problem);
  }

  private void tell(List<GlossaryNews> news) {
    news.forEach(each -> each.problem().ifPresent(problem -> show(each.file(), problem)));
    List<GlossaryNews> sound = news.stream().filter(each -> each.problem().isEmpty()).toList();
    List<String> clashes =
        sound.stream()
            .flatMap(each -> each.clashes().stream())
            .map(clash -> clash.ours().source())
            .toList();
    if (!sound.isEmpty()) {
      String text =
          String.join(
              " ", Stream.concat(sound.stream().map(this::line), clashLine(clashes)).toList());
      if (clashes.isEmpty()) {
        messageBar.tell(text);
      } else {
        messageBar.offer(
            text, messages.text("glossary.news.show"), () -> show.accept(clashes.getFirst()));
      }
    }
  }

  private String line(GlossaryNews news) {
    return messages.text("glossary.news", news.name(), news.taken(), news.kept());
  }

  private Stream<String> clashLine(List<String> clashes) {
    return clashes.isEmpty()
        ? Stream.empty()
        : Stream.of(messages.text("glossary.news.clash", String.join("、", clashes)));
  }
}
