package org.readout.training.names;

import java.util.ArrayList;
import java.util.List;
import org.readout.analyzer.conllu.ConlluSentence;

/** Cuts a treebank into its documents, as {@code newdoc} comments begin them. */
public final class Documents {
  private static final String BEGIN = "# newdoc id = ";

  private Documents() {}

  /** The documents in order, each at least one sentence. */
  public static List<List<ConlluSentence>> of(List<ConlluSentence> sentences) {
    List<List<ConlluSentence>> documents = new ArrayList<>();
    for (ConlluSentence sentence : sentences) {
      if (documents.isEmpty() || begins(sentence)) {
        documents.add(new ArrayList<>());
      }
      documents.get(documents.size() - 1).add(sentence);
    }
    return documents;
  }

  /** The name that a document's first sentence bears; empty if none. */
  public static String name(List<ConlluSentence> document) {
    return document.get(0).comments().stream()
        .filter(comment -> comment.startsWith(BEGIN))
        .map(comment -> comment.substring(BEGIN.length()))
        .findFirst()
        .orElse("");
  }

  private static boolean begins(ConlluSentence sentence) {
    return sentence.comments().stream().anyMatch(comment -> comment.startsWith(BEGIN));
  }
}
