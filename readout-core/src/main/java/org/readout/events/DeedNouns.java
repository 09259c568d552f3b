package org.readout.events;

import java.util.List;
import org.readout.language.Upos;

/** Keeps acts from being actors: talks end no war, and an agreement holds no march. */
final class DeedNouns {
  private final Tree tree;
  private final Cast cast;
  private final RuleIndex rules;

  DeedNouns(Tree tree, Cast cast, RuleIndex rules) {
    this.tree = tree;
    this.cast = cast;
    this.rules = rules;
  }

  /** The match with those alone as actors who are no acts themselves. */
  Match without(Match match) {
    List<Integer> actors = match.actors().stream().filter(word -> !deed(word)).toList();
    return match.with(match.code(), actors, match.recipients());
  }

  private boolean deed(int word) {
    return tree.word(word).is(Upos.NOUN)
        && !cast.acts(word)
        && rules.at(tree.lemma(word), tree.form(word)).stream()
            .map(RuleIndex.Candidates::pattern)
            .anyMatch(one -> one.kind() == Pattern.Kind.NOUN && one.words().size() == 1);
  }
}
