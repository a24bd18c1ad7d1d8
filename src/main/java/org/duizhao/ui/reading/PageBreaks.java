package org.duizhao.ui.reading;

import java.util.ArrayList;
import java.util.List;

/// Divides blocks of lines into pages. A line is never split; a heading goes with what follows it;
/// a block leaves or takes over at least two lines, unless it has no more.
final class PageBreaks {

  private static final int FEWEST = 2;

  /// Lines that belong together.
  ///
  /// @param above free space above it, left out at the head of a page
  /// @param withNext whether it may not stand last on a page
  record Block(double above, List<Double> lines, boolean withNext) {}

  /// Lines of one block on one page: from the first to before the last, `y` below the page's head.
  record Slice(int block, int from, int to, double y) {}

  private final List<Block> blocks;
  private final double height;
  private final List<List<Slice>> pages = new ArrayList<>();
  private List<Slice> page = new ArrayList<>();
  private double y;

  private PageBreaks(List<Block> blocks, double height) {
    this.blocks = blocks;
    this.height = height;
  }

  /// The pages of a text; `height` is what one has room for.
  static List<List<Slice>> of(List<Block> blocks, double height) {
    PageBreaks breaks = new PageBreaks(blocks, height);
    for (int i = 0; i < blocks.size(); i++) {
      breaks.place(i);
    }
    if (!breaks.page.isEmpty()) {
      breaks.pages.add(breaks.page);
    }
    return breaks.pages;
  }

  private void place(int index) {
    int lines = blocks.get(index).lines().size();
    int from = 0;
    while (from < lines) {
      int to = from + fitting(index, from);
      if (to < lines) {
        to = from + kept(from, to, lines);
      }
      if (to > from) {
        put(index, from, to);
        from = to;
      }
      if (from < lines) {
        turn(from == 0);
      }
    }
  }

  /// How many lines there is room for; on an empty page one at least.
  private int fitting(int index, int from) {
    Block block = blocks.get(index);
    double at = y + (page.isEmpty() ? 0 : block.above());
    int count = 0;
    for (int line = from; line < block.lines().size(); line++) {
      at += block.lines().get(line);
      if (at > height) {
        break;
      }
      count++;
    }
    return count == 0 && page.isEmpty() ? 1 : count;
  }

  /// Of the lines that fit, how many stay so that neither page has a single one.
  private int kept(int from, int to, int lines) {
    int count = to - from;
    if (lines - to < FEWEST) {
      count -= FEWEST - (lines - to);
    }
    if (from == 0 && count < FEWEST) {
      count = 0;
    }
    return count <= 0 && page.isEmpty() ? to - from : Math.max(0, count);
  }

  private void put(int index, int from, int to) {
    Block block = blocks.get(index);
    double start = y + (page.isEmpty() ? 0 : block.above());
    page.add(new Slice(index, from, to, start));
    y = start + block.lines().subList(from, to).stream().mapToDouble(each -> each).sum();
  }

  /// Begins a page, and takes headings along that would be left behind.
  private void turn(boolean blockMoves) {
    List<Slice> taken = new ArrayList<>();
    while (blockMoves && page.size() > 1 && blocks.get(page.getLast().block()).withNext()) {
      taken.addFirst(page.removeLast());
    }
    pages.add(page);
    page = new ArrayList<>();
    y = 0;
    for (Slice slice : taken) {
      put(slice.block(), slice.from(), slice.to());
    }
  }
}
