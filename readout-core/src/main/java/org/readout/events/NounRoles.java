package org.readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.readout.language.Upos;

/**
 * Who does what in the phrase of an event noun: from its genitive, its modifiers, its prepositions,
 * and from the verb that carries it ("carried out an attack", "faces criticism").
 */
final class NounRoles {
  private static final List<String> BY = List.of("by");
  private static final List<String> FROM = List.of("from");
  private static final List<String> OF = List.of("of");
  private static final List<String> BETWEEN = List.of("between", "among");
  private static final List<String> TARGETS =
      List.of(
          "on", "upon", "against", "to", "toward", "towards", "for", "with", "at", "over", "into");

  private final Tree tree;
  private final VerbRoles verbs;
  private final GrammarWords words;
  private final IntPredicate acts;
  private final ClauseLoans loans;

  /**
   * @param acts whether a word is the head of somebody who may act
   */
  NounRoles(Tree tree, VerbRoles verbs, GrammarWords words, IntPredicate acts) {
    this.tree = tree;
    this.verbs = verbs;
    this.words = words;
    this.acts = acts;
    this.loans = new ClauseLoans(tree, verbs, words, acts);
  }

  /** Those who do it where its own phrase names none: what carries it, or the clause around it. */
  List<Integer> lent(int noun) {
    List<Integer> found = pair(noun);
    found = found.isEmpty() ? subjects(noun) : found;
    found = found.isEmpty() ? blamed(noun) : found;
    found = found.isEmpty() ? effecting(noun) : found;
    return found.isEmpty() ? loans.actors(noun) : found;
  }

  /** A verb that lends its subject to the noun. */
  record Carrier(int verb, boolean receiving, boolean above) {}

  /**
   * Those who do what the noun names.
   *
   * @param transitive whether the act has an object that an of-phrase may name
   */
  List<Integer> actors(int noun, boolean transitive) {
    List<Integer> found = possessors(noun);
    found = found.isEmpty() ? pair(noun) : found;
    found = found.isEmpty() ? governed(noun, BY) : found;
    found = found.isEmpty() ? agentsBelow(noun) : found;
    found = found.isEmpty() ? governed(noun, BETWEEN) : found;
    found = found.isEmpty() ? modifiers(noun) : found;
    found = found.isEmpty() ? acting(subjects(noun)) : found;
    found = found.isEmpty() ? governed(noun, FROM) : found;
    found = found.isEmpty() ? blamed(noun) : found;
    found = found.isEmpty() ? effecting(noun) : found;
    found = found.isEmpty() ? loans.actors(noun) : found;
    boolean ofPhraseIsFree = !transitive || !governed(noun, TARGETS).isEmpty();
    found = found.isEmpty() && ofPhraseIsFree ? acting(governed(noun, OF)) : found;
    return found.isEmpty() ? carrying(noun) : found;
  }

  /** Those who do the act by the verb that carries it: "The rebels ended the war". */
  List<Integer> carrying(int noun) {
    return subjects(noun).stream().filter(this::anybody).toList();
  }

  /** Unknown names and pronouns may be anybody; "talks" aimed at ending a war do not wage it. */
  private boolean anybody(int word) {
    return acts.test(word) || !tree.word(word).is(Upos.NOUN);
  }

  /** Those to whom the noun's act is done, given who does it. */
  List<Integer> recipients(int noun, List<Integer> actors) {
    List<Integer> found = except(actors, governed(noun, OF));
    found = found.isEmpty() ? except(actors, governed(noun, TARGETS)) : found;
    found = found.isEmpty() ? received(noun) : found;
    return found.isEmpty() ? except(actors, modifiers(noun)) : found;
  }

  /**
   * "his arrest by the army", "Peru's defeat by Chile": who does it, to the one in the genitive.
   */
  List<Integer> agentsBesideGenitive(int noun) {
    List<Integer> agents = new ArrayList<>();
    if (!tree.possessors(noun).isEmpty()) {
      addGoverned(noun, BY, agents);
      carriers(noun).forEach(carrier -> addGoverned(carrier.verb(), BY, agents));
    }
    return agents.isEmpty() || !governed(noun, TARGETS).isEmpty() ? List.of() : acting(agents);
  }

  /** "the mayor's arrest": whether the genitive alone is the one to whom it is done. */
  boolean undergone(int noun) {
    return words.has(WordList.SUFFERED, tree.lemma(noun))
        && !tree.tagged(noun, "NNS")
        && !tree.possessors(noun).isEmpty()
        && governed(noun, OF).isEmpty();
  }

  /**
   * "An army raid led to the arrest of ten": those whose operation brought the noun's act about.
   */
  List<Integer> effecting(int noun) {
    if (joined(noun)) {
      return effecting(tree.head(noun));
    }
    int verb = tree.head(noun);
    boolean effect =
        tree.relation(noun, "obl")
            && words.has(WordList.EFFECTING, tree.lemma(verb) + " " + tree.preposition(noun));
    if (!effect) {
      return List.of();
    }
    return verbs.surfaceSubjects(verb).stream()
        .filter(cause -> words.has(WordList.OPERATION, tree.lemma(cause)))
        .flatMap(cause -> acting(actors(cause, true)).stream())
        .toList();
  }

  /** Genitives of the noun, or of the noun that it is joined to. */
  List<Integer> possessors(int noun) {
    return verbs.meant(genitives(noun));
  }

  private List<Integer> genitives(int noun) {
    List<Integer> own = new ArrayList<>(tree.possessors(noun));
    if (own.isEmpty()) {
      tree.bareChildren(noun, "compound").forEach(word -> own.addAll(tree.possessors(word)));
    }
    return own.isEmpty() && joined(noun) ? tree.possessors(tree.head(noun)) : own;
  }

  /** Actors that stand before the noun: "Israeli airstrike", "police raid". */
  List<Integer> modifiers(int noun) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.sentence().children(noun)) {
      if (child < noun && modifies(child)) {
        tree.withConjuncts(child).stream().filter(acts::test).forEach(found::add);
        tree.children(child, "compound").stream().filter(acts::test).forEach(found::add);
      }
    }
    found.removeIf(word -> !acts.test(word));
    return found.isEmpty() && joined(noun) ? modifiers(tree.head(noun)) : found;
  }

  /** Both sides of "U.S.-Soviet talks", joined by a hyphen before the noun. */
  List<Integer> pair(int noun) {
    return tree.modifiers(noun).stream()
        .filter(word -> word < noun && acts.test(word))
        .flatMap(word -> hyphened(word).map(first -> List.of(first, word)).stream())
        .findFirst()
        .orElse(List.of());
  }

  private Optional<Integer> hyphened(int word) {
    int first = word - 2;
    boolean joined = first >= 0 && tree.tagged(word - 1, "HYPH") && acts.test(first);
    return joined ? Optional.of(first) : Optional.empty();
  }

  /** "attacked with Peru's help": whose help it is who do the deed is told by the clause. */
  boolean backing(int noun) {
    return tree.relation(noun, "obl")
        && words.has(WordList.BACKING, tree.preposition(noun) + " " + tree.lemma(noun));
  }

  /** "with Peru's help", "with the help of Peru". */
  List<Integer> backers(int noun) {
    List<Integer> found = possessors(noun);
    found = found.isEmpty() ? modifiers(noun) : found;
    found = found.isEmpty() ? actingAfter(noun, BY) : found;
    found = found.isEmpty() ? actingAfter(noun, OF) : found;
    return found.isEmpty() ? actingAfter(noun, FROM) : found;
  }

  /** Those who may act and hang on the noun itself through a preposition. */
  List<Integer> actingAfter(int noun, List<String> prepositions) {
    return acting(tree.governed(noun, "nmod", prepositions));
  }

  /** Those who are helped in what they do. */
  List<Integer> backed(int noun) {
    return acting(verbs.subjects(tree.head(noun)));
  }

  /** "a raid launched by the rebels": those who carry the act out, told beside its noun. */
  List<Integer> carriersBelow(int noun) {
    return carriers(noun).stream()
        .filter(carrier -> !carrier.above() && !carrier.receiving())
        .flatMap(carrier -> acting(verbs.subjects(carrier.verb())).stream())
        .toList();
  }

  private boolean modifies(int child) {
    String relation = tree.word(child).relation();
    return relation.equals("amod")
        || relation.equals("compound")
        || relation.equals("nmod:desc")
        || relation.equals("nmod") && tree.preposition(child).isEmpty();
  }

  /** Nouns that the event noun, or the verb that carries it, governs through a preposition. */
  List<Integer> governed(int noun, List<String> prepositions) {
    List<Integer> found = new ArrayList<>();
    addGoverned(noun, prepositions, found);
    carriers(noun).forEach(carrier -> addGoverned(carrier.verb(), prepositions, found));
    if (found.isEmpty() && tree.relation(noun, "nsubj")) {
      addGoverned(tree.head(noun), prepositions.stream().filter(BETWEEN::contains).toList(), found);
    }
    if (found.isEmpty() && prepositions.containsAll(BY)) {
      found.addAll(strayAgents(noun));
    }
    if (found.isEmpty()) {
      addNested(noun, prepositions, found);
    }
    if (found.isEmpty() && tree.head(noun) >= 0) {
      addFalseSubjects(noun, prepositions, found);
    }
    if (found.isEmpty() && prepositions.contains("by")) {
      addStrayAgents(noun, found);
    }
    found.remove(Integer.valueOf(noun));
    return found;
  }

  /** "condemned the arrest of ten by Peru", where "by" hangs on the verb. */
  private List<Integer> strayAgents(int noun) {
    int verb = tree.head(noun);
    boolean object = tree.relation(noun, "obj") && tree.verbal(verb) && !verbs.passive(verb);
    return object ? acting(tree.governed(verb, "obl", BY)) : List.of();
  }

  /** "talks on trade with Peru"; but "a strike for the release of Peru" is not of Peru. */
  private void addNested(int noun, List<String> prepositions, List<Integer> into) {
    List<String> further = prepositions.stream().filter(word -> !OF.contains(word)).toList();
    for (int child : tree.sentence().children(noun)) {
      if (tree.relation(child, "conj")) {
        addGoverned(child, prepositions, into);
      } else if (tree.relation(child, "nmod")) {
        addGoverned(child, further, into);
      }
    }
  }

  /** "A raid on the rebels failed", where the parser takes "the rebels" for a second subject. */
  private void addFalseSubjects(int noun, List<String> prepositions, List<Integer> into) {
    int verb = tree.head(noun);
    for (int sibling : tree.sentence().children(verb)) {
      boolean after = noun < sibling && (sibling < verb || verb < noun);
      if (after && tree.falseSubject(sibling) && tree.governedBy(sibling, prepositions)) {
        into.addAll(tree.withConjuncts(sibling));
      }
    }
  }

  /** "Peru condemned the arrest of students by the army", where "by" hangs on an active verb. */
  private void addStrayAgents(int noun, List<Integer> into) {
    int verb = tree.head(noun);
    if (!tree.relation(noun, "obj") || !tree.verbal(verb) || verbs.passive(verb)) {
      return;
    }
    tree.governed(verb, "obl", BY).stream()
        .filter(agent -> noun < agent && acts.test(agent))
        .forEach(into::add);
  }

  /**
   * Adds what stands after the first preposition of those listed, not what follows after others.
   */
  private void addGoverned(int head, List<String> prepositions, List<Integer> into) {
    String first = "";
    for (int child : tree.sentence().children(head)) {
      String preposition = tree.preposition(child);
      boolean alike = first.isEmpty() || preposition.equals(first);
      if (alike && oblique(child) && tree.governedBy(child, prepositions)) {
        first = preposition;
        tree.withConjuncts(child).stream().filter(word -> !into.contains(word)).forEach(into::add);
      }
    }
  }

  private boolean oblique(int child) {
    return (tree.relation(child, "nmod") || tree.relation(child, "obl"))
        && !words.has(WordList.TIME, tree.lemma(child));
  }

  /** The subject of the verb that carries the noun, or of "to be in talks". */
  List<Integer> subjects(int noun) {
    for (Carrier carrier : carriers(noun)) {
      if (!carrier.receiving()) {
        return doers(noun, carrier);
      }
    }
    List<Integer> headline = bare(noun) ? acting(tree.children(noun, "nsubj")) : List.of();
    return headline.isEmpty() ? predicated(noun, WordList.DOING_PREPOSITION) : headline;
  }

  /** Whether a noun is all that its sentence says of somebody: "Peru's envoy talks with Chile". */
  private boolean bare(int noun) {
    return tree.head(noun) < 0 && !tree.hasChildOf(noun, "cop") && !tree.hasChildOf(noun, "case");
  }

  /** "is engaged in a battle": the subject does it although the verb is passive. */
  private List<Integer> doers(int noun, Carrier carrier) {
    return carrier.above() && tree.relation(tree.counting(noun), "obl")
        ? verbs.surfaceSubjects(carrier.verb())
        : verbs.subjects(carrier.verb());
  }

  private List<Integer> received(int noun) {
    for (Carrier carrier : carriers(noun)) {
      if (carrier.receiving()) {
        return verbs.subjects(carrier.verb());
      }
    }
    return predicated(noun, WordList.RECEIVING_PREPOSITION);
  }

  /** "blamed the rebels for the attack": those whom the verb ties to the act. */
  List<Integer> blamed(int noun) {
    int top = tree.counting(noun);
    int above = tree.head(top);
    int verb = above >= 0 && tree.relation(above, "obj") ? tree.head(above) : above;
    boolean tied =
        verb >= 0
            && words.has(WordList.CHARGE, tree.preposition(top))
            && (tree.relation(top, "obl") || tree.relation(top, "nmod"))
            && words.has(WordList.OBJECT_MARK, tree.lemma(verb) + " " + tree.preposition(top));
    return tied ? acting(verbs.objects(verb)) : List.of();
  }

  /** "rioted in protest at the law": those who do what the phrase gives the bearing of. */
  List<Integer> bearers(int noun) {
    int head = tree.head(noun);
    if (tree.relation(noun, "obl")) {
      List<Integer> subjects = verbs.subjects(head);
      List<Integer> own = acting(subjects);
      return own.isEmpty()
          ? subjects.stream().flatMap(deed -> acting(actors(deed, false)).stream()).toList()
          : own;
    }
    if (acts.test(head)) {
      return List.of(head);
    }
    List<Integer> found = acting(actors(head, false));
    boolean object = found.isEmpty() && tree.relation(head, "obj");
    return object ? acting(verbs.subjects(tree.head(head))) : found;
  }

  /** Whether a noun only gives the bearing of what another word tells: "in protest". */
  boolean bearing(int noun) {
    boolean below = tree.relation(noun, "obl") || tree.relation(noun, "nmod");
    return below
        && tree.possessors(noun).isEmpty()
        && words.has(WordList.BEARING, tree.preposition(noun) + " " + tree.lemma(noun));
  }

  /** "in protest of the law": what a noun that gives the bearing is about. */
  List<Integer> bearings(int noun) {
    return bearing(noun) ? governed(noun, OF) : List.of();
  }

  /**
   * "Peru rejected the demand of the rebels", "left at their request": those who answer the act.
   */
  List<Integer> answering(int noun) {
    int verb = tree.head(noun);
    if (verb < 0 || !tree.verbal(verb)) {
      return List.of();
    }
    String preposition = tree.preposition(noun);
    boolean oblique = tree.relation(noun, "obl");
    boolean answered = (tree.relation(noun, "obj") || oblique) && answers(verb, preposition);
    boolean prompted =
        oblique
            && (words.has(WordList.ANSWERING_PREPOSITION, preposition)
                || words.has(WordList.ANSWERING_PREPOSITION, preposition + " " + tree.lemma(noun)));
    return answered || prompted ? acting(verbs.subjects(verb)) : List.of();
  }

  /** "reject", "comply with", "turn a deaf ear to". */
  private boolean answers(int verb, String preposition) {
    String after = preposition.isEmpty() ? "" : " " + preposition;
    return verbs.answers(verb, preposition)
        || !after.isEmpty()
            && tree.bareChildren(verb, "obj").stream()
                .anyMatch(
                    object ->
                        words.has(
                            WordList.ANSWERING,
                            tree.lemma(verb) + " " + tree.lemma(object) + after));
  }

  private List<Integer> predicated(int noun, WordList prepositions) {
    if (!words.has(prepositions, tree.preposition(noun))) {
      return List.of();
    }
    boolean adverbial =
        prepositions == WordList.RECEIVING_PREPOSITION && tree.relation(noun, "obl");
    return adverbial ? verbs.subjects(tree.head(noun)) : verbs.surfaceSubjects(noun);
  }

  private List<Integer> agentsBelow(int noun) {
    for (int child : tree.sentence().children(noun)) {
      if (tree.relation(child, "acl") && verbs.passive(child)) {
        return verbs.agents(child);
      }
    }
    return List.of();
  }

  /** The light verb above the noun whose object it is. */
  Optional<Carrier> carrierAbove(int noun) {
    return carriers(noun).stream().filter(Carrier::above).findFirst();
  }

  private List<Carrier> carriers(int noun) {
    List<Carrier> found = new ArrayList<>();
    int head = tree.head(noun);
    int top = tree.counting(noun);
    int verb = tree.head(top);
    if (verb >= 0 && tree.verbal(verb) && complement(top) && !backing(noun)) {
      carrier(verb, tree.preposition(top), true).ifPresent(found::add);
    } else if (joined(noun)) {
      found.addAll(carriers(head));
    }
    for (int child : tree.sentence().children(noun)) {
      if (tree.relation(child, "acl") && verbs.objects(child).contains(noun)) {
        carrier(child, "", false).ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean complement(int noun) {
    return tree.relation(noun, "obj")
        || tree.relation(noun, "obl")
        || tree.word(noun).relation().equals("nsubj:pass");
  }

  private Optional<Carrier> carrier(int verb, String preposition, boolean above) {
    String key = tree.withParticle(verb) + (preposition.isEmpty() ? "" : " " + preposition);
    if (words.has(WordList.LIGHT, key)) {
      return Optional.of(new Carrier(verb, false, above));
    }
    return words.has(WordList.RECEIVING, key)
        ? Optional.of(new Carrier(verb, true, above))
        : Optional.empty();
  }

  private boolean joined(int noun) {
    return tree.relation(noun, "conj") && tree.word(tree.head(noun)).nominal();
  }

  private List<Integer> acting(List<Integer> fillers) {
    return fillers.stream().filter(acts::test).toList();
  }

  private static List<Integer> except(List<Integer> taken, List<Integer> fillers) {
    return fillers.stream().filter(word -> !taken.contains(word)).toList();
  }
}
