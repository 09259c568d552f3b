package org.readout.analyzer.clauses;

import java.util.List;
import org.readout.analyzer.lemma.Lemmatizer;
import org.readout.analyzer.parse.ParsedSentence;

/** Hangs clauses where news means them, of all shapes that this package knows. */
public final class ClausesHungAnew {
  private final Rejoinders rejoinders;
  private final Lemmatizer lemmatizer;

  private ClausesHungAnew(Rejoinders rejoinders, Lemmatizer lemmatizer) {
    this.rejoinders = rejoinders;
    this.lemmatizer = lemmatizer;
  }

  /** Reads its word list. */
  public static ClausesHungAnew load(Lemmatizer lemmatizer) {
    return new ClausesHungAnew(Rejoinders.load(), lemmatizer);
  }

  /** The same sentence, its clauses hung anew. */
  public ParsedSentence of(List<String> forms, ParsedSentence parsed) {
    ClauseTree tree = new ClauseTree(forms, parsed, lemmatizer);
    new StrayRelatives(tree).hangAnew();
    new OuterClauses(tree, rejoinders).hangAnew();
    return tree.sentence();
  }
}
