package org.duizhao.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// Markdown, read back by commonmark-java with GitHub's tables and strikethrough.
class MarkdownWriterTest {

  private static final PairWriter WRITER = new MarkdownWriter();
  private static final Parser READER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
          .build();

  @Example
  void a_document_is_a_table_and_its_headings_are_bold() {
    assertThat(Samples.written(WRITER, Samples.interview(), ExportOptions.ALL))
        .isEqualTo(
            """
            # An interview 對談

            ## interview.txt

            | Speaker | 中文 | English |
            | --- | --- | --- |
            |  | **回頭來看** | **Looking Back** |
            |  | **1、上限** | **1. The Cap** |
            | Ravi | 有限營利公司的股份是如何設定上限的？ | How is the cap on a capped-profit company's shares set? |
            | Ravi | 請講。 | Please. |
            | Ilya | 好。 | Right. |
            | Ilya | 再說。 |  |

            ## 第二篇.txt

            | Speaker | 中文 | English |
            | --- | --- | --- |
            |  | 完。 | The end. |
            """);
  }

  @Example
  void without_speakers_the_table_has_two_columns() {
    assertThat(rows(Samples.interview(), ExportOptions.ALL.withSpeakers(false)))
        .hasSize(7)
        .contains(List.of("請講。", "Please."))
        .allMatch(row -> row.size() == 2);
  }

  @Property(tries = 100)
  @Domain(NastyText.class)
  void every_text_is_read_back(@ForAll List<String> texts) {
    Bilingual bilingual = Samples.of(texts);
    assertThat(rows(bilingual, ExportOptions.ALL))
        .isEqualTo(
            Samples.kept(bilingual, ExportOptions.ALL).stream()
                .map(
                    segment ->
                        List.of(
                            NastyText.lines(segment.speaker()),
                            NastyText.lines(segment.source()),
                            NastyText.lines(segment.target())))
                .toList());
  }

  private static List<List<String>> rows(Bilingual bilingual, ExportOptions options) {
    Rows rows = new Rows();
    READER.parse(Samples.written(WRITER, bilingual, options)).accept(rows);
    return rows.rows;
  }

  private static final class Rows extends AbstractVisitor {
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean body;

    @Override
    public void visit(CustomNode node) {
      if (node instanceof TableBody) {
        body = true;
        visitChildren(node);
        body = false;
      } else if (node instanceof TableRow && body) {
        rows.add(new ArrayList<>());
        visitChildren(node);
      } else if (node instanceof TableCell && body) {
        cell.setLength(0);
        visitChildren(node);
        rows.getLast().add(cell.toString());
      } else if (body) {
        unexpected(node);
      }
    }

    @Override
    public void visit(Text text) {
      cell.append(text.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
      cell.append(html.getLiteral().equals("<br>") ? "\n" : unexpected(html));
    }

    private static String unexpected(Node node) {
      throw new AssertionError("Markup from text: " + node);
    }
  }
}
