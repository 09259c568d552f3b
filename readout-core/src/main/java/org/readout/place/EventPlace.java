package org.readout.place;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.Word;
import org.readout.model.EventCode;
import org.readout.model.EventMention;
import org.readout.model.EventType;
import org.readout.model.Place;

/**
 * Tells where an event was, from the phrases that hang on its trigger or on the clause around it.
 */
final class EventPlace {
  private static final Set<EventType> AT_ITS_OBJECT =
      EnumSet.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.MOBILIZE,
          EventType.PROTEST,
          EventType.RETREAT);

  private final Map<String, String> prepositions;

  /**
   * @param prepositions what each tells of a place after it: at, from, to, of
   */
  EventPlace(Map<String, String> prepositions) {
    this.prepositions = Map.copyOf(prepositions);
  }

  Optional<Place> of(Analysis analysis, EventMention event, List<Place> places) {
    Sentence sentence = analysis.sentences().get(event.trigger().sentence());
    List<Place> here =
        places.stream().filter(p -> p.phrase().sentence() == sentence.index()).toList();
    if (here.isEmpty()) {
      return Optional.empty();
    }
    int at = event.trigger().head();
    Optional<Place> found = below(sentence, at, here).or(() -> reached(sentence, event, here));
    while (found.isEmpty() && at >= 0 && climbs(sentence.word(at))) {
      at = sentence.word(at).head();
      found = at < 0 ? found : below(sentence, at, here);
    }
    return found.or(() -> onlyOne(sentence, here));
  }

  /** A place that the act itself is about: "visited Lyon", "withdrew from Lyon". */
  private Optional<Place> reached(Sentence sentence, EventMention event, List<Place> places) {
    if (!takesPlaceAtItsObject(event.code())) {
      return Optional.empty();
    }
    for (int child : sentence.children(event.trigger().head())) {
      String relation = sentence.word(child).baseRelation();
      String tells = prepositions.getOrDefault(caseOf(sentence, child), "");
      boolean end = (tells.equals("to") || tells.equals("from")) && !relation.equals("acl");
      if (end || relation.equals("obj")) {
        Optional<Place> place = places.stream().filter(p -> p.phrase().head() == child).findFirst();
        if (place.isPresent()) {
          return place;
        }
      }
    }
    return Optional.empty();
  }

  /** Whoever bombs or visits a town is there; whoever condemns or thanks a country need not be. */
  private static boolean takesPlaceAtItsObject(EventCode code) {
    return AT_ITS_OBJECT.contains(code.type()) || code.mode().equals(Optional.of("visit"));
  }

  /** The one place that the sentence says something is at; none where it names several. */
  private Optional<Place> onlyOne(Sentence sentence, List<Place> places) {
    List<Place> there =
        places.stream().filter(place -> there(sentence, place.phrase().head())).toList();
    long names = there.stream().map(Place::name).distinct().count();
    return names == 1 ? Optional.of(there.get(0)) : Optional.empty();
  }

  private static boolean climbs(Word word) {
    return switch (word.baseRelation()) {
      case "nsubj",
          "obj",
          "obl",
          "nmod",
          "xcomp",
          "ccomp",
          "parataxis",
          "acl",
          "advcl",
          "compound",
          "conj" ->
          true;
      default -> false;
    };
  }

  private Optional<Place> below(Sentence sentence, int head, List<Place> places) {
    for (int child : sentence.children(head)) {
      if (locative(sentence, child)) {
        Optional<Place> place = nearest(sentence, child, places);
        if (place.isPresent()) {
          return place;
        }
      }
    }
    return Optional.empty();
  }

  private boolean locative(Sentence sentence, int child) {
    String relation = sentence.word(child).baseRelation();
    if (relation.equals("advmod") || relation.equals("compound")) {
      return relation.equals("compound");
    }
    boolean oblique = relation.equals("obl") || relation.equals("nmod");
    return oblique && there(sentence, child);
  }

  private boolean there(Sentence sentence, int child) {
    String tells = prepositions.getOrDefault(caseOf(sentence, child), "");
    return tells.equals("at") || tells.equals("in");
  }

  private static String caseOf(Sentence sentence, int i) {
    for (int child : sentence.children(i)) {
      if (sentence.word(child).baseRelation().equals("case")) {
        return sentence.word(child).form().toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  /** The place that heads the phrase, or the first one below it. */
  private static Optional<Place> nearest(Sentence sentence, int head, List<Place> places) {
    Deque<Integer> next = new ArrayDeque<>(List.of(head));
    while (!next.isEmpty()) {
      int at = next.removeFirst();
      Optional<Place> place = places.stream().filter(p -> p.phrase().head() == at).findFirst();
      if (place.isPresent()) {
        return place;
      }
      for (int child : sentence.children(at)) {
        next.addLast(child);
      }
    }
    return Optional.empty();
  }
}
