package org.readout.analyzer.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Upos;

/** Which words of a report stand between quotation marks, and the word that names who says them. */
final class Quotations {
  /** For words outside quotations. */
  static final int NONE = 0;

  private static final Set<String> OPENING = Set.of("“", "``", "«");
  private static final Set<String> CLOSING = Set.of("”", "''", "»");
  private static final String EITHER = "\"";
  private static final Set<String> SAYING = Set.of("ccomp", "parataxis", "obj", "advcl", "root");
  private static final int PARAGRAPH = 2;

  private final List<int[]> quotes = new ArrayList<>();
  private final List<Speaker> speakers = new ArrayList<>();

  /** The word that names who says a quotation. */
  record Speaker(int sentence, int word) {
    static final Speaker UNKNOWN = new Speaker(-1, -1);

    boolean known() {
      return word >= 0;
    }
  }

  private Quotations() {
    speakers.add(Speaker.UNKNOWN);
  }

  static Quotations of(List<Tree> trees) {
    Quotations found = new Quotations();
    boolean open = false;
    int paragraphBegan = 1;
    for (int i = 0; i < trees.size(); i++) {
      if (i > 0 && beginsParagraph(trees.get(i - 1).sentence(), trees.get(i).sentence())) {
        open = false;
        paragraphBegan = found.speakers.size();
      }
      open = found.read(trees.get(i), open);
      found.findSpeakers(trees.get(i), paragraphBegan);
    }
    return found;
  }

  private static boolean beginsParagraph(Sentence before, Sentence sentence) {
    return sentence.span().start() - before.span().end() >= PARAGRAPH;
  }

  private boolean read(Tree tree, boolean openBefore) {
    boolean open = openBefore;
    int[] quote = new int[tree.sentence().size()];
    for (int i = 0; i < quote.length; i++) {
      String form = tree.word(i).form();
      boolean mark = tree.word(i).is(Upos.PUNCT);
      if (mark && (OPENING.contains(form) || (form.equals(EITHER) && !open))) {
        open = true;
        speakers.add(Speaker.UNKNOWN);
      } else if (mark && (CLOSING.contains(form) || form.equals(EITHER))) {
        open = false;
      } else if (open) {
        quote[i] = speakers.size() - 1;
      }
    }
    quotes.add(quote);
    return open;
  }

  private void findSpeakers(Tree tree, int paragraphBegan) {
    int[] quote = quotes.get(tree.sentence().index());
    for (int i = 0; i < quote.length; i++) {
      if (quote[i] != NONE && !speakers.get(quote[i]).known()) {
        int speaker = speaker(tree, quote, i);
        if (speaker >= 0) {
          speakers.set(quote[i], new Speaker(tree.sentence().index(), speaker));
        }
      }
    }
    for (int i = 0; i < quote.length; i++) {
      if (quote[i] > paragraphBegan && !speakers.get(quote[i]).known()) {
        speakers.set(quote[i], speakers.get(quote[i] - 1));
      }
    }
  }

  /** The subject of a verb outside the quotation that governs a word of it, or stands aside it. */
  private static int speaker(Tree tree, int[] quote, int word) {
    int above = tree.word(word).head();
    if (above >= 0
        && quote[above] != quote[word]
        && SAYING.contains(tree.word(word).baseRelation())) {
      return outside(tree, quote, word, above);
    }
    for (int child : tree.sentence().children(word)) {
      if (quote[child] != quote[word] && tree.word(child).baseRelation().equals("parataxis")) {
        return outside(tree, quote, word, child);
      }
    }
    return -1;
  }

  private static int outside(Tree tree, int[] quote, int word, int verb) {
    int subject = tree.subject(verb);
    return subject >= 0 && quote[subject] != quote[word] ? subject : -1;
  }

  /** Number of the quotation that a word stands in. */
  int at(int sentence, int word) {
    return quotes.get(sentence)[word];
  }

  Speaker speaker(int quotation) {
    return speakers.get(quotation);
  }
}
