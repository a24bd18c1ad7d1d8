package org.duizhao.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the first place at which text is not well-formed XML, and says what is wrong there in
/// words for someone who knows no XML. Looks only where a parser has stopped, so that it may take
/// its time.
final class XmlFault {

  private static final List<String> ENTITIES = List.of("amp", "lt", "gt", "quot", "apos");

  private final String text;
  private final boolean ended;
  private final List<String> open;
  private int at;
  private boolean hasRoot;
  private @Nullable Fault fault;

  /// @param offset in the text looked at
  record Fault(int offset, String message) {}

  /// @param open elements that are open where the text begins
  /// @param ended whether the file ends where the text does
  private XmlFault(String text, List<String> open, boolean ended) {
    this.text = text;
    this.open = new ArrayList<>(open);
    this.ended = ended;
    this.hasRoot = !open.isEmpty();
  }

  static Optional<Fault> find(String text, List<String> open, boolean ended) {
    XmlFault search = new XmlFault(text, open, ended);
    search.scan();
    return Optional.ofNullable(search.fault);
  }

  private void scan() {
    while (fault == null && at < text.length()) {
      char c = text.charAt(at);
      if (c == '<') {
        markup();
      } else if (open.isEmpty() && c > ' ') {
        fault(at, hasRoot ? "nothing may stand after the end of the document; delete it" : noXml());
      } else if (isSound()) {
        at++;
      }
    }
    if (fault == null && ended && !open.isEmpty()) {
      cutOff();
    }
  }

  private static String noXml() {
    return "this is no XML file, for it does not begin with <; choose a TMX file";
  }

  private void cutOff() {
    String where =
        open.isEmpty()
            ? "the file ends here, in the midst of its first tags"
            : "the file ends here, but "
                + open.reversed().stream()
                    .map(name -> "<" + name + ">")
                    .collect(Collectors.joining(", "))
                + (open.size() == 1 ? " is" : " are")
                + " not closed";
    fault(text.length(), where + ": it was cut off; get the whole file");
  }

  private void fault(int offset, String message) {
    if (fault == null) {
      fault = new Fault(offset, message);
    }
  }

  /// Whether the character here may stand there, as a reference or by itself.
  private boolean isSound() {
    char c = text.charAt(at);
    if (c == '&') {
      return isReference();
    }
    if (!WellFormed.isXml(c) || WellFormed.isLoneSurrogate(text, at)) {
      fault(at, character(c) + ", which no XML file may hold; delete it");
    } else if (c == ']' && text.startsWith("]]>", at)) {
      fault(at, "]]> may not stand in a text; write ]]&gt;");
    }
    return fault == null;
  }

  private static String character(int c) {
    return "the character " + String.format(Locale.ROOT, "U+%04X", c);
  }

  private boolean isReference() {
    int end = at + 1;
    while (end < text.length() && isName(text.charAt(end), end > at + 1)) {
      end++;
    }
    String name = text.substring(at + 1, end);
    if (end == text.length()) {
      return true;
    }
    if (name.isEmpty() || text.charAt(end) != ';') {
      fault(at, "a bare &; write &amp;");
    } else if (name.charAt(0) == '#') {
      numbered(name);
    } else if (!ENTITIES.contains(name)) {
      fault(at, "&" + name + "; is not known in TMX; write the character itself");
    }
    return fault == null;
  }

  private void numbered(String name) {
    int value;
    try {
      value =
          name.startsWith("#x")
              ? Integer.parseInt(name.substring(2), 16)
              : Integer.parseInt(name.substring(1));
    } catch (NumberFormatException none) {
      value = -1;
    }
    if (value > Character.MAX_CODE_POINT || value < 0) {
      fault(at, "&" + name + "; is no character; write the character itself");
    } else if (value <= Character.MAX_VALUE
        && (!WellFormed.isXml(value) || Character.isSurrogate((char) value))) {
      fault(
          at,
          "&"
              + name
              + "; stands for "
              + character(value)
              + ", which no XML file may hold; delete it");
    }
  }

  private static boolean isName(char c, boolean inside) {
    return Character.isLetter(c)
        || c == '_'
        || c == ':'
        || c == '#'
        || (inside && (Character.isDigit(c) || c == '-' || c == '.'));
  }

  private void markup() {
    if (text.startsWith("<!--", at)) {
      skipTo("-->", "a comment");
    } else if (text.startsWith("<![CDATA[", at)) {
      skipTo("]]>", "a CDATA section");
    } else if (text.startsWith("<?", at)) {
      if (at > 0 && !hasRoot && text.startsWith("<?xml ", at)) {
        fault(at, "<?xml must be the first thing in the file; delete what stands before it");
      }
      skipTo("?>", "an instruction");
    } else if (text.startsWith("<!", at) && !hasRoot) {
      documentType();
    } else if (text.startsWith("</", at)) {
      endTag();
    } else if (at + 1 < text.length() && isName(text.charAt(at + 1), /* inside= */ false)) {
      startTag();
    } else if (at + 1 < text.length()) {
      fault(at, "a bare <; write &lt;");
    } else {
      at++;
    }
  }

  private void skipTo(String mark, String what) {
    int end = text.indexOf(mark, at);
    int dashes = mark.equals("-->") ? text.indexOf("--", at + 4) : -1;
    if (dashes >= 0 && dashes != end) {
      fault(at, "this comment has -- within it; delete that");
    }
    if (end < 0 && ended) {
      fault(at, what + " begins here and does not end; close it with " + mark);
    }
    at = end < 0 ? text.length() : end + mark.length();
  }

  private void documentType() {
    int depth = 0;
    while (at < text.length()) {
      char c = text.charAt(at++);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (c == '>' && depth == 0) {
        return;
      }
    }
    if (ended) {
      cutOff();
    }
  }

  private void endTag() {
    int start = at;
    int end = text.indexOf('>', at);
    if (end < 0) {
      at = text.length();
      return;
    }
    String name = text.substring(start + 2, end).strip();
    at = end + 1;
    if (open.isEmpty()) {
      fault(start, "</" + name + "> closes what was never opened; delete it");
    } else if (!open.getLast().equals(name)) {
      fault(
          start,
          "</"
              + name
              + "> stands where <"
              + open.getLast()
              + "> is not closed yet; put </"
              + open.getLast()
              + "> before it");
    } else {
      open.removeLast();
    }
  }

  private void startTag() {
    int start = at++;
    String name = name();
    if (open.isEmpty() && hasRoot) {
      fault(start, "nothing may stand after the end of the document; delete it");
    }
    hasRoot = true;
    List<String> attributes = new ArrayList<>();
    while (fault == null && at < text.length()) {
      char c = text.charAt(at);
      if (c == '>') {
        open.add(name);
        at++;
        return;
      }
      if (text.startsWith("/>", at)) {
        at += 2;
        return;
      }
      if (Character.isWhitespace(c)) {
        at++;
      } else if (isName(c, /* inside= */ false)) {
        attribute(name, attributes);
      } else {
        fault(start, "the tag <" + name + " is not closed with >");
      }
    }
    if (fault == null && ended) {
      open.add(name);
    }
  }

  private String name() {
    int start = at;
    while (at < text.length() && isName(text.charAt(at), at > start)) {
      at++;
    }
    return text.substring(start, at);
  }

  private void attribute(String element, List<String> known) {
    int start = at;
    String name = name();
    if (known.contains(name)) {
      fault(start, name + " is given twice in <" + element + ">; delete one");
    }
    known.add(name);
    skipBlanks();
    if (at < text.length() && text.charAt(at) != '=') {
      fault(start, name + " in <" + element + "> has no value; write " + name + "=\"…\"");
      return;
    }
    at++;
    skipBlanks();
    if (at >= text.length()) {
      return;
    }
    char quote = text.charAt(at);
    if (quote != '"' && quote != '\'') {
      fault(start, "the value of " + name + " in <" + element + "> has no quotation marks");
      return;
    }
    value(element, name, quote);
  }

  private void value(String element, String name, char quote) {
    int start = at++;
    while (fault == null && at < text.length() && text.charAt(at) != quote) {
      if (text.charAt(at) == '<') {
        fault(
            start,
            "the value of "
                + name
                + " in <"
                + element
                + "> has no closing quotation mark, or a bare <, to be written &lt;");
      } else if (isSound()) {
        at++;
      }
    }
    at++;
  }

  private void skipBlanks() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
  }
}
