package org.readout.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.readout.language.Sentence;

/** The grammar of one sentence, as frames around its words. */
final class SentenceGrammar {
  private static final Set<String> OTHER_CLAUSES =
      Set.of("acl", "advcl", "ccomp", "parataxis", "csubj", "list");
  private static final List<String> TO = List.of("to");
  private static final List<String> OF = List.of("of");
  private static final List<String> BY = List.of("by");
  private static final List<String> FROM = List.of("from");

  private final Tree tree;
  private final VerbRoles verbs;
  private final NounRoles nouns;
  private final Map<FrameKey, Frame> frames = new HashMap<>();
  private final ClauseForms clauseForms;
  private final GrammarWords words;
  private final Reach reach;

  SentenceGrammar(Sentence sentence, GrammarWords words, IntPredicate acts) {
    this.tree = new Tree(sentence, words);
    this.verbs = new VerbRoles(tree, words, acts);
    this.nouns = new NounRoles(tree, verbs, words, acts);
    this.words = words;
    this.clauseForms = new ClauseForms(tree, words);
    this.reach = new Reach(tree, words, acts);
  }

  Tree tree() {
    return tree;
  }

  VerbRoles verbs() {
    return verbs;
  }

  ClauseForms clauseForms() {
    return clauseForms;
  }

  NounRoles nouns() {
    return nouns;
  }

  /** What stands around a trigger. */
  Frame frame(Trigger trigger) {
    FrameKey key =
        new FrameKey(
            trigger.pattern().predicate()
                ? Optional.empty()
                : Optional.of(trigger.pattern().kind()),
            trigger.head(),
            trigger.preposition());
    return frames.computeIfAbsent(key, none -> remembering(newFrame(trigger)));
  }

  private record FrameKey(Optional<Pattern.Kind> kind, int head, String preposition) {}

  private Frame newFrame(Trigger trigger) {
    if (trigger.pattern().predicate()) {
      return predicateFrame(trigger.head(), trigger.preposition());
    }
    switch (trigger.pattern().kind()) {
      case ADJECTIVE:
        return adjectiveFrame(trigger.head());
      case NOUN:
        return nounFrame(trigger.head());
      default:
        return verbFrame(trigger.head(), trigger.preposition());
    }
  }

  /** Works out each place once, however many rules ask. */
  private static Frame remembering(Frame frame) {
    Map<Slot, List<Integer>> known = new HashMap<>();
    return slot -> {
      List<Integer> found = known.get(slot);
      if (found == null) {
        found = frame.fillers(slot);
        known.put(slot, found);
      }
      return found;
    };
  }

  /** What fills a slot, or what belongs to the filler where the slot asks for that. */
  List<Integer> fillers(Slot slot, Frame frame) {
    if (slot.part() == Slot.Part.ITSELF) {
      return frame.fillers(slot);
    }
    Slot whole =
        slot.part() == Slot.Part.GOVERNED
            ? Slot.of(slot.place())
            : Slot.of(slot.place(), slot.prepositions());
    return eachOf(frame.fillers(whole), filler -> part(filler, slot));
  }

  /**
   * The frame of a verb.
   *
   * @param preposition the preposition that the trigger ends with, whose noun is then the object;
   *     or empty text
   */
  Frame verbFrame(int verb, String preposition) {
    return slot -> {
      switch (slot.place()) {
        case SUBJECT:
          return verbs.subjects(verb);
        case OBJECT:
          return slot.prepositions().isEmpty()
              ? objects(verb, preposition)
              : verbs.obliques(verb, slot.prepositions());
        case INDIRECT_OBJECT:
          List<Integer> indirect = verbs.indirectObjects(verb);
          return indirect.isEmpty() ? verbs.obliques(verb, TO) : indirect;
        case CLAUSE:
          return verbs.clauses(verb, preposition);
        case CLAUSE_SUBJECT:
          return verbs.clauseSubjects(verb);
        case CLAUSE_OBJECT:
          return clauseObjects(verbs.clauses(verb, preposition), slot);
        case POSSESSOR:
          return eachOf(objects(verb, preposition), this::ownersOf);
        case MODIFIER:
          return eachOf(List.of(verb), tree::modifiers);
        default:
          return around(verb, slot);
      }
    };
  }

  /** The frame of an adjective or participle that is said of, or stands before, a noun. */
  Frame adjectiveFrame(int adjective) {
    boolean before = tree.relation(adjective, "amod");
    List<Integer> noun = before ? List.of(tree.head(adjective)) : verbs.surfaceSubjects(adjective);
    return slot -> {
      boolean bare = slot.prepositions().isEmpty();
      switch (slot.place()) {
        case SUBJECT:
        case OBJECT:
          return bare ? noun : verbs.obliques(adjective, slot.prepositions());
        case INDIRECT_OBJECT:
          return verbs.obliques(adjective, TO);
        default:
          return verbFrame(adjective, "").fillers(slot);
      }
    };
  }

  /** The frame of a predicate after "be": its subject acts, its preposition governs the object. */
  Frame predicateFrame(int predicate, String preposition) {
    return slot -> {
      boolean bare = slot.prepositions().isEmpty();
      switch (slot.place()) {
        case SUBJECT:
          List<Integer> subjects = verbs.surfaceSubjects(predicate);
          return subjects.isEmpty() ? tree.children(predicate, "expl") : subjects;
        case OBJECT:
          return verbs.obliques(predicate, bare ? List.of(preposition) : slot.prepositions());
        default:
          return verbFrame(predicate, preposition).fillers(slot);
      }
    };
  }

  /** The frame of an event noun, for roles that a rule spells out. */
  Frame nounFrame(int noun) {
    return slot -> {
      switch (slot.place()) {
        case SUBJECT:
          return nouns.subjects(noun);
        case OBJECT:
          return slot.prepositions().isEmpty()
              ? nouns.recipients(noun, List.of())
              : nouns.governed(noun, slot.prepositions());
        case INDIRECT_OBJECT:
          return nouns.governed(noun, TO);
        case CLAUSE:
          return tree.children(noun, "acl");
        case CLAUSE_SUBJECT:
          return eachOf(tree.children(noun, "acl"), verbs::subjects);
        case CLAUSE_OBJECT:
          return clauseObjects(tree.children(noun, "acl"), slot);
        case POSSESSOR:
          return nouns.possessors(noun);
        case MODIFIER:
          return tree.modifiers(noun);
        default:
          return around(noun, slot);
      }
    };
  }

  private List<Integer> objects(int verb, String preposition) {
    List<Integer> governed =
        preposition.isEmpty() ? List.of() : verbs.obliques(verb, List.of(preposition));
    if (!governed.isEmpty()) {
      return governed;
    }
    List<Integer> direct = verbs.objects(verb);
    return direct.isEmpty() ? verbs.indirectObjects(verb) : direct;
  }

  private List<Integer> clauseObjects(List<Integer> clauses, Slot slot) {
    return eachOf(
        clauses,
        clause ->
            slot.prepositions().isEmpty()
                ? verbs.objects(clause)
                : verbs.obliques(clause, slot.prepositions()));
  }

  /**
   * Those to whom a noun belongs: genitive, acting modifier, by-phrase, of-phrase, from-phrase; but
   * the arrest of somebody is not his.
   */
  List<Integer> ownersOf(int noun) {
    boolean inflicted = words.has(WordList.INFLICTED, tree.lemma(noun));
    if (inflicted || words.has(WordList.SUFFERED, tree.lemma(noun))) {
      return doersOf(noun, inflicted);
    }
    List<Integer> found = nouns.possessors(noun);
    found = found.isEmpty() ? nouns.modifiers(noun) : found;
    found = found.isEmpty() ? nouns.governed(noun, BY) : found;
    found = found.isEmpty() ? nouns.governed(noun, OF) : found;
    found = found.isEmpty() ? nouns.actingAfter(noun, FROM) : found;
    return found.isEmpty() ? nouns.carriersBelow(noun) : found;
  }

  /** "the arrest of ten by Peru", "the Peruvian arrest of ten": not the ten. */
  private List<Integer> doersOf(int noun, boolean inflicted) {
    List<Integer> found = nouns.governed(noun, BY);
    boolean owned = inflicted || !nouns.governed(noun, OF).isEmpty();
    found = found.isEmpty() && owned ? nouns.possessors(noun) : found;
    return found.isEmpty() ? nouns.modifiers(noun) : found;
  }

  /** What belongs to a filler, as the slot asks. */
  List<Integer> part(int filler, Slot slot) {
    switch (slot.part()) {
      case POSSESSOR:
        return ownersOf(filler);
      case MODIFIER:
        return eachOf(withCounted(filler), tree::modifiers);
      case GOVERNED:
        return nouns.governed(filler, slot.prepositions());
      default:
        return List.of(filler);
    }
  }

  /** A noun with what it counts: "part of a programme". */
  private List<Integer> withCounted(int noun) {
    List<Integer> found = new ArrayList<>(List.of(noun));
    if (words.has(WordList.GROUP, tree.lemma(noun))) {
      found.addAll(nouns.governed(noun, OF));
    }
    return found;
  }

  private List<Integer> around(int word, Slot slot) {
    switch (slot.place()) {
      case VERB:
        return List.of(tree.verbal(word) || tree.head(word) < 0 ? word : tree.head(word));
      case WORD:
        return clauseWords(word);
      case SUBJECT_ABOVE:
        return verbs.subjectsAbove(word);
      case AIM_OBJECT:
        return reach.helped(word);
      case ANYWHERE:
        return reach.governed(word, slot.prepositions());
      default:
        return List.of();
    }
  }

  /** The word, those below it in its own clause, and the word above it. */
  private List<Integer> clauseWords(int word) {
    List<Integer> found = new ArrayList<>();
    addClauseWords(word, found);
    if (tree.head(word) >= 0) {
      found.add(tree.head(word));
      for (int sibling : tree.sentence().children(tree.head(word))) {
        if (!OTHER_CLAUSES.contains(tree.word(sibling).baseRelation())) {
          found.add(sibling);
        }
      }
    }
    return found;
  }

  private void addClauseWords(int word, List<Integer> into) {
    into.add(word);
    for (int child : tree.sentence().children(word)) {
      boolean verbConjunct = tree.relation(child, "conj") && tree.verbal(child);
      if (!verbConjunct && !OTHER_CLAUSES.contains(tree.word(child).baseRelation())) {
        addClauseWords(child, into);
      }
    }
  }

  private static List<Integer> eachOf(List<Integer> words, Function<Integer, List<Integer>> of) {
    Set<Integer> found = new LinkedHashSet<>();
    words.forEach(word -> found.addAll(of.apply(word)));
    return List.copyOf(found);
  }
}
