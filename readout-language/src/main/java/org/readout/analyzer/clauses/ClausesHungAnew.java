package org.readout.analyzer.clauses;

import java.util.List;
import org.readout.analyzer.lemma.Lemmatizer;
import org.readout.analyzer.parse.ParsedSentence;

/** Hangs clauses where news means them, of all shapes that this package knows. */
public final class ClausesHungAnew {
  private final ClauseWords words;
  private final Lemmatizer lemmatizer;

  private ClausesHungAnew(ClauseWords words, Lemmatizer lemmatizer) {
    this.words = words;
    this.lemmatizer = lemmatizer;
  }

  /** Reads its word list. */
  public static ClausesHungAnew load(Lemmatizer lemmatizer) {
    return new ClausesHungAnew(ClauseWords.load(), lemmatizer);
  }

  /** The same sentence, its clauses hung anew. */
  public ParsedSentence of(List<String> forms, ParsedSentence parsed) {
    ClauseTree tree = new ClauseTree(forms, parsed, lemmatizer);
    new OfficesBeforeNames(tree, words).hangAnew();
    new StrayRelatives(tree).hangAnew();
    new Subordinators(tree).hangAnew();
    new Results(tree, words).hangAnew();
    new OuterClauses(tree, new Rejoinders(words)).hangAnew();
    new Charges(tree, words).hangAnew();
    return tree.sentence();
  }
}
