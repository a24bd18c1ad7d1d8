package org.duizhao.cli;

import java.io.PrintWriter;
import org.duizhao.core.Progress;

/// Tells on standard error how far long work has come, a line for each tenth; short work says
/// nothing.
final class Countdown implements Progress {

  private final PrintWriter err;
  private final String what;
  private long told;

  Countdown(PrintWriter err, String what) {
    this.err = err;
    this.what = what;
  }

  @Override
  public void at(long done, long total) {
    long tenth = total <= 0 ? 0 : done * 10 / total;
    if (tenth > told && tenth < 10) {
      told = tenth;
      err.println(what + ": " + tenth * 10 + " %");
      err.flush();
    }
  }
}
