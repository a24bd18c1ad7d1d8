package org.duizhao.session.mending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.List;
import org.duizhao.core.Kind;
import org.duizhao.session.alignment.Place;
import org.junit.jupiter.api.Test;

class JournalLinesTest {

  private static final Path FILE = Path.of("alignment.jsonl");

  @Test
  void places_of_sentences_are_read_as_they_were_written_and_pieces_keep_theirs() {
    Place heading = new Place(3, Kind.HEADING, "");
    Place spoken = new Place(4, Kind.SENTENCE, "林");
    Mending start =
        new Mending(
            List.of(
                row(1, new Sentence(3, "第二章", heading), new Sentence(4, "Two", Place.UNKNOWN)),
                row(2, new Sentence(5, "來了。走了。", spoken), new Sentence(6, "Came and went."))),
            7);
    Step split = new Moves(start).split(1, Half.SOURCE, 0, 3).orElseThrow();
    JournalLines lines = new JournalLines();
    String journal = lines.start(start) + lines.line(new MendingJournal.Entry.Made(split));
    Mending read = new JournalLines().read(FILE, journal).now();
    assertThat(read).isEqualTo(start.after(split));
    assertThat(read.sentences(Half.SOURCE))
        .extracting(Sentence::text, Sentence::place)
        .containsExactly(tuple("第二章", heading), tuple("來了。", spoken), tuple("走了。", spoken));
  }

  @Test
  void a_journal_of_before_there_were_places_is_read_too() {
    String journal =
        """
        {"version":1,"next":4,"in":[[1,[2],[3],0.9,0]],"new":[[2,"好。"],[3,"Good."]]}
        """;
    assertThat(new JournalLines().read(FILE, journal).now().rows())
        .containsExactly(row(1, new Sentence(2, "好。"), new Sentence(3, "Good.")));
  }

  private static Row row(int id, Sentence source, Sentence target) {
    return new Row(id, List.of(source), List.of(target), 0.9, false, false, false);
  }
}
