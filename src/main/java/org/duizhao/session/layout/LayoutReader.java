package org.duizhao.session.layout;

import java.util.Optional;
import org.duizhao.format.read.Contents;

/// Reads files of one layout.
interface LayoutReader {

  /// The file so read, with how well that fits; nothing when it cannot be read so at all.
  Optional<Bitext> read(Contents contents);
}
