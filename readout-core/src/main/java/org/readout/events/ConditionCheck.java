package org.readout.events;

/** Tells whether the conditions of a rule hold at a trigger. */
final class ConditionCheck {
  private final SentenceGrammar grammar;
  private final Tree tree;
  private final Cast cast;
  private final SideWords sideWords;
  private final GrammarWords words;

  ConditionCheck(SentenceGrammar grammar, Cast cast, SideWords sideWords, GrammarWords words) {
    this.grammar = grammar;
    this.tree = grammar.tree();
    this.cast = cast;
    this.sideWords = sideWords;
    this.words = words;
  }

  /** Whether the rule may go on: an "if" that holds, an "unless" that does not. */
  boolean passes(Condition condition, Trigger trigger) {
    return holds(condition, trigger) != condition.unless();
  }

  private boolean holds(Condition condition, Trigger trigger) {
    Frame frame = grammar.frame(trigger);
    boolean empty = true;
    for (Slot slot : condition.places().slots()) {
      for (int filler : grammar.fillers(slot, frame)) {
        empty = false;
        if (fits(condition, filler)) {
          return true;
        }
      }
    }
    return empty && condition.test() == Condition.Test.IS && condition.allows("none");
  }

  private boolean fits(Condition condition, int filler) {
    int inner = sideWords.lookup(filler);
    if (condition.test() == Condition.Test.IS) {
      return grammar.clauseForms().any(filler, condition.allowed())
          || cast.anyClass(filler, tree.sentence(), condition.allowed())
          || inner != filler && cast.anyClass(inner, tree.sentence(), condition.allowed());
    }
    return listed(condition, filler) || inner != filler && listed(condition, inner);
  }

  private boolean listed(Condition condition, int word) {
    return named(condition, word)
        || words.has(WordList.HOLLOW, tree.lemma(word))
            && tree.children(word, "compound").stream().anyMatch(noun -> named(condition, noun));
  }

  private boolean named(Condition condition, int word) {
    return condition.allows(tree.lemma(word))
        || condition.allows(tree.form(word))
        || tree.verbal(word) && condition.allows(tree.withParticle(word))
        || word > 0 && condition.allows(tree.lemma(word - 1) + " " + tree.lemma(word));
  }
}
