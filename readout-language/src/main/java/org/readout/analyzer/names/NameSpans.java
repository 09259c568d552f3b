package org.readout.analyzer.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.language.Name;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.EntityKind;

/**
 * Where names stand in a sentence, of whatever kind: runs of proper nouns that the tree holds
 * together, without titles before a person's name, over "of" within "Bank of Japan".
 */
final class NameSpans {
  private static final Set<String> HOLDING =
      Set.of("flat", "compound", "goeswith", "nummod", "amod", "dep", "list", "nmod");
  private static final String TITLE = "nmod:desc";

  private final Sentence sentence;
  private final NameLists lists;

  private NameSpans(Sentence sentence, NameLists lists) {
    this.sentence = sentence;
    this.lists = lists;
  }

  /** The spans in order, none overlapping, all of kind OTHER. */
  static List<Name> of(Sentence sentence, NameLists lists) {
    return new NameSpans(sentence, lists).find();
  }

  private List<Name> find() {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (named(i)) {
        int last = last(i);
        int first = behindTitles(i, last);
        if (!title(last)) {
          names.add(new Name(EntityKind.OTHER, sentence.index(), first, last));
        }
        i = last;
      }
    }
    return names;
  }

  /** The first word behind "Mr." or "President"; one that "of" follows is no title here. */
  private int behindTitles(int first, int last) {
    int from = first;
    while (from < last && named(from + 1) && lists.titles().contains(lower(from))) {
      from++;
    }
    return from;
  }

  private String lower(int i) {
    return sentence.word(i).form().toLowerCase(Locale.ROOT);
  }

  /** Whether a word can be the first or last of a name. */
  private boolean named(int i) {
    Word word = sentence.word(i);
    boolean proper = word.is(Upos.PROPN) || word.xpos().startsWith("NNP");
    return proper
        && Character.isLetterOrDigit(word.form().codePointAt(0))
        && word.form().indexOf('@') < 0;
  }

  private int last(int first) {
    int last = first;
    while (true) {
      int next = next(last);
      if (next <= last || !held(first, last, next)) {
        return last;
      }
      last = next;
    }
  }

  /** The next proper noun of the same name, at once or over a hyphen, "of" or "of the"; else 0. */
  private int next(int last) {
    int next = last + 1;
    while (next < sentence.size() && next <= last + 2 && links(last, next)) {
      next++;
    }
    return next < sentence.size() && (named(next) || inner(last, next)) ? next : 0;
  }

  private boolean links(int last, int i) {
    String form = sentence.word(i).form();
    if (form.equals("-") || form.equals("&") || form.equals("–")) {
      return sentence.word(i).span().start() == sentence.word(i - 1).span().end()
          || form.equals("&");
    }
    return form.equals("of")
        || form.equals("the") && i == last + 2 && sentence.word(last + 1).form().equals("of");
  }

  /**
   * A capitalised adjective or noun between proper nouns: "World Trade Organization", "Islamic
   * State".
   */
  private boolean inner(int last, int i) {
    Word word = sentence.word(i);
    boolean capital = Character.isUpperCase(word.form().codePointAt(0));
    return capital
        && i == last + 1
        && (word.is(Upos.ADJ) || word.is(Upos.NOUN))
        && i + 1 < sentence.size()
        && named(i + 1)
        && related(i, i + 1);
  }

  private boolean held(int first, int last, int next) {
    if (next > last + 1 && sentence.word(last + 1).form().equals("of")) {
      return sentence.word(next).head() >= first
          && sentence.word(next).head() <= last
          && !sentence.word(next).relation().equals("appos")
          && !titled(first);
    }
    return !titleEnds(last, next) && (next > last + 1 || related(last, next));
  }

  /** Whether two words hang together, the one below the other or both below a third. */
  private boolean related(int a, int b) {
    return below(a, b)
        || below(b, a)
        || (sentence.word(a).head() == sentence.word(b).head() && holding(a) && holding(b));
  }

  private boolean below(int a, int b) {
    int at = a;
    for (int steps = 0; steps < 4 && at >= 0 && at != b; steps++) {
      at = holding(at) ? sentence.word(at).head() : -1;
    }
    return at == b;
  }

  private boolean holding(int i) {
    String relation = sentence.word(i).relation();
    return HOLDING.contains(relation) && !(relation.equals("nmod") && marked(i));
  }

  private boolean marked(int i) {
    for (int child : sentence.children(i)) {
      if (sentence.word(child).baseRelation().equals("case")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a title ends with {@code last}: "President | Ruiz". */
  private boolean titleEnds(int last, int next) {
    return titled(last) && sentence.word(last).head() >= next;
  }

  private boolean titled(int i) {
    return sentence.word(i).relation().equals(TITLE);
  }

  /** A span that is nothing but a title. */
  private boolean title(int last) {
    return titled(last) && sentence.word(last).head() > last;
  }
}
