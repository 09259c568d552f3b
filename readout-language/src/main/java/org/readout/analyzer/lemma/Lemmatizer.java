package org.readout.analyzer.lemma;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.readout.analyzer.model.ByteReader;
import org.readout.analyzer.model.ByteWriter;
import org.readout.analyzer.model.ModelFile;
import org.readout.analyzer.tag.WordTag;
import org.readout.language.Upos;

/** Finds dictionary forms. Safe for use by many threads at once. */
public final class Lemmatizer {
  /** The section of a model file that holds a lemmatizer. */
  public static final String SECTION = "lemma/rules";

  private final Map<String, String> exceptions;
  private final Endings endings;

  /**
   * @param exceptions lemmas by lower-case form and universal tag, or these and Penn tag, apart by
   *     a blank; the longer key decides
   */
  public Lemmatizer(Map<String, String> exceptions, Endings endings) {
    this.exceptions = Map.copyOf(exceptions);
    this.endings = endings;
  }

  /** The lemmatizer that a model file holds. */
  public static Lemmatizer read(ModelFile model) {
    ByteReader in = new ByteReader(model.section(SECTION));
    Map<String, String> exceptions = new TreeMap<>();
    for (int left = in.number(); left > 0; left--) {
      String key = in.text();
      exceptions.put(key, in.text());
    }
    return new Lemmatizer(exceptions, Endings.read(in));
  }

  /** This lemmatizer as a section of a model file. */
  public byte[] bytes() {
    ByteWriter out = new ByteWriter();
    out.number(exceptions.size());
    new TreeMap<>(exceptions)
        .forEach(
            (key, lemma) -> {
              out.text(key);
              out.text(lemma);
            });
    endings.write(out);
    return out.bytes();
  }

  /** The dictionary form of a word; lower case but for names. */
  public String lemma(String form, WordTag tag) {
    String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
    String key = lower + ' ' + tag.upos();
    String known =
        exceptions.getOrDefault(key + ' ' + tag.xpos(), exceptions.getOrDefault(key, ""));
    if (!known.isEmpty()) {
      return known;
    }
    if (tag.upos() == Upos.NUM) {
      return lower.replace(",", "");
    }
    return endings.lemma(lower, tag.upos() == Upos.PROPN ? form : lower, tag.xpos());
  }
}
