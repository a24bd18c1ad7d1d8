package org.duizhao.session;

import java.util.Optional;
import org.duizhao.core.Edit;

/// An edit whose outcome has been worked out, so that making it takes next to no time.
///
/// @param place where among the steps it leads, when it takes steps back or makes them again
public record Prepared(Moment from, Change change, Optional<Long> place) {

  public Edit edit() {
    return change.edit();
  }
}
