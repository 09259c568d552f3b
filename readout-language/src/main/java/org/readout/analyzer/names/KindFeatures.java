package org.readout.analyzer.names;

import java.util.Arrays;
import org.readout.analyzer.features.FeatureHash;
import org.readout.analyzer.features.WordAttribute;
import org.readout.analyzer.features.WordSight;
import org.readout.language.Sentence;
import org.readout.language.Word;

/**
 * What tells a person's name from an organisation's and a place's: its words and what stands around
 * it.
 */
final class KindFeatures {
  private static final int GROUP1 = WordAttribute.GROUP1.ordinal();
  private static final int GROUP2 = WordAttribute.GROUP2.ordinal();
  private static final int GROUP3 = WordAttribute.GROUP3.ordinal();
  private static final int SHAPE = WordAttribute.SHAPE.ordinal();
  private static final int SUFFIX3 = WordAttribute.SUFFIX3.ordinal();

  /** The bit of words in which names of organisations end. */
  private static final int ENDING = 1 << 7;

  private final WordSight sight;
  private final NameLists lists;
  private int[] found = new int[64];
  private int size;

  KindFeatures(WordSight sight, NameLists lists) {
    this.sight = sight;
    this.lists = lists;
  }

  /** The hashed features of a name. */
  int[] of(Candidate candidate) {
    size = 0;
    add(0, 0);
    addWords(candidate);
    addSides(candidate);
    addTree(candidate);
    return Arrays.copyOf(found, size);
  }

  private void addWords(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    int first = candidate.name().first();
    int last = candidate.name().last();
    int length = Math.min(4, last - first + 1);
    int[] firstSight = sight.attributes(sentence.word(first).form());
    int[] lastSight = sight.attributes(sentence.word(last).form());
    int firstLists = lists.of(sentence.word(first).form());
    int lastLists = lists.of(sentence.word(last).form());
    add(1, text(candidate.words()));
    add(2, length);
    for (int i = first; i <= last && i < first + 8; i++) {
      add(3, text(candidate.lower(i)));
    }
    add(4, firstSight[GROUP3], length);
    add(5, lastSight[GROUP3], length);
    add(6, firstSight[GROUP2], lastSight[GROUP2], length);
    add(7, firstSight[GROUP1], lastSight[GROUP1], length);
    add(8, firstLists, length);
    add(9, lastLists, length);
    add(10, firstLists, lastLists, length);
    add(11, firstSight[SHAPE], lastSight[SHAPE], length);
    add(12, lastSight[SUFFIX3], length);
    add(13, text(candidate.lower(first)), length);
    add(14, text(candidate.lower(last)), length);
    add(15, firstSight[SUFFIX3]);
    add(16, firstSight[GROUP2], firstLists, length);
    add(18, firstLists & ENDING, lastLists & ENDING);
    add(17, lastSight[GROUP2], lastLists, length);
  }

  private void addSides(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    int before = candidate.name().first() - 1;
    int after = candidate.name().last() + 1;
    add(20, text(candidate.lower(before)));
    add(21, text(candidate.lower(after)));
    add(22, text(candidate.lower(before - 1)), text(candidate.lower(before)));
    add(23, text(candidate.lower(after)), text(candidate.lower(after + 1)));
    add(24, group(sentence, before, GROUP2));
    add(25, group(sentence, after, GROUP2));
    add(26, group(sentence, before, GROUP3), group(sentence, after, GROUP3));
    boolean comma = candidate.lower(after).equals(",");
    add(27, comma ? group(sentence, after + 1, GROUP2) : -1);
    add(28, text(candidate.lower(before)), text(candidate.lower(after)));
    add(29, before < 0 ? 1 : 0);
  }

  private int group(Sentence sentence, int i, int attribute) {
    return i < 0 || i >= sentence.size()
        ? -1
        : sight.attributes(sentence.word(i).form())[attribute];
  }

  private void addTree(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    int head = candidate.head();
    Word word = sentence.word(head);
    int relation = text(word.relation());
    int governor = word.head() < 0 ? 0 : text(sentence.word(word.head()).lemma());
    add(40, relation);
    add(41, governor, relation);
    add(42, word.head() < 0 ? 0 : group(sentence, word.head(), GROUP2), relation);
    add(43, text(word.xpos()));
    for (int child : sentence.children(head)) {
      if (child < candidate.name().first() || child > candidate.name().last()) {
        addChild(sentence.word(child), relation);
      }
    }
  }

  private void addChild(Word child, int relation) {
    int kind = text(child.relation());
    switch (child.baseRelation()) {
      case "case", "det" -> {
        add(50, kind, text(child.lemma()));
        add(51, text(child.lemma()), relation);
      }
      case "nmod", "appos", "amod", "conj", "acl", "compound", "flat" -> {
        add(52, kind, text(child.lemma()));
        add(53, kind, sight.attributes(child.form())[GROUP2]);
      }
      default -> add(54, kind);
    }
  }

  private static int text(String text) {
    return FeatureHash.text(text);
  }

  private void add(int template, int a) {
    put(FeatureHash.of(template, a, 0, 0));
  }

  private void add(int template, int a, int b) {
    put(FeatureHash.of(template, a, b, 0));
  }

  private void add(int template, int a, int b, int c) {
    put(FeatureHash.of(template, a, b, c));
  }

  private void put(int feature) {
    if (size == found.length) {
      found = Arrays.copyOf(found, size * 2);
    }
    found[size++] = feature;
  }
}
