package org.duizhao.quality.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Spellings the American dictionary lacks: British ones, and new words made with prefixes.
final class Variants {

  private static final String[][] BRITISH = {
    {"our", "or"},
    {"ise", "ize"},
    {"isa", "iza"},
    {"isi", "izi"},
    {"yse", "yze"},
    {"ysi", "yzi"},
    {"tre", "ter"},
    {"bre", "ber"},
    {"lled", "led"},
    {"lling", "ling"},
    {"ller", "ler"},
    {"llist", "list"},
    {"ogue", "og"},
    {"ae", "e"},
    {"oe", "e"},
    {"ence", "ense"},
    {"ences", "enses"},
    {"lment", "llment"},
    {"lful", "llful"},
    {"mme", "m"},
    {"tred", "tered"},
    {"ors", "ers"},
    {"or", "er"},
    {"grey", "gray"},
    {"tyre", "tire"},
    {"cheque", "check"},
    {"plough", "plow"},
    {"mould", "mold"},
    {"moustache", "mustache"},
    {"pyjama", "pajama"},
    {"sceptic", "skeptic"},
    {"aluminium", "aluminum"},
    {"programme", "program"},
    {"jewell", "jewel"},
    {"kerb", "curb"},
    {"storeys", "stories"},
    {"storey", "story"},
    {"whilst", "while"},
    {"amongst", "among"},
    {"learnt", "learned"},
    {"spelt", "spelled"},
    {"ageing", "aging"},
    {"judgement", "judgment"},
    {"acknowledgement", "acknowledgment"},
    {"draught", "draft"},
    {"cosy", "cozy"},
    {"artefact", "artifact"},
    {"fulfil", "fulfill"},
    {"instal", "install"},
    {"enrol", "enroll"},
    {"skilful", "skillful"},
    {"wilful", "willful"},
    {"manoeuv", "maneuv"},
    {"paed", "ped"},
    {"haem", "hem"},
    {"oestr", "estr"},
    {"anaes", "anes"},
    {"practis", "practic"},
    {"licenc", "licens"},
    {"defenc", "defens"},
    {"offenc", "offens"},
    {"speciality", "specialty"},
    {"tonne", "ton"},
    {"metre", "meter"},
    {"litre", "liter"},
    {"fibre", "fiber"},
    {"centre", "center"},
    {"theatre", "theater"},
    {"calibre", "caliber"},
    {"lustre", "luster"},
    {"sombre", "somber"},
    {"catalys", "catalyz"},
    {"analys", "analyz"}
  };
  private static final Set<String> PREFIXES =
      Set.of(
          "un", "re", "pre", "non", "anti", "co", "sub", "super", "over", "under", "out", "micro",
          "macro", "multi", "bio", "cyber", "eco", "geo", "hydro", "inter", "intra", "mega", "meta",
          "mid", "mini", "neuro", "nano", "neo", "post", "pro", "proto", "pseudo", "psycho", "semi",
          "socio", "tele", "trans", "ultra", "immuno", "cardio", "electro", "photo", "thermo",
          "auto", "counter", "de", "dis", "extra", "fore", "hyper", "infra", "mono", "poly", "tri",
          "bi", "agro", "petro", "radio", "crypto", "techno", "ethno", "histo", "chemo", "gastro");
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the", "and", "for", "with", "that", "this", "was", "were", "are", "has", "have", "had",
          "not", "but", "from", "they", "them", "their", "which", "when", "what", "into", "than",
          "then", "will", "would", "been", "more", "some", "also", "there", "these", "those",
          "about", "after", "could", "should", "your", "said", "only", "such", "very", "most",
          "many", "because", "before", "between", "during");

  /// Centre and centres: how far from the end re may stand for er.
  private static final int ENDING = 4;

  private Variants() {}

  /// What an American dictionary may have the word as.
  static List<String> of(String word) {
    List<String> found = spellings(word);
    addStems(word, found);
    return found;
  }

  /// American spellings of what may be a British one.
  static List<String> spellings(String word) {
    List<String> found = new ArrayList<>();
    for (String[] change : BRITISH) {
      int at = word.indexOf(change[0]);
      boolean late = change[0].endsWith("re") && change[0].length() == 3;
      if (at >= 0 && (!late || at >= word.length() - ENDING)) {
        found.add(word.substring(0, at) + change[1] + word.substring(at + change[0].length()));
      }
      int last = word.lastIndexOf(change[0]);
      if (last > at) {
        found.add(word.substring(0, last) + change[1] + word.substring(last + change[0].length()));
      }
    }
    return found;
  }

  private static void addStems(String word, List<String> found) {
    for (String suffix :
        List.of(
            "like", "wise", "ness", "ish", "ism", "ist", "ists", "able", "er", "ers", "s", "ship",
            "hood", "ization", "isation", "ified", "fold", "ward", "wards", "free", "proof",
            "less")) {
      if (word.endsWith(suffix) && word.length() - suffix.length() >= 4) {
        String stem = word.substring(0, word.length() - suffix.length());
        found.add(stem);
        if (suffix.length() > 1) {
          found.add(stem + "e");
        }
      }
    }
  }

  static boolean isPrefix(String head) {
    return PREFIXES.contains(head);
  }

  static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.contains(word);
  }
}
