package org.duizhao.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.duizhao.core.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each fixture is a text of the tests' own; every line that is not blank starts with what it is:
/// `T|` title, `F|` furniture, `B|` body.
class ArticleFinderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "news-page",
        "news-page-simplified",
        "blog-page",
        "forum-page",
        "magazine-interview",
        "short-news",
        "encyclopedia-page",
        "story",
        "story-untitled",
        "poem",
        "poem-unpunctuated",
        "one-sentence",
        "chat",
        "chat-with-times",
        "sentence-list",
        "notes-with-bullets",
        "letter",
        "play",
        "minutes",
        "word-list",
        "essay-with-headings",
      })
  void a_page_loses_its_furniture_and_a_plain_text_none(String name) throws IOException {
    StringBuilder text = new StringBuilder();
    List<String> expected = new ArrayList<>();
    List<String> content = new ArrayList<>();
    for (String line : fixture(name).lines().toList()) {
      if (!line.isBlank()) {
        expected.add(line.charAt(0) + " " + line.substring(2).strip());
        content.add(line.substring(2).strip());
      }
      text.append(line.isBlank() ? "" : line.substring(2)).append('\n');
    }
    List<Kind> kinds = new ArticleFinder().classify(text.toString());
    List<String> found = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      found.add(letter(kinds.get(i)) + " " + content.get(i));
    }
    assertThat(found).isEqualTo(expected);
  }

  private static char letter(Kind kind) {
    return switch (kind) {
      case TITLE -> 'T';
      case FURNITURE -> 'F';
      case HEADING, SENTENCE -> 'B';
    };
  }

  private static String fixture(String name) throws IOException {
    String file = "pages/" + name + ".txt";
    try (InputStream in =
        Objects.requireNonNull(ArticleFinderTest.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
