package org.duizhao.glossary.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a column of a table of terms may hold.
public enum TermField {
  SOURCE("source|source term|src|chinese|zh|中文|原文|源語|源语|術語|术语|詞條|词条|詞語|词语|詞彙|词汇"),
  TARGET("target|target term|tgt|translation|english|en|英文|譯文|译文|英語|英语|翻譯|翻译|譯名|译名|譯法|译法"),
  VARIANTS("variants|variant|source variants|異體|异体|別名|别名|又稱|又称"),
  ALTERNATIVES("alternatives|alternative|synonyms|synonym|其他譯法|其他译法|同義詞|同义词"),
  FORBIDDEN("forbidden|forbidden terms|do not use|avoid|禁用|禁用譯法|禁用译法"),
  PART_OF_SPEECH("part of speech|pos|partofspeech|src:pos|詞性|词性"),
  DOMAIN("domain|subject|subject field|field|category|領域|领域|類別|类别|學科|学科|分類|分类|專業|专业"),
  NOTE("note|notes|comment|comments|definition|description|remarks|備註|备注|說明|说明|註釋|注释|定義|定义"),
  STATUS("status|term status|狀態|状态"),
  CREATED("created|creation date|建立|創建日期|创建日期"),
  CHANGED("changed|modified|last modified|修改|修改日期");

  /// `Begriff (中文)`, `Note [internal]`.
  private static final Pattern BRACKETED = Pattern.compile("(.*?) ?[(\\[（](.*)[)\\]）]");

  /// `English rendering`, `Chinese term`.
  private static final String WORD = " (term|name|word|rendering|translation|equivalent)s?";

  /// Parted by bars, the one it is written under first.
  private final String names;

  TermField(String names) {
    this.names = names;
  }

  /// The name it is written under.
  public String header() {
    return names.substring(0, names.indexOf('|'));
  }

  /// The field a column's header names.
  static Optional<TermField> named(String header) {
    String plain = header.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replaceFirst("^#", "");
    Matcher bracketed = BRACKETED.matcher(plain);
    return known(plain)
        .or(() -> bracketed.matches() ? known(bracketed.group(1)) : Optional.empty())
        .or(() -> bracketed.matches() ? known(bracketed.group(2)) : Optional.empty());
  }

  private static Optional<TermField> known(String plain) {
    return Arrays.stream(values())
        .filter(field -> field.isNamed(plain) || field.isLanguage(plain))
        .findFirst()
        .or(() -> partly(plain));
  }

  /// `中文名稱`, `英文術語`: the language decides.
  private static Optional<TermField> partly(String plain) {
    boolean other = plain.matches(".*(備註|备注|說明|说明|註釋|注释|定義|定义|縮寫|缩写|例句|拼音).*");
    if (other) {
      return Optional.empty();
    }
    return plain.matches("(中文|漢語|汉语|原文).{1,4}")
        ? Optional.of(SOURCE)
        : plain.matches("(英文|英語|英语|英譯|英译).{1,4}") ? Optional.of(TARGET) : Optional.empty();
  }

  private boolean isNamed(String header) {
    return !header.isEmpty() && ("|" + names + "|").contains("|" + header + "|");
  }

  /// Whether the header is a language's code, such as `zh-TW` or `en_US`.
  private boolean isLanguage(String header) {
    return switch (this) {
      case SOURCE -> header.matches("(zh|cmn|chi|zho)([- ][a-z]{2,4})*|chinese" + WORD);
      case TARGET -> header.matches("(en|eng)([- ][a-z]{2,4})*|english" + WORD);
      default -> false;
    };
  }
}
