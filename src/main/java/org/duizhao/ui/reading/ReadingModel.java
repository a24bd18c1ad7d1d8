package org.duizhao.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.session.Change;
import org.duizhao.session.Settings.Reading;
import org.duizhao.session.Settings.ReadingLayout;
import org.duizhao.session.SettingsFile;
import org.jspecify.annotations.Nullable;

/// What the reading view shows: the passages of the document being worked on, as they are now. The
/// selected sentence is the segment being worked on.
public final class ReadingModel implements AutoCloseable {

  private final ReadingPlace place;
  private final SettingsFile settings;
  private final List<Runnable> listeners = new ArrayList<>();
  private final Runnable unsubscribe;
  private String document = "";

  /// Cut when they are asked for: nobody should wait for them while nobody reads.
  private @Nullable Passages passages;

  public ReadingModel(ReadingPlace place, SettingsFile settings) {
    this.place = place;
    this.settings = settings;
    this.unsubscribe = place.session().listen(this::changed);
  }

  /// Has `listener` called whenever other text or the same text otherwise is to be shown.
  void listen(Runnable listener) {
    listeners.add(listener);
  }

  Passages passages() {
    Passages cut = passages;
    if (cut == null) {
      cut = Passages.of(segments(), options().confirmedOnly());
      passages = cut;
    }
    return cut;
  }

  int active() {
    return place.active();
  }

  /// Selects a sentence.
  boolean go(int position) {
    return place.go(position);
  }

  Segments segments() {
    return place.document().isEmpty()
        ? Segments.of(List.of())
        : place.session().project().document(place.document()).segments();
  }

  Reading options() {
    return settings.settings().reading();
  }

  void choose(ReadingLayout layout) {
    change(options -> options.withLayout(layout));
  }

  void showConfirmedOnly(boolean value) {
    change(options -> options.withConfirmedOnly(value));
  }

  /// Takes up the document being worked on, when it has become another.
  void follow() {
    if (!document.equals(place.document())) {
      document = place.document();
      passages = null;
      tell();
    }
  }

  List<Run> chinese(Passage passage) {
    return Run.chinese(passage, segments(), passages()::keeps);
  }

  List<Run> english(Passage passage) {
    boolean alone = options().layout() == ReadingLayout.ENGLISH;
    return Run.english(passage, segments(), passages()::keeps, alone);
  }

  /// Selects the sentence before or after the selected one.
  boolean step(boolean forward) {
    int to = passages().step(segments(), active(), forward);
    return to >= 0 && go(to);
  }

  /// Selects the first or the last sentence.
  boolean goToEnd(boolean last) {
    Segments all = segments();
    int to = passages().step(all, last ? all.size() : -1, !last);
    return to >= 0 && go(to);
  }

  /// The first position of a passage that is shown.
  int firstOf(int index) {
    Passage passage = passages().get(index);
    Segments all = segments();
    for (int position = passage.from(); position < passage.to(); position++) {
      Segment segment = all.get(position);
      if (passages().keeps(segment)) {
        return position;
      }
    }
    return passage.from();
  }

  /// The English of the passage with the selected sentence, or both languages, English last.
  String selectedText(boolean both) {
    int index = passages().indexAt(active());
    if (index < 0) {
      return "";
    }
    Passage passage = passages().get(index);
    String english = Run.text(Run.english(passage, segments(), passages()::keeps, false));
    return both ? Run.text(chinese(passage)) + "\n" + english : english;
  }

  @Override
  public void close() {
    unsubscribe.run();
  }

  private void change(UnaryOperator<Reading> change) {
    settings.change(all -> all.withReading(change.apply(all.reading())));
    passages = null;
    tell();
  }

  private void changed(Change change) {
    Passages cut = passages;
    boolean sameDocuments = change.before().documents().size() == change.after().documents().size();
    if (cut != null && !(sameDocuments && cut.outlast(change.edit()))) {
      passages = null;
    }
    tell();
  }

  private void tell() {
    List.copyOf(listeners).forEach(Runnable::run);
  }
}
