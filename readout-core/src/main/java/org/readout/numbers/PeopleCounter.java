package org.readout.numbers;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Analysis;
import org.readout.language.Phrases;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.model.EventMention;
import org.readout.model.EventType;
import org.readout.model.HeadCount;
import org.readout.model.Mention;
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
    Map<Numbers.Sort, HeadCount> counts = new EnumMap<>(Numbers.Sort.class);
    for (int word : telling(sentence, event.trigger().head())) {
      Optional<NumberTables.Fate> fate =
          Optional.ofNullable(tables.fates().get(sentence.word(word).lemma()));
      if (fate.isPresent() && !negated(sentence, word)) {
        people(sentence, word, fate.get())
            .flatMap(noun -> count(analysis, sentence, noun))
            .ifPresent(count -> counts.putIfAbsent(fate.get().sort(), count));
      }
    }
    if (event.code().type() == EventType.PROTEST) {
      crowd(analysis, sentence, event.actors())
          .ifPresent(count -> counts.put(Numbers.Sort.CROWD, count));
    }
    return new Numbers(counts);
  }

  private Optional<HeadCount> crowd(Analysis analysis, Sentence sentence, List<Phrase> actors) {
    return actors.stream().flatMap(a -> count(analysis, sentence, a.head()).stream()).findFirst();
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
      return child(sentence, word, Set.of("nmod")).or(() -> Optional.of(word));
    }
    Optional<Integer> passive = child(sentence, word, Set.of("nsubj:pass"));
    if (passive.isPresent()) {
      return passive;
    }
    if (sentence.word(word).is(Upos.ADJ)) {
      return beside(sentence, word);
    }
    if (fate.ofSubject()) {
      return child(sentence, word, Set.of("nsubj"));
    }
    Optional<Integer> object = child(sentence, word, Set.of("obj"));
    return object.isPresent() ? object : beside(sentence, word);
  }

  /** "left 12 dead", "12 dead", "12 people killed in the raid" */
  private static Optional<Integer> beside(Sentence sentence, int word) {
    int head = sentence.word(word).head();
    Optional<Integer> subject = child(sentence, word, Set.of("nsubj"));
    if (subject.isPresent() && sentence.word(word).is(Upos.ADJ)) {
      return subject;
    }
    return switch (sentence.word(word).baseRelation()) {
      case "xcomp" -> child(sentence, head, Set.of("obj"));
      case "acl", "amod" -> Optional.of(head);
      default -> sentence.word(word).is(Upos.ADJ) ? Optional.of(word) : Optional.empty();
    };
  }

  private static Optional<Integer> child(Sentence sentence, int word, Set<String> relations) {
    for (int child : sentence.children(word)) {
      if (relations.contains(sentence.word(child).relation())) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /**
   * The number of a noun: its own, its numeral's, or that of the "dozens of" which it stands in.
   */
  private Optional<HeadCount> count(Analysis analysis, Sentence sentence, int noun) {
    AmountReader reader = new AmountReader(tables, sentence);
    return numeral(reader, sentence, noun)
        .flatMap(reader::at)
        .map(found -> headCount(analysis, sentence, noun, found));
  }

  private static Optional<Integer> numeral(AmountReader reader, Sentence sentence, int noun) {
    if (reader.isNumber(noun)) {
      return Optional.of(noun);
    }
    for (int child : sentence.children(noun)) {
      boolean counts = sentence.word(child).baseRelation().equals("nummod");
      if ((counts || sentence.word(child).is(Upos.ADJ) || sentence.word(child).is(Upos.DET))
          && reader.isNumber(child)) {
        return Optional.of(child);
      }
    }
    int head = sentence.word(noun).head();
    boolean partOf = sentence.word(noun).baseRelation().equals("nmod") && reader.isNumber(head);
    return partOf ? Optional.of(head) : Optional.empty();
  }

  private static HeadCount headCount(
      Analysis analysis, Sentence sentence, int noun, AmountReader.Found found) {
    BitSet words = found.words();
    int last = Math.max(words.length(), child(sentence, noun, Set.of("nmod")).orElse(noun) + 1);
    words.set(words.nextSetBit(0), last);
    Mention mention = Phrases.phrase(analysis, sentence, noun, words).mention();
    return new HeadCount(mention, found.amount().from(), found.amount().to(), List.of());
  }
}
