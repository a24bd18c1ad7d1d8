package org.duizhao.session.batch;

/// What became of one pair of a batch.
///
/// @param pairs sentences or groups of them that have a counterpart
/// @param unpaired sentences that have none
/// @param confidence the mean of the pairs, 0 to 1
/// @param message why it failed, or what to look at; may be empty
/// @param fingerprint of the inputs and options it was made of; empty when it failed
public record BatchResult(
    BatchPair pair,
    Status status,
    int pairs,
    int unpaired,
    double confidence,
    String message,
    String fingerprint) {

  /// How it ended.
  public enum Status {
    DONE,
    /// Made by an earlier run from the same inputs.
    UNCHANGED,
    FAILED
  }

  static BatchResult failed(BatchPair pair, String message) {
    return new BatchResult(pair, Status.FAILED, 0, 0, 0, message, "");
  }
}
