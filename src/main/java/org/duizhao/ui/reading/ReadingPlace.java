package org.duizhao.ui.reading;

import org.duizhao.session.Session;

/// Where the translator is: what the reading view follows, and where it leads back to.
public interface ReadingPlace {

  Session session();

  /// The id of the document being worked on, empty when there is none.
  String document();

  /// The position of the segment being worked on, or -1.
  int active();

  /// Goes to a segment of this document.
  ///
  /// @return false when it stayed
  boolean go(int position);
}
