package org.readout.actors;

import java.util.BitSet;
import java.util.Optional;
import org.readout.actors.PhraseTable.Found;
import org.readout.language.Analysis;
import org.readout.language.Name;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.EntityKind;

/**
 * The words of the proper name that a noun phrase's head belongs to, titles left out.
 *
 * @param first index of the first word; after {@code last} where there is no name
 * @param titled whether a title such as "Mr." tells that it is a person
 */
record NameWords(int first, int last, boolean titled) {

  static NameWords of(ActorSentence sentence, int head, Lexicon lexicon) {
    Optional<Found<KnownName>> known = sentence.knownSpanAt(head);
    if (known.isPresent()) {
      return new NameWords(known.get().first(), known.get().last(), false);
    }
    Optional<Name> name = sentence.nameAt(head);
    if (name.isPresent() && sentence.proper(head)) {
      int last = runEnd(sentence, head, ownEnd(sentence, name.get()));
      return stripped(sentence, name.get().first(), last, head, lexicon);
    }
    if (!sentence.proper(head)) {
      return afterTitle(sentence, head);
    }
    return stripped(
        sentence, runStart(sentence, head), runEnd(sentence, head, head), head, lexicon);
  }

  /** A person's name ends before "of Honduras". */
  private static int ownEnd(ActorSentence sentence, Name name) {
    for (int i = name.first() + 1; i <= name.last() && name.kind() == EntityKind.PERSON; i++) {
      if (sentence.word(i).is(Upos.ADP)) {
        return i - 1;
      }
    }
    return name.last();
  }

  /** The name that hangs flat on a title before it: "diplomat" of "diplomat Jana Novak". */
  private static NameWords afterTitle(ActorSentence sentence, int head) {
    int next = head + 1;
    boolean titled =
        next < sentence.words().size()
            && sentence.proper(next)
            && sentence.word(next).relation().equals("flat")
            && sentence.word(next).head() == head
            && sentence.roleAt(head).filter(role -> role.of(Role.Kind.PERSON)).isPresent();
    return titled
        ? new NameWords(next, runEnd(sentence, head, next), true)
        : new NameWords(head, head - 1, false);
  }

  private static int runStart(ActorSentence sentence, int head) {
    int first = head;
    while (first > 0 && within(sentence, head, first - 1)) {
      first--;
    }
    return sentence.joinsNames(first) ? first + 1 : first;
  }

  private static int runEnd(ActorSentence sentence, int head, int from) {
    int last = from;
    while (last + 1 < sentence.words().size() && continues(sentence, head, last + 1)) {
      last++;
    }
    return sentence.joinsNames(last) ? last - 1 : last;
  }

  private static boolean within(ActorSentence sentence, int head, int i) {
    boolean hyphen = sentence.joinsNames(i) && sentence.proper(i - 1);
    boolean beforeHyphen = sentence.proper(i) && sentence.joinsNames(i + 1);
    return hyphen || beforeHyphen || (sentence.proper(i) && sentence.sentence().dominates(head, i));
  }

  private static boolean continues(ActorSentence sentence, int head, int i) {
    boolean below = sentence.sentence().dominates(head, i);
    boolean flat = below && sentence.proper(i) && sentence.word(i).relation().equals("flat");
    boolean afterHyphen = sentence.proper(i) && sentence.joinsNames(i - 1);
    return flat || afterHyphen || sentence.joinsNames(i);
  }

  /** Takes titles, roles and names of countries off the front. */
  private static NameWords stripped(
      ActorSentence sentence, int first, int last, int head, Lexicon lexicon) {
    int from = first;
    boolean titled = false;
    for (int next = afterTitle(sentence, from, last, lexicon);
        next > from;
        next = afterTitle(sentence, from, last, lexicon)) {
      titled = true;
      from = next;
    }
    if (!titled && first > 0) {
      titled = lexicon.title(sentence.word(first - 1).form()).isPresent();
    }
    if (roleOnly(sentence, from, last)) {
      return new NameWords(head, head - 1, titled);
    }
    return new NameWords(from, last, titled);
  }

  /** Where the name goes on after a title or a country before one; {@code at} where none stands. */
  private static int afterTitle(ActorSentence sentence, int at, int last, Lexicon lexicon) {
    Optional<Found<Role>> role = sentence.roleSpanAt(at);
    if (role.isPresent() && role.get().value().of(Role.Kind.PERSON) && role.get().last() < last) {
      return role.get().last() + 1;
    }
    if (at < last && lexicon.title(sentence.word(at).form()).isPresent()) {
      return at + 1;
    }
    Optional<Found<KnownName>> known = sentence.knownSpanAt(at);
    boolean beforeTitle =
        known.isPresent()
            && known.get().last() < last
            && afterTitle(sentence, known.get().last() + 1, last, lexicon) > known.get().last() + 1;
    return beforeTitle ? known.orElseThrow().last() + 1 : at;
  }

  /** "President" alone is written like a name and is none. */
  private static boolean roleOnly(ActorSentence sentence, int from, int last) {
    return sentence
        .roleSpanAt(last)
        .filter(role -> role.first() <= from && role.last() == last)
        .isPresent();
  }

  boolean present() {
    return first <= last;
  }

  BitSet words() {
    BitSet words = new BitSet();
    words.set(first, Math.max(first, last) + 1);
    return words;
  }

  Optional<String> text(Analysis analysis, ActorSentence sentence) {
    if (!present()) {
      return Optional.empty();
    }
    Word begin = sentence.word(first);
    boolean possessive = last > first && sentence.word(last).xpos().equals("POS");
    Word end = sentence.word(possessive ? last - 1 : last);
    return Optional.of(
        analysis.text().substring(begin.span().start(), end.span().end()).replaceAll("\\s+", " "));
  }
}
