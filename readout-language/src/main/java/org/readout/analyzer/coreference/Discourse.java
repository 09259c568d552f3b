package org.readout.analyzer.coreference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.language.Name;
import org.readout.language.Reference;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.EntityKind;

/** The candidates of a report in text order, with the trees and quotations that they stand in. */
public final class Discourse {
  private static final int CLOSEST = 8;
  private static final int LATEST = 40;
  private static final int ALIKE = 8;
  private static final int PRONOUN_REACH = 5;

  private final List<Tree> trees;
  private final Quotations quotations;
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<int[]> earlier = new ArrayList<>();
  private final Map<Long, Integer> byHead = new HashMap<>();

  private Discourse(List<Tree> trees) {
    this.trees = trees;
    this.quotations = Quotations.of(trees);
  }

  static Discourse of(List<Sentence> sentences, List<Name> names, CandidateReader reader) {
    List<Tree> trees = sentences.stream().map(Tree::of).toList();
    Discourse discourse = new Discourse(trees);
    List<Names> bySentence =
        sentences.stream().map(sentence -> new Names(sentence.size())).toList();
    names.stream()
        .filter(name -> !adjective(sentences.get(name.sentence()), name))
        .forEach(name -> bySentence.get(name.sentence()).add(name));
    for (int i = 0; i < trees.size(); i++) {
      reader.read(trees.get(i), bySentence.get(i)).forEach(discourse::add);
    }
    discourse.findEarlier();
    return discourse;
  }

  /** "Peruvian" in "the Peruvian envoy" names nobody. */
  private static boolean adjective(Sentence sentence, Name name) {
    return name.kind() == EntityKind.GROUP && sentence.word(name.last()).is(Upos.ADJ);
  }

  private void add(Candidate candidate) {
    byHead.put(key(candidate.sentence(), candidate.head()), candidates.size());
    candidates.add(candidate);
  }

  private static long key(int sentence, int head) {
    return ((long) sentence << 32) | head;
  }

  private void findEarlier() {
    Map<String, Deque<Integer>> byWord = new HashMap<>();
    BitSet relative = new BitSet(candidates.size());
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      BitSet found = near(i);
      for (String word : words(candidate)) {
        Deque<Integer> alike = byWord.computeIfAbsent(word, w -> new ArrayDeque<>());
        alike.forEach(found::set);
        alike.addLast(i);
        if (alike.size() > ALIKE) {
          alike.removeFirst();
        }
      }
      found.andNot(relative);
      earlier.add(places(found));
      relative.set(i, candidate.is(Reference.Form.RELATIVE));
    }
  }

  /** The last candidates before one, of a pronoun those in the last sentences alone. */
  private BitSet near(int i) {
    Candidate candidate = candidates.get(i);
    boolean pronoun = candidate.is(Reference.Form.PRONOUN);
    BitSet near = new BitSet(i);
    for (int j = Math.max(0, i - LATEST); j < i; j++) {
      near.set(j, !pronoun || candidate.sentence() - candidates.get(j).sentence() <= PRONOUN_REACH);
    }
    return near;
  }

  private static int[] places(BitSet set) {
    int[] places = new int[set.cardinality()];
    int next = 0;
    for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
      places[next++] = i;
    }
    return places;
  }

  /** The words by which a candidate may be found again. */
  private static Set<String> words(Candidate candidate) {
    Set<String> words = new LinkedHashSet<>();
    if (candidate.pronoun().isEmpty()) {
      words.add(candidate.noun());
      words.add(candidate.initials().toLowerCase(Locale.ROOT));
      candidate.name().forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
    }
    words.remove("");
    return words;
  }

  /** How many candidates there are. */
  public int size() {
    return candidates.size();
  }

  public Reference reference(int candidate) {
    return candidates.get(candidate).reference();
  }

  Candidate candidate(int i) {
    return candidates.get(i);
  }

  Tree tree(int sentence) {
    return trees.get(sentence);
  }

  /**
   * The candidates before one that it may refer back to, in text order; bounded in number whatever
   * the length of the report. The caller must not write to it.
   */
  public int[] earlier(int candidate) {
    return earlier.get(candidate);
  }

  /** Number of the quotation in which a candidate stands. */
  int quotation(Candidate candidate) {
    return quotations.at(candidate.sentence(), candidate.head());
  }

  /** The candidate that says the words of a quotation; -1 where that is not known. */
  int speaker(int quotation) {
    Quotations.Speaker speaker = quotations.speaker(quotation);
    return speaker.known() ? at(speaker.sentence(), speaker.word()) : -1;
  }

  /**
   * Whether a pronoun cannot mean a cluster, since it and one of it are two sides of one verb:
   * "Peru criticised it".
   */
  boolean apart(int next, Cluster cluster) {
    Candidate candidate = candidates.get(next);
    if (!candidate.is(Reference.Form.PRONOUN)
        || candidate.pronoun().filter(Pronoun::own).isPresent()) {
      return false;
    }
    int members = cluster.members().size();
    return cluster.members().subList(Math.max(0, members - CLOSEST), members).stream()
        .map(candidates::get)
        .anyMatch(other -> sidesOfOneVerb(candidate, other));
  }

  /**
   * Whether somebody is named anew as the other side of a candidate's verb, so that the candidate
   * is somebody else: "The minister praised Lopez. She thanked the minister."
   */
  boolean facesAnew(int candidate, Candidate earlier) {
    Candidate one = candidates.get(candidate);
    return candidates.subList(candidate + 1, candidates.size()).stream()
        .takeWhile(other -> other.sentence() == one.sentence())
        .anyMatch(other -> sidesOfOneVerb(one, other) && other.noun().equals(earlier.noun()));
  }

  private boolean sidesOfOneVerb(Candidate one, Candidate other) {
    if (one.sentence() != other.sentence() || !other.side()) {
      return false;
    }
    Tree tree = trees.get(one.sentence());
    int above = tree.word(one.head()).head();
    boolean together = one.side() && above == tree.word(other.head()).head();
    return together || actedUpon(one, tree) && tree.doer(verb(above, tree)) == other.head();
  }

  /** In "criticised it" and "keeps ties with it" whoever does so is not meant. */
  private static boolean actedUpon(Candidate candidate, Tree tree) {
    boolean side = candidate.side() && candidate.role() != Candidate.Role.SUBJECT;
    return tree.word(candidate.head()).head() >= 0
        && (side || candidate.role() == Candidate.Role.OF_NOUN);
  }

  private static int verb(int above, Tree tree) {
    boolean object = tree.word(above).baseRelation().equals("obj");
    return object ? tree.word(above).head() : above;
  }

  /** Whether a candidate is the subject of the main clause of its sentence. */
  boolean mainSubject(Candidate candidate) {
    Tree tree = trees.get(candidate.sentence());
    int above = tree.word(candidate.head()).head();
    return candidate.role() == Candidate.Role.SUBJECT && above >= 0 && tree.word(above).head() < 0;
  }

  /** The candidate to whose head a candidate is an apposition; -1 for none. */
  int apposed(Candidate candidate) {
    Word word = trees.get(candidate.sentence()).word(candidate.head());
    return word.baseRelation().equals("appos") ? at(candidate.sentence(), word.head()) : -1;
  }

  /** The candidate that a word heads; -1 for none. */
  int at(int sentence, int head) {
    return byHead.getOrDefault(key(sentence, head), -1);
  }
}
