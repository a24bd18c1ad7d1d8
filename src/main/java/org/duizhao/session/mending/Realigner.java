package org.duizhao.session.mending;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.duizhao.alignment.Aligner;
import org.duizhao.alignment.Bead;
import org.duizhao.alignment.Crossings;
import org.duizhao.alignment.Known;
import org.duizhao.alignment.Link;
import org.duizhao.alignment.PreparedTexts;
import org.duizhao.alignment.Sentences;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.glossary.Term;
import org.duizhao.session.alignment.KnownPairs;
import org.duizhao.session.alignment.Place;
import org.jspecify.annotations.Nullable;

/// Aligns a stretch of rows anew. Reads the two texts once and keeps what it made of them until
/// their sentences change. Safe for any thread.
public final class Realigner {

  private final Supplier<Aligner> aligner;
  private final List<Term> terms;
  private @Nullable Ready ready;

  private record Ready(List<Sentence> source, List<Sentence> target, PreparedTexts texts) {}

  /// @param aligner asked for when first needed
  /// @param terms the project's, which help to find what belongs together
  public Realigner(Supplier<Aligner> aligner, List<Term> terms) {
    this.aligner = aligner;
    this.terms = List.copyOf(terms);
  }

  /// Reads the texts, if they are not the ones it has.
  ///
  /// @throws java.util.concurrent.CancellationException when a stop was asked for
  public synchronized PreparedTexts prepare(Mending mending, Progress progress, Cancel cancel) {
    List<Sentence> source = mending.sentences(Half.SOURCE);
    List<Sentence> target = mending.sentences(Half.TARGET);
    Ready known = ready;
    if (known != null && known.source().equals(source) && known.target().equals(target)) {
      return known.texts();
    }
    Known already = KnownPairs.of(terms, confirmed(mending));
    PreparedTexts texts =
        aligner.get().prepare(sentences(source), sentences(target), already, progress, cancel);
    ready = new Ready(source, target, texts);
    return texts;
  }

  /// The pinned rows of one sentence on each side.
  private static List<Known.Pair> confirmed(Mending mending) {
    return mending.rows().stream()
        .filter(row -> row.pinned() && row.source().size() == 1 && row.target().size() == 1)
        .map(row -> new Known.Pair(row.source().getFirst().text(), row.target().getFirst().text()))
        .toList();
  }

  private static Sentences sentences(List<Sentence> sentences) {
    return new Sentences(
        sentences.stream().map(Sentence::text).toList(),
        Place.breaks(sentences.stream().map(Sentence::place).toList()));
  }

  /// The step that aligns the rows between this one and the next pin anew; a pinned row itself
  /// stays. Nothing when all stays as it is.
  public Optional<Step> toNextPin(Mending mending, int row, Progress progress, Cancel cancel) {
    int from = row < mending.size() && mending.row(row).pinned() ? row + 1 : row;
    return between(mending, from, mending.nextPin(from - 1), progress, cancel);
  }

  private Optional<Step> between(
      Mending mending, int from, int to, Progress progress, Cancel cancel) {
    if (from >= to) {
      return Optional.empty();
    }
    PreparedTexts texts = prepare(mending, progress, cancel);
    List<Sentence> source = new ArrayList<>();
    List<Sentence> target = new ArrayList<>();
    List<Row> old = mending.rows().subList(from, to);
    old.forEach(
        each -> {
          source.addAll(each.source());
          target.addAll(each.target());
        });
    int firstSource = count(mending.rows().subList(0, from), Half.SOURCE);
    int firstTarget = count(mending.rows().subList(0, from), Half.TARGET);
    Bead stretch =
        new Bead(
            firstSource, firstSource + source.size(), firstTarget, firstTarget + target.size());
    Map<List<List<Sentence>>, Integer> ids = new HashMap<>();
    old.forEach(each -> ids.put(List.of(each.source(), each.target()), each.id()));
    List<Row> fresh = new ArrayList<>();
    int id = mending.nextId();
    List<Link> links = texts.align(stretch, progress, cancel);
    Set<Integer> crossings = Crossings.in(texts, links);
    for (Link link : links) {
      boolean crossed = crossings.contains(fresh.size());
      Bead bead = link.bead();
      List<Sentence> zh =
          source.subList(bead.sourceFrom() - firstSource, bead.sourceTo() - firstSource);
      List<Sentence> en =
          target.subList(bead.targetFrom() - firstTarget, bead.targetTo() - firstTarget);
      Integer known = ids.remove(List.of(zh, en));
      int own = known == null ? id++ : known;
      fresh.add(new Row(own, zh, en, link.confidence(), crossed, false, false));
    }
    Step step = new Step(from, old, fresh);
    return step.isEmpty() ? Optional.empty() : Optional.of(step);
  }

  private static int count(List<Row> rows, Half half) {
    return rows.stream().mapToInt(row -> row.half(half).size()).sum();
  }
}
