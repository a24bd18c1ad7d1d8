package org.duizhao.format;

import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The content of a `seg`.
///
/// @param plain without codes, and with what they embrace
/// @param markup the same as XML with `bpt`, `ept`, `it`, `ph`, `hi`, `ut` and `sub` as the DTD of
///   TMX 1.4 allows them; empty where there are none
public record TmxText(String plain, String markup) {

  /// Text without codes.
  public static TmxText of(String plain) {
    return new TmxText(plain, "");
  }

  /// What stands between `<seg>` and `</seg>`; nothing where that is not well-formed.
  public static Optional<TmxText> parse(String content) {
    try {
      XMLStreamReader xml =
          TmxTextReader.factory()
              .createXMLStreamReader(new StringReader("<seg>" + content + "</seg>"));
      xml.next();
      TmxText read = new TmxTextReader().read(xml);
      xml.close();
      return Optional.of(read);
    } catch (XMLStreamException broken) {
      return Optional.empty();
    }
  }

  /// A text with its codes, or without them where they are not those of this text.
  public static TmxText of(String plain, String codes) {
    return codes.isEmpty()
        ? of(plain)
        : parse(codes)
            .filter(read -> read.plain().equals(WellFormed.forXml(plain)))
            .orElse(of(plain));
  }
}
