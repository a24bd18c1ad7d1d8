package org.duizhao.session;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;

/// Runs long work away from the thread the session lives on and brings the answer back to it.
public interface Jobs {

  /// A piece of work that tells how far it is and stops when asked to.
  @FunctionalInterface
  interface Work<T> {
    T run(Progress progress, Cancel cancel) throws Exception;
  }

  /// Starts the work. A failure is reported to the user and `whenDone` is not called; neither is it
  /// after a stop was asked for.
  ///
  /// @param label message key of what is shown while the work lasts
  /// @param whenDone called with the answer on the session's thread
  /// @return asks the work to stop
  <T> Cancel start(String label, Work<T> work, Consumer<? super T> whenDone);

  /// Runs work too short and too frequent to be shown, such as a look-up. A failure is reported
  /// like any other; of work that ends with a `CancellationException` nothing more is heard.
  <T> void quietly(Supplier<T> work, Consumer<? super T> whenDone);
}
