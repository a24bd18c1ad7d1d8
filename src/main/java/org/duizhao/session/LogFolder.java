package org.duizhao.session;

import ch.qos.logback.core.PropertyDefinerBase;

/// Tells `logback.xml` where the log goes. It is asked when the first message is logged, so nobody
/// has to set anything before that.
public final class LogFolder extends PropertyDefinerBase {

  @Override
  public String getPropertyValue() {
    return UserFolders.ofThisUser().state().resolve("log").toString();
  }
}
