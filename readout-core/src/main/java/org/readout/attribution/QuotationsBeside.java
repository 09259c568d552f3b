package org.readout.attribution;

import java.util.Optional;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.Span;

/** Finds the quotation that a verb introduces or closes, by the words between the two. */
final class QuotationsBeside {
  private static final int REACH = 25;
  private static final int LONG = 6;

  private QuotationsBeside() {}

  /** The places of the quotation with what belongs to it before its marks. */
  static Optional<Span> verb(Passage passage, int verb) {
    Span sentence = passage.sentence().span();
    Span cue = passage.span(verb);
    Span near =
        new Span(
            Math.max(0, sentence.start() - 2),
            Math.min(passage.analysis().text().length(), sentence.end() + 3));
    Optional<Span> best = Optional.empty();
    for (Quotation quotation : passage.quotations().overlapping(near)) {
      Span span = quotation.span();
      if (begins(span, cue)) {
        return Optional.of(new Span(cue.end(), span.end()));
      }
      boolean holds = span.overlaps(cue);
      boolean taken = best.isPresent() && distance(best.get(), cue) <= distance(span, cue);
      if (!holds && !taken && joined(passage, verb, span)) {
        best = Optional.of(span);
      }
    }
    return best;
  }

  /** {@code she "stressed that …"}: the verb itself is quoted. */
  private static boolean begins(Span quotation, Span cue) {
    return quotation.contains(cue) && cue.start() <= quotation.start() + 2;
  }

  private static int distance(Span quotation, Span cue) {
    return Math.max(quotation.start() - cue.end(), cue.start() - quotation.end());
  }

  private static boolean joined(Passage passage, int verb, Span quotation) {
    if (words(passage.analysis().text(), quotation) < 2) {
      return false;
    }
    boolean follows = quotation.start() > passage.end(verb);
    return follows ? introduces(passage, verb, quotation) : closes(passage, verb, quotation);
  }

  /** {@code said: "…"}, {@code said on Monday, "…"}, {@code said "…"}. */
  private static boolean introduces(Passage passage, int verb, Span quotation) {
    String between =
        passage.analysis().text().substring(passage.end(verb), quotation.start()).strip();
    if (between.isEmpty()) {
      return true;
    }
    boolean marked = between.endsWith(",") || between.endsWith(":");
    return (marked || sentenceLike(passage, quotation))
        && free(passage, verb + 1, wordBefore(passage.sentence(), quotation.start()), verb);
  }

  /** Long, and begun with a capital: no mere word in quotation marks. */
  private static boolean sentenceLike(Passage passage, Span quotation) {
    String words = quotation.of(passage.analysis().text());
    return words.length() > 1
        && Character.isUpperCase(words.charAt(1))
        && words(passage.analysis().text(), quotation) >= LONG;
  }

  /** {@code "…," the mayor said}, {@code "…" said the mayor}. */
  private static boolean closes(Passage passage, int verb, Span quotation) {
    Sentence sentence = passage.sentence();
    if (endedBefore(passage, quotation)) {
      return false;
    }
    int first = wordAfter(sentence, quotation.end());
    return first <= verb
        && free(passage, first, verb - 1, verb)
        && !conjoined(sentence, first, verb)
        && whole(passage.analysis().text(), quotation);
  }

  /** {@code "… the bridge." He said that …}: a quotation that its own full stop has ended. */
  private static boolean endedBefore(Passage passage, Span quotation) {
    String words = quotation.of(passage.analysis().text());
    boolean stopped = words.length() > 2 && words.charAt(words.length() - 2) == '.';
    return stopped && quotation.end() <= passage.sentence().span().start();
  }

  private static boolean conjoined(Sentence sentence, int from, int verb) {
    for (int i = from; i < verb; i++) {
      if (sentence.word(i).is(Upos.CCONJ) && sentence.word(i).head() == verb) {
        return true;
      }
    }
    return false;
  }

  /** Long, or ended by a mark of its own: no mere word in quotation marks. */
  private static boolean whole(String text, Span quotation) {
    String words = quotation.of(text);
    boolean marked = words.length() > 2 && ",.!?".indexOf(words.charAt(words.length() - 2)) >= 0;
    return marked || text.startsWith(",", quotation.end()) || words(text, quotation) >= LONG;
  }

  /** Whether no other clause stands between a verb and its quotation. */
  private static boolean free(Passage passage, int from, int to, int verb) {
    Sentence sentence = passage.sentence();
    if (to - from > REACH) {
      return false;
    }
    for (int i = from; i <= to; i++) {
      Word word = sentence.word(i);
      boolean another = word.is(Upos.VERB) && !sentence.dominates(verb, i);
      boolean stop = word.form().equals(".") || word.form().equals(";");
      if (stop || (another && !within(sentence, i, from, to))) {
        return false;
      }
    }
    return true;
  }

  /** A verb inside a phrase that lies between, such as a relative clause on the speaker. */
  private static boolean within(Sentence sentence, int word, int from, int to) {
    int head = sentence.word(word).head();
    return head >= from && head <= to && sentence.word(word).baseRelation().equals("acl");
  }

  private static int wordAfter(Sentence sentence, int place) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i).span().start() >= place) {
        return i;
      }
    }
    return sentence.size();
  }

  private static int wordBefore(Sentence sentence, int place) {
    for (int i = sentence.size() - 1; i >= 0; i--) {
      if (sentence.word(i).span().end() <= place) {
        return i;
      }
    }
    return -1;
  }

  private static int words(String text, Span span) {
    return span.of(text).trim().split("\\s+").length;
  }
}
