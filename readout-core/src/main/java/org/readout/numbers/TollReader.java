package org.readout.numbers;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.model.HeadCount;
import org.readout.model.Numbers;
import org.readout.numbers.NumberTables.Toll;

/** Reads how far a count has come: "the death toll from the attack rose to 15". */
final class TollReader {
  private static final int DEEPEST = 4;
  private static final Set<String> COUNTED = Set.of("nsubj", "obj", "nsubj:pass");

  private final NumberTables tables;
  private final Sentence sentence;
  private final HeadCounter counter;

  TollReader(NumberTables tables, Sentence sentence, HeadCounter counter) {
    this.tables = tables;
    this.sentence = sentence;
    this.counter = counter;
  }

  /** The count that an event's word stands in, with what befell those whom it counts. */
  Optional<Map.Entry<Numbers.Sort, HeadCount>> of(int trigger) {
    int[] path =
        IntStream.iterate(trigger, word -> word >= 0, word -> sentence.word(word).head())
            .limit(DEEPEST)
            .toArray();
    return IntStream.of(path)
        .boxed()
        .filter(word -> tables.tolls().containsKey(sentence.word(word).lemma()))
        .filter(noun -> COUNTED.contains(sentence.word(noun).relation()))
        .findFirst()
        .flatMap(
            noun ->
                Optional.ofNullable(tables.tolls().get(sentence.word(noun).lemma()))
                    .flatMap(toll -> reached(noun, toll, path)));
  }

  private Optional<Map.Entry<Numbers.Sort, HeadCount>> reached(int noun, Toll toll, int[] path) {
    Optional<Numbers.Sort> befell =
        toll.sort()
            .or(
                () ->
                    IntStream.of(path)
                        .boxed()
                        .flatMap(word -> tables.fate(sentence, word).stream())
                        .map(NumberTables.Fate::sort)
                        .findFirst());
    return befell.flatMap(
        sort -> number(noun, toll).flatMap(counter::ofNumber).map(count -> Map.entry(sort, count)));
  }

  /** "to 15", "at 15", or the object "15" of the verb over a toll. */
  private Optional<Integer> number(int noun, Toll toll) {
    int verb = sentence.word(noun).head();
    return IntStream.of(sentence.children(verb))
        .boxed()
        .filter(child -> child > noun && sentence.word(child).is(Upos.NUM))
        .filter(
            child ->
                sentence.word(child).relation().equals("obj")
                    || toll.at().contains(Trees.preposition(sentence, child)))
        .findFirst();
  }
}
