package org.readout.training.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.language.Name;
import org.readout.model.EntityKind;

/** The names of a whole document, with those that its annotators left without a mention. */
public final class GoldDocument {
  private final List<NameTree> trees = new ArrayList<>();
  private final List<List<Name>> names = new ArrayList<>();
  private final Map<String, EntityKind> known = new HashMap<>();
  private final NameRules rules;

  private GoldDocument(NameRules rules) {
    this.rules = rules;
  }

  /** The names of each sentence, in order, none overlapping. */
  public static List<List<Name>> names(List<ConlluSentence> document) {
    GoldDocument gold = new GoldDocument(NameRules.load());
    for (ConlluSentence sentence : document) {
      gold.trees.add(new NameTree(sentence.words()));
      gold.names.add(GoldNames.of(sentence.words(), gold.rules));
    }
    gold.learn();
    for (int i = 0; i < gold.trees.size(); i++) {
      gold.names.set(i, gold.withLeft(gold.trees.get(i), gold.names.get(i)));
    }
    return gold.names;
  }

  private void learn() {
    for (int i = 0; i < trees.size(); i++) {
      for (Name name : names.get(i)) {
        known.putIfAbsent(words(trees.get(i), name.first(), name.last()), name.kind());
        if (name.kind() == EntityKind.PERSON) {
          known.putIfAbsent(trees.get(i).form(name.last()), name.kind());
        }
      }
    }
  }

  private static String words(NameTree tree, int first, int last) {
    StringBuilder words = new StringBuilder(tree.form(first));
    for (int i = first + 1; i <= last; i++) {
      words.append(' ').append(tree.form(i));
    }
    return words.toString();
  }

  private List<Name> withLeft(NameTree tree, List<Name> found) {
    List<Name> all = new ArrayList<>(found);
    for (int i = 0; i < tree.size(); i++) {
      for (int last = Math.min(tree.size() - 1, i + 5); last >= i; last--) {
        EntityKind kind = known.get(words(tree, i, last));
        Name name = new Name(kind == null ? EntityKind.OTHER : kind, 0, i, last);
        boolean free = all.stream().allMatch(n -> n.last() < name.first() || name.last() < n.first());
        if (kind != null && free && tree.proper(i) && tree.proper(last)) {
          all.add(name);
          break;
        }
      }
    }
    all.sort(Comparator.comparing(Name::first));
    return all;
  }
}
