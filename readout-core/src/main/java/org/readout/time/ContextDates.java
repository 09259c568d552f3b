package org.readout.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.Entity;
import org.readout.model.EventMention;
import org.readout.model.Phrase;
import org.readout.model.Precision;
import org.readout.model.TimeExpression;
import org.readout.model.When;

/**
 * Dates events whose own sentence tells no time: those of the scene that the sentence before dates
 * to a day, and those that the report tells of with a date elsewhere.
 */
final class ContextDates {
  private final Analysis analysis;
  private final List<EventMention> events;
  private final List<TimeExpression> times;
  private final Map<Head, Integer> entities = new HashMap<>();

  private record Head(int sentence, int word) {}

  ContextDates(
      Analysis analysis,
      List<EventMention> events,
      List<Entity> entities,
      List<TimeExpression> times) {
    this.analysis = analysis;
    this.events = events;
    this.times = times;
    for (Entity entity : entities) {
      for (Phrase mention : entity.mentions()) {
        this.entities.putIfAbsent(new Head(mention.sentence(), mention.head()), entity.id());
      }
    }
  }

  /** The dates that the events' own sentences tell, completed; the order is that of the events. */
  List<Optional<When>> complete(List<Optional<When>> own) {
    List<Optional<When>> scenes =
        IntStream.range(0, own.size())
            .mapToObj(i -> own.get(i).or(() -> undated(i) ? scene(events.get(i)) : none()))
            .toList();
    return IntStream.range(0, own.size())
        .mapToObj(i -> scenes.get(i).or(() -> undated(i) ? sameEvent(i, scenes) : none()))
        .toList();
  }

  private static Optional<When> none() {
    return Optional.empty();
  }

  private boolean undated(int event) {
    int sentence = events.get(event).trigger().sentence();
    return times.stream()
        .noneMatch(time -> time.phrase().sentence() == sentence && time.from().isPresent());
  }

  /**
   * The day of the sentence before, where this one goes on with its story: a main clause in the
   * past, about somebody who stood there too, with nothing put in front of it.
   */
  private Optional<When> scene(EventMention event) {
    int index = event.trigger().sentence();
    if (index == 0 || !goesOn(event) || !sharesSomebody(index)) {
      return none();
    }
    Sentence before = analysis.sentences().get(index - 1);
    return times.stream()
        .filter(time -> time.phrase().sentence() == index - 1)
        .filter(time -> time.precision() == Precision.DAY && hangsOnRoot(before, time))
        .findFirst()
        .map(time -> fromContext(time.from(), time.to(), time.precision()));
  }

  private boolean goesOn(EventMention event) {
    Sentence sentence = analysis.sentences().get(event.trigger().sentence());
    int head = event.trigger().head();
    Word word = sentence.word(head);
    int root = word.baseRelation().equals("conj") ? word.head() : head;
    boolean main = sentence.word(root).head() < 0;
    return main && past(sentence, head) && beginsWithSubject(sentence, root);
  }

  private static boolean beginsWithSubject(Sentence sentence, int root) {
    for (int child : sentence.children(root)) {
      Word word = sentence.word(child);
      if (child < root && !word.is(Upos.PUNCT)) {
        return word.baseRelation().equals("nsubj");
      }
    }
    return false;
  }

  private static boolean past(Sentence sentence, int verb) {
    if (finitePast(sentence, verb)) {
      return true;
    }
    for (int child : sentence.children(verb)) {
      boolean passive = sentence.word(child).relation().equals("aux:pass");
      if (passive && sentence.word(child).xpos().equals("VBD")) {
        return true;
      }
    }
    return false;
  }

  /** A past form with a subject and no auxiliary; taggers take "arrested" for a participle. */
  private static boolean finitePast(Sentence sentence, int verb) {
    boolean subject = false;
    for (int child : sentence.children(verb)) {
      subject |= sentence.word(child).relation().equals("nsubj");
      if (sentence.word(child).is(Upos.AUX)) {
        return sentence.word(verb).xpos().equals("VBD");
      }
    }
    String tag = sentence.word(verb).xpos();
    return tag.equals("VBD") || (tag.equals("VBN") && subject);
  }

  private static boolean hangsOnRoot(Sentence sentence, TimeExpression time) {
    int head = sentence.word(time.phrase().head()).head();
    return head >= 0 && sentence.word(head).head() < 0 && past(sentence, head);
  }

  private boolean sharesSomebody(int sentence) {
    Set<Integer> here = somebodyOf(sentence);
    here.retainAll(somebodyOf(sentence - 1));
    return !here.isEmpty();
  }

  private Set<Integer> somebodyOf(int sentence) {
    Set<Integer> found = new HashSet<>();
    entities.forEach(
        (head, entity) -> {
          if (head.sentence() == sentence) {
            found.add(entity);
          }
        });
    return found;
  }

  /** The date of the nearest telling of the same event, rather an earlier one. */
  private Optional<When> sameEvent(int event, List<Optional<When>> dates) {
    if (looksAhead(events.get(event))) {
      return none();
    }
    List<Integer> others = new ArrayList<>();
    for (int i = event - 1; i >= 0; i--) {
      others.add(i);
    }
    for (int i = event + 1; i < events.size(); i++) {
      others.add(i);
    }
    return others.stream()
        .filter(other -> same(events.get(event), events.get(other)))
        .flatMap(other -> dates.get(other).stream())
        .filter(when -> when.from().isPresent() && when.to().isPresent())
        .findFirst()
        .map(when -> fromContext(when.from(), when.to(), when.precision()));
  }

  private boolean looksAhead(EventMention event) {
    Sentence sentence = analysis.sentences().get(event.trigger().sentence());
    for (int child : sentence.children(event.trigger().head())) {
      String tag = sentence.word(child).xpos();
      if (tag.equals("MD") || tag.equals("TO")) {
        return true;
      }
    }
    return false;
  }

  /** Two tellings of one event: of one kind, and between the same, or by one word of the same. */
  private boolean same(EventMention one, EventMention other) {
    if (!one.code().type().equals(other.code().type())
        || !one.code().mode().equals(other.code().mode())) {
      return false;
    }
    Set<Integer> sides = sides(one.actors(), one.recipients());
    boolean sameSides =
        sides.size() >= 2 && sides.equals(sides(other.actors(), other.recipients()));
    return sameSides || (lemma(one).equals(lemma(other)) && sameTarget(one, other));
  }

  private boolean sameTarget(EventMention one, EventMention other) {
    Set<Integer> targets = sides(one.recipients(), List.of());
    return !targets.isEmpty() && targets.equals(sides(other.recipients(), List.of()));
  }

  private String lemma(EventMention event) {
    return analysis
        .sentences()
        .get(event.trigger().sentence())
        .word(event.trigger().head())
        .lemma();
  }

  /** The entities of both sides; none where somebody there is not known. */
  private Set<Integer> sides(Collection<Phrase> actors, Collection<Phrase> recipients) {
    Set<Integer> found = new HashSet<>();
    for (Collection<Phrase> side : List.of(actors, recipients)) {
      for (Phrase phrase : side) {
        Integer entity = entities.get(new Head(phrase.sentence(), phrase.head()));
        if (entity == null) {
          return Set.of();
        }
        found.add(entity);
      }
    }
    return found;
  }

  private static When fromContext(
      Optional<LocalDate> from, Optional<LocalDate> to, Precision precision) {
    return new When(Optional.empty(), from, to, precision);
  }
}
