package org.readout.events;

import java.util.List;
import java.util.stream.Stream;
import org.readout.events.Pattern.Kind;

/** Tells which acts of a sentence are spoken of as told before: "the attack", "these talks". */
final class BackReferences {
  private final SentenceGrammar grammar;
  private final Tree tree;
  private final GrammarWords words;
  private final Cast cast;

  BackReferences(SentenceGrammar grammar, GrammarWords words, Cast cast) {
    this.grammar = grammar;
    this.tree = grammar.tree();
    this.words = words;
    this.cast = cast;
  }

  /** What a match leaves to the text before. */
  Telling.Back of(Match match) {
    if (!match.actors().isEmpty()) {
      return Telling.Back.NOTHING;
    }
    int head = match.trigger().head();
    if (match.trigger().pattern().kind() == Kind.NOUN) {
      boolean open = match.recipients().isEmpty() && pointsBack(head);
      return open ? Telling.Back.SIDES : Telling.Back.NOTHING;
    }
    return doers(head).anyMatch(this::deedToldBefore) ? Telling.Back.ACTORS : Telling.Back.NOTHING;
  }

  private Stream<Integer> doers(int verb) {
    List<Integer> subjects = tree.verbal(verb) ? grammar.verbs().subjects(verb) : List.of();
    return subjects.stream();
  }

  /** "The raid" of "the raid killed ten": a deed, and nobody. */
  private boolean deedToldBefore(int noun) {
    return words.has(WordList.WEAPON, tree.lemma(noun)) && !cast.acts(noun) && pointsBack(noun);
  }

  /** Whether a noun has a word such as "the" before it and nothing that tells it from others. */
  private boolean pointsBack(int noun) {
    boolean pointed = false;
    for (int child : tree.sentence().children(noun)) {
      pointed |=
          words.has(WordList.POINTING_BACK, tree.lemma(child)) && tree.relation(child, "det");
    }
    return pointed && grammar.ownersOf(noun).stream().noneMatch(cast::acts);
  }
}
