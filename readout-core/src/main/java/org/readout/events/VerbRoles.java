package org.readout.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.readout.language.Upos;

/**
 * Who does what in the clause of a verb, whatever shape the clause has: active, passive, relative,
 * participial, joined to another verb, or governed by one.
 */
final class VerbRoles {
  private static final Set<String> CLAUSE_FILLERS = Set.of("cc", "conj", "punct", "aux", "advmod");

  private final Tree tree;
  private final GrammarWords words;
  private final IntPredicate acts;
  private final MaskedNouns masked;

  /**
   * @param acts whether a word is the head of somebody who may act
   */
  VerbRoles(Tree tree, GrammarWords words, IntPredicate acts) {
    this.tree = tree;
    this.words = words;
    this.masked = new MaskedNouns(tree, words);
    this.acts = acts;
  }

  /** Whether the verb's surface subject is the one to whom it is done. */
  boolean passive(int verb) {
    boolean subjectOfPassive = tree.hasChild(verb, "nsubj:pass") && !tree.hasChild(verb, "nsubj");
    if (tree.hasChild(verb, "aux:pass") || subjectOfPassive) {
      return true;
    }
    if (!tree.pastParticiple(verb) || tree.hasAuxiliary(verb)) {
      return false;
    }
    if (tree.hasChildOf(verb, "nsubj")) {
      return hasAgent(verb);
    }
    if (tree.relation(verb, "acl") && !hasAgent(verb) && trulyActive(verb)) {
      return false;
    }
    if (lostSubject(verb).isPresent()) {
      return false;
    }
    return !tree.relation(verb, "conj") || passive(tree.head(verb));
  }

  /** Those who do it. */
  List<Integer> subjects(int verb) {
    return passive(verb) ? agents(verb) : surfaceSubjects(verb);
  }

  /** Those to whom it is done. */
  List<Integer> objects(int verb) {
    List<Integer> own = resolved(verb, directObjects(verb));
    if (passive(verb)) {
      return own.isEmpty() ? surfaceSubjects(verb) : own;
    }
    if (!own.isEmpty()) {
      return own;
    }
    if (lostSubject(verb).isPresent()) {
      return tree.withConjuncts(tree.head(verb));
    }
    List<Integer> gap = relativeGap(verb);
    return gap.isEmpty() ? sharedObjects(verb) : gap;
  }

  List<Integer> indirectObjects(int verb) {
    if (passive(verb)) {
      return tree.hasChildOf(verb, "obj") ? surfaceSubjects(verb) : List.of();
    }
    List<Integer> own = tree.children(verb, "iobj");
    return resolved(verb, own.isEmpty() ? firstOfTwoObjects(verb) : own);
  }

  /** "gave Iraq help", read as two objects: the first is the one who gets it. */
  private List<Integer> firstOfTwoObjects(int verb) {
    List<Integer> objects = tree.bareChildren(verb, "obj");
    boolean two = objects.size() == 2 && acts.test(objects.get(0));
    return two ? tree.withConjuncts(objects.get(0)) : List.of();
  }

  private List<Integer> directObjects(int verb) {
    List<Integer> objects = new ArrayList<>(tree.children(verb, "obj"));
    objects.removeAll(firstOfTwoObjects(verb));
    return objects.isEmpty() && !passive(verb) ? masked.objects(verb) : objects;
  }

  /** Nouns that the verb, or its object, governs through one of the prepositions. */
  List<Integer> obliques(int verb, List<String> prepositions) {
    List<Integer> own = resolved(verb, governed(verb, "obl", prepositions));
    if (own.isEmpty()) {
      own = governed(verb, "nmod", prepositions);
    }
    if (own.isEmpty()) {
      for (int child : tree.sentence().children(verb)) {
        if (tree.relation(child, "obj") || tree.relation(child, "obl")) {
          own.addAll(governed(child, "nmod", prepositions));
        }
      }
    }
    return own.isEmpty()
        ? sharer(verb).map(joined -> governed(joined, "obl", prepositions)).orElse(List.of())
        : own;
  }

  /**
   * Verbs of the clauses that complete the verb.
   *
   * @param preposition one that belongs to the verb and may govern a gerund; or empty text
   */
  List<Integer> clauses(int verb, String preposition) {
    List<Integer> found = new ArrayList<>(tree.children(verb, "xcomp"));
    found.addAll(tree.children(verb, "ccomp"));
    for (int clause : tree.children(verb, "advcl")) {
      if (completes(verb, preposition, tree.mark(clause))) {
        found.add(clause);
      }
    }
    for (String relation : List.of("obj", "iobj", "obl")) {
      for (int side : tree.bareChildren(verb, relation)) {
        tree.children(side, "acl").stream()
            .filter(clause -> acts.test(side) && completes(verb, preposition, tree.mark(clause)))
            .forEach(found::add);
      }
    }
    return found;
  }

  private boolean completes(int verb, String preposition, String mark) {
    return !mark.isEmpty()
        && (mark.equals("to")
            || mark.equals(preposition)
            || words.has(WordList.OBJECT_MARK, tree.lemma(verb) + " " + mark));
  }

  /** Those who do what the completing clauses say. */
  List<Integer> clauseSubjects(int verb) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int clause : clauses(verb, "for")) {
      found.addAll(subjects(clause));
    }
    return List.copyOf(found);
  }

  private List<Integer> governed(int head, String relation, List<String> prepositions) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.sentence().children(head)) {
      if (tree.relation(child, relation) && tree.governedBy(child, prepositions)) {
        found.addAll(tree.withConjuncts(child));
      }
    }
    return found;
  }

  /** The nouns after "by". */
  List<Integer> agents(int verb) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.sentence().children(verb)) {
      if (agent(child)) {
        found.addAll(tree.withConjuncts(child));
      }
    }
    if (!found.isEmpty()) {
      return resolved(verb, found);
    }
    for (int child : tree.sentence().children(verb)) {
      if (tree.relation(child, "conj") && passive(child) && !tree.hasChildOf(child, "nsubj")) {
        return agents(child);
      }
    }
    List<Integer> shared = sharedAgents(verb);
    return shared.isEmpty() ? nestedAgents(verb) : shared;
  }

  /** "implicated in a false case by police", where "by" hangs on the case. */
  private List<Integer> nestedAgents(int verb) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.bareChildren(verb, "obl")) {
      governed(child, "nmod", List.of("by")).stream().filter(acts::test).forEach(found::add);
    }
    return found;
  }

  /** "were arrested and beaten by the police", where "by" hangs on the first verb. */
  private List<Integer> sharedAgents(int verb) {
    boolean joined = tree.relation(verb, "conj") && passive(tree.head(verb));
    return joined && !tree.hasChildOf(verb, "nsubj")
        ? agentsAfter(tree.head(verb), verb)
        : List.of();
  }

  private List<Integer> agentsAfter(int verb, int position) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.sentence().children(verb)) {
      if (child > position && agent(child)) {
        found.addAll(tree.withConjuncts(child));
      }
    }
    return found;
  }

  /**
   * "The government strengthened ties.", read as a noun with a participle: a participle has no
   * object, and a full sentence has a verb.
   */
  private boolean trulyActive(int verb) {
    int noun = tree.head(verb);
    boolean alone = tree.head(noun) < 0 && !tree.hasChildOf(noun, "cop") && tree.fullStop();
    return alone
        || !tree.bareChildren(verb, "obj").isEmpty()
        || tree.head(noun) < 0 && !masked.objects(verb).isEmpty();
  }

  /** "The king rejected reforms.", read as one noun phrase without a verb: the king. */
  private Optional<Integer> lostSubject(int verb) {
    int noun = tree.head(verb);
    boolean phraseAlone =
        tree.relation(verb, "amod")
            && tree.pastParticiple(verb)
            && tree.head(noun) < 0
            && noun > verb
            && tree.fullStop()
            && !tree.hasChildOf(noun, "cop")
            && !tree.hasChildOf(noun, "nsubj");
    if (!phraseAlone) {
      return Optional.empty();
    }
    List<Integer> before = tree.bareChildren(noun, "compound");
    before.addAll(tree.bareChildren(verb, "compound"));
    return before.stream().filter(word -> word < verb).reduce((first, last) -> last);
  }

  private boolean hasAgent(int verb) {
    for (int child : tree.sentence().children(verb)) {
      if (agent(child)) {
        return true;
      }
    }
    return false;
  }

  private boolean agent(int child) {
    return tree.word(child).relation().equals("obl:agent")
        || tree.word(child).relation().equals("obl") && tree.preposition(child).equals("by");
  }

  /** The subject as it stands, or as another clause lends it. */
  List<Integer> surfaceSubjects(int verb) {
    List<Integer> own = ownSubjects(verb);
    if (!own.isEmpty()) {
      return resolved(verb, own);
    }
    int head = tree.head(verb);
    if (head < 0) {
      return List.of();
    }
    switch (tree.word(verb).baseRelation()) {
      case "conj":
        return surfaceSubjects(head);
      case "xcomp":
        return controllers(head);
      case "ccomp":
        return tree.tagged(verb, "VBG") || tree.mark(verb).equals("to")
            ? controllers(head)
            : List.of();
      case "advcl":
        return adverbialSubjects(verb, head);
      case "acl":
        return modifyingSubjects(verb, head);
      case "amod":
        return lostSubject(verb)
            .map(tree::withConjuncts)
            .orElseGet(() -> tree.verbal(verb) ? List.of(head) : List.of());
      default:
        return List.of();
    }
  }

  /** The last of the subjects before the verb: a dateline read as one stands further off. */
  private List<Integer> ownSubjects(int verb) {
    List<Integer> found = tree.bareChildren(verb, "nsubj");
    found.removeIf(word -> tree.falseSubject(word) || words.has(WordList.TIME, tree.lemma(word)));
    List<Integer> before = found.stream().filter(word -> word < verb).toList();
    if (found.isEmpty()) {
      return tree.hasChild(verb, "aux:pass") ? masked.subjects(verb) : subjectsOfFalseStart(verb);
    }
    List<Integer> subjects =
        new ArrayList<>(
            tree.withConjuncts(before.isEmpty() ? found.get(0) : before.get(before.size() - 1)));
    subjects.addAll(companions(verb));
    return subjects;
  }

  /** "It has, however, condemned …", where the parser takes "has" for a slip of the tongue. */
  private List<Integer> subjectsOfFalseStart(int verb) {
    List<Integer> starts = tree.bareChildren(verb, "reparandum");
    return starts.isEmpty() ? List.of() : tree.children(starts.get(0), "nsubj");
  }

  /** Those who do it as well: "resigned along with the ministers". */
  private List<Integer> companions(int verb) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.sentence().children(verb)) {
      if (tree.relation(child, "obl")
          && words.has(WordList.COMPANION, tree.preposition(child))
          && acts.test(child)) {
        found.addAll(tree.withConjuncts(child));
      }
    }
    return found;
  }

  /** Those who do what an infinitive or gerund under the verb says. */
  private List<Integer> controllers(int verb) {
    if (passive(verb)) {
      return surfaceSubjects(verb);
    }
    List<Integer> governed = controllingObliques(verb);
    if (!governed.isEmpty()) {
      return governed;
    }
    List<Integer> indirect = indirectObjects(verb);
    List<Integer> objects = indirect.isEmpty() ? objects(verb) : indirect;
    return objects.isEmpty() || words.has(WordList.SUBJECT_CONTROL, tree.lemma(verb))
        ? surfaceSubjects(verb)
        : objects;
  }

  private List<Integer> controllingObliques(int verb) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.sentence().children(verb)) {
      if (tree.relation(child, "obl")
          && words.has(
              WordList.PREPOSITION_CONTROL, tree.lemma(verb) + " " + tree.preposition(child))) {
        found.addAll(tree.withConjuncts(child));
      }
    }
    return found;
  }

  private List<Integer> adverbialSubjects(int verb, int head) {
    if (!tree.verbal(head)) {
      return surfaceSubjects(head);
    }
    boolean ofObject = words.has(WordList.OBJECT_MARK, tree.lemma(head) + " " + tree.mark(verb));
    List<Integer> objects = ofObject ? objects(head) : List.of();
    if (!objects.isEmpty()) {
      return objects;
    }
    boolean infinitive = tree.mark(verb).equals("to");
    if (infinitive && words.has(WordList.OBJECT_CONTROL, tree.lemma(head))) {
      return controllers(head);
    }
    List<Integer> governed = infinitive ? controllingObliques(head) : List.of();
    return governed.isEmpty() ? surfaceSubjects(head) : governed;
  }

  private List<Integer> modifyingSubjects(int verb, int noun) {
    boolean infinitive = tree.tagged(verb, "VB") || tree.mark(verb).equals("to");
    if (!infinitive) {
      return relativeWithPronounObject(verb) ? List.of() : List.of(noun);
    }
    if (tree.ordinal(noun) || acts.test(noun)) {
      List<Integer> ofPredicate = surfaceSubjects(noun);
      return ofPredicate.isEmpty() ? List.of(noun) : ofPredicate;
    }
    List<Integer> possessors = tree.possessors(noun);
    if (!possessors.isEmpty()) {
      return possessors;
    }
    int governor = tree.head(noun);
    boolean complement =
        governor >= 0 && (tree.relation(noun, "obj") || tree.relation(noun, "obl"));
    return complement && tree.verbal(governor) ? surfaceSubjects(governor) : List.of();
  }

  private boolean relativeWithPronounObject(int verb) {
    return tree.children(verb, "obj").stream().anyMatch(tree::relativePronoun);
  }

  /** What a relative clause without a relative pronoun leaves out: "the town the army shelled". */
  private List<Integer> relativeGap(int verb) {
    int clause = verb;
    while (tree.relation(clause, "conj") && tree.verbal(tree.head(clause))) {
      clause = tree.head(clause);
    }
    boolean relative = tree.word(clause).relation().equals("acl:relcl");
    List<Integer> subjects = tree.children(clause, "nsubj");
    boolean gap =
        relative
            && !subjects.isEmpty()
            && subjects.stream().noneMatch(tree::relativePronoun)
            && !tree.hasRelativePronoun(clause)
            && !tree.hasChildOf(verb, "ccomp")
            && tree.children(verb, "xcomp").stream().noneMatch(tree::verbal);
    return gap ? List.of(tree.head(clause)) : List.of();
  }

  private List<Integer> sharedObjects(int verb) {
    if (tree.relation(verb, "conj") && tree.verbal(tree.head(verb))) {
      int first = tree.head(verb);
      List<Integer> objects = tree.children(first, "obj");
      boolean after = !objects.isEmpty() && objects.get(0) > verb;
      return after ? objects : List.of();
    }
    return sharer(verb).map(joined -> tree.children(joined, "obj")).orElse(List.of());
  }

  /** The joined verb that directly follows, whose complements belong to both: "beat and killed". */
  private Optional<Integer> sharer(int verb) {
    Optional<Integer> joined = Optional.empty();
    for (int child : tree.sentence().children(verb)) {
      boolean next =
          tree.relation(child, "conj")
              && tree.word(child).is(Upos.VERB)
              && !tree.hasChildOf(child, "nsubj")
              && child - verb <= 3;
      if (next && joined.isEmpty()) {
        joined = Optional.of(child);
      } else if (child > verb && !CLAUSE_FILLERS.contains(tree.word(child).baseRelation())) {
        return Optional.empty();
      }
    }
    return joined;
  }

  /** Relative pronouns stand for the noun that their clause modifies. */
  private List<Integer> resolved(int verb, List<Integer> fillers) {
    if (fillers.stream().noneMatch(tree::relativePronoun)) {
      return fillers;
    }
    List<Integer> found = new ArrayList<>();
    for (int filler : fillers) {
      boolean stands = tree.relativePronoun(filler) && !tree.relation(verb, "ccomp");
      found.add(stands ? antecedent(verb).orElseGet(() -> tree.nounBefore(filler)) : filler);
    }
    return found;
  }

  private Optional<Integer> antecedent(int verb) {
    for (int at = verb; at >= 0; at = tree.head(at)) {
      if (tree.word(at).relation().equals("acl:relcl")) {
        return Optional.of(tree.head(at));
      }
      if (tree.word(at).nominal() && at != verb) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
