package org.readout.training.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.readout.attribution.Choice;
import org.readout.attribution.Edge;
import org.readout.language.Analysis;
import org.readout.model.Span;

/** Turns marked attributions into lessons on where contents begin and end. */
final class EdgeLessons {
  private final MarkedReport report;
  private final Analysis analysis;

  EdgeLessons(MarkedReport report, Analysis analysis) {
    this.report = report;
    this.analysis = analysis;
  }

  /** None where people marked no such attribution, or where no edge is where they put it. */
  List<Lesson> of(Choice choice) {
    Found found = Found.of(choice.attribution(), analysis);
    Optional<BitSet> content =
        report.attributions().stream()
            .filter(each -> each.concerns(found))
            .map(each -> each.content().get(0, choice.sentence().end()))
            .findFirst();
    return content.stream()
        .flatMap(
            places ->
                List.of(
                    lessons(choice.ends(), last(places)),
                    lessons(choice.starts(), first(places, choice.sentence())))
                    .stream())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Lesson> lessons(List<Edge> edges, int place) {
    boolean known = edges.stream().anyMatch(edge -> at(edge, place));
    return known
        ? edges.stream().map(edge -> new Lesson(edge.signs(), at(edge, place))).toList()
        : List.of();
  }

  private static boolean at(Edge edge, int place) {
    return edge.word().start() <= place && place < edge.word().end();
  }

  private int last(BitSet places) {
    int at = places.length() - 1;
    while (at >= 0 && !(places.get(at) && letter(at))) {
      at--;
    }
    return at;
  }

  private int first(BitSet places, Span sentence) {
    int at = Math.max(0, places.nextSetBit(sentence.start()));
    while (at < places.length() && !(places.get(at) && letter(at))) {
      at++;
    }
    return at;
  }

  private boolean letter(int place) {
    return Character.isLetterOrDigit(report.text().charAt(place));
  }
}
