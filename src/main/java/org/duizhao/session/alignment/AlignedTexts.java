package org.duizhao.session.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.duizhao.alignment.Bead;
import org.duizhao.alignment.Link;
import org.duizhao.core.Document;
import org.duizhao.core.Origin;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.core.State;
import org.duizhao.language.Script;
import org.duizhao.language.Scripts;

/// Two texts and the links between them, in the order in which the texts were given: the first one
/// is the links' source, whether it is Chinese or not.
///
/// @param crossed the numbers of links whose sentences answer each other crosswise, from 0
/// @param kinship how far the texts seem to translate each other, 0 to 1
public record AlignedTexts(
    AlignmentText source,
    AlignmentText target,
    List<Link> links,
    Set<Integer> crossed,
    double kinship) {

  /// Texts below this are hardly translations of each other.
  private static final double STRANGERS = 0.3;

  /// Too little text to tell.
  private static final int FEW = 12;

  public AlignedTexts {
    links = List.copyOf(links);
    crossed = Set.copyOf(crossed);
  }

  /// Whether the texts seem to have nothing to do with each other.
  public boolean areStrangers() {
    int fewer = Math.min(source.sentences().size(), target.sentences().size());
    return fewer >= FEW && kinship < STRANGERS;
  }

  /// Runs of sentences of one side that have no counterpart.
  ///
  /// @param least how long a run must be to be listed
  public List<Bead> gaps(int least) {
    List<Bead> gaps = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= links.size(); i++) {
      boolean goesOn =
          i < links.size() && side(links.get(i).bead()) == side(links.get(from).bead());
      if (!goesOn) {
        Bead first = links.get(from).bead();
        Bead last = links.get(i - 1).bead();
        if (!first.isPair() && i - from >= least) {
          gaps.add(
              new Bead(first.sourceFrom(), last.sourceTo(), first.targetFrom(), last.targetTo()));
        }
        from = i;
      }
    }
    return gaps;
  }

  private static int side(Bead bead) {
    return bead.isPair() ? 0 : bead.sources() > 0 ? 1 : 2;
  }

  /// The pairs as a project of one document, with drafts for translations and the confidence of
  /// each in its note.
  public Project project() {
    List<Segment> segments = new ArrayList<>();
    int number = 1;
    Place place = Place.UNKNOWN;
    for (Link link : links) {
      Bead bead = link.bead();
      place =
          Place.ofPair(
              source.places().subList(bead.sourceFrom(), bead.sourceTo()), place, number - 1);
      String first = joined(source, bead.sourceFrom(), bead.sourceTo());
      String second = joined(target, bead.targetFrom(), bead.targetTo());
      segments.add(
          new Segment(
              Integer.toString(number),
              place.paragraph(),
              place.kind(),
              place.speaker(),
              first,
              second,
              second.isEmpty() ? State.UNTRANSLATED : State.DRAFT,
              note(link.confidence(), crossed.contains(number - 1)),
              second.isEmpty() ? Origin.NONE : Origin.ALIGNMENT,
              new Span(0, 0)));
      number++;
    }
    Document document = new Document("text", source.name(), "text", Segments.of(segments));
    return new Project(
        source.name(), language(source), language(target), List.of(), List.of(document));
  }

  /// The note of a pair that was found, which says how likely it is right and whether its sentences
  /// and its neighbour's answer each other crosswise.
  public static String note(double confidence, boolean crossed) {
    return String.format(Locale.ROOT, "confidence %.2f%s", confidence, crossed ? " crossed" : "");
  }

  private static String joined(AlignmentText text, int from, int to) {
    return text.sentences().subList(from, to).stream()
        .collect(Collectors.joining(text.chinese() ? "" : " "));
  }

  private static String language(AlignmentText text) {
    if (!text.chinese()) {
      return "en";
    }
    String all = String.join("\n", text.sentences());
    return Scripts.scriptOf(all) == Script.SIMPLIFIED ? "zh-Hans" : "zh-Hant";
  }
}
