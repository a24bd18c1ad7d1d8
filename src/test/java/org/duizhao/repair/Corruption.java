package org.duizhao.repair;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.Pinyin;

/// Does to good text what the site did: puts `(reading)` behind byte pairs of GBK text that happen
/// to be certain characters, wherever they lie, and reads the result back.
final class Corruption {

  private static final Charset GBK = Charset.forName("x-mswin-936");

  private final Lexicon lexicon;
  private final Gbk gbk = new Gbk();

  Corruption(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Characters that differ between the scripts and whose bytes lie across a boundary of the text.
  List<Character> acrossBoundaries(String text) {
    List<Character> found = new ArrayList<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      int left = gbk.pair(text.charAt(i));
      int right = gbk.pair(text.charAt(i + 1));
      if (left != Gbk.NONE && right != Gbk.NONE && Gbk.isLead(left & 0xff)) {
        char c = gbk.character(left & 0xff, right >> 8);
        if (Character.isIdeographic(c) && isReplaced(c)) {
          found.add(c);
        }
      }
    }
    return found;
  }

  boolean isReplaced(char c) {
    return !lexicon.simplifiedForms(Character.toString(c)).isEmpty();
  }

  /// The text after every given character got its reading, one character after the other.
  String damage(String text, List<Character> characters) {
    byte[] bytes = text.getBytes(GBK);
    for (char c : characters) {
      String reading = lexicon.readings(c).iterator().next();
      bytes = insert(bytes, gbk.pair(c), ("(" + Pinyin.accented(reading) + ")").getBytes(GBK));
    }
    return decode(bytes);
  }

  /// The same with random choices: one character that lies across a boundary, and some of the
  /// text's own.
  String damage(String text, Random random) {
    List<Character> across = acrossBoundaries(text);
    List<Character> characters = new ArrayList<>();
    if (!across.isEmpty()) {
      characters.add(across.get(random.nextInt(across.size())));
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!characters.contains(c) && isReplaced(c) && gbk.pair(c) != Gbk.NONE) {
        characters.add(random.nextInt(characters.size() + 1), c);
      }
    }
    return damage(text, characters);
  }

  private static byte[] insert(byte[] bytes, int pair, byte[] reading) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < bytes.length; i++) {
      out.write(bytes[i]);
      if (i + 1 < bytes.length
          && (bytes[i] & 0xff) == pair >> 8
          && (bytes[i + 1] & 0xff) == (pair & 0xff)) {
        out.write(bytes[++i]);
        out.writeBytes(reading);
      }
    }
    return out.toByteArray();
  }

  private String decode(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < bytes.length; i++) {
      int first = bytes[i] & 0xff;
      if (first < 0x80) {
        text.append((char) first);
      } else if (first == Gbk.EURO) {
        text.append('€');
      } else {
        char c = i + 1 < bytes.length ? gbk.character(first, bytes[i + 1] & 0xff) : 0;
        text.append(c == 0 ? '?' : c);
        i++;
      }
    }
    return text.toString();
  }
}
