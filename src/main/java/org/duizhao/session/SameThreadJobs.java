package org.duizhao.session;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.core.UserException;

/// Runs work at once on the calling thread: for the command line and for tests.
public final class SameThreadJobs implements Jobs {

  @Override
  public <T> Cancel start(String label, Work<T> work, Consumer<? super T> whenDone) {
    Cancel cancel = new Cancel();
    try {
      whenDone.accept(work.run(Progress.unwatched(), cancel));
    } catch (CancellationException stopped) {
      return cancel;
    } catch (RuntimeException problem) {
      throw problem;
    } catch (Exception problem) {
      throw new UserException(String.valueOf(problem.getMessage()), problem);
    }
    return cancel;
  }

  @Override
  public <T> void quietly(Supplier<T> work, Consumer<? super T> whenDone) {
    T answer;
    try {
      answer = work.get();
    } catch (CancellationException stopped) {
      return;
    }
    whenDone.accept(answer);
  }
}
