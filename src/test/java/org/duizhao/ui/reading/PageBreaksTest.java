package org.duizhao.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.duizhao.ui.reading.PageBreaks.Block;
import org.duizhao.ui.reading.PageBreaks.Slice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lines are 10 high; a page has room for ten of them.
class PageBreaksTest {

  @Test
  void a_block_that_does_not_fit_goes_on_over_the_page() {
    assertThat(PageBreaks.of(List.of(block(6), block(6)), 100))
        .containsExactly(
            List.of(new Slice(0, 0, 6, 0), new Slice(1, 0, 3, 65)), List.of(new Slice(1, 3, 6, 0)));
  }

  @Test
  void no_line_of_a_block_stands_alone_at_the_foot_or_at_the_head() {
    assertThat(PageBreaks.of(List.of(block(8), block(5)), 100).getLast())
        .as("one line would fit")
        .containsExactly(new Slice(1, 0, 5, 0));
    assertThat(PageBreaks.of(List.of(block(5), block(5)), 100).getLast())
        .as("one line would be left over")
        .containsExactly(new Slice(1, 3, 5, 0));
    assertThat(PageBreaks.of(List.of(block(7), block(3)), 100).getLast())
        .as("three lines cannot be divided")
        .containsExactly(new Slice(1, 0, 3, 0));
  }

  @Test
  void headings_go_with_what_follows_them() {
    assertThat(PageBreaks.of(List.of(block(7), heading(), heading(), block(4)), 115).getLast())
        .containsExactly(new Slice(1, 0, 1, 0), new Slice(2, 0, 1, 15), new Slice(3, 0, 4, 30));
  }

  @Test
  void headings_alone_fill_pages_and_a_line_higher_than_a_page_stands_alone() {
    assertThat(PageBreaks.of(Collections.nCopies(30, heading()), 100)).hasSizeGreaterThan(3);
    Block high = new Block(0, List.of(500.0), false);
    assertThat(PageBreaks.of(List.of(block(2), high, block(2)), 100)).hasSize(3);
  }

  @Property
  void every_line_is_on_one_page_in_order_and_inside_it(
      @ForAll @Size(max = 40) List<@IntRange(min = -1, max = 25) Integer> sizes) {
    List<Block> blocks = sizes.stream().map(n -> n < 1 ? heading() : block(n)).toList();
    List<String> lines = new ArrayList<>();
    for (List<Slice> page : PageBreaks.of(blocks, 100)) {
      assertThat(page).isNotEmpty();
      for (Slice slice : page) {
        assertThat(slice.y() + 10 * (slice.to() - slice.from())).isLessThanOrEqualTo(100);
        for (int line = slice.from(); line < slice.to(); line++) {
          lines.add(slice.block() + ":" + line);
        }
      }
    }
    List<String> all = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      for (int line = 0; line < blocks.get(i).lines().size(); line++) {
        all.add(i + ":" + line);
      }
    }
    assertThat(lines).isEqualTo(all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''      | 1,2,3,4
          2       | 2
          1-2, 4  | 1,2,4
          3–9，1  | 1,3,4
          9       | ''
          2-      | ''
          one     | ''
          """)
  void a_range_of_pages_is_read(String text, String pages) {
    List<String> chosen =
        PageRange.of(text, 4)
            .map(all -> all.stream().map(String::valueOf).toList())
            .orElse(List.of());
    assertThat(String.join(",", chosen)).isEqualTo(pages);
  }

  private static Block block(int lines) {
    return new Block(5, Collections.nCopies(lines, 10.0), false);
  }

  private static Block heading() {
    return new Block(5, List.of(10.0), true);
  }
}
