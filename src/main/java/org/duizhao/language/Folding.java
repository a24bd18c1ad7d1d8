package org.duizhao.language;

import java.text.Normalizer;
import java.util.List;

/// The tables behind [Scripts#fold(char)] and [Scripts#scriptOf].
///
/// Characters that stand for each other in OpenCC's tables form one class, and each class folds to
/// one of its characters. Coarser than a conversion: 乾, 幹 and 干 are one, which is what finding a
/// term in either script needs.
final class Folding {

  static final byte ONLY_SIMPLIFIED = 1;
  static final byte ONLY_TRADITIONAL = 2;

  static final char[] TABLE = new char[Character.MAX_VALUE + 1];
  static final byte[] SCRIPT = new byte[Character.MAX_VALUE + 1];

  /// Signs written in several ways, each group led by the one it folds to.
  private static final String[] SIGNS = {
    "·・‧•∙⋅･",
    "\"“”„‟「」﹁﹂",
    "'‘’‚‛『』﹃﹄",
    "-‐‑‒–−",
    "、､",
    "。｡",
    " \u00a0\u2002\u2003\u2009\u3000",
    "你妳",
    "帳賬",
    "惟唯",
    "份分",
    "夠够",
  };

  static {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      TABLE[c] = (char) c;
    }
    joinScripts();
    joinForms("TWVariants.txt");
    joinForms("HKVariants.txt");
    for (String group : SIGNS) {
      for (int i = 1; i < group.length(); i++) {
        join(group.charAt(i), group.charAt(0));
      }
    }
    joinCompatible(0xF900, 0xFAFF);
    joinCompatible(0x2E80, 0x2FDF);
    for (char c = '！'; c <= '～'; c++) {
      join(c, (char) (c - '！' + '!'));
    }
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      // Chinese has no case; passing over it halves the time this takes.
      if (c == 0x2E80) {
        c = 0xA640;
      }
      char root = root((char) c);
      TABLE[c] = root(Character.toLowerCase(Character.toUpperCase(root)));
    }
    for (int c = 0x2E80; c < 0xA640; c++) {
      TABLE[c] = root((char) c);
    }
  }

  private Folding() {}

  private static void joinScripts() {
    for (OpenCc.Entry entry : OpenCc.read("STCharacters.txt")) {
      if (isOneChar(entry.from()) && !entry.to().contains(entry.from())) {
        SCRIPT[entry.from().charAt(0)] = ONLY_SIMPLIFIED;
      }
    }
    for (OpenCc.Entry entry : OpenCc.read("TSCharacters.txt")) {
      if (!isOneChar(entry.from())) {
        continue;
      }
      char from = entry.from().charAt(0);
      if (!entry.to().contains(entry.from())) {
        SCRIPT[from] = ONLY_TRADITIONAL;
      }
      joinAll(from, entry.to());
    }
  }

  private static void joinAll(char from, List<String> renderings) {
    String usual = renderings.getFirst();
    if (isOneChar(usual)) {
      join(from, usual.charAt(0));
    }
    for (String other : renderings) {
      if (isOneChar(other)) {
        join(other.charAt(0), from);
      }
    }
  }

  private static void joinForms(String file) {
    for (OpenCc.Entry entry : OpenCc.read(file)) {
      for (String to : entry.to()) {
        if (isOneChar(entry.from()) && isOneChar(to)) {
          join(to.charAt(0), entry.from().charAt(0));
        }
      }
    }
  }

  private static void joinCompatible(int first, int last) {
    for (int c = first; c <= last; c++) {
      String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
      if (isOneChar(plain)) {
        join((char) c, plain.charAt(0));
      }
    }
  }

  private static boolean isOneChar(String text) {
    return text.length() == 1;
  }

  private static void join(char member, char leader) {
    TABLE[root(member)] = root(leader);
  }

  private static char root(char c) {
    char root = c;
    while (TABLE[root] != root) {
      root = TABLE[root];
    }
    return root;
  }
}
