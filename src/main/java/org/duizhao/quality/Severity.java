package org.duizhao.quality;

/// How much a finding matters, the gravest last.
public enum Severity {
  /// Worth a look; often right as it is.
  INFO,
  /// Probably a mistake.
  WARNING,
  /// Almost certainly a mistake.
  ERROR;

  /// Whether it should keep a translation from being called done.
  public boolean isGrave() {
    return this != INFO;
  }
}
