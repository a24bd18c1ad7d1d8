package org.duizhao.alignment;

import java.util.List;
import java.util.Set;

/// Finds names in Chinese characters that render names in Latin letters.
interface NameFinder {

  /// What may render what.
  ///
  /// @param chinese sentences in simplified characters
  /// @param spellings names in lower case, letters only
  NameMatches find(List<String> chinese, Set<String> spellings);
}
