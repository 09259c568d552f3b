package org.readout.place;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.Upos;
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
  private final Set<String> kinds;
  private final Set<String> motion;

  /**
   * @param prepositions what each tells of a place after it: at, from, to, of
   * @param kinds words for sorts of places: town, palace
   * @param motion verbs whose object or goal is where one gets: enter, reach
   */
  EventPlace(Map<String, String> prepositions, Set<String> kinds, Set<String> motion) {
    this.prepositions = Map.copyOf(prepositions);
    this.kinds = Set.copyOf(kinds);
    this.motion = Set.copyOf(motion);
  }

  Optional<Place> of(Analysis analysis, EventMention event, List<Place> places) {
    Sentence sentence = analysis.sentences().get(event.trigger().sentence());
    List<Place> here =
        places.stream().filter(p -> p.phrase().sentence() == sentence.index()).toList();
    if (here.isEmpty()) {
      return Optional.empty();
    }
    int at = event.trigger().head();
    Optional<Place> found =
        below(sentence, at, here)
            .or(() -> reached(sentence, event, here))
            .or(() -> entered(sentence, event, here));
    boolean itself = true;
    while (found.isEmpty() && climbs(sentence.word(at), event, itself)) {
      itself &= partOfTheTelling(sentence.word(at));
      at = sentence.word(at).head();
      found = at < 0 ? found : below(sentence, at, here);
    }
    return found.or(() -> onlyOne(sentence, event, here));
  }

  /** A place that the act itself is about: "visited Lyon", "withdrew from Lyon". */
  private Optional<Place> reached(Sentence sentence, EventMention event, List<Place> places) {
    if (!takesPlaceAtItsObject(event.code())) {
      return Optional.empty();
    }
    return ends(sentence, event).stream()
        .flatMap(end -> nearest(sentence, end, places).stream())
        .findFirst();
  }

  /** What the words of the trigger act upon, go to or come from. */
  private List<Integer> ends(Sentence sentence, EventMention event) {
    List<Integer> ends = new ArrayList<>();
    for (int word = 0; word < sentence.size(); word++) {
      Word end = sentence.word(word);
      String tells = prepositions.getOrDefault(caseOf(sentence, word), "");
      boolean reached =
          end.baseRelation().equals("obj")
              || ((tells.equals("to") || tells.equals("from"))
                  && !end.baseRelation().equals("acl"));
      if (reached && end.head() >= 0 && ofTrigger(sentence, event, end.head())) {
        ends.add(word);
      }
    }
    return ends;
  }

  private static boolean ofTrigger(Sentence sentence, EventMention event, int word) {
    return word == event.trigger().head()
        || event.trigger().mention().covers(sentence.word(word).span());
  }

  /** Where somebody was to get by the act: "denied a visa to enter Lyon". */
  private Optional<Place> entered(Sentence sentence, EventMention event, List<Place> places) {
    for (int verb = 0; verb < sentence.size(); verb++) {
      boolean under = hangsOn(sentence, event, sentence.word(verb).head());
      if (under && motion.contains(sentence.word(verb).lemma())) {
        for (int child : sentence.children(verb)) {
          String tells = prepositions.getOrDefault(caseOf(sentence, child), "");
          Optional<Place> goal =
              sentence.word(child).baseRelation().equals("obj") || tells.equals("to")
                  ? nearest(sentence, child, places)
                  : Optional.empty();
          if (goal.isPresent()) {
            return goal;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a word is the trigger's or hangs right below one that is. */
  private static boolean hangsOn(Sentence sentence, EventMention event, int word) {
    return word >= 0
        && (ofTrigger(sentence, event, word)
            || (sentence.word(word).head() >= 0
                && sentence.word(word).is(Upos.NOUN)
                && ofTrigger(sentence, event, sentence.word(word).head())));
  }

  /** Whoever bombs or visits a town is there; whoever condemns or thanks a country need not be. */
  private static boolean takesPlaceAtItsObject(EventCode code) {
    return AT_ITS_OBJECT.contains(code.type()) || code.mode().equals(Optional.of("visit"));
  }

  /** The one place that the sentence says something is at; none where it names several. */
  private Optional<Place> onlyOne(Sentence sentence, EventMention event, List<Place> places) {
    Set<Integer> tellers = tellers(sentence, event.trigger().head());
    List<Place> there =
        places.stream()
            .filter(place -> there(sentence, place.phrase().head()))
            .filter(place -> !tellers.contains(sentence.word(place.phrase().head()).head()))
            .toList();
    long names = there.stream().map(Place::name).distinct().count();
    return names == 1 ? Optional.of(there.get(0)) : Optional.empty();
  }

  /** The words above the trigger that only tell of what it stands in. */
  private static Set<Integer> tellers(Sentence sentence, int trigger) {
    Set<Integer> tellers = new HashSet<>();
    boolean told = false;
    for (int at = trigger; sentence.word(at).head() >= 0; at = sentence.word(at).head()) {
      String relation = sentence.word(at).baseRelation();
      told |= relation.equals("ccomp") || relation.equals("parataxis");
      if (told) {
        tellers.add(sentence.word(at).head());
      }
    }
    return tellers;
  }

  /** Where somebody told of a deed is not where it was done, unless saying it is doing it. */
  private static boolean climbs(Word word, EventMention event, boolean itself) {
    return word.head() >= 0
        && switch (word.baseRelation()) {
          case "ccomp", "parataxis" -> itself && event.code().type().doneInWords();
          case "acl" -> !word.relation().equals("acl:relcl");
          case "nsubj", "obj", "obl", "nmod", "xcomp", "advcl", "compound", "conj" -> true;
          default -> false;
        };
  }

  private static boolean partOfTheTelling(Word word) {
    return word.baseRelation().equals("ccomp")
        || word.baseRelation().equals("parataxis")
        || word.baseRelation().equals("conj");
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

  /** The place that heads the phrase, or the first one that tells of the head where it is. */
  private Optional<Place> nearest(Sentence sentence, int head, List<Place> places) {
    Deque<Integer> next = new ArrayDeque<>(List.of(head));
    while (!next.isEmpty()) {
      int at = next.removeFirst();
      Optional<Place> place = places.stream().filter(p -> p.phrase().head() == at).findFirst();
      if (place.isPresent()) {
        return place;
      }
      for (int child : sentence.children(at)) {
        if (placing(sentence, at, child)) {
          next.addLast(child);
        }
      }
    }
    return Optional.empty();
  }

  /** "the capital, Paris", "the city of Brest", "a mosque in Lyon", "the Lyon court". */
  private boolean placing(Sentence sentence, int head, int child) {
    String relation = sentence.word(child).relation();
    return switch (sentence.word(child).baseRelation()) {
      case "appos", "flat", "compound", "conj" -> true;
      case "nmod" ->
          relation.equals("nmod:poss")
              || there(sentence, child)
              || kinds.contains(sentence.word(head).lemma());
      case "obl" -> there(sentence, child);
      default -> false;
    };
  }
}
