package org.duizhao.session.search;

/// Which segments stand out by something that is not in them, such as a check's finding. Asked on
/// any thread.
@FunctionalInterface
public interface Flags {

  /// Whether the segment stands out.
  ///
  /// @param segment the segment's id within the document
  boolean has(String document, String segment);
}
