package org.duizhao.repair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duizhao.core.Kind;
import org.duizhao.core.Span;
import org.duizhao.language.Lines;

/// Tells an article from the page around it, by the shape of lines and of what stands beside them.
///
/// The article is the stretch of lines with the most running text in it (a maximum-sum run over
/// line weights). Only when what is left over has the marks of a page (dates, bare numbers,
/// repeated templates, rows of short lines) is it furniture: a plain text is left whole.
public final class ArticleFinder {

  /// Less running text than this is no article with a page around it.
  private static final int SMALLEST_ARTICLE = 60;

  /// How many marks of a page there must be. A letter's date and signature make four.
  private static final int PAGE = 7;

  private static final int LONGEST_TITLE = 60;
  private static final int TITLE_WITHIN = 12;

  /// What each line of the text that is not blank is: TITLE, FURNITURE or, for body, SENTENCE.
  public List<Kind> classify(String repairedText) {
    return new Page(lines(repairedText)).kinds();
  }

  private static List<PageLine> lines(String text) {
    List<PageLine> lines = new ArrayList<>();
    int before = 0;
    for (Span span : Lines.of(text)) {
      lines.add(
          PageLine.of(text, span, lines.isEmpty() || isBlankLineIn(text, before, span.start())));
      before = span.end();
    }
    return lines;
  }

  private static boolean isBlankLineIn(String text, int from, int to) {
    return text.substring(from, to)
            .replace("\r\n", "\n")
            .replace('\r', '\n')
            .chars()
            .filter(c -> c == '\n')
            .count()
        > 1;
  }

  /// One text's lines while they are sorted out.
  private static final class Page {

    private final List<PageLine> lines;
    private final double[] weights;
    private final boolean[] machineMade;

    /// In how many lines of the article a pair of letters stands.
    private final Map<Integer, Integer> lineCounts = new HashMap<>();

    private int first;

    /// One past the last line of the article.
    private int end;

    Page(List<PageLine> lines) {
      this.lines = lines;
      this.weights = new double[lines.size()];
      this.machineMade = new boolean[lines.size()];
      Map<String, Integer> shapes = new HashMap<>();
      lines.forEach(line -> shapes.merge(line.shape(), 1, Integer::sum));
      for (int i = 0; i < weights.length; i++) {
        PageLine line = lines.get(i);
        boolean template =
            shapes.getOrDefault(line.shape(), 0) >= 3 && line.isShort() && !line.endsSentence();
        machineMade[i] = line.isMachineMade() || template;
        weights[i] = machineMade[i] ? -5 : line.weight();
      }
    }

    List<Kind> kinds() {
      findArticle();
      List<Kind> kinds = new ArrayList<>(Collections.nCopies(lines.size(), Kind.SENTENCE));
      if (!isPage()) {
        if (startsWithTitle()) {
          kinds.set(0, Kind.TITLE);
        }
        return kinds;
      }
      trimEnd();
      int title = title();
      for (int i = 0; i < kinds.size(); i++) {
        boolean inside = i >= first && i < end && !machineMade[i];
        boolean lead = title >= 0 && i > title && i < first && lines.get(i).endsSentence();
        kinds.set(i, i == title ? Kind.TITLE : inside || lead ? Kind.SENTENCE : Kind.FURNITURE);
      }
      return kinds;
    }

    private void findArticle() {
      double best = 0;
      double sum = 0;
      int start = 0;
      for (int i = 0; i < weights.length; i++) {
        if (sum < 0) {
          sum = 0;
          start = i;
        }
        sum += weights[i];
        if (sum > best) {
          best = sum;
          first = start;
          end = i + 1;
        }
      }
    }

    /// Whether the article is most of the running text there is, and the rest looks like a page.
    private boolean isPage() {
      int inside = 0;
      int all = 0;
      int marks = 0;
      boolean strong = false;
      for (int i = 0; i < lines.size(); i++) {
        boolean article = i >= first && i < end;
        int running = weights[i] > 0 ? lines.get(i).length() : 0;
        all += running;
        inside += article ? running : 0;
        if (!article) {
          strong |= machineMade[i];
          marks += machineMade[i] ? 2 : weights[i] < -1 ? 1 : 0;
        }
      }
      return inside >= SMALLEST_ARTICLE && 2 * inside > all && strong && marks >= PAGE;
    }

    /// Takes notices off the article's end: lines that do not belong to what comes before.
    private void trimEnd() {
      for (int i = first; i < end; i++) {
        pairs(i).forEach(pair -> lineCounts.merge(pair, 1, Integer::sum));
      }
      while (end - first > 2 && strangeness(end - 1) >= 2) {
        end--;
        pairs(end).forEach(pair -> lineCounts.merge(pair, -1, Integer::sum));
      }
    }

    private int strangeness(int at) {
      PageLine line = lines.get(at);
      boolean spaced = 5 * countApart() > 4 * (end - first);
      boolean glued =
          spaced && at + 1 < lines.size() && !lines.get(at + 1).apart() && weights[at + 1] < 0;
      boolean openEnd = !line.ends();
      return (glued ? 1 : 0)
          + (openEnd ? 1 : 0)
          + (hasLabelOfItsOwn(at) ? 1 : 0)
          + (isForeign(at) ? 1 : 0);
    }

    private int countApart() {
      int apart = 0;
      for (int i = first; i < end; i++) {
        apart += lines.get(i).apart() ? 1 : 0;
      }
      return apart;
    }

    /// Whether it begins with a label, `聲明:`, that no other line of the article has.
    private boolean hasLabelOfItsOwn(int at) {
      String label = label(lines.get(at).text());
      if (label.isEmpty()) {
        return false;
      }
      for (int i = first; i < end; i++) {
        if (i != at && lines.get(i).text().startsWith(label)) {
          return false;
        }
      }
      return true;
    }

    private static String label(String text) {
      for (int i = 1; i < Math.min(9, text.length() - 1); i++) {
        if (text.charAt(i) == ':' || text.charAt(i) == '：') {
          return text.substring(0, i + 1);
        }
      }
      return "";
    }

    /// Whether it shares fewer words with the article than nearly all of the article's own lines
    /// do.
    private boolean isForeign(int at) {
      double own = shared(at);
      int closer = 0;
      int compared = 0;
      for (int i = first; i < end; i++) {
        if (i != at && lines.get(i).length() >= 15) {
          compared++;
          closer += shared(i) > own ? 1 : 0;
        }
      }
      return compared >= 3 && 10 * closer >= 9 * compared;
    }

    /// The share of a line's pairs of characters that stand in another line of the article.
    private double shared(int at) {
      Set<Integer> own = pairs(at);
      long shared = own.stream().filter(pair -> lineCounts.getOrDefault(pair, 0) > 1).count();
      return (double) shared / Math.max(1, own.size());
    }

    /// A line's pairs of letters, each as one number.
    private Set<Integer> pairs(int at) {
      String text = lines.get(at).text();
      Set<Integer> pairs = new HashSet<>();
      for (int i = 0; i + 1 < text.length(); i++) {
        char one = text.charAt(i);
        char other = text.charAt(i + 1);
        if (Character.isLetterOrDigit(one) && Character.isLetterOrDigit(other)) {
          pairs.add(one << Character.SIZE | other);
        }
      }
      return pairs;
    }

    /// The line before the article that says best what it is about, or -1.
    private int title() {
      int best = -1;
      double most = 0;
      for (int i = Math.max(0, first - TITLE_WITHIN); i <= first && i < end; i++) {
        double score = canBeTitle(i) ? titleScore(i) : 0;
        if (score > most) {
          most = score;
          best = i;
        }
      }
      return best;
    }

    private boolean canBeTitle(int at) {
      PageLine line = lines.get(at);
      char last = line.text().charAt(line.length() - 1);
      boolean titleEnd = "。，,；;：:、".indexOf(last) < 0;
      return !machineMade[at]
          && !line.isBullet()
          && titleEnd
          && line.length() >= 2
          && line.length() <= LONGEST_TITLE
          && (at < first || weights[at] < 0);
    }

    private double titleScore(int at) {
      PageLine line = lines.get(at);
      Set<Integer> own = pairs(at);
      long known = own.stream().filter(pair -> lineCounts.getOrDefault(pair, 0) > 0).count();
      boolean comesBack =
          line.length() >= 6
              && lines.stream()
                  .anyMatch(each -> !each.equals(line) && each.text().contains(line.text()));
      double near = 1 - (double) (first - at) / (TITLE_WITHIN + 1);
      return (double) known / Math.max(1, own.size())
          + 0.6 * near
          + (comesBack ? 0.7 : 0)
          + Math.min(line.length(), 20) / 50.0;
    }

    /// A plain text's first line is its title when it is short, ends with no mark and running text
    /// follows.
    private boolean startsWithTitle() {
      return lines.size() >= 3
          && lines.getFirst().isShort()
          && !lines.getFirst().ends()
          && lines.getFirst().marks() == 0
          && !lines.getFirst().isBullet()
          && weights[0] == -1.5
          && (weights[1] > 1.5 || (weights[1] == -1.5 && weights[2] > 1.5));
    }
  }
}
