package org.duizhao.session.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;

/// One run of a search through documents: which segments to list and where the hits are. Made for
/// one run on one thread.
public final class SearchPass {

  /// Asked to stop, and told of what is found so far, after so many segments.
  private static final int STRIDE = 4096;

  private final Search search;
  private final Optional<TextFinder> finder;
  private final Set<String> repeated;
  private final Cancel cancel;

  /// What was found in a document.
  public static final class Found {

    private final String document;
    private final int[] listed;
    private final Hits hits;

    Found(String document, int[] listed, Hits hits) {
      this.document = document;
      this.listed = listed;
      this.hits = hits;
    }

    public String document() {
      return document;
    }

    /// Positions of the segments to list, in order.
    public int[] listed() {
      return listed.clone();
    }

    public Hits hits() {
      return hits;
    }

    /// Only what stands at these positions.
    public Found within(BitSet positions) {
      return new Found(
          document, Arrays.stream(listed).filter(positions::get).toArray(), hits.within(positions));
    }
  }

  /// Takes all documents of the project, which tell what is repeated.
  public SearchPass(Search search, List<Document> project, Cancel cancel) {
    this.search = search;
    this.cancel = cancel;
    this.finder = search.finder();
    this.repeated = search.criteria().repeated() ? repeated(project) : Set.of();
  }

  /// Searches a document.
  ///
  /// @param changed ids of the segments that pass the criterion `changed`, if there is one
  /// @param soFar hears of hits as soon as there are some
  public Found run(Document document, Set<String> changed, Consumer<Hits> soFar) {
    Segments segments = document.segments();
    Hits.Builder hits = new Hits.Builder();
    int[] listed = new int[segments.size()];
    int size = 0;
    int position = 0;
    int tellAt = STRIDE;
    boolean inSection = false;
    for (Segment segment : segments) {
      if (segment.kind() == Kind.HEADING) {
        inSection = search.criteria().headings().contains(segment.id());
      }
      if (passes(segment, inSection, changed) && isFlagged(document, segment)) {
        int count = count(segment);
        if (count > 0) {
          hits.add(position, count);
        }
        if (count > 0 || !search.onlyHits() || search.query().isEmpty()) {
          listed[size++] = position;
        }
      }
      position++;
      if (position % STRIDE == 0) {
        cancel.check();
        if (position == tellAt) {
          tellAt *= 4;
          soFar.accept(hits.build());
        }
      }
    }
    return new Found(document.id(), Arrays.copyOf(listed, size), hits.build());
  }

  private boolean passes(Segment segment, boolean inSection, Set<String> changed) {
    Criteria criteria = search.criteria();
    return (search.furniture() || segment.kind() != Kind.FURNITURE)
        && (inSection || criteria.headings().isEmpty())
        && criteria.passes(segment)
        && (!criteria.repeated() || repeated.contains(segment.source()))
        && (criteria.changed().isEmpty() || changed.contains(segment.id()));
  }

  private boolean isFlagged(Document document, Segment segment) {
    return search
        .criteria()
        .flags()
        .map(flags -> flags.has(document.id(), segment.id()))
        .orElse(true);
  }

  private int count(Segment segment) {
    return finder.map(how -> count(segment, search.side(), how)).orElse(0);
  }

  /// How often the text stands in the parts of a segment.
  public static int count(Segment segment, Side side, TextFinder finder) {
    int count = 0;
    for (Part part : side.parts()) {
      count += finder.count(part.of(segment));
    }
    return count;
  }

  private Set<String> repeated(List<Document> project) {
    Set<String> once = new HashSet<>();
    Set<String> more = new HashSet<>();
    for (Document document : project) {
      for (Segment segment : document.segments()) {
        if (segment.kind().isTranslatable() && !once.add(segment.source())) {
          more.add(segment.source());
        }
      }
      cancel.check();
    }
    return more;
  }
}
