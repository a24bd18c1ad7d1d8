package org.duizhao.lexicon;

import java.util.Arrays;
import org.duizhao.language.Scripts;
import org.duizhao.language.WordReader;

/// The likeliest words of a text, worked out block by block as they are asked for.
///
/// A reading's likelihood is the product of its words' frequencies (the unigram model, by dynamic
/// programming from both ends). For one thread.
final class WordLattice implements WordReader.Reading {

  /// What is judged at once where pieces are asked for close together, and where they are not.
  private static final int DENSE = 256;

  private static final int SPARSE = 32;

  /// How far it looks beyond on either side.
  private static final int MARGIN = 16;

  /// Pieces are asked for by their ends, so the next may begin a little earlier.
  private static final int BACK = 12;

  /// A longer piece is hardly ever cut wrongly.
  private static final int LONGEST_JUDGED = 8;

  private static final int LONGEST_WORD = 12;

  /// A reading this much less likely than the best is still a likely one.
  private static final double CLOSE = 2;

  /// What a piece costs at most that somebody calls a word.
  private static final double NAMED = 9.5;

  private static final double UNKNOWN = 18;

  /// For a character alone that is rarely a word by itself.
  private static final double BOUND = 2.5;

  /// More than any number of pieces.
  private static final int ODD = 100;

  private static final boolean[] FREE =
      setOf(
          "的了在是我有和就不人都一個上也很到說要去你會着著沒看好自己這那他她它們與及或而但因為對從向被把讓給將以於由其並則更最又再已曾未"
              + "能可想做來中下前後內外裡間時年月日天次種本此該各每某多少大小新老高低長短至等所之者還才只過地得嗎呢吧啊"
              + "二三四五六七八九十百千萬億兩零半幾元");

  /// Put before a word, these leave it a word: 母公司, 打電話. Those that stand so in ten words of the
  /// dictionary or more, and some that form new ones.
  private static final boolean[] PREFIXES =
      setOf(
          "大不小有打核老中反高新非白紅電下一性半黑上西總無三副水出南超沒東多前雙二光北海熱女正做走重可拉自吃後微手開腦黃假發洋古生花金"
              + "長亞內軟單地放看第綠八公動聖安紫被鐵土子平橫毛永灰角低再冷十幹找數木死氣沙過零青主元分原左慢抗油活眼純腳說"
              + "母雲買賣戴為每各該本全舊現駐親次準跨最好對在向從用");

  /// Put after a word, these leave it a word: 公司法, 會計師. Those that stand so in ten words of the
  /// dictionary or more, but for some that make another word of it: 科學家, 研究生, 聯合國.
  private static final boolean[] SUFFIXES =
      setOf(
          "縣區市人性者學鄉器機化員語車會力劑法線式率體物病場座山症表品節族部書州期師鎮島面室河費片素點權論店台號院派站制管科字球"
              + "門道賽隊圖度數層話菜局商炎包業館黨卡樹帶文團廠間色手網燈蟲形處石港界所果音日官計酒魚旗心系女藥箱長罪感戰紙星"
              + "士岩鏡醬屬氣路筆房級草證儀劇本波湖類城粉舞廳圈碼說盤肉曲鞋票聲術褲彈工庫船獎時集塔史稅教上臉報灣群質袋價貨鳥兵"
              + "客茶能酸畫社裡脈菌液腺犯鍵組杯海型樂炮蛋膠林酶令精醇洲班葉事服艦句鏈戲樓光槍骨根觀餅江記券軸"
              + "們軍署省案版值園稱中下內外前後的");

  /// A word of one character stays one after these: 每年, but not 中心.
  private static final boolean[] POINTING = setOf("每各該本此某這那一幾");

  private final Words words;
  private final char[] text;
  private final int length;

  private int from;
  private int to = -1;
  private double[] forward = new double[0];
  private double[] backward = new double[0];

  /// The words of the block by their beginnings: where each begins, and its cost.
  private int[] starts = new int[0];

  private int[] ends = new int[0];
  private double[] costs = new double[0];
  private int count;

  /// The number of the first word that begins at each place.
  private int[] firstWord = new int[0];

  WordLattice(Words words, char[] text, int length) {
    this.words = words;
    this.text = text;
    this.length = length;
  }

  @Override
  public double doubt(int start, int end) {
    if (end - start > LONGEST_JUDGED || (isOpen(start) && isOpen(end))) {
      return 0;
    }
    read(start);
    double best = forward[to - from];
    double own = end - start == 1 ? alone(start) : Math.min(NAMED, cost(start, end));
    double doubt = forward[start - from] + own + backward[end - from] - best;
    return doubt <= CLOSE ? Math.max(0, doubt) : doubtInWord(start, end, best, doubt);
  }

  /// Looks at the longer words that hold the piece.
  private double doubtInWord(int start, int end, double best, double otherwise) {
    double doubt = otherwise;
    for (int first = start; first >= Math.max(from, end - LONGEST_WORD); first--) {
      for (int word = firstWord[first - from]; word < firstWord[first - from + 1]; word++) {
        int last = ends[word] + from;
        boolean holds = last >= end && last - first > end - start;
        if (holds && forward[first - from] + costs[word] + backward[last - from] - best <= CLOSE) {
          if (isMadeOf(first, last, start, end)) {
            return 0;
          }
          doubt = Double.POSITIVE_INFINITY;
        }
      }
    }
    return doubt;
  }

  /// Whether the word from `first` to `last` falls into words one of which is the piece, and into
  /// no fewer others: 有限|公司, but 發展中|國家.
  private boolean isMadeOf(int first, int last, int start, int end) {
    if (last - first == 2) {
      return end == last && POINTING[text[first]];
    }
    int with = pieces(first, start, start, end, true) + 1 + pieces(end, last, start, end, false);
    return cost(start, end) < Double.POSITIVE_INFINITY
        && with < ODD
        && with <= pieces(first, last, start, end, true);
  }

  /// The fewest words a piece of text falls into, none of which holds the span from `start` to
  /// `end` and more; a character that is neither a word nor put before or after one counts as odd.
  private int pieces(int first, int last, int start, int end, boolean before) {
    int[] fewest = new int[last - first + 1];
    for (int i = 1; i < fewest.length; i++) {
      fewest[i] = Integer.MAX_VALUE;
    }
    for (int i = first; i < last; i++) {
      int here = fewest[i - first];
      boolean affix = (before && i < start ? PREFIXES : SUFFIXES)[text[i]];
      lower(fewest, i + 1 - first, here + (affix ? 1 : ODD));
      int at = Words.ROOT;
      for (int j = i; j < last; j++) {
        at = words.next(at, text[j]);
        if (at < 0) {
          break;
        }
        boolean holds = i <= start && j + 1 >= end && j + 1 - i > end - start;
        if (j > i && !holds && words.cost(at) < Double.POSITIVE_INFINITY) {
          lower(fewest, j + 1 - first, here + 1);
        }
      }
    }
    return fewest[last - first];
  }

  private static void lower(int[] values, int at, int value) {
    values[at] = Math.min(values[at], value);
  }

  /// Whether no word can run across this place.
  private boolean isOpen(int at) {
    return at == 0 || at == length || !isHan(text[at - 1]) || !isHan(text[at]);
  }

  private void read(int start) {
    boolean before = from == 0 || start - from >= MARGIN;
    boolean after = to == length || to - start >= MARGIN + LONGEST_JUDGED;
    if (to >= 0 && start >= from && before && after) {
      return;
    }
    int block = start < to + SPARSE ? DENSE : SPARSE;
    from = Math.max(0, start - MARGIN - BACK);
    to = Math.min(length, start + block + MARGIN);
    if (forward.length <= to - from) {
      forward = new double[to - from + 1];
      backward = new double[to - from + 1];
      firstWord = new int[to - from + 1];
    }
    int size = to - from;
    Arrays.fill(forward, 0, size + 1, Double.POSITIVE_INFINITY);
    Arrays.fill(backward, 0, size + 1, Double.POSITIVE_INFINITY);
    forward[0] = 0;
    backward[size] = 0;
    count = 0;
    for (int i = from; i < to; i++) {
      firstWord[i - from] = count;
      takeWords(i);
    }
    firstWord[size] = count;
    for (int i = 0; i < count; i++) {
      forward[ends[i]] = Math.min(forward[ends[i]], forward[starts[i]] + costs[i]);
    }
    for (int i = count - 1; i >= 0; i--) {
      backward[starts[i]] = Math.min(backward[starts[i]], backward[ends[i]] + costs[i]);
    }
  }

  /// Notes the words that begin at `i`, the character alone first.
  private void takeWords(int i) {
    take(i, i + 1, alone(i));
    int at = isHan(text[i]) ? words.next(Words.ROOT, text[i]) : -1;
    for (int j = i + 1; j < to && at >= 0; j++) {
      at = words.next(at, text[j]);
      if (at >= 0 && words.cost(at) < Double.POSITIVE_INFINITY) {
        take(i, j + 1, words.cost(at));
      }
    }
  }

  private void take(int start, int end, double cost) {
    if (count == starts.length) {
      int size = Math.max(256, 2 * count);
      starts = Arrays.copyOf(starts, size);
      ends = Arrays.copyOf(ends, size);
      costs = Arrays.copyOf(costs, size);
    }
    starts[count] = start - from;
    ends[count] = end - from;
    costs[count++] = cost;
  }

  private double alone(int i) {
    char c = text[i];
    if (!isHan(c)) {
      return 0;
    }
    double cost = Math.min(UNKNOWN, words.alone(c));
    return FREE[c] ? cost : cost + BOUND;
  }

  private double cost(int start, int end) {
    int at = Words.ROOT;
    for (int i = start; i < end && at >= 0; i++) {
      at = words.next(at, text[i]);
    }
    return at < 0 ? Double.POSITIVE_INFINITY : words.cost(at);
  }

  private static boolean[] setOf(String characters) {
    boolean[] set = new boolean[Character.MAX_VALUE + 1];
    Scripts.fold(characters).chars().forEach(c -> set[c] = true);
    return set;
  }

  private static boolean isHan(char c) {
    return (c >= 0x3400 && c < 0xA000) || c == '〇' || Character.isSurrogate(c);
  }
}
