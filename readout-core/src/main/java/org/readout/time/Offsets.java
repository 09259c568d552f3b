package org.readout.time;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.model.EventMention;
import org.readout.model.Precision;
import org.readout.model.TimeExpression;
import org.readout.model.When;

/**
 * Dates events by how long before or after another they were: in "On May 8 they met, <b>two days
 * after</b> the raid" the raid was on May 6. Where the other has no day, such an event has no date.
 */
final class Offsets {
  private static final String AFTER = "after";
  private static final String BEFORE = "before";
  private static final Set<String> MARKS = Set.of("mark", "case");

  private final Analysis analysis;
  private final List<EventMention> events;
  private final List<TimeExpression> times;

  /**
   * How far an event lies from the one that its phrase hangs on.
   *
   * @param sign 1 where it is later, -1 where it is earlier
   */
  private record Offset(TimeExpression length, int sign, int governor) {}

  Offsets(Analysis analysis, List<EventMention> events, List<TimeExpression> times) {
    this.analysis = analysis;
    this.events = events;
    this.times = times;
  }

  /** The dates of the events, in their order, those told by an offset replaced. */
  List<Optional<When>> apply(List<Optional<When>> own) {
    return IntStream.range(0, own.size())
        .mapToObj(i -> offset(events.get(i)).map(o -> shifted(i, o, own)).orElse(own.get(i)))
        .toList();
  }

  private Optional<Offset> offset(EventMention event) {
    Sentence sentence = analysis.sentences().get(event.trigger().sentence());
    int head = event.trigger().head();
    for (int child : sentence.children(head)) {
      String mark = sentence.word(child).lemma();
      boolean marks = MARKS.contains(sentence.word(child).baseRelation());
      if (marks && (mark.equals(AFTER) || mark.equals(BEFORE))) {
        return lengthBefore(sentence, child)
            .map(time -> new Offset(time, mark.equals(AFTER) ? -1 : 1, sentence.word(head).head()));
      }
    }
    return Optional.empty();
  }

  /** The duration that ends right before a word. */
  private Optional<TimeExpression> lengthBefore(Sentence sentence, int word) {
    int end = word == 0 ? -1 : sentence.word(word - 1).span().end();
    return times.stream()
        .filter(time -> time.phrase().sentence() == sentence.index())
        .filter(time -> time.type() == TimeExpression.Type.DURATION)
        .filter(time -> time.phrase().mention().extent().end() == end)
        .findFirst();
  }

  private Optional<When> shifted(int event, Offset offset, List<Optional<When>> own) {
    return day(events.get(event).trigger().sentence(), offset.governor(), own)
        .flatMap(day -> length(offset).flatMap(length -> moved(day, offset, length)));
  }

  /** The date of the event at a word, where it is a day. */
  private Optional<When> day(int sentence, int word, List<Optional<When>> own) {
    return IntStream.range(0, own.size())
        .filter(i -> events.get(i).trigger().sentence() == sentence)
        .filter(i -> events.get(i).trigger().head() == word)
        .mapToObj(own::get)
        .flatMap(Optional::stream)
        .filter(when -> when.precision() == Precision.DAY && when.from().equals(when.to()))
        .findFirst();
  }

  /** Days and weeks are told exactly enough. */
  private static Optional<Period> length(Offset offset) {
    try {
      return Optional.of(Period.parse(offset.length().value()))
          .filter(length -> length.toTotalMonths() == 0 && !length.isZero());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<When> moved(When day, Offset offset, Period length) {
    return day.from()
        .map(from -> from.plus(length.multipliedBy(offset.sign())))
        .map(
            moved ->
                new When(
                    Optional.of(offset.length().phrase().mention()),
                    Optional.of(moved),
                    Optional.of(moved),
                    Precision.DAY));
  }
}
