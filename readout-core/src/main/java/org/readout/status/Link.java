package org.readout.status;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Word;

/** How a predicate hangs on the word that governs it. */
enum Link {
  INFINITIVE,
  GERUND,
  CLAUSE,
  OBJECT,
  SUBJECT,
  PHRASE,
  /** A gerund that a preposition leads in: "opposed to recognizing". */
  GERUND_PHRASE,
  COMPOUND,
  PARTICIPLE,
  ADVERBIAL,
  PURPOSE,
  CONJUNCT,
  RELATIVE,
  OTHER;

  private static final Set<String> OBJECTS = Set.of("obj", "iobj", "nsubj:pass", "nsubj:outer");

  static Optional<Link> parse(String word) {
    return Arrays.stream(values()).filter(link -> link.word().equals(word)).findFirst();
  }

  /** The word that rule files use. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Link of(Sentence sentence, int index) {
    Word word = sentence.word(index);
    return switch (word.baseRelation()) {
      case "xcomp" ->
          Grammar.leader(sentence, index).equals("to") || !word.xpos().equals("VBG")
              ? INFINITIVE
              : GERUND;
      case "ccomp", "csubj" -> clause(sentence, index);
      case "advcl" -> adverbial(sentence, index);
      case "acl" -> adnominal(sentence, index);
      case "conj" -> CONJUNCT;
      case "obj", "iobj", "nsubj" -> OBJECTS.contains(word.relation()) ? OBJECT : SUBJECT;
      case "obl", "nmod" -> word.relation().equals("nmod:poss") ? OTHER : PHRASE;
      case "compound", "amod" -> COMPOUND;
      default -> OTHER;
    };
  }

  private static Link clause(Sentence sentence, int index) {
    Word word = sentence.word(index);
    if (word.relation().equals("csubj:pass")) {
      return CLAUSE;
    }
    if (Grammar.leader(sentence, index).equals("to")) {
      return INFINITIVE;
    }
    return word.xpos().equals("VBG") && !Grammar.hasAuxiliary(sentence, index) ? GERUND : CLAUSE;
  }

  private static Link adverbial(Sentence sentence, int index) {
    String leader = Grammar.leader(sentence, index);
    if (sentence.word(index).xpos().equals("VBG") && !leader.isEmpty()) {
      return GERUND_PHRASE;
    }
    return leader.equals("to") ? PURPOSE : ADVERBIAL;
  }

  private static Link adnominal(Sentence sentence, int index) {
    Word word = sentence.word(index);
    if (word.relation().equals("acl:relcl")) {
      return RELATIVE;
    }
    String leader = Grammar.leader(sentence, index);
    if (word.xpos().equals("VBG") && !leader.isEmpty()) {
      return GERUND_PHRASE;
    }
    if (leader.equals("to")) {
      return INFINITIVE;
    }
    if (leader.equals("that") || leader.equals("whether")) {
      return CLAUSE;
    }
    if (leader.isEmpty()) {
      return Grammar.hasSubject(sentence, index) ? CLAUSE : PARTICIPLE;
    }
    return PHRASE;
  }

  /** Whether a preposition stands between the predicate and its governor. */
  boolean prepositional() {
    return this == PHRASE || this == GERUND_PHRASE;
  }
}
