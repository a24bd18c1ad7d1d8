package org.duizhao.ui.reading;

import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.Node;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;

/// The printers of this machine. An interface because a machine may have none.
interface Printers {

  /// All of them, the usual one first; may ask the network, so not on the JavaFX thread.
  List<Device> all();

  /// One printer.
  interface Device {

    String name();

    PrintedText.Paper paper();

    /// Prints the pages, counted from 1; `page` makes one, counted from 0.
    ///
    /// @return false when the printer refused
    boolean print(
        String title,
        List<Integer> pages,
        IntFunction<Node> page,
        Progress progress,
        Cancel cancel);
  }
}
