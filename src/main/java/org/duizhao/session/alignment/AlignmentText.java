package org.duizhao.session.alignment;

import java.util.List;

/// One side of an alignment.
///
/// @param name the name of the file it came from
/// @param chinese whether it is Chinese; if not, it is taken for English
public record AlignmentText(String name, boolean chinese, List<String> sentences) {

  public AlignmentText {
    sentences = List.copyOf(sentences);
  }
}
