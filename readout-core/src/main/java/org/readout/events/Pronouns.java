package org.readout.events;

import java.util.List;
import java.util.Optional;
import org.readout.language.Upos;
import org.readout.model.EntityKind;

/** Finds out of whom a pronoun speaks that nobody linked: "<b>Peru</b> says it will go". */
final class Pronouns {
  private final Tree tree;
  private final VerbRoles verbs;
  private final Cast cast;

  Pronouns(SentenceGrammar grammar, Cast cast) {
    this.tree = grammar.tree();
    this.verbs = grammar.verbs();
    this.cast = cast;
  }

  /** The one who says the clause in which an unlinked subject of the third person stands. */
  Optional<Integer> antecedent(int word) {
    boolean unlinked = tree.word(word).is(Upos.PRON) && cast.at(word).isEmpty();
    boolean subject = tree.relation(word, "nsubj") || tree.relation(word, "expl");
    if (!unlinked || !subject || !feature(word, "Person=3")) {
      return Optional.empty();
    }
    int clause = tree.head(word);
    int above = tree.relation(clause, "ccomp") ? tree.head(clause) : -1;
    List<Integer> speakers = above < 0 ? List.of() : verbs.subjects(above);
    return speakers.stream()
        .filter(speaker -> speakers.size() == 1 && cast.acts(speaker) && agrees(word, speaker))
        .findFirst();
  }

  private boolean agrees(int pronoun, int speaker) {
    boolean person = cast.at(speaker).filter(one -> one.kind() == EntityKind.PERSON).isPresent();
    boolean plural = feature(speaker, "Number=Plur");
    return feature(pronoun, "Number=Plur") == plural
        && (plural || feature(pronoun, "Gender=Neut") != person);
  }

  private boolean feature(int word, String feature) {
    return tree.word(word).features().contains(feature);
  }
}
