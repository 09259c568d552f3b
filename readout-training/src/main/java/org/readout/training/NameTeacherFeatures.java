package org.readout.training;

import java.util.Arrays;
import java.util.List;
import org.readout.analyzer.features.FeatureHash;
import org.readout.analyzer.features.WordAttribute;
import org.readout.analyzer.features.WordSight;
import org.readout.analyzer.names.NameLists;

/**
 * What the teacher of names sees of a word: itself and its neighbours, its lists, and what other
 * recognisers say of it.
 */
final class NameTeacherFeatures {
  private static final List<WordAttribute> AFFIXES =
      List.of(
          WordAttribute.FORM,
          WordAttribute.PREFIX2,
          WordAttribute.PREFIX3,
          WordAttribute.PREFIX4,
          WordAttribute.SUFFIX2,
          WordAttribute.SUFFIX3,
          WordAttribute.SUFFIX4,
          WordAttribute.SUFFIX5,
          WordAttribute.CLASS);
  private static final List<WordAttribute> GROUPS =
      List.of(WordAttribute.GROUP1, WordAttribute.GROUP2, WordAttribute.GROUP3);
  private static final int LISTS = 23;

  private final WordSight sight;
  private final NameLists lists;
  private int[] found = new int[256];
  private int size;

  NameTeacherFeatures(WordSight sight, NameLists lists) {
    this.sight = sight;
    this.lists = lists;
  }

  /**
   * A sentence that teaches or is to be labelled.
   *
   * @param tags XPOS of each word
   * @param marks each other recogniser's labels of the words
   */
  record Seen(List<String> forms, List<String> tags, List<List<String>> marks) {
    Seen {
      forms = List.copyOf(forms);
      tags = List.copyOf(tags);
      marks = List.copyOf(marks);
    }
  }

  /** The hashed features of a word. */
  int[] of(Seen sentence, int i) {
    size = 0;
    add(0, 0, 0, 0);
    addForms(sentence, i);
    addGroups(sentence, i);
    addLists(sentence, i);
    addMarks(sentence, i);
    return Arrays.copyOf(found, size);
  }

  private void addForms(Seen s, int i) {
    int word = see(s, i, WordAttribute.LOWER);
    int shape = see(s, i, WordAttribute.SHAPE);
    for (int d = -2; d <= 2; d++) {
      add(1, d, see(s, i + d, WordAttribute.LOWER), 0);
      add(2, d, text(s.tags(), i + d), 0);
    }
    for (WordAttribute affix : AFFIXES) {
      add(3, affix.ordinal(), see(s, i, affix), 0);
    }
    add(4, see(s, i - 1, WordAttribute.LOWER), word, 0);
    add(5, word, see(s, i + 1, WordAttribute.LOWER), 0);
    add(6, see(s, i - 1, WordAttribute.SHAPE), shape, see(s, i + 1, WordAttribute.SHAPE));
    add(7, see(s, i - 1, WordAttribute.LOWER), shape, 0);
    add(8, see(s, i + 1, WordAttribute.LOWER), shape, 0);
    add(9, shape, i == 0 ? 1 : 0, 0);
    add(10, text(s.tags(), i - 1), text(s.tags(), i), 0);
    add(11, text(s.tags(), i), text(s.tags(), i + 1), 0);
  }

  private void addGroups(Seen s, int i) {
    for (WordAttribute group : GROUPS) {
      for (int d = -2; d <= 2; d++) {
        add(20 + group.ordinal(), d, see(s, i + d, group), 0);
      }
    }
    int own = see(s, i, WordAttribute.GROUP2);
    int before = see(s, i - 1, WordAttribute.GROUP2);
    int after = see(s, i + 1, WordAttribute.GROUP2);
    add(40, before, own, 0);
    add(41, own, after, 0);
    add(42, before, see(s, i, WordAttribute.SHAPE), after);
  }

  private void addLists(Seen s, int i) {
    int own = lists(s, i);
    int shape = see(s, i, WordAttribute.SHAPE);
    for (int d = -2; d <= 2; d++) {
      add(50, d, lists(s, i + d), 0);
    }
    add(51, lists(s, i - 1), own, 0);
    add(52, own, lists(s, i + 1), 0);
    add(53, own, shape, 0);
    add(54, own, text(s.tags(), i), 0);
    for (int list = 0; list < LISTS; list++) {
      if ((own >> list & 1) == 1) {
        add(55, list, 0, 0);
        add(56, list, shape, 0);
      }
    }
  }

  private void addMarks(Seen s, int i) {
    int all = 0;
    for (int k = 0; k < s.marks().size(); k++) {
      List<String> marks = s.marks().get(k);
      int own = text(marks, i);
      all = FeatureHash.of(60, all, own, k);
      for (int d = -1; d <= 1; d++) {
        add(61 + k, d, text(marks, i + d), 0);
      }
      add(71 + k, text(marks, i - 1), own, 0);
      add(81 + k, own, text(marks, i + 1), 0);
      add(91 + k, own, lists(s, i), 0);
      add(101 + k, own, see(s, i, WordAttribute.GROUP2), 0);
      add(111 + k, own, text(s.marks().get(0), i), 0);
    }
    add(121, all, 0, 0);
    add(122, all, see(s, i, WordAttribute.SHAPE), 0);
  }

  private int see(Seen s, int i, WordAttribute attribute) {
    return i < 0 || i >= s.forms().size()
        ? -1
        : sight.attributes(s.forms().get(i))[attribute.ordinal()];
  }

  private int lists(Seen s, int i) {
    return i < 0 || i >= s.forms().size() ? -1 : lists.of(s.forms().get(i));
  }

  private static int text(List<String> texts, int i) {
    return i < 0 || i >= texts.size() ? -1 : FeatureHash.text(texts.get(i));
  }

  private void add(int template, int a, int b, int c) {
    if (size == found.length) {
      found = Arrays.copyOf(found, size * 2);
    }
    found[size++] = FeatureHash.of(template, a, b, c);
  }
}
