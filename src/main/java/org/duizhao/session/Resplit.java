package org.duizhao.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Progress;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.language.ChineseSentences;
import org.duizhao.language.Resegmenter;
import org.duizhao.language.SentenceSplitter;
import org.duizhao.language.SplitRule;
import org.duizhao.language.SrxRules;

/// What other splitting rules would change in a project, before it is changed. Immutable.
///
/// @param rules the rules to be
/// @param places what would change, in the project's order
public record Resplit(List<SplitRule> rules, List<Place> places) {

  static final String LABEL = "edit.resegment";

  /// Segments that would give way to others.
  ///
  /// @param at position of the first of them in the document as it is
  public record Place(String document, int at, List<Segment> before, List<Segment> after) {}

  public Resplit {
    rules = List.copyOf(rules);
    places = List.copyOf(places);
  }

  /// Finds what changes when rules take the place of those the project was split by.
  ///
  /// @throws java.util.concurrent.CancellationException when a stop was asked for
  /// @throws org.duizhao.core.UserException when a rule cannot be followed
  public static Resplit of(
      Project project,
      List<SplitRule> was,
      List<SplitRule> rules,
      Progress progress,
      Cancel cancel) {
    Resegmenter resegmenter = new Resegmenter(splitter(was, cancel), splitter(rules, cancel));
    List<Place> places = new ArrayList<>();
    for (Document document : project.documents()) {
      resegmenter
          .edit(document, progress, cancel)
          .ifPresent(edit -> addPlaces(places, (Edit.Compound) edit));
    }
    return new Resplit(rules, places);
  }

  /// The one edit that makes the change; nothing when nothing changes.
  public Optional<Edit> edit() {
    List<Edit> edits = new ArrayList<>();
    String document = "";
    int moved = 0;
    for (Place place : places) {
      moved = place.document().equals(document) ? moved : 0;
      document = place.document();
      edits.add(new Edit.Splice(document, place.at() + moved, place.before(), place.after()));
      moved += place.after().size() - place.before().size();
    }
    return edits.isEmpty() ? Optional.empty() : Optional.of(new Edit.Compound(LABEL, edits));
  }

  /// How many segments there will be more, or fewer when negative.
  public int growth() {
    int growth = 0;
    for (Place place : places) {
      growth += place.after().size() - place.before().size();
    }
    return growth;
  }

  private static void addPlaces(List<Place> places, Edit.Compound edit) {
    int moved = 0;
    for (Edit each : edit.edits()) {
      if (each instanceof Edit.Splice splice) {
        places.add(
            new Place(splice.document(), splice.at() - moved, splice.removed(), splice.inserted()));
        moved += splice.inserted().size() - splice.removed().size();
      }
    }
  }

  private static SentenceSplitter splitter(List<SplitRule> rules, Cancel cancel) {
    return SrxRules.of(rules).over(SentenceSplitter.over(new ChineseSentences()), "zh", cancel);
  }
}
