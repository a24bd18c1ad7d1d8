package org.duizhao.ui.memory;

import java.util.List;
import java.util.function.IntSupplier;
import org.duizhao.core.Document;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.UserException;
import org.duizhao.memory.Query;
import org.duizhao.session.Jobs;
import org.duizhao.session.matching.Memories;
import org.duizhao.session.matching.Neighbours;
import org.duizhao.session.matching.ProjectMemories;

/// Has the memories asked about the segment being worked on, one question at a time: while one is
/// out, only the newest waits.
public final class MatchesModel implements AutoCloseable {

  /// Shown at most; those with a key come first.
  private static final int MOST = 20;

  private static final int MOST_PIECES = 6;
  private static final int LEAST_PIECE = 3;

  private final ProjectMemories memories;
  private final Jobs jobs;
  private final IntSupplier least;
  private final Runnable told;
  private final Runnable unsubscribe;
  private Question asked = Question.NONE;
  private Answer answer = Answer.NONE;
  private boolean out;
  private boolean again;
  private boolean closed;

  /// A segment to be looked up.
  private record Question(Project project, Document document, int at) {
    private static final Question NONE =
        new Question(
            new Project("", "", "", List.of(), List.of()),
            new Document("", "", "", Segments.of(List.of())),
            -1);

    Segment segment() {
      return document.segments().get(at);
    }
  }

  /// What the memories have for a segment.
  ///
  /// @param segment id of the segment asked about; empty while nothing was asked
  /// @param pieces parts translated before, when there is no match
  public record Answer(
      String document,
      String segment,
      String source,
      List<Memories.Offer> offers,
      List<Memories.Piece> pieces) {

    static final Answer NONE = new Answer("", "", "", List.of(), List.of());

    private boolean isFor(Question question) {
      return question.at() >= 0
          && document.equals(question.document().id())
          && segment.equals(question.segment().id());
    }
  }

  /// @param least the score from which matches are shown
  /// @param told called when there is another answer
  public MatchesModel(ProjectMemories memories, Jobs jobs, IntSupplier least, Runnable told) {
    this.memories = memories;
    this.jobs = jobs;
    this.least = least;
    this.told = told;
    this.unsubscribe = memories.listen(this::askAgain);
  }

  /// Has this segment looked up.
  public void ask(Project project, Document document, int at) {
    asked = new Question(project, document, at);
    askAgain();
  }

  /// Has the same segment looked up again, because the memories have learnt something.
  public void askAgain() {
    again = true;
    if (!out && !closed) {
      send();
    }
  }

  private void send() {
    again = false;
    Question question = asked;
    boolean empty = question.at() < 0 || !question.segment().kind().isTranslatable();
    if (empty) {
      take(Answer.NONE);
      return;
    }
    out = true;
    Memories all = memories.lookedUp();
    int from = least.getAsInt();
    jobs.quietly(() -> find(question, all, from), this::answered);
  }

  /// A memory may be closed while it is asked; then there is nobody left to tell.
  private Answer find(Question question, Memories all, int from) {
    try {
      Query query = Neighbours.query(question.project(), question.document(), question.at());
      List<Memories.Offer> offers = all.find(query.withLeast(from).withMost(MOST));
      List<Memories.Piece> pieces =
          offers.isEmpty()
              ? all.pieces(query.text(), LEAST_PIECE, MOST_PIECES, query.except())
              : List.of();
      return new Answer(
          question.document().id(), question.segment().id(), query.text(), offers, pieces);
    } catch (UserException gone) {
      if (memories.isClosed()) {
        return Answer.NONE;
      }
      throw gone;
    }
  }

  private void answered(Answer found) {
    out = false;
    if (closed) {
      return;
    }
    if (again) {
      send();
    } else {
      take(found);
    }
  }

  private void take(Answer found) {
    answer = found;
    told.run();
  }

  public Answer answer() {
    return answer;
  }

  /// Whether the answer is about the segment asked about last.
  public boolean isCurrent() {
    return answer.isFor(asked);
  }

  @Override
  public void close() {
    closed = true;
    unsubscribe.run();
  }
}
