package org.readout.numbers;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.model.EventMention;
import org.readout.model.EventType;
import org.readout.model.HeadCount;
import org.readout.model.Numbers;
import org.readout.model.Phrase;
import org.readout.rules.RuleFiles;

/** Counts the people that an event touched, from the clause that tells of it. */
public final class PeopleCounter {
  private static final Set<String> BESIDE = Set.of("conj", "advcl", "acl", "xcomp", "obj");
  private static final Set<String> ABOVE = Set.of("conj", "nsubj", "obl", "obj");

  private final NumberTables tables;

  private PeopleCounter(NumberTables tables) {
    this.tables = tables;
  }

  /**
   * Reads the tables of {@code en/numbers}.
   *
   * @throws org.readout.rules.RuleFileException with all problems of the tables
   */
  public static PeopleCounter load(RuleFiles files) {
    return new PeopleCounter(NumberTables.load(files));
  }

  /** The numbers told with an event; on whose word is not looked at. */
  public Numbers of(Analysis analysis, EventMention event) {
    Sentence sentence = analysis.sentences().get(event.trigger().sentence());
    HeadCounter counter = new HeadCounter(tables, analysis, sentence);
    Map<Numbers.Sort, HeadCount> counts = new EnumMap<>(Numbers.Sort.class);
    boolean protest = event.code().type() == EventType.PROTEST;
    if (protest) {
      crowd(sentence, counter, event.actors())
          .ifPresent(count -> counts.put(Numbers.Sort.CROWD, count));
    }
    new TollReader(tables, sentence, counter)
        .of(event.trigger().head())
        .ifPresent(toll -> counts.put(toll.getKey(), toll.getValue()));
    for (int word : telling(sentence, event.trigger().head())) {
      tables
          .fate(sentence, word)
          .filter(fate -> protest || fate.sort() != Numbers.Sort.CROWD)
          .filter(fate -> !negated(sentence, word))
          .ifPresent(
              fate ->
                  people(sentence, word, fate)
                      .flatMap(counter::of)
                      .ifPresent(count -> counts.putIfAbsent(fate.sort(), count)));
    }
    return new Numbers(counts);
  }

  /**
   * Of those whom the sentence itself names: a side may have been told in one before. One alone is
   * no crowd.
   */
  private static Optional<HeadCount> crowd(
      Sentence sentence, HeadCounter counter, List<Phrase> actors) {
    return actors.stream()
        .filter(actor -> actor.sentence() == sentence.index())
        .flatMap(actor -> counter.of(actor.head()).stream())
        .filter(count -> count.to().orElse(Integer.MAX_VALUE) > 1)
        .findFirst();
  }

  /** The trigger, the verb whose subject or adverbial it is, and what is told in one breath. */
  private static Set<Integer> telling(Sentence sentence, int trigger) {
    Set<Integer> words = new LinkedHashSet<>(List.of(trigger));
    int top = trigger;
    while (ABOVE.contains(sentence.word(top).baseRelation())) {
      top = sentence.word(top).head();
      words.add(top);
    }
    Deque<Integer> next = new ArrayDeque<>(words);
    while (!next.isEmpty()) {
      for (int child : sentence.children(next.removeFirst())) {
        boolean relative = sentence.word(child).relation().equals("acl:relcl");
        if (BESIDE.contains(sentence.word(child).baseRelation()) && !relative && words.add(child)) {
          next.addLast(child);
        }
      }
    }
    return words;
  }

  private static boolean negated(Sentence sentence, int word) {
    for (int child : sentence.children(word)) {
      if (sentence.word(child).lemma().equals("not")) {
        return true;
      }
    }
    return false;
  }

  /** The noun for those whom it befell. */
  private static Optional<Integer> people(Sentence sentence, int word, NumberTables.Fate fate) {
    if (sentence.word(word).is(Upos.NOUN)) {
      return Trees.child(sentence, word, Set.of("nmod")).or(() -> Optional.of(word));
    }
    Optional<Integer> passive = Trees.child(sentence, word, Set.of("nsubj:pass"));
    if (passive.isPresent()) {
      return passive;
    }
    if (sentence.word(word).is(Upos.ADJ)) {
      return beside(sentence, word);
    }
    if (fate.ofSubject()) {
      return Trees.child(sentence, word, Set.of("nsubj")).or(() -> raised(sentence, word));
    }
    Optional<Integer> object = Trees.child(sentence, word, Set.of("obj"));
    return object.isPresent() ? object : beside(sentence, word);
  }

  /** "12 dead and 30 injured" */
  private static boolean counted(Sentence sentence, int word) {
    return sentence.word(word).is(Upos.ADJ)
        || Trees.child(sentence, word, Set.of("nummod")).isPresent();
  }

  /** Those who do what a verb above says of them: "forced 20,000 people to flee". */
  private static Optional<Integer> raised(Sentence sentence, int word) {
    int head = sentence.word(word).head();
    return sentence.word(word).baseRelation().equals("xcomp")
        ? Trees.child(sentence, head, Set.of("obj"))
            .or(() -> Trees.child(sentence, head, Set.of("nsubj", "nsubj:pass")))
        : Optional.empty();
  }

  /** "left 12 dead", "12 dead", "12 people killed in the raid" */
  private static Optional<Integer> beside(Sentence sentence, int word) {
    int head = sentence.word(word).head();
    Optional<Integer> subject = Trees.child(sentence, word, Set.of("nsubj"));
    if (subject.isPresent() && sentence.word(word).is(Upos.ADJ)) {
      return subject;
    }
    return switch (sentence.word(word).baseRelation()) {
      case "xcomp" -> Trees.child(sentence, head, Set.of("obj"));
      case "acl", "amod" -> Optional.of(head);
      default -> counted(sentence, word) ? Optional.of(word) : Optional.empty();
    };
  }
}
