package org.duizhao.alignment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Consonants of a name in classes that transcription into Chinese keeps apart, so that 馬斯克 (ma si
/// ke) and Musk have one key.
final class SoundKey {

  private static final int LATIN = 0;
  private static final int LATIN_WITHOUT_R = 1;
  private static final int PINYIN = 2;
  private static final int PINYIN_BREATHED = 3;

  private SoundKey() {}

  /// The keys a name in Latin letters may have: r after a vowel is heard or not.
  static Set<String> ofLatin(String letters) {
    return new LinkedHashSet<>(List.of(key(letters, LATIN), key(letters, LATIN_WITHOUT_R)));
  }

  /// The keys a name in Chinese characters may have: x stands for a hiss or a breath.
  static Set<String> ofPinyin(String letters) {
    return new LinkedHashSet<>(List.of(key(letters, PINYIN), key(letters, PINYIN_BREATHED)));
  }

  private static String key(String letters, int way) {
    StringBuilder key = new StringBuilder();
    if (!letters.isEmpty() && isVowel(letters.charAt(0))) {
      key.append('A');
    }
    for (int i = 0; i < letters.length(); i++) {
      char sound = way >= PINYIN ? pinyinSound(letters, i, way) : latinSound(letters, i, way);
      if (sound != ' ' && (key.isEmpty() || key.charAt(key.length() - 1) != sound)) {
        key.append(sound);
      }
    }
    return key.toString();
  }

  private static char pinyinSound(String letters, int i, int way) {
    char next = i + 1 < letters.length() ? letters.charAt(i + 1) : ' ';
    return switch (letters.charAt(i)) {
      case 'b', 'p' -> 'P';
      case 'd', 't' -> 'T';
      case 'g' -> i > 0 && letters.charAt(i - 1) == 'n' && !isVowel(next) ? ' ' : 'K';
      case 'k' -> 'K';
      case 'z', 'c', 's', 'j', 'q' -> 'S';
      case 'x' -> way == PINYIN_BREATHED ? 'H' : 'S';
      case 'h' -> i > 0 && "zcs".indexOf(letters.charAt(i - 1)) >= 0 ? ' ' : 'H';
      case 'l', 'r' -> 'L';
      case 'm' -> 'M';
      case 'n' -> 'N';
      case 'f' -> 'F';
      case 'w' -> 'W';
      default -> ' ';
    };
  }

  private static char latinSound(String letters, int i, int way) {
    char next = i + 1 < letters.length() ? letters.charAt(i + 1) : ' ';
    char before = i > 0 ? letters.charAt(i - 1) : ' ';
    return switch (letters.charAt(i)) {
      case 'b' -> 'P';
      case 'p' -> next == 'h' ? 'F' : 'P';
      case 'd', 't' -> 'T';
      case 'g' -> next == 'e' || next == 'i' ? 'S' : 'K';
      case 'c' -> next == 'e' || next == 'i' || next == 'h' ? 'S' : 'K';
      case 'k', 'q' -> 'K';
      case 's', 'z', 'j', 'x' -> 'S';
      case 'h' -> "pcstgw".indexOf(before) >= 0 || !isVowel(next) ? ' ' : 'H';
      case 'r' -> isVowel(next) || way == LATIN ? 'L' : ' ';
      case 'l' -> 'L';
      case 'm' -> isVowel(next) || i == 0 ? 'M' : 'N';
      case 'n' -> 'N';
      case 'f' -> 'F';
      case 'v' -> 'W';
      case 'w' -> isVowel(next) ? 'W' : ' ';
      default -> ' ';
    };
  }

  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
  }
}
