package org.duizhao.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that goes only when told to.
final class SettableClock implements InstantSource {

  private Instant now = Instant.parse("2026-11-23T08:00:00Z");

  void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
