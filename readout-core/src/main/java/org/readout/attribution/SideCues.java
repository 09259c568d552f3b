package org.readout.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;

/**
 * Finds the attributions that stand beside a clause or noun: "according to …", "reportedly",
 * "alleged".
 */
final class SideCues {
  private final CueLexicon lexicon;

  SideCues(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Draft> find(Passage passage) {
    List<Draft> found = new ArrayList<>();
    Sentence sentence = passage.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      Word word = sentence.word(i);
      String lemma = word.lemma();
      preposition(passage, i).ifPresent(found::add);
      if (word.is(Upos.ADV)) {
        for (Cue cue : lexicon.of(CueKind.ADVERB, lemma)) {
          adverb(passage, i, cue).ifPresent(found::add);
        }
      }
      for (Cue cue : lexicon.of(CueKind.ADJECTIVE, word.form().toLowerCase(Locale.ROOT))) {
        adjective(passage, i, cue).ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * Takes "according to …" out of the content of what it tells of: "said that it rained, according
   * to the agency" has the agency tell that somebody said so.
   */
  static void part(List<Draft> drafts) {
    for (Draft outer : drafts) {
      if (outer.rule().kind() == CueKind.PREPOSITION) {
        drafts.stream()
            .filter(inner -> holds(outer, inner) && holds(inner, outer))
            .forEach(inner -> take(outer, inner.content()));
      }
    }
  }

  private static boolean holds(Draft outer, Draft inner) {
    return outer != inner
        && inner.cue().filter(cue -> outer.content().contains(cue.mention().extent())).isPresent();
  }

  private static void take(Draft aside, Stretch content) {
    Stream.concat(aside.cue().stream(), aside.source().stream())
        .flatMap(phrase -> phrase.mention().spans().stream())
        .forEach(content::remove);
  }

  private Optional<Draft> preposition(Passage passage, int first) {
    Sentence sentence = passage.sentence();
    String form = sentence.word(first).form().toLowerCase(Locale.ROOT);
    for (Cue cue : lexicon.of(CueKind.PREPOSITION, form)) {
      int last = first + cue.words().size() - 1;
      if (matches(sentence, first, cue.words())) {
        int source = nominalAfter(sentence, first, last);
        if (source >= 0) {
          return preposition(passage, new Preposition(cue, first, last, source));
        }
      }
    }
    return Optional.empty();
  }

  private record Preposition(Cue cue, int first, int last, int source) {}

  private static boolean matches(Sentence sentence, int first, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (first + i >= sentence.size()
          || !sentence.word(first + i).form().equalsIgnoreCase(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The head of the noun phrase that the preposition leads in. */
  private static int nominalAfter(Sentence sentence, int first, int last) {
    int head = sentence.word(first).head();
    if (head > last && sentence.word(first).relation().equals("case")) {
      return head;
    }
    for (int i = last + 1; i < sentence.size(); i++) {
      Word word = sentence.word(i);
      if (word.nominal() && (word.head() <= last || sentence.word(word.head()).is(Upos.VERB))) {
        return i;
      }
      if (word.is(Upos.VERB)) {
        return Clauses.NONE;
      }
    }
    return Clauses.NONE;
  }

  private Optional<Draft> preposition(Passage passage, Preposition found) {
    Sentence sentence = passage.sentence();
    BitSet phrase = Clauses.clause(sentence, found.source());
    BitSet cue = new BitSet();
    cue.set(found.first(), found.last() + 1);
    phrase.or(cue);
    int governor = governor(sentence, found.source(), phrase);
    if (governor < 0) {
      return Optional.empty();
    }
    BitSet content = Clauses.clause(sentence, governor);
    content.andNot(phrase);
    Stretch places = passage.stretch(content);
    return Optional.of(
        new Draft(
            sentence.index(),
            found.cue().rule(),
            passage.source(found.source(), lexicon, found.first()),
            Optional.of(passage.phrase(found.first(), cue)),
            places,
            List.of(),
            found.cue().rule().link()));
  }

  /** The clause that stands on the source: the whole sentence where the phrase opens or ends it. */
  private static int governor(Sentence sentence, int source, BitSet phrase) {
    int head = sentence.word(source).head();
    while (head >= 0 && phrase.get(head)) {
      head = sentence.word(head).head();
    }
    if (head < 0) {
      return Clauses.NONE;
    }
    int first = phrase.nextSetBit(0);
    boolean opens = first <= 1;
    boolean parted =
        sentence.word(first).is(Upos.PUNCT) || sentence.word(Math.max(0, first - 1)).is(Upos.PUNCT);
    boolean ends = phrase.length() >= sentence.size() - 1 && parted;
    if (opens || ends) {
      return sentence.root();
    }
    return predicateAbove(sentence, head);
  }

  private static int predicateAbove(Sentence sentence, int word) {
    int at = word;
    while (sentence.word(at).head() >= 0 && !Clauses.predicate(sentence, at)) {
      at = sentence.word(at).head();
    }
    return at;
  }

  private static Optional<Draft> adverb(Passage passage, int adverb, Cue cue) {
    Sentence sentence = passage.sentence();
    int head = sentence.word(adverb).head();
    if (head < 0) {
      return Optional.empty();
    }
    BitSet content = Clauses.clause(sentence, head);
    content.clear(adverb);
    return Optional.of(bare(passage, adverb, cue, content));
  }

  private static Optional<Draft> adjective(Passage passage, int adjective, Cue cue) {
    Sentence sentence = passage.sentence();
    Word word = sentence.word(adjective);
    if (!cue.rule().takes(Shape.Form.NOUN) || !word.relation().equals("amod") || word.head() < 0) {
      return Optional.empty();
    }
    BitSet content = Clauses.clause(sentence, word.head());
    content.clear(adjective);
    return Optional.of(bare(passage, adjective, cue, content));
  }

  private static Draft bare(Passage passage, int word, Cue cue, BitSet content) {
    BitSet words = new BitSet();
    words.set(word);
    return new Draft(
        passage.sentence().index(),
        cue.rule(),
        Optional.empty(),
        Optional.of(passage.phrase(word, words)),
        passage.stretch(content),
        List.of(),
        cue.rule().link());
  }
}
