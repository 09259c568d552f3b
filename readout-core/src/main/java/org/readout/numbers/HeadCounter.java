package org.readout.numbers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Analysis;
import org.readout.language.Chain;
import org.readout.language.Name;
import org.readout.language.Phrases;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.EntityKind;
import org.readout.model.HeadCount;
import org.readout.model.Mention;

/** Tells how many people a noun speaks of, those joined to it by "and" included. */
final class HeadCounter {
  private static final Set<EntityKind> PEOPLE = Set.of(EntityKind.PERSON, EntityKind.GROUP);

  private final NumberTables tables;
  private final Analysis analysis;
  private final Sentence sentence;
  private final AmountReader reader;

  /** A number with all the words that tell it. */
  private record Part(Amount amount, BitSet words) {
    Part with(Part other) {
      BitSet all = (BitSet) words.clone();
      all.or(other.words);
      all.set(all.nextSetBit(0), all.length());
      return new Part(amount.plus(other.amount), all);
    }
  }

  HeadCounter(NumberTables tables, Analysis analysis, Sentence sentence) {
    this.tables = tables;
    this.analysis = analysis;
    this.sentence = sentence;
    this.reader = new AmountReader(tables, sentence);
  }

  /** The number of a noun; of several nouns their sum, if each has a number. */
  Optional<HeadCount> of(int noun) {
    Optional<Part> sum = alone(noun);
    for (int joined : joined(noun)) {
      Optional<Part> next = alone(joined);
      sum = sum.flatMap(first -> next.map(first::with));
    }
    return sum.map(part -> headCount(noun, part));
  }

  /** A number by itself: "rose to 15". */
  Optional<HeadCount> ofNumber(int word) {
    return reader.at(word).map(found -> headCount(word, new Part(found.amount(), found.words())));
  }

  /** The nouns that "and" joins to one; an adjective or a verb among them is none. */
  private List<Integer> joined(int noun) {
    List<Integer> joined = new ArrayList<>();
    for (int child : sentence.children(noun)) {
      boolean named = sentence.word(child).is(Upos.NOUN) || sentence.word(child).is(Upos.PROPN);
      boolean number = sentence.word(child).is(Upos.NUM);
      if (sentence.word(child).relation().equals("conj") && (named || number)) {
        joined.add(child);
      }
    }
    return joined;
  }

  private Optional<Part> alone(int noun) {
    return numeral(noun)
        .flatMap(reader::at)
        .map(found -> new Part(found.amount(), upTo(noun, found.words())))
        .or(() -> held(noun))
        .or(() -> single(noun));
  }

  /** A word's own number, its numeral's, or that of the "dozens of" which it stands in. */
  private Optional<Integer> numeral(int noun) {
    if (reader.isNumber(noun)) {
      return Optional.of(noun);
    }
    for (int child : sentence.children(noun)) {
      Word word = sentence.word(child);
      boolean counts =
          word.baseRelation().equals("nummod") || word.is(Upos.ADJ) || word.is(Upos.DET);
      if (counts && reader.isNumber(child)) {
        return Optional.of(child);
      }
    }
    int head = sentence.word(noun).head();
    boolean partOf = sentence.word(noun).baseRelation().equals("nmod") && reader.isNumber(head);
    return partOf ? Optional.of(head) : Optional.empty();
  }

  /** "a crowd of 5,000" */
  private Optional<Part> held(int noun) {
    return tables.holders().contains(sentence.word(noun).lemma())
        ? Trees.child(sentence, noun, Set.of("nmod"))
            .filter(of -> of > noun)
            .flatMap(this::alone)
            .map(part -> new Part(Amount.NOTHING, phrase(noun)).with(part))
        : Optional.empty();
  }

  /** "a child", "his mother", "Ana Duarte": one, if it is a person. */
  private Optional<Part> single(int noun) {
    Word word = sentence.word(noun);
    boolean oneOf = word.xpos().equals("NN") && (indefinite(noun) || owned(noun));
    boolean one = (oneOf && people(noun)) || personsName(noun);
    return one && !tables.holders().contains(word.lemma())
        ? Optional.of(new Part(Amount.ONE, phrase(noun)))
        : Optional.empty();
  }

  private boolean indefinite(int noun) {
    return Trees.child(sentence, noun, Set.of("det"))
        .filter(det -> sentence.word(det).features().contains("Definite=Ind"))
        .isPresent();
  }

  private boolean owned(int noun) {
    return Trees.child(sentence, noun, Set.of("nmod:poss")).isPresent();
  }

  private boolean people(int noun) {
    return analysis.chains().stream()
        .filter(chain -> PEOPLE.contains(chain.kind()))
        .map(Chain::references)
        .flatMap(List::stream)
        .anyMatch(
            reference -> reference.sentence() == sentence.index() && reference.head() == noun);
  }

  private boolean personsName(int noun) {
    return analysis.names().stream()
        .filter(name -> name.kind() == EntityKind.PERSON && name.sentence() == sentence.index())
        .anyMatch((Name name) -> name.first() <= noun && noun <= name.last());
  }

  private BitSet phrase(int noun) {
    BitSet words = new BitSet();
    words.set(noun);
    for (int child : sentence.children(noun)) {
      String relation = sentence.word(child).baseRelation();
      boolean before = child < noun && !Set.of("cc", "case", "punct").contains(relation);
      if (before || relation.equals("flat")) {
        Phrases.addSubtree(sentence, child, words);
      }
    }
    return words;
  }

  private BitSet upTo(int noun, BitSet number) {
    BitSet words = (BitSet) number.clone();
    boolean cut = noun + 1 < sentence.size() && sentence.word(noun + 1).is(Upos.PUNCT);
    int of = cut ? noun : Trees.child(sentence, noun, Set.of("nmod")).orElse(noun);
    words.set(words.nextSetBit(0), Math.max(words.length(), of + 1));
    return words;
  }

  private HeadCount headCount(int head, Part part) {
    Mention mention = Phrases.phrase(analysis, sentence, head, part.words()).mention();
    return new HeadCount(mention, part.amount().from(), part.amount().to(), List.of());
  }
}
