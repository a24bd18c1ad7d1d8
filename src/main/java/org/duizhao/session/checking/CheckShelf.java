package org.duizhao.session.checking;

import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.duizhao.quality.CheckTools;
import org.duizhao.session.Jobs;
import org.duizhao.session.Session;
import org.jspecify.annotations.Nullable;

/// What the checks of all projects share: the dictionaries, loaded when first asked for, and the
/// user's own words.
public final class CheckShelf {

  private final Supplier<CheckTools> loading;
  private final UserWords words;
  private @Nullable CheckTools loaded;

  public CheckShelf(Supplier<CheckTools> loading, UserWords words) {
    this.loading = loading;
    this.words = words;
  }

  /// The bundled dictionaries and this user's words.
  public static CheckShelf ofThisUser() {
    return new CheckShelf(CheckTools::load, UserWords.ofThisUser());
  }

  /// The checks of an open project.
  ///
  /// @param screen brings a call from a job's thread to this one
  public ProjectChecks open(Session session, Jobs jobs, Executor screen) {
    return new ProjectChecks(session, this::tools, words, jobs, screen);
  }

  /// Safe for any thread.
  private synchronized CheckTools tools() {
    CheckTools tools = loaded;
    if (tools == null) {
      tools = loading.get();
      loaded = tools;
    }
    return tools;
  }
}
