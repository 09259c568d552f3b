package org.readout.training.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.language.Name;
import org.readout.model.EntityKind;

/**
 * Finds the names of whole documents of GUM: those that {@link GoldNames} finds in its marks, and
 * where proper nouns without a name have the very words of one of these, or a surname's, the same
 * again, since annotators leave some out.
 */
public final class GoldDocument {
  private static final int LONGEST = 6;

  private final List<NameTree> trees = new ArrayList<>();
  private final List<List<Name>> names = new ArrayList<>();
  private final Map<String, EntityKind> known = new HashMap<>();

  private GoldDocument(List<ConlluSentence> document, NameRules rules) {
    for (ConlluSentence sentence : document) {
      trees.add(new NameTree(sentence.words()));
      names.add(GoldNames.of(sentence.words(), rules));
    }
  }

  /** The names of each sentence of a treebank, in order, none overlapping. */
  public static List<List<Name>> names(List<ConlluSentence> treebank) {
    NameRules rules = NameRules.load();
    return Documents.of(treebank).stream()
        .map(document -> new GoldDocument(document, rules))
        .flatMap(document -> document.all().stream())
        .toList();
  }

  private List<List<Name>> all() {
    for (int i = 0; i < trees.size(); i++) {
      for (Name name : names.get(i)) {
        learn(trees.get(i), name);
      }
    }
    return IntStream.range(0, trees.size())
        .mapToObj(i -> withRepeated(trees.get(i), names.get(i)))
        .toList();
  }

  private void learn(NameTree tree, Name name) {
    known.putIfAbsent(words(tree, name.first(), name.last()), name.kind());
    if (name.kind() == EntityKind.PERSON) {
      known.putIfAbsent(tree.form(name.last()), name.kind());
    }
  }

  private static String words(NameTree tree, int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(tree::form).collect(Collectors.joining(" "));
  }

  private List<Name> withRepeated(NameTree tree, List<Name> found) {
    List<Name> all = new ArrayList<>(found);
    for (int i = 0; i < tree.size(); i++) {
      repeated(tree, i, all).ifPresent(all::add);
    }
    all.sort(Comparator.comparing(Name::first));
    return all;
  }

  /** The longest name known in the document that begins at a word, if no name holds its words. */
  private Optional<Name> repeated(NameTree tree, int first, List<Name> names) {
    for (int last = Math.min(tree.size(), first + LONGEST) - 1; last >= first; last--) {
      EntityKind kind = known.getOrDefault(words(tree, first, last), EntityKind.OTHER);
      Name name = new Name(kind, 0, first, last);
      if (known.containsKey(words(tree, first, last))
          && tree.proper(first)
          && tree.proper(last)
          && GoldNames.free(names, name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }
}
