package org.duizhao.core;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;

/// An immutable list of segments in chunks, so that changing one of 200,000 copies a few hundred
/// references and shares the rest with the list before it.
public final class Segments extends AbstractList<Segment> implements RandomAccess {

  private static final int CHUNK = 512;
  private static final Segments EMPTY = new Segments(List.of(), new int[] {0});

  private final List<List<Segment>> chunks;

  /// `starts[k]` is the index of the first segment of chunk `k`; the last entry is the size.
  private final int[] starts;

  private Segments(List<List<Segment>> chunks, int[] starts) {
    this.chunks = chunks;
    this.starts = starts;
  }

  public static Segments of(List<Segment> segments) {
    if (segments instanceof Segments already) {
      return already;
    }
    return ofChunks(chunked(segments));
  }

  @Override
  public Segment get(int index) {
    Objects.checkIndex(index, size());
    int chunk = chunkOf(index);
    return chunks.get(chunk).get(index - starts[chunk]);
  }

  @Override
  public int size() {
    return starts[chunks.size()];
  }

  /// This list with the segment at `index` replaced.
  public Segments with(int index, Segment segment) {
    return spliced(index, 1, List.of(segment));
  }

  /// Goes from chunk to chunk, which is many times faster than asking for one index after another.
  @Override
  public Iterator<Segment> iterator() {
    return new Walk();
  }

  private final class Walk implements Iterator<Segment> {

    private int chunk;
    private int at;

    @Override
    public boolean hasNext() {
      return starts[chunk] + at < size();
    }

    @Override
    public Segment next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Segment segment = chunks.get(chunk).get(at++);
      if (at == chunks.get(chunk).size()) {
        chunk++;
        at = 0;
      }
      return segment;
    }
  }

  /// Takes new values of many segments one by one; each chunk they are in is copied once.
  final class Draft {

    private final List<List<Segment>> result = new ArrayList<>(chunks);
    private final BitSet copied = new BitSet();
    private int chunk;

    Segment get(int index) {
      locate(index);
      return result.get(chunk).get(index - starts[chunk]);
    }

    void set(int index, Segment segment) {
      locate(index);
      if (!copied.get(chunk)) {
        copied.set(chunk);
        result.set(chunk, new ArrayList<>(result.get(chunk)));
      }
      result.get(chunk).set(index - starts[chunk], segment);
    }

    /// The list with the new values; chunks without any are shared.
    Segments list() {
      copied.stream().forEach(k -> result.set(k, List.copyOf(result.get(k))));
      return new Segments(List.copyOf(result), starts);
    }

    /// Mostly the next index is in the chunk of the last one.
    private void locate(int index) {
      if (index < starts[chunk] || index >= starts[chunk + 1]) {
        chunk = chunkOf(Objects.checkIndex(index, size()));
      }
    }
  }

  /// This list with `removed` segments from `at` on taken out and `inserted` put in their place.
  ///
  /// @throws IndexOutOfBoundsException when the removed range is not inside the list
  public Segments spliced(int at, int removed, List<Segment> inserted) {
    Objects.checkFromIndexSize(at, removed, size());
    if (isEmpty()) {
      return of(inserted);
    }
    int first = chunkOf(Math.min(at, size() - 1));
    int last = removed == 0 ? first : chunkOf(at + removed - 1);
    List<Segment> middle = new ArrayList<>();
    middle.addAll(chunks.get(first).subList(0, at - starts[first]));
    middle.addAll(inserted);
    List<Segment> lastChunk = chunks.get(last);
    middle.addAll(lastChunk.subList(at + removed - starts[last], lastChunk.size()));
    List<List<Segment>> result = new ArrayList<>(chunks.subList(0, first));
    result.addAll(chunked(middle));
    result.addAll(chunks.subList(last + 1, chunks.size()));
    return ofChunks(result);
  }

  private static List<List<Segment>> chunked(List<Segment> segments) {
    // A chunk may grow to twice its size by edits before it is divided again.
    if (!segments.isEmpty() && segments.size() <= 2 * CHUNK) {
      return List.of(List.copyOf(segments));
    }
    List<List<Segment>> chunks = new ArrayList<>();
    for (int from = 0; from < segments.size(); from += CHUNK) {
      chunks.add(List.copyOf(segments.subList(from, Math.min(from + CHUNK, segments.size()))));
    }
    return chunks;
  }

  private static Segments ofChunks(List<List<Segment>> chunks) {
    if (chunks.isEmpty()) {
      return EMPTY;
    }
    int[] starts = new int[chunks.size() + 1];
    for (int k = 0; k < chunks.size(); k++) {
      starts[k + 1] = starts[k] + chunks.get(k).size();
    }
    return new Segments(List.copyOf(chunks), starts);
  }

  private int chunkOf(int index) {
    int low = 0;
    int high = chunks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle] <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
