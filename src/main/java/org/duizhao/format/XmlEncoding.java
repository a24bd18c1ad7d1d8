package org.duizhao.format;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The encoding of an XML file by its first bytes (XML 1.0, appendix F): a byte order mark, zero
/// bytes where UTF-16 and UTF-32 have them, what the declaration names, or else UTF-8.
///
/// @param mark how many bytes the byte order mark has
/// @param reason what says so, for the message when a byte does not fit
record XmlEncoding(Charset charset, int mark, String reason) {

  /// As many bytes as a declaration may need.
  static final int ENOUGH = 1024;

  private static final Pattern DECLARATION =
      Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']\\s*([^\"'>]*?)\\s*[\"']");

  /// First bytes in hexadecimal, `xx` for any but zero; the longer before those they begin with.
  private record Sign(String bytes, Charset charset, boolean isMark) {

    boolean fits(byte[] start, int count) {
      int length = bytes.length() / 2;
      for (int i = 0; i < length; i++) {
        String wanted = bytes.substring(2 * i, 2 * i + 2);
        boolean same =
            i < count
                && (wanted.equals("xx")
                    ? start[i] != 0
                    : (byte) HexFormat.fromHexDigits(wanted) == start[i]);
        if (!same) {
          return false;
        }
      }
      return true;
    }
  }

  private static List<Sign> signs() {
    return List.of(
        new Sign("EFBBBF", StandardCharsets.UTF_8, true),
        new Sign("FFFE0000", StandardCharsets.UTF_32LE, true),
        new Sign("0000FEFF", StandardCharsets.UTF_32BE, true),
        new Sign("FFFE", StandardCharsets.UTF_16LE, true),
        new Sign("FEFF", StandardCharsets.UTF_16BE, true),
        new Sign("84319533", Charset.forName("GB18030"), true),
        new Sign("xx000000", StandardCharsets.UTF_32LE, false),
        new Sign("000000xx", StandardCharsets.UTF_32BE, false),
        new Sign("xx00xx00", StandardCharsets.UTF_16LE, false),
        new Sign("00xx00xx", StandardCharsets.UTF_16BE, false));
  }

  /// @param start the first bytes, [#ENOUGH] of them where there are so many
  /// @throws BrokenFile when the declaration names an encoding that is not known
  static XmlEncoding of(byte[] start, int count, String name) {
    for (Sign sign : signs()) {
      if (sign.fits(start, count)) {
        return new XmlEncoding(
            sign.charset, sign.isMark ? sign.bytes.length() / 2 : 0, "its first bytes say");
      }
    }
    String text = new String(Arrays.copyOf(start, count), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARATION.matcher(text);
    if (!declared.find()) {
      return new XmlEncoding(
          StandardCharsets.UTF_8, 0, "a file has that names no other in its first line");
    }
    return new XmlEncoding(
        charset(declared.group(1), name, declared.start(1) + 1), 0, "its first line names");
  }

  private static Charset charset(String label, String name, int column) {
    String known =
        switch (label.toLowerCase(Locale.ROOT)) {
          // Files named so hold characters of the larger sets, which read the smaller alike.
          case "gb2312", "gb_2312-80", "gbk", "cp936", "x-gbk" -> "GB18030";
          case "big5", "big-5", "cp950" -> "x-windows-950";
          // The declaration could be read byte by byte, so that it cannot be right.
          case "utf-16", "utf-16le", "utf-16be", "utf16", "unicode", "ucs-2", "iso-10646-ucs-2" ->
              "UTF-8";
          default -> label;
        };
    try {
      return Charset.forName(known);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw new BrokenFile(
          name,
          1,
          column,
          "the encoding \"" + label + "\" is not known; save the file as UTF-8 and name that");
    }
  }
}
