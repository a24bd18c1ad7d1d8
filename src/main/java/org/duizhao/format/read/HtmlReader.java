package org.duizhao.format.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.UserException;
import org.duizhao.format.DecodedText;
import org.duizhao.format.TextDecoder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Reads the visible text of a web page: paragraphs, headings, tables. Scripts, forms, menus, the
/// page's own header and footer, hidden elements and readings over characters are left out.
///
/// The encoding is UTF-8 or the one the page names, when its bytes fit that, and otherwise found
/// out.
public final class HtmlReader implements ContentsReader {

  /// How far into a page its encoding may be named.
  private static final int HEAD = 2048;

  private static final Pattern NAMED =
      Pattern.compile("(?i)<meta[^>]+charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

  private final TextDecoder decoder = new TextDecoder();

  @Override
  public Contents read(byte[] bytes, String name) {
    return read(decode(bytes, name).text());
  }

  /// The contents of a page whose text is known.
  public Contents read(String html) {
    Document page = Jsoup.parse(html);
    return new Contents("html", new HtmlParts().of(page.body()));
  }

  /// The page's text. Bytes that are UTF-8 are so by no chance, whatever the page says; otherwise
  /// its word is tried, and then what the bytes look like.
  ///
  /// @throws UserException when it is in no encoding this reads
  public DecodedText decode(byte[] bytes, String name) {
    return tried(bytes, name, StandardCharsets.UTF_8)
        .or(() -> named(bytes).flatMap(charset -> tried(bytes, name, charset)))
        .orElseGet(() -> decoder.decode(bytes, name));
  }

  private Optional<DecodedText> tried(byte[] bytes, String name, Charset charset) {
    try {
      return Optional.of(decoder.decode(bytes, name, charset));
    } catch (UserException misfit) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> named(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher matcher = NAMED.matcher(head);
    if (!matcher.find()) {
      return Optional.empty();
    }
    // As browsers do: both names stand for the larger set of characters.
    String label = matcher.group(1).toLowerCase(Locale.ROOT);
    String charset =
        switch (label) {
          case "gb2312", "gbk", "gb_2312-80", "x-gbk" -> "GB18030";
          case "big5", "big5-hkscs", "cn-big5" -> "x-windows-950";
          default -> label;
        };
    try {
      return Optional.of(Charset.forName(charset));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }
}
