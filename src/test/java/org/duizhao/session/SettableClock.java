package org.duizhao.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that goes only when told to.
final class SettableClock implements InstantSource {

  private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");

  private Instant now = START;

  void pass(Duration time) {
    now = now.plus(time);
  }

  void set(Duration sinceStart) {
    now = START.plus(sinceStart);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
