package org.readout.training;

import java.util.List;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.analyzer.lemma.Lemmatizer;
import org.readout.analyzer.model.ModelFile;
import org.readout.training.lemma.LemmaTrainer;
import org.readout.training.names.NameWords;
import org.readout.training.names.NamedSentence;

/** Trains what takes seconds: lemmas, and names on top of a trained tagger and parser. */
final class QuickParts {
  private QuickParts() {}

  /** The model with its sections of lemmas and names trained anew. */
  static ModelFile train(List<ConlluSentence> treebank, ModelFile model) {
    List<GoldSentence> gold = treebank.stream().map(GoldSentence::of).toList();
    ModelFile withLemmas = model.with(Lemmatizer.SECTION, lemmatizer(gold).bytes());
    List<NamedSentence> named =
        NameTrainer.named(treebank.stream().filter(QuickParts::marked).toList(), withLemmas);
    return NameTrainer.train(named, NameWords.lists(), withLemmas);
  }

  private static Lemmatizer lemmatizer(List<GoldSentence> sentences) {
    LemmaTrainer trainer = new LemmaTrainer();
    for (GoldSentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        trainer.see(sentence.forms().get(i), sentence.lemmas().get(i), sentence.tags().get(i));
      }
    }
    return trainer.train();
  }

  /** Whether a sentence's entities are marked: GUM's are. */
  private static boolean marked(ConlluSentence sentence) {
    return sentence.comments().stream().anyMatch(c -> c.startsWith("# sent_id = GUM_"));
  }
}
