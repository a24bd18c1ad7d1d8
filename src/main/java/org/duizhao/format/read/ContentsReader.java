package org.duizhao.format.read;

import org.duizhao.core.UserException;

/// Reads one file format.
public interface ContentsReader {

  /// What the file holds.
  ///
  /// @param name the file's name, for the message when it cannot be read
  /// @throws UserException when it is damaged, locked by a password or no such file
  Contents read(byte[] bytes, String name);
}
