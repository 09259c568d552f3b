package org.readout.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.EventMention;
import org.readout.model.Mention;
import org.readout.model.Precision;
import org.readout.model.Span;
import org.readout.model.TimeExpression;
import org.readout.model.When;

/** Chooses the time expression that dates an event: the nearest in the tree that can. */
final class EventDates {
  private static final Set<String> JOINING = Set.of("to", "until", "till", "through", "and");

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
    Optional<TimeExpression> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (TimeExpression time : times) {
      int cost = cost(sentence, event, time);
      if (cost < least) {
        least = cost;
        best = Optional.of(time);
      }
    }
    return best.map(time -> range(sentence, time, times).orElse(when(sentence, time, published)));
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

  /** "from May 3 to May 9", "between Monday and Friday": up to the time that comes next. */
  private static Optional<When> range(
      Sentence sentence, TimeExpression first, List<TimeExpression> times) {
    if (!hasMarker(sentence, first, "from") && !hasMarker(sentence, first, "between")) {
      return Optional.empty();
    }
    return times.stream()
        .filter(next -> joined(sentence, first, next))
        .filter(next -> first.from().isPresent() && next.to().isPresent())
        .filter(next -> !next.to().get().isBefore(first.from().get()))
        .findFirst()
        .map(next -> new When(both(first, next), first.from(), next.to(), first.precision()));
  }

  private static Optional<Mention> both(TimeExpression first, TimeExpression next) {
    List<Span> spans = new ArrayList<>(first.phrase().mention().spans());
    spans.addAll(next.phrase().mention().spans());
    String text = first.phrase().mention().text() + " … " + next.phrase().mention().text();
    return Optional.of(new Mention(text, spans));
  }

  /** Whether nothing but "to", "until" or "and" stands between two times. */
  private static boolean joined(Sentence sentence, TimeExpression first, TimeExpression next) {
    int end = first.phrase().mention().extent().end();
    int start = next.phrase().mention().extent().start();
    List<Word> between =
        sentence.words().stream()
            .filter(word -> word.span().start() >= end && word.span().end() <= start)
            .toList();
    return between.size() == 1 && JOINING.contains(between.get(0).lemma());
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
   * Steps in the tree between trigger and time, clauses and nouns on the way counted more; endless
   * where the time cannot date the trigger: it belongs to a noun ("help during last year's
   * floods"), lies in a clause below, or tells when somebody told of a deed.
   */
  private static int cost(Sentence sentence, EventMention event, TimeExpression time) {
    if (time.type() == TimeExpression.Type.SET || (time.from().isEmpty() && time.to().isEmpty())) {
      return Integer.MAX_VALUE;
    }
    List<Integer> up = path(sentence, event.trigger().head());
    List<Integer> fromTime = path(sentence, time.phrase().head());
    for (int i = 0; i < fromTime.size(); i++) {
      int meeting = up.indexOf(fromTime.get(i));
      if (meeting >= 0) {
        List<Integer> below = fromTime.subList(0, i);
        List<Integer> above = up.subList(0, meeting);
        return ownedBelow(sentence, below, above) || apart(sentence, event, above, up.get(meeting))
            ? Integer.MAX_VALUE
            : i
                + meeting
                + 2 * (count(sentence, above, Upos.VERB) + count(sentence, below, Upos.NOUN));
      }
    }
    return Integer.MAX_VALUE;
  }

  /** Whether the time is that of a clause in which the event is only mentioned or told of. */
  private static boolean apart(
      Sentence sentence, EventMention event, List<Integer> above, int meeting) {
    boolean told = above.stream().anyMatch(word -> told(sentence.word(word)));
    boolean itself = above.stream().allMatch(word -> partOfTheTelling(sentence.word(word)));
    boolean sayingIsDoing = event.code().type().doneInWords() && itself;
    return (told && !sayingIsDoing)
        || above.stream().anyMatch(word -> relativeBelow(sentence.word(word), meeting))
        || above.stream().anyMatch(word -> markedClause(sentence, word));
  }

  /** A relative clause has its own time, unless the time is that of the noun it tells of. */
  private static boolean relativeBelow(Word word, int meeting) {
    return word.relation().equals("acl:relcl") && word.head() != meeting;
  }

  private static boolean partOfTheTelling(Word word) {
    return told(word) || word.baseRelation().equals("conj") || word.baseRelation().equals("xcomp");
  }

  /** A clause led in by "after", "because", "if" has its own time. */
  private static boolean markedClause(Sentence sentence, int word) {
    if (!sentence.word(word).relation().equals("advcl")) {
      return false;
    }
    for (int child : sentence.children(word)) {
      boolean mark = sentence.word(child).baseRelation().equals("mark");
      if (mark && !sentence.word(child).xpos().equals("TO")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a clause on the way, a noun that follows the time, or the subject that it belongs to
   * keeps the time to itself.
   */
  private static boolean ownedBelow(Sentence sentence, List<Integer> below, List<Integer> above) {
    for (int i = 1; i < below.size(); i++) {
      Word word = sentence.word(below.get(i));
      boolean clause = word.is(Upos.VERB) && !shared(sentence, below.get(i), below, above);
      boolean noun = word.is(Upos.NOUN) && below.get(i) > below.get(i - 1);
      if (clause || noun || word.baseRelation().equals("nsubj")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a clause below dates the trigger too: what it was done for ("came to speak on Monday"),
   * or what is told of the very noun ("the raid launched on Monday").
   */
  private static boolean shared(
      Sentence sentence, int clause, List<Integer> below, List<Integer> above) {
    String relation = sentence.word(clause).baseRelation();
    int noun = sentence.word(clause).head();
    boolean ofTheNoun =
        relation.equals("acl")
            && (above.isEmpty() || sentence.word(above.get(above.size() - 1)).head() == noun)
            && sentence.word(noun).is(Upos.NOUN)
            && !below.contains(noun)
            && above.size() <= 1;
    return ofTheNoun || (relation.equals("advcl") && infinitive(sentence, clause));
  }

  private static boolean infinitive(Sentence sentence, int clause) {
    for (int child : sentence.children(clause)) {
      if (sentence.word(child).xpos().equals("TO")) {
        return true;
      }
    }
    return false;
  }

  private static boolean told(Word word) {
    return word.baseRelation().equals("ccomp") || word.baseRelation().equals("parataxis");
  }

  private static int count(Sentence sentence, List<Integer> path, Upos tag) {
    return (int) path.stream().filter(i -> sentence.word(i).is(tag)).count();
  }

  private static List<Integer> path(Sentence sentence, int word) {
    List<Integer> path = new ArrayList<>();
    for (int at = word; at >= 0; at = sentence.word(at).head()) {
      path.add(at);
    }
    return path;
  }
}
