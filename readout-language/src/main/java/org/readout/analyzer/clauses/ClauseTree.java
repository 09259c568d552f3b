package org.readout.analyzer.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.analyzer.lemma.Lemmatizer;
import org.readout.analyzer.parse.Arc;
import org.readout.analyzer.parse.ParsedSentence;
import org.readout.analyzer.tag.WordTag;
import org.readout.language.Upos;

/** A sentence's tree while its clauses are hung anew; it never gets a circle. */
final class ClauseTree {
  static final int NONE = -1;
  private static final Set<Upos> NOMINAL = Set.of(Upos.NOUN, Upos.PROPN, Upos.PRON);

  private final List<String> forms;
  private final Lemmatizer lemmatizer;
  private final ParsedSentence parsed;
  private final List<Arc> arcs;

  ClauseTree(List<String> forms, ParsedSentence parsed, Lemmatizer lemmatizer) {
    this.forms = forms;
    this.lemmatizer = lemmatizer;
    this.parsed = parsed;
    this.arcs = new ArrayList<>(parsed.arcs());
  }

  int size() {
    return arcs.size();
  }

  /** The sentence as it now hangs. */
  ParsedSentence sentence() {
    return new ParsedSentence(parsed.tags(), arcs, parsed.names());
  }

  int head(int word) {
    return arcs.get(word).head();
  }

  String relation(int word) {
    return arcs.get(word).relation();
  }

  boolean hangsAs(int word, String relation) {
    return relation(word).equals(relation);
  }

  /** The word as it stands there, in small letters. */
  String lower(int word) {
    return forms.get(word).toLowerCase(Locale.ROOT);
  }

  String lemma(int word) {
    return lemmatizer.lemma(forms.get(word), tag(word));
  }

  boolean is(int word, Upos upos) {
    return tag(word).upos() == upos;
  }

  boolean nominal(int word) {
    return NOMINAL.contains(tag(word).upos());
  }

  String xpos(int word) {
    return tag(word).xpos();
  }

  private WordTag tag(int word) {
    return parsed.tags().get(word);
  }

  /** The first child with a relation that begins so, subtypes included; {@link #NONE} for none. */
  int child(int of, String relation) {
    for (int i = 0; i < size(); i++) {
      boolean fits = relation(i).equals(relation) || relation(i).startsWith(relation + ":");
      if (head(i) == of && fits) {
        return i;
      }
    }
    return NONE;
  }

  boolean has(int of, String relation) {
    return child(of, relation) >= 0;
  }

  /** The first word of what hangs on a word. */
  int first(int of) {
    for (int i = 0; i < of; i++) {
      if (dominates(of, i)) {
        return i;
      }
    }
    return of;
  }

  boolean dominates(int above, int word) {
    int at = word;
    while (at >= 0 && at != above) {
      at = head(at);
    }
    return at == above;
  }

  /** Gives a word, if it is one, another relation to its head. */
  void rename(int word, String relation) {
    if (word >= 0) {
      arcs.set(word, new Arc(head(word), relation, arcs.get(word).confidence()));
    }
  }

  /** Hangs a word elsewhere, unless that would close a circle. */
  void hang(int word, int head, String relation) {
    if (!dominates(word, head)) {
      arcs.set(word, new Arc(head, relation, arcs.get(word).confidence()));
    }
  }
}
