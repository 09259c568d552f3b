package org.readout.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.Stance;

/** Finds the attributions that nouns make: "the claim that …", "Peru's demand for …". */
final class NounCues {
  private static final Set<String> MAKERS = Set.of("by", "from");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

  private final CueLexicon lexicon;

  NounCues(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Draft> find(Passage passage) {
    List<Draft> found = new ArrayList<>();
    Sentence sentence = passage.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i).is(Upos.NOUN)) {
        for (Cue cue : lexicon.of(CueKind.NOUN, sentence.word(i).lemma())) {
          draft(passage, i, cue).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<Draft> draft(Passage passage, int noun, Cue cue) {
    for (Shape shape : cue.rule().content()) {
      int content = content(passage.sentence(), noun, shape);
      if (content >= 0) {
        Stretch places =
            shape.form() == Shape.Form.OBJECT_OF
                ? passage.withoutLeader(content)
                : passage.subtree(content);
        return Optional.of(draft(passage, noun, cue, content, places));
      }
    }
    return Optional.empty();
  }

  private Draft draft(Passage passage, int noun, Cue cue, int content, Stretch places) {
    BitSet words = new BitSet();
    words.set(noun);
    passage.addLeader(words, places);
    return new Draft(
        passage.sentence().index(),
        cue.rule(),
        passage.source(source(passage.sentence(), noun), lexicon, noun, content),
        Optional.of(passage.phrase(noun, words)),
        places,
        List.of(),
        cue.rule().link());
  }

  private static final Set<Stance> ASSERTING = Set.of(Stance.NEUTRAL, Stance.FIRM, Stance.DOUBTING);

  /** Whether a noun asserts what its clause says: "reports", not "demand". */
  boolean tells(Sentence sentence, int noun) {
    return lexicon.of(CueKind.NOUN, sentence.word(noun).lemma()).stream()
        .map(Cue::rule)
        .anyMatch(
            rule ->
                rule.takes(Shape.Form.CLAUSE) && !rule.wide() && ASSERTING.contains(rule.stance()));
  }

  /** The clause that tells what a noun such as "reports" tells. */
  static OptionalInt clause(Sentence sentence, int noun) {
    int clause = content(sentence, noun, new Shape(Shape.Form.CLAUSE, List.of()));
    return clause < 0 ? OptionalInt.empty() : OptionalInt.of(clause);
  }

  private static int content(Sentence sentence, int noun, Shape shape) {
    for (int child : sentence.children(noun)) {
      if (child > noun && fits(sentence, child, shape)) {
        return child;
      }
    }
    return shape.form() == Shape.Form.CLAUSE ? clauseRightAfter(sentence, noun) : Clauses.NONE;
  }

  /**
   * "ended with his fear that …", "a claim by the army that …": a clause with a subject of its own
   * right after the noun or its maker is the noun's, whatever the tree.
   */
  private static int clauseRightAfter(Sentence sentence, int noun) {
    int next = noun + 1;
    BitSet own = Clauses.clause(sentence, noun);
    while (next < sentence.size() && partOfMaker(sentence, own, next)) {
      next++;
    }
    return next < sentence.size() ? ledInBy(sentence, next, noun) : Clauses.NONE;
  }

  private static boolean partOfMaker(Sentence sentence, BitSet own, int place) {
    Word word = sentence.word(place);
    return own.get(place) && !word.is(Upos.VERB) && !word.is(Upos.PUNCT) && !that(word);
  }

  private static int ledInBy(Sentence sentence, int that, int noun) {
    int clause = sentence.word(that).head();
    boolean leads = that(sentence.word(that)) && clause > that;
    return leads && (noun + 1 == that || complete(sentence, clause, that)) ? clause : Clauses.NONE;
  }

  /** Whether a clause lacks nothing that a relative "that" would stand for. */
  private static boolean complete(Sentence sentence, int clause, int that) {
    boolean subject = Clauses.child(sentence, clause, SUBJECTS) > that;
    boolean relative = sentence.word(that).relation().equals("obj");
    return subject && (!relative || otherObject(sentence, clause, that));
  }

  private static boolean otherObject(Sentence sentence, int clause, int that) {
    return Arrays.stream(sentence.children(clause))
        .anyMatch(child -> child != that && sentence.word(child).relation().equals("obj"));
  }

  private static boolean that(Word word) {
    return word.lemma().equals("that") && Set.of("mark", "obj").contains(word.relation());
  }

  private static boolean fits(Sentence sentence, int child, Shape shape) {
    Word word = sentence.word(child);
    String leader = Clauses.leader(sentence, child);
    String relation = word.baseRelation();
    boolean clausal =
        relation.equals("acl") || relation.equals("ccomp") || relation.equals("advcl");
    return switch (shape.form()) {
      case CLAUSE -> clausal && !word.relation().equals("acl:relcl") && statement(sentence, child);
      case INFINITIVE -> clausal && leader.equals("to");
      case OBJECT_OF ->
          (relation.equals("nmod") || clausal) && shape.prepositions().contains(leader);
      default -> false;
    };
  }

  private static boolean statement(Sentence sentence, int clause) {
    String leader = Clauses.leader(sentence, clause);
    boolean subject = Clauses.child(sentence, clause, SUBJECTS) >= 0;
    return leader.equals("that") || (leader.isEmpty() && subject);
  }

  /** Whose claim it is: its possessor, its maker, or the subject that makes it. */
  int source(Sentence sentence, int noun) {
    int possessor = Clauses.child(sentence, noun, "nmod:poss");
    if (possessor >= 0) {
      return possessor;
    }
    for (int child : sentence.children(noun)) {
      if (sentence.word(child).baseRelation().equals("nmod")
          && MAKERS.contains(Clauses.leader(sentence, child))) {
        return child;
      }
    }
    Word word = sentence.word(noun);
    boolean argument = word.relation().equals("obj") || word.baseRelation().equals("obl");
    return argument && !ofAnother(sentence.word(word.head()))
        ? Clauses.doer(sentence, word.head())
        : Clauses.NONE;
  }

  /** "rejected reports that", "investigates claims that": what others told. */
  private boolean ofAnother(Word verb) {
    return lexicon.of(CueKind.VERB, verb.lemma()).stream()
        .anyMatch(cue -> cue.rule().takes(Shape.Form.CLAUSE_OF_OBJECT));
  }
}
