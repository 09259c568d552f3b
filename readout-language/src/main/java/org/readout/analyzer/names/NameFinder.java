package org.readout.analyzer.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.analyzer.model.ByteReader;
import org.readout.analyzer.model.ModelFile;
import org.readout.language.Name;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.EntityKind;

/**
 * Finds names in the sentences of a report and tells what kind each is, from the scores that a
 * network gives each word; makes names of the same words agree in a report. Safe for use by many
 * threads at once.
 */
public final class NameFinder {
  /** The section of a model file that holds the lists. */
  public static final String LISTS = "names/lists";

  private final NameLists lists;
  private final NameTags tags;

  private NameFinder(NameLists lists, NameTags tags) {
    this.lists = lists;
    this.tags = tags;
  }

  /**
   * The finder that a model file holds.
   *
   * @param labels what the scores stand for, in their order
   */
  public static NameFinder read(ModelFile model, List<String> labels) {
    NameLists lists = NameLists.read(new ByteReader(model.section(LISTS)));
    return new NameFinder(lists, new NameTags(labels));
  }

  /**
   * The names of a report's sentences, in text order, none overlapping.
   *
   * @param scores by sentence and word, of each label
   */
  public List<Name> find(List<Sentence> sentences, List<List<float[]>> scores) {
    ScoredNames names = new ScoredNames(sentences, tags.kinds());
    for (int s = 0; s < sentences.size(); s++) {
      List<float[]> words = scores.get(s);
      for (Name found : tags.names(words, s)) {
        Name name = behindTitles(withFlatWords(found, sentences.get(s)), sentences.get(s));
        names.add(name, tags.scores(name, words));
      }
    }
    return new ArrayList<>(names.settled(lists.calendar()));
  }

  /** A person's name with the words behind it that the tree makes part of it: "Karl August". */
  private static Name withFlatWords(Name name, Sentence sentence) {
    int last = name.last();
    while (name.kind() == EntityKind.PERSON && flatBehind(name.first(), last, sentence)) {
      last++;
    }
    return new Name(name.kind(), name.sentence(), name.first(), last);
  }

  private static boolean flatBehind(int first, int last, Sentence sentence) {
    if (last + 1 >= sentence.size()) {
      return false;
    }
    Word next = sentence.word(last + 1);
    return next.is(Upos.PROPN)
        && next.relation().equals("flat")
        && next.head() >= first
        && next.head() <= last;
  }

  /** A person's name without "Mr." or "Gen" before it. */
  private Name behindTitles(Name name, Sentence sentence) {
    int first = name.first();
    while (name.kind() == EntityKind.PERSON && first < name.last() && title(sentence, first)) {
      first++;
    }
    return new Name(name.kind(), name.sentence(), first, name.last());
  }

  private boolean title(Sentence sentence, int word) {
    String lower = sentence.word(word).form().toLowerCase(Locale.ROOT);
    return lists.titles().contains(lower) || lists.titles().contains(lower + ".");
  }
}
