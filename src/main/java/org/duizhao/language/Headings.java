package org.duizhao.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Span;

/// Which lines of a text are headings.
final class Headings {

  private static final int LONGEST = 40;
  private static final int LONGEST_BARE = 25;

  /// A paragraph this long is running text.
  private static final int LONG_PARAGRAPH = 50;

  private static final Pattern MARKDOWN = Pattern.compile("#{1,6}[ \\u3000]+(?=\\S)");
  private static final Pattern CHAPTER =
      Pattern.compile(
          "第\\s*[〇零一二三四五六七八九十百千兩两0-9０-９]{1,7}\\s*[章回節节卷部篇幕集講讲課课輯辑話话](?:[\\s：:、.．—-].*)?");
  private static final Pattern CHAPTER_RUN_ON =
      Pattern.compile("第[〇零一二三四五六七八九十百千0-9０-９]{1,7}[章回節节].*");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:[0-9０-９]{1,3}(?:\\.[0-9]{1,3}){0,3}[、.．]?\\s*(?![0-9０-９年月日%％:：])"
              + "|[一二三四五六七八九十]{1,3}[、．.]\\s*"
              + "|[（(][0-9０-９一二三四五六七八九十]{1,3}[）)]\\s*"
              + "|[①-⑳⑴-⑽㈠-㈩]\\s*"
              + "|(?:Chapter|Part|Section|CHAPTER|PART)\\s+[0-9IVX]+[.:：]?\\s*)\\S.*");
  private static final Pattern NUMBER_MARK =
      Pattern.compile(
          "^(?:[0-9０-９]{1,3}[、.．]|[0-9]{1,3}(?:\\.[0-9]{1,3})+\\s|[一二三四五六七八九十（(①-⑳⑴-⑽㈠-㈩CPS]).*");

  /// `Chapter Two: Sunshine`, `PART IV`, `Act 3`, and the parts before and after the chapters.
  private static final Pattern ENGLISH_CHAPTER =
      Pattern.compile(
          "(?:(?:chapter|part|book|volume|section|act|scene|canto|appendix)\\s+(?:[0-9]{1,3}|[ivxlc]{1,7}|[a-z]"
              + "|(?:the\\s+)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
              + "|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty)(?:-\\w+)?|first|second"
              + "|third|fourth|fifth|sixth|last))"
              + "|prologue|epilogue|preface|foreword|afterword)(?:\\s*[.:—–-]\\s*\\S.*)?",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_ENGLISH = 90;

  private static final Set<String> NAMES =
      Set.of(
          "引言", "引子", "前言", "序", "序言", "序章", "自序", "楔子", "緒論", "绪论", "導言", "导言", "導讀", "导读", "摘要",
          "正文", "結語", "结语", "結論", "结论", "尾聲", "尾声", "後記", "后记", "跋", "附錄", "附录", "參考文獻", "参考文献",
          "致謝", "致谢", "目錄", "目录", "總結", "总结", "背景", "小結", "小结");

  private final String text;
  private final List<Span> lines;

  Headings(String text, List<Span> lines) {
    this.text = text;
    this.lines = lines;
  }

  /// The span of the heading's words when line `index` is one, otherwise null-free: the empty span
  /// at its start.
  Span headingAt(int index) {
    Span line = lines.get(index);
    Span none = new Span(line.start(), line.start());
    if (isEnglishChapter(line)) {
      return line;
    }
    if (line.length() > LONGEST + 8) {
      return none;
    }
    String words = line.of(text);
    Matcher markdown = MARKDOWN.matcher(words);
    if (markdown.lookingAt()) {
      return new Span(line.start() + markdown.end(), line.end());
    }
    boolean heading =
        line.length() <= LONGEST
            && !endsLikeText(words)
            && (NAMES.contains(words)
                || isChapter(words)
                || isNumberedHeading(index, words)
                || isBareHeading(index, words));
    return heading ? line : none;
  }

  private boolean isEnglishChapter(Span line) {
    return line.length() <= LONGEST_ENGLISH
        && !endsLikeText(line.of(text))
        && ENGLISH_CHAPTER.matcher(line.of(text)).matches();
  }

  private static boolean isChapter(String words) {
    return CHAPTER.matcher(words).matches()
        || (CHAPTER_RUN_ON.matcher(words).matches() && !holdsComma(words));
  }

  /// A numbered line is a heading when text follows, and an item of a list when more of its like
  /// do.
  private boolean isNumberedHeading(int index, String words) {
    if (!NUMBER_MARK.matcher(words).matches() || !NUMBERED.matcher(words).matches()) {
      return false;
    }
    return index + 1 < lines.size() && !isItem(index + 1) && !isItem(index - 1);
  }

  private boolean isItem(int index) {
    if (index < 0) {
      return false;
    }
    Span line = lines.get(index);
    return line.length() <= LONGEST
        && NUMBERED.matcher(line.of(text)).matches()
        && NUMBER_MARK.matcher(line.of(text)).matches()
        && sameLevel(index);
  }

  /// `（一）` right under `一、` is a heading of the next level, not the next item.
  private boolean sameLevel(int index) {
    return !endsLikeText(lines.get(index).of(text));
  }

  /// A short line with no mark at its end between long paragraphs.
  private boolean isBareHeading(int index, String words) {
    return words.length() <= LONGEST_BARE
        && !holdsComma(words)
        && words.codePoints().anyMatch(Character::isLetter)
        && index + 1 < lines.size()
        && isLong(index + 1)
        && (index == 0 || isLong(index - 1));
  }

  private boolean isLong(int index) {
    return lines.get(index).length() >= LONG_PARAGRAPH;
  }

  private static boolean holdsComma(String words) {
    return words.indexOf('，') >= 0 || words.indexOf('。') >= 0 || words.indexOf('；') >= 0;
  }

  /// A heading may ask, but does not state, list or lead on.
  private static boolean endsLikeText(String words) {
    char last = words.charAt(words.length() - 1);
    return switch (last) {
      case '。', '！', '!', '；', ';', '，', ',', '：', ':', '、', '…', '”', '」', '.', '—' -> true;
      default -> false;
    };
  }
}
