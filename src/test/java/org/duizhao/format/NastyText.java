package org.duizhao.format;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/// Text that breaks careless writers: alone, and strung together by chance.
public final class NastyText extends DomainContextBase {

  private static final String LONG = longText();

  static final List<String> PIECES =
      List.of(
          "",
          " ",
          "  two ",
          "\t",
          "\n",
          "\r",
          "\r\n",
          "\\",
          "\\t",
          "\\N",
          "\"",
          "\"\"",
          "'",
          "'=1",
          "=1+1",
          "+1",
          "-1",
          "@SUM(A1)",
          "＝1",
          "|",
          "||",
          "\\|",
          "`",
          "```",
          "*bold*",
          "_a_",
          "~~x~~",
          "[a](b)",
          "![a](b)",
          "<b>",
          "</td>",
          "<!--",
          "-->",
          "]]>",
          "<![CDATA[",
          "&amp;",
          "&",
          "&#x0;",
          "<br>",
          "$x$",
          "# ",
          "1. ",
          ",",
          ";",
          "\u0000",
          "\u0001",
          "\u000B",
          "\u001F",
          "\u007F",
          "\u0085",
          "\u00A0",
          "\u00AD",
          "\u2028",
          "\u2029",
          "\u200B",
          "\u202E",
          "\u200F",
          "\uFEFF",
          "\uFFFD",
          "\uFFFE",
          "\uFFFF",
          "\uE000",
          "שלום",
          "مرحبا",
          "é",
          "e\u0301",
          "有限營利公司",
          "规模化",
          "「好。」",
          "……",
          "——",
          "\uD842\uDFB7",
          "😀",
          "👩‍💻",
          "\uD800",
          "\uDC00",
          "\uDC00\uD800",
          "Ravi Belani:",
          "https://example.org/?a=1&b=2",
          "www.example.org",
          "a@example.org",
          "null",
          "true",
          "0",
          "{}",
          "${x}",
          "%s",
          "_x000D_",
          LONG);

  @Provide
  Arbitrary<String> text() {
    return Arbitraries.of(PIECES).list().ofMaxSize(6).map(pieces -> String.join("", pieces));
  }

  /// Thousands of different characters.
  private static String longText() {
    return IntStream.range(0x4E00, 0x4E00 + 3000)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /// What is left of a text when it is written in UTF-8: lone surrogates become U+FFFD.
  static String wellFormed(String text) {
    return new String(
        text.codePoints().map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c).toArray(),
        0,
        (int) text.codePoints().count());
  }

  /// What XML can hold of a text.
  static String xml(String text) {
    return wellFormed(text).replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
  }

  /// What XML can hold of a text, its line ends all alike.
  static String lines(String text) {
    return xml(text).replace("\r\n", "\n").replace('\r', '\n');
  }
}
