package org.readout.language;

import org.readout.model.Span;

/**
 * A syntactic word in Universal Dependencies style; "don't" is two, "do" and "n't".
 *
 * @param span where it stands in the report's text
 * @param form as written there
 * @param lemma dictionary form; lower case but for names
 * @param xpos Penn Treebank tag
 * @param features UD features such as {@code Number=Sing|Person=3}; {@code _} for none
 * @param head index in the sentence of the word that governs it, -1 for the root
 * @param relation UD relation with subtype, such as {@code nsubj:pass}
 * @param confidence how likely head and relation are right, from 0 to 1, as the analyzer sees it
 */
public record Word(
    Span span,
    String form,
    String lemma,
    Upos upos,
    String xpos,
    String features,
    int head,
    String relation,
    float confidence) {

  /** A word of a tree that is beyond doubt, such as one drawn by hand. */
  public Word(
      Span span,
      String form,
      String lemma,
      Upos upos,
      String xpos,
      String features,
      int head,
      String relation) {
    this(span, form, lemma, upos, xpos, features, head, relation, 1);
  }

  /** The relation without its subtype: {@code nsubj} for {@code nsubj:pass}. */
  public String baseRelation() {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  public boolean is(Upos tag) {
    return upos == tag;
  }

  /** A noun, name or pronoun. */
  public boolean nominal() {
    return upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.PRON;
  }
}
