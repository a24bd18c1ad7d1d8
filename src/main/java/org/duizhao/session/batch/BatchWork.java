package org.duizhao.session.batch;

import java.io.IOException;
import java.io.OutputStream;

/// Aligns one pair; called by several threads at once.
@FunctionalInterface
public interface BatchWork {

  /// Figures about what was written.
  ///
  /// @param message what to look at; may be empty
  record Figures(int pairs, int unpaired, double confidence, String message) {}

  /// Aligns the pair and writes the result.
  ///
  /// @throws org.duizhao.core.UserException when an input cannot be read or aligned
  Figures align(BatchPair pair, OutputStream out) throws IOException;
}
