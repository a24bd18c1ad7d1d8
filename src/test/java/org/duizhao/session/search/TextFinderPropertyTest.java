package org.duizhao.session.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.core.Span;
import org.duizhao.language.Scripts;

/// The finders against the plainest search there is.
class TextFinderPropertyTest {

  @Property
  void plain_text_is_found_where_trying_every_place_finds_it(
      @ForAll("texts") String text, @ForAll("words") String word, @ForAll boolean wholeWord) {
    TextQuery query = new TextQuery(word, false, wholeWord, false, true);
    assertThat(query.finder().find(text)).isEqualTo(naive(text, word, wholeWord));
  }

  @Property
  void a_quoted_expression_finds_what_plain_text_does(
      @ForAll("texts") String text, @ForAll("words") String word, @ForAll boolean wholeWord) {
    TextQuery plain = new TextQuery(word, true, wholeWord, false, false);
    TextQuery regex = new TextQuery(Pattern.quote(word), true, wholeWord, true, false);
    assertThat(regex.finder().find(text)).isEqualTo(plain.finder().find(text));
  }

  @Property
  void what_is_swapped_back_is_the_text_as_it_was(
      @ForAll("texts") String text, @ForAll("words") String word) {
    TextFinder finder = TextQuery.plain(word).finder();
    StringBuilder rebuilt = new StringBuilder();
    int from = 0;
    for (Span span : finder.find(text)) {
      assertThat(Scripts.fold(span.of(text))).isEqualTo(Scripts.fold(word));
      rebuilt.append(text, from, span.start()).append(span.of(text));
      from = span.end();
    }
    assertThat(rebuilt.append(text, from, text.length())).hasToString(text);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("學学習习aAb 1Ａ").ofMaxLength(30);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("學学習aAb 1").ofMinLength(1).ofMaxLength(3);
  }

  private static List<Span> naive(String text, String word, boolean wholeWord) {
    String in = Scripts.fold(text);
    String wanted = Scripts.fold(word);
    List<Span> spans = new ArrayList<>();
    int at = 0;
    while (at + word.length() <= text.length()) {
      int end = at + word.length();
      boolean whole = !wholeWord || (isEdge(text, at) && isEdge(text, end));
      if (in.substring(at, end).equals(wanted) && whole) {
        spans.add(new Span(at, end));
        at = end;
      } else {
        at++;
      }
    }
    return spans;
  }

  private static boolean isEdge(String text, int at) {
    return at == 0
        || at == text.length()
        || !(isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at)));
  }

  private static boolean isLatin(char c) {
    return "aAb1Ａ".indexOf(c) >= 0;
  }
}
