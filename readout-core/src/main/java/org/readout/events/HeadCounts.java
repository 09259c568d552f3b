package org.readout.events;

import java.util.List;
import java.util.OptionalInt;
import org.readout.language.Upos;
import org.readout.model.EventType;
import org.readout.model.Numbers;

/** Reads how many people an event touched from the numerals on its sides. */
final class HeadCounts {
  private final Tree tree;
  private final GrammarWords words;

  HeadCounts(Tree tree, GrammarWords words) {
    this.tree = tree;
    this.words = words;
  }

  Numbers of(Match match) {
    int head = match.trigger().head();
    String lemma = tree.lemma(head);
    return new Numbers(
        words.has(WordList.KILL, lemma) ? count(match.recipients()) : OptionalInt.empty(),
        words.has(WordList.INJURE, lemma) ? count(match.recipients()) : OptionalInt.empty(),
        words.has(WordList.ARREST, lemma) ? count(match.recipients()) : OptionalInt.empty(),
        match.rule().code().type() == EventType.PROTEST
            ? count(match.actors())
            : OptionalInt.empty());
  }

  private OptionalInt count(List<Integer> side) {
    for (int word : side) {
      OptionalInt number = tree.word(word).is(Upos.NUM) ? number(word) : modifier(word);
      if (number.isPresent()) {
        return number;
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt modifier(int noun) {
    for (int child : tree.sentence().children(noun)) {
      if (tree.relation(child, "nummod")) {
        return number(child);
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt number(int word) {
    String digits = tree.word(word).form().replace(",", "");
    if (digits.matches("\\d{1,9}")) {
      return OptionalInt.of(Integer.parseInt(digits));
    }
    return words.number(tree.lemma(word));
  }
}
