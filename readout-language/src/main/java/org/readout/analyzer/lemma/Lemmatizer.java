package org.readout.analyzer.lemma;

import java.util.Locale;
import org.readout.analyzer.model.ModelFile;
import org.readout.analyzer.tag.WordTag;
import org.readout.language.Upos;

/** Finds dictionary forms. Safe for use by many threads at once. */
public final class Lemmatizer {
  private Lemmatizer() {}

  /** The lemmatizer that a model file holds. */
  public static Lemmatizer read(ModelFile model) {
    return new Lemmatizer();
  }

  /** The dictionary form of a word; lower case but for names. */
  public String lemma(String form, WordTag tag) {
    return tag.upos() == Upos.PROPN ? form : form.toLowerCase(Locale.ROOT);
  }
}
