package org.readout.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.EventMention;
import org.readout.model.Precision;
import org.readout.model.TimeExpression;
import org.readout.model.When;

/** Chooses the time expression that dates an event: the nearest in the tree that can. */
final class EventDates {

  /**
   * The date of an event.
   *
   * @param published the report's date: what began before it and goes on lasts until then
   * @param times of the event's sentence
   */
  Optional<When> of(
      Sentence sentence,
      EventMention event,
      List<TimeExpression> times,
      Optional<LocalDate> published) {
    int trigger = event.trigger().head();
    Optional<TimeExpression> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (TimeExpression time : times) {
      int cost = cost(sentence, trigger, time);
      if (cost < least) {
        least = cost;
        best = Optional.of(time);
      }
    }
    return best.map(time -> when(sentence, time, published));
  }

  private static When when(Sentence sentence, TimeExpression time, Optional<LocalDate> published) {
    boolean since = hasMarker(sentence, time, "since");
    boolean until =
        hasMarker(sentence, time, "until")
            || hasMarker(sentence, time, "till")
            || hasMarker(sentence, time, "by");
    return new When(
        Optional.of(time.phrase().mention()),
        until ? Optional.empty() : time.from(),
        since ? published : time.to(),
        since || until ? Precision.OPEN : time.precision());
  }

  private static boolean hasMarker(Sentence sentence, TimeExpression time, String marker) {
    for (int child : sentence.children(time.phrase().head())) {
      if (sentence.word(child).lemma().equals(marker)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Steps in the tree between trigger and time, clauses on the way counted double; endless where the
   * time cannot date the trigger: it hangs on another noun ("help during last year's floods"), lies
   * in a clause below, or tells when somebody said so.
   */
  private static int cost(Sentence sentence, int trigger, TimeExpression time) {
    if (time.type() == TimeExpression.Type.SET || (time.from().isEmpty() && time.to().isEmpty())) {
      return Integer.MAX_VALUE;
    }
    List<Integer> up = path(sentence, trigger);
    List<Integer> fromTime = path(sentence, time.phrase().head());
    for (int i = 0; i < fromTime.size(); i++) {
      int meeting = up.indexOf(fromTime.get(i));
      if (meeting >= 0) {
        List<Integer> below = fromTime.subList(Math.min(1, i), i);
        List<Integer> above = up.subList(0, meeting);
        boolean apart =
            below.stream().anyMatch(word -> ownsItsTimes(sentence.word(word)))
                || above.stream().anyMatch(word -> saidBy(sentence.word(word)));
        return apart ? Integer.MAX_VALUE : i + meeting + 2 * verbs(sentence, above);
      }
    }
    return Integer.MAX_VALUE;
  }

  private static boolean ownsItsTimes(Word word) {
    return word.is(Upos.NOUN) || word.is(Upos.VERB);
  }

  private static boolean saidBy(Word word) {
    return word.baseRelation().equals("ccomp") || word.baseRelation().equals("parataxis");
  }

  private static int verbs(Sentence sentence, List<Integer> path) {
    return (int) path.stream().filter(i -> sentence.word(i).is(Upos.VERB)).count();
  }

  private static List<Integer> path(Sentence sentence, int word) {
    List<Integer> path = new ArrayList<>();
    for (int at = word; at >= 0; at = sentence.word(at).head()) {
      path.add(at);
    }
    return path;
  }
}
