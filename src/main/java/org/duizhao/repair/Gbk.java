package org.duizhao.repair;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Code page 936, Windows's GBK, byte by byte; its gaps are filled from GB 18030, its user-defined
/// areas with the private-use characters that Windows gives them.
final class Gbk {

  /// What `pair` gives for a character that has no two bytes.
  static final int NONE = -1;

  /// The one byte above 7F that stands for itself: `€`.
  static final int EURO = 0x80;

  private static final int FIRST_LEAD = 0x81;
  private static final int LAST_LEAD = 0xfe;
  private static final int FIRST_TRAIL = 0x40;

  private final char[] characters = new char[1 << 16];
  private final int[] pairs = new int[Character.MAX_VALUE + 1];

  Gbk() {
    Arrays.fill(pairs, NONE);
    Charset windows = Charset.forName("x-mswin-936");
    Charset standard = Charset.forName("GB18030");
    for (int lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
      for (int trail = FIRST_TRAIL; trail <= LAST_LEAD; trail++) {
        char c = trail == 0x7f ? 0 : userDefined(lead, trail);
        c = c == 0 ? decode(windows, lead, trail) : c;
        c = c == 0 ? decode(standard, lead, trail) : c;
        if (c != 0) {
          characters[lead << 8 | trail] = c;
          pairs[c] = pairs[c] == NONE ? lead << 8 | trail : pairs[c];
        }
      }
    }
  }

  static boolean isLead(int value) {
    return value >= FIRST_LEAD && value <= LAST_LEAD;
  }

  static boolean isTrail(int value) {
    return value >= FIRST_TRAIL && value <= LAST_LEAD && value != 0x7f;
  }

  /// The character of two bytes, or 0 when they make none.
  char character(int lead, int trail) {
    return characters[lead << 8 | trail];
  }

  /// The character's two bytes, the lead byte in the high eight bits, or `NONE`.
  int pair(char c) {
    return pairs[c];
  }

  private static char userDefined(int lead, int trail) {
    if (trail >= 0xa1 && lead >= 0xaa && lead <= 0xaf) {
      return (char) (0xe000 + (lead - 0xaa) * 94 + trail - 0xa1);
    }
    if (trail >= 0xa1 && lead >= 0xf8) {
      return (char) (0xe234 + (lead - 0xf8) * 94 + trail - 0xa1);
    }
    if (trail <= 0xa0 && lead >= 0xa1 && lead <= 0xa7) {
      return (char) (0xe4c6 + (lead - 0xa1) * 96 + trail - 0x40 - (trail > 0x7f ? 1 : 0));
    }
    return 0;
  }

  private static char decode(Charset charset, int lead, int trail) {
    String text = decoded(charset, new byte[] {(byte) lead, (byte) trail});
    return text == null || text.length() != 1 || text.charAt(0) == '\ufffd' ? 0 : text.charAt(0);
  }

  private static @Nullable String decoded(Charset charset, byte[] bytes) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException undefined) {
      return null;
    }
  }
}
