package org.readout.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.readout.language.Upos;

/**
 * Who does what in the clause of a verb, whatever shape the clause has: active, passive, relative,
 * participial, joined to another verb, or governed by one.
 */
final class VerbRoles {
  private static final List<String> WITH = List.of("with");
  private static final Set<String> CLAUSE_FILLERS = Set.of("cc", "conj", "punct", "aux", "advmod");
  private static final List<String> OF = List.of("of");
  private static final List<String> ADDRESSING = List.of("to", "on", "upon");

  private final Tree tree;
  private final GrammarWords words;
  private final IntPredicate acts;
  private final MaskedNouns masked;
  private final RelativeClauses relatives;
  private final Voices voices;
  private final Map<Integer, List<Integer>> surfaceSubjects = new HashMap<>();

  /**
   * @param acts whether a word is the head of somebody who may act
   */
  VerbRoles(Tree tree, GrammarWords words, IntPredicate acts) {
    this.tree = tree;
    this.words = words;
    this.acts = acts;
    this.masked = new MaskedNouns(tree, words);
    this.relatives = new RelativeClauses(tree);
    this.voices = new Voices(tree, acts, masked);
  }

  boolean passive(int verb) {
    return voices.passive(verb);
  }

  /** The nouns after "by". */
  List<Integer> agents(int verb) {
    return voices.agents(verb);
  }

  /** Those who do it. */
  List<Integer> subjects(int verb) {
    return voices.passive(verb) || undergoing(verb) ? voices.agents(verb) : surfaceSubjects(verb);
  }

  /** The same words, with the noun that is meant in place of "whose". */
  List<Integer> meant(List<Integer> genitives) {
    return genitives.stream().map(relatives::owner).toList();
  }

  /** Those to whom it is done. */
  List<Integer> objects(int verb) {
    List<Integer> own = relatives.resolved(verb, directObjects(verb));
    if (voices.passive(verb) || undergoing(verb)) {
      return own.isEmpty() ? surfaceSubjects(verb) : own;
    }
    if (!own.isEmpty()) {
      return own;
    }
    if (voices.lostSubject(verb).isPresent()) {
      return tree.withConjuncts(tree.head(verb));
    }
    List<Integer> gap = relatives.gap(verb);
    return gap.isEmpty() ? sharedObjects(verb) : gap;
  }

  /** "Ten soldiers died": it is done to the subject. */
  private boolean undergoing(int verb) {
    return words.has(WordList.UNDERGOING, tree.lemma(verb));
  }

  List<Integer> indirectObjects(int verb) {
    if (voices.passive(verb)) {
      return tree.hasChildOf(verb, "obj") ? surfaceSubjects(verb) : List.of();
    }
    List<Integer> own = tree.children(verb, "iobj");
    return relatives.resolved(verb, own.isEmpty() ? firstOfTwoObjects(verb) : own);
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
    return objects.isEmpty() && !voices.passive(verb) ? masked.objects(verb) : objects;
  }

  /** Nouns that the verb, or its object, governs through one of the prepositions. */
  List<Integer> obliques(int verb, List<String> prepositions) {
    List<Integer> own = relatives.resolved(verb, alike(tree.governed(verb, "obl", prepositions)));
    if (own.isEmpty()) {
      own = tree.governed(verb, "nmod", prepositions);
    }
    if (own.isEmpty()) {
      for (int child : tree.sentence().children(verb)) {
        if (own.isEmpty() && complement(child)) {
          own.addAll(governedBelow(child, prepositions));
        }
      }
    }
    return own.isEmpty()
        ? sharer(verb).map(joined -> tree.governed(joined, "obl", prepositions)).orElse(List.of())
        : own;
  }

  private boolean complement(int child) {
    return tree.relation(child, "obj")
        || tree.relation(child, "iobj")
        || tree.relation(child, "obl");
  }

  /** "suspended aid for Mali", "suspended part of the aid for Mali". */
  private List<Integer> governedBelow(int object, List<String> prepositions) {
    List<Integer> own = tree.governed(object, "nmod", prepositions);
    if (!own.isEmpty() || !words.has(WordList.GROUP, tree.lemma(object))) {
      return own;
    }
    List<Integer> below = new ArrayList<>();
    for (int counted : tree.governed(object, "nmod", OF)) {
      below.addAll(tree.governed(counted, "nmod", prepositions));
    }
    return below;
  }

  /** "spoke out against Peru on television": those alone that stand after the first preposition. */
  private List<Integer> alike(List<Integer> governed) {
    List<Integer> lasting = new ArrayList<>(governed);
    lasting.removeIf(noun -> words.has(WordList.TIME, tree.lemma(noun)));
    String first = lasting.isEmpty() ? "" : tree.preposition(lasting.get(0));
    lasting.removeIf(noun -> !tree.relation(noun, "conj") && !tree.preposition(noun).equals(first));
    return lasting;
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
    found = found.isEmpty() ? behindRelative(verb) : found;
    return found.isEmpty() ? before(verb) : found;
  }

  /** "allowed refugees who live in Peru to return", read as "live … to return". */
  private List<Integer> behindRelative(int verb) {
    if (!words.has(WordList.OBJECT_CONTROL, tree.lemma(verb))) {
      return List.of();
    }
    return Stream.of("obj", "iobj")
        .flatMap(relation -> tree.bareChildren(verb, relation).stream())
        .flatMap(object -> tree.bareChildren(object, "acl").stream())
        .filter(clause -> tree.word(clause).relation().equals("acl:relcl"))
        .flatMap(clause -> tree.children(clause, "advcl").stream())
        .filter(clause -> tree.mark(clause).equals("to"))
        .toList();
  }

  /** "Police failed them, a union protested": what is said before the one who says it. */
  private List<Integer> before(int verb) {
    int head = tree.head(verb);
    boolean behind =
        tree.relation(verb, "parataxis")
            && head < verb
            && tree.verbal(head)
            && tree.hasChildOf(verb, "nsubj")
            && !tree.hasChildOf(verb, "obj");
    return behind ? List.of(head) : List.of();
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

  /** The subject as it stands, or as another clause lends it. */
  List<Integer> surfaceSubjects(int verb) {
    List<Integer> known = surfaceSubjects.get(verb);
    if (known == null) {
      known = withCompanions(findSurfaceSubjects(verb), verb);
      surfaceSubjects.put(verb, known);
    }
    return known;
  }

  private List<Integer> withCompanions(List<Integer> subjects, int verb) {
    List<Integer> companions = subjects.isEmpty() ? List.of() : companions(verb);
    return Stream.concat(subjects.stream(), companions.stream()).distinct().toList();
  }

  private List<Integer> findSurfaceSubjects(int verb) {
    List<Integer> own = ownSubjects(verb);
    if (!own.isEmpty()) {
      return relatives.resolved(verb, own);
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
        return voices
            .lostSubject(verb)
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
    return tree.withConjuncts(before.isEmpty() ? found.get(0) : before.get(before.size() - 1));
  }

  /**
   * "It has, however, condemned …", where the subject hangs on "has"; "jets using rockets killed
   * …", where it hangs on "using".
   */
  private List<Integer> subjectsOfFalseStart(int verb) {
    List<Integer> starts = tree.bareChildren(verb, "reparandum");
    starts.addAll(tree.bareChildren(verb, "aux"));
    tree.bareChildren(verb, "csubj").stream()
        .filter(clause -> tree.tagged(clause, "VBG"))
        .forEach(starts::add);
    return starts.stream().flatMap(start -> tree.children(start, "nsubj").stream()).toList();
  }

  /** Those who do it as well: "resigned along with the ministers". */
  private List<Integer> companions(int verb) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.sentence().children(verb)) {
      if (tree.relation(child, "obl")
          && words.has(WordList.COMPANION, tree.longPreposition(child))
          && acts.test(child)) {
        found.addAll(tree.withConjuncts(child));
      }
    }
    return found;
  }

  /** Those who do what an infinitive or gerund under the verb says. */
  private List<Integer> controllers(int verb) {
    if (voices.passive(verb)) {
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
    Optional<Integer> absolute = absolute(verb, head);
    if (absolute.isPresent()) {
      return tree.withConjuncts(absolute.get());
    }
    if (outcome(verb, head)) {
      return voices.agents(head);
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

  /** "was attacked by <b>gunmen</b>, killing ten": what those did who did the rest. */
  private boolean outcome(int participle, int head) {
    return tree.tagged(participle, "VBG")
        && tree.mark(participle).isEmpty()
        && voices.passive(head)
        && voices.agents(head).stream().anyMatch(agent -> acts.test(agent) && agent < participle);
  }

  /** "left with <b>the rebels</b> apologising": the noun right before a participle. */
  private Optional<Integer> absolute(int participle, int head) {
    if (!tree.tagged(participle, "VBG") || !tree.mark(participle).isEmpty()) {
      return Optional.empty();
    }
    return tree.bareChildren(head, "obl").stream()
        .filter(noun -> tree.governedBy(noun, WITH) && tree.end(noun) == participle - 1)
        .findFirst();
  }

  private List<Integer> modifyingSubjects(int verb, int noun) {
    boolean infinitive = tree.tagged(verb, "VB") || tree.mark(verb).equals("to");
    boolean requested =
        words.has(WordList.ASKING, tree.lemma(noun)) && tree.mark(verb).equals("for");
    if (!infinitive && !requested) {
      return relatives.pronounIsObject(verb) ? List.of() : List.of(noun);
    }
    if (tree.ordinal(noun) || acts.test(noun)) {
      List<Integer> ofPredicate = surfaceSubjects(noun);
      return ofPredicate.isEmpty() ? List.of(noun) : ofPredicate;
    }
    boolean asking = words.has(WordList.ASKING, tree.lemma(noun));
    List<Integer> owners = asking ? asked(noun) : owners(noun);
    return owners.isEmpty() ? governingSubjects(noun, asking) : owners;
  }

  /** "an appeal to Peru to go". */
  private List<Integer> asked(int noun) {
    List<Integer> below = tree.governed(noun, "nmod", ADDRESSING);
    List<Integer> beside =
        tree.relation(noun, "obj") ? tree.governed(tree.head(noun), "obl", ADDRESSING) : List.of();
    return Stream.concat(below.stream(), beside.stream()).filter(acts::test).toList();
  }

  /** "Peru's offer to go", "a Peruvian offer to go". */
  private List<Integer> owners(int noun) {
    List<Integer> possessors = tree.possessors(noun);
    return possessors.isEmpty()
        ? tree.modifiers(noun).stream().filter(acts::test).toList()
        : possessors;
  }

  /**
   * "Peru made an offer to go".
   *
   * @param asked whether those alone count who answer the noun: "Peru rejected a demand to go"
   */
  private List<Integer> governingSubjects(int noun, boolean asked) {
    int governor = tree.head(noun);
    boolean complement =
        governor >= 0
            && (tree.relation(noun, "obj") || tree.relation(noun, "obl"))
            && (!asked || answers(governor, tree.preposition(noun)));
    return complement && tree.verbal(governor) ? surfaceSubjects(governor) : List.of();
  }

  /** "reject", "comply with": whether the subject answers the act that the noun names. */
  boolean answers(int verb, String preposition) {
    String after = preposition.isEmpty() ? "" : " " + preposition;
    return words.has(WordList.ANSWERING, tree.withParticle(verb) + after);
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
}
