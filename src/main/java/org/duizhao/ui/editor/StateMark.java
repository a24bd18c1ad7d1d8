package org.duizhao.ui.editor;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.duizhao.core.State;

/// A state by shape and colour: a ring, a half disc, a disc, a disc with a tick. The shapes tell
/// the four apart in black and white.
final class StateMark extends StackPane {

  private static final double SIZE = 14;

  private final Region shape = new Region();
  private State state = State.UNTRANSLATED;

  StateMark() {
    getStyleClass().add("state-mark");
    getChildren().add(shape);
    setMinSize(SIZE, SIZE);
    setMaxSize(SIZE, SIZE);
    show(State.UNTRANSLATED);
  }

  void show(State now) {
    state = now;
    shape
        .getStyleClass()
        .setAll(
            "state-shape",
            switch (now) {
              case UNTRANSLATED -> "state-untranslated";
              case DRAFT -> "state-draft";
              case TRANSLATED -> "state-translated";
              case REVIEWED -> "state-reviewed";
            });
  }

  State state() {
    return state;
  }
}
