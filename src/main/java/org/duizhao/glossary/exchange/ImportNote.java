package org.duizhao.glossary.exchange;

/// Something of a file that was not taken into the glossary, or not just as it stands.
///
/// @param line where it stands in the file, counted from 1; 0 when it has no line
/// @param what the piece of the file it is about
public record ImportNote(int line, Kind kind, String what) {

  /// Why it was not taken.
  public enum Kind {
    /// There is no Chinese.
    NO_SOURCE,
    /// The same term stood further up in the file.
    SECOND,
    /// The glossary has the term, and is to be left as it is.
    KNOWN,
    /// The same term stood further up in the file, and both are made one.
    TOGETHER,
    /// A cell begins with a quotation mark that nothing closes; the term is taken without it.
    QUOTE,
    /// A cell runs on over the rows after it, which a quotation mark not closed would make it do.
    RUNS_ON,
    /// No status this program knows; the term is taken as approved.
    STATUS,
    /// No date; the term is taken without.
    DATE
  }
}
