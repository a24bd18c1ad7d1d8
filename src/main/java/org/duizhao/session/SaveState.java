package org.duizhao.session;

/// Whether everything the user did is on the disk.
public sealed interface SaveState {

  /// Everything is on the disk.
  record Saved() implements SaveState {}

  /// Something is on its way to the disk.
  record Saving() implements SaveState {}

  /// The disk refused. The text is kept in memory; no further edit is taken until [Session#retry]
  /// has succeeded.
  ///
  /// @param message one line: what is wrong and what to do
  record Failed(String message) implements SaveState {}
}
