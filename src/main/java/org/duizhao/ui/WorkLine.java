package org.duizhao.ui;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// Work under way: what it is, how far it has come, and a button that stops it. Work that ends at
/// once is not shown; it would only flicker.
public final class WorkLine extends HBox {

  private static final Duration UNSEEN = Duration.millis(200);

  private final FxJobs jobs;
  private final Messages messages;
  private final PauseTransition shown = new PauseTransition(UNSEEN);

  public WorkLine(FxJobs jobs, Messages messages) {
    this.jobs = jobs;
    this.messages = messages;
    getStyleClass().add("status-work");
    shown.setOnFinished(event -> show());
    jobs.running().subscribe(this::changed);
    show();
  }

  private void changed() {
    if (jobs.running().isEmpty()) {
      shown.stop();
      show();
    } else if (shown.getStatus() != Animation.Status.RUNNING) {
      shown.playFromStart();
    }
  }

  private void show() {
    getChildren().clear();
    for (FxJobs.Running job : jobs.running()) {
      ProgressBar progress = new ProgressBar();
      progress.progressProperty().bind(job.progress());
      progress.getStyleClass().add("status-progress");
      Button cancel = new Button(messages.text("status.cancel"));
      cancel.getStyleClass().addAll("small", "flat");
      cancel.setOnAction(event -> job.cancel().request());
      getChildren().addAll(new Label(messages.text(job.label())), progress, cancel);
    }
    setVisible(!getChildren().isEmpty());
  }
}
