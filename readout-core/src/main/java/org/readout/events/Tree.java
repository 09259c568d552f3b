package org.readout.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;

/** Questions that the grammar asks of a sentence's tree. */
final class Tree {
  private static final String OF = "of";
  private static final Set<String> RELATIVE_TAGS = Set.of("WDT", "WP", "WP$");

  private final Sentence sentence;
  private final String[] lemmas;
  private final String[] forms;
  private final Map<String, List<Integer>> places = new HashMap<>();
  private final GrammarWords words;

  Tree(Sentence sentence, GrammarWords words) {
    this.sentence = sentence;
    this.words = words;
    this.lemmas = lowered(sentence, Word::lemma);
    this.forms = lowered(sentence, Word::form);
  }

  private static String[] lowered(Sentence sentence, Function<Word, String> text) {
    String[] lowered = new String[sentence.size()];
    for (int i = 0; i < lowered.length; i++) {
      lowered[i] = text.apply(sentence.word(i)).toLowerCase(Locale.ROOT);
    }
    return lowered;
  }

  Sentence sentence() {
    return sentence;
  }

  Word word(int i) {
    return sentence.word(i);
  }

  int head(int i) {
    return word(i).head();
  }

  String lemma(int i) {
    return lemmas[i];
  }

  /** Words with that lemma or form, in text order. */
  List<Integer> places(String lemmaOrForm) {
    if (places.isEmpty()) {
      for (int i = 0; i < lemmas.length; i++) {
        places.computeIfAbsent(lemmas[i], none -> new ArrayList<>()).add(i);
        if (!forms[i].equals(lemmas[i])) {
          places.computeIfAbsent(forms[i], none -> new ArrayList<>()).add(i);
        }
      }
    }
    return places.getOrDefault(lemmaOrForm, List.of());
  }

  /** The form in lower case. */
  String form(int i) {
    return forms[i];
  }

  boolean relation(int i, String base) {
    return word(i).baseRelation().equals(base);
  }

  boolean tagged(int i, String xpos) {
    return word(i).xpos().equals(xpos);
  }

  /** Children by base relation, each followed by its conjuncts. */
  List<Integer> children(int i, String base) {
    List<Integer> found = new ArrayList<>();
    for (int child : sentence.children(i)) {
      if (relation(child, base)) {
        addWithConjuncts(child, found);
      }
    }
    return found;
  }

  /** Children by base relation without their conjuncts. */
  List<Integer> bareChildren(int i, String base) {
    List<Integer> found = new ArrayList<>();
    for (int child : sentence.children(i)) {
      if (relation(child, base)) {
        found.add(child);
      }
    }
    return found;
  }

  boolean hasChild(int i, String fullRelation) {
    for (int child : sentence.children(i)) {
      if (word(child).relation().equals(fullRelation)) {
        return true;
      }
    }
    return false;
  }

  boolean hasChildOf(int i, String base) {
    for (int child : sentence.children(i)) {
      if (relation(child, base)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A word with the nouns or verbs that are joined to it; verbs with a subject of their own not.
   */
  List<Integer> withConjuncts(int i) {
    List<Integer> found = new ArrayList<>();
    addWithConjuncts(i, found);
    return found;
  }

  private void addWithConjuncts(int i, List<Integer> into) {
    into.add(i);
    for (int child : sentence.children(i)) {
      if (relation(child, "conj") && word(child).nominal() == word(i).nominal()) {
        addWithConjuncts(child, into);
      }
    }
    if (into.size() == 1) {
      strayConjunct(i).ifPresent(stray -> addWithConjuncts(stray, into));
    }
  }

  /** "between the army and the rebels", where "rebels" is joined to the verb instead. */
  private Optional<Integer> strayConjunct(int noun) {
    int verb = head(noun);
    if (verb < 0 || !verbal(verb) || !word(noun).nominal()) {
      return Optional.empty();
    }
    for (int sibling : sentence.children(verb)) {
      boolean next = sibling > noun && !word(sibling).is(Upos.PUNCT);
      if (next) {
        boolean stray = relation(sibling, "conj") && word(sibling).nominal() && verb < noun;
        return stray ? Optional.of(sibling) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The verb's lemma with its particle: "carry out". */
  String withParticle(int verb) {
    for (int child : sentence.children(verb)) {
      if (word(child).relation().equals("compound:prt")) {
        return lemma(verb) + " " + lemma(child);
      }
    }
    return lemma(verb);
  }

  /** Words that stand before a noun and narrow it down. */
  List<Integer> modifiers(int noun) {
    List<Integer> found = new ArrayList<>();
    for (int child : sentence.children(noun)) {
      String relation = word(child).relation();
      boolean bare = relation.equals("nmod") && preposition(child).isEmpty();
      boolean narrows =
          relation.equals("amod")
              || relation.equals("compound")
              || relation.equals("nmod:desc")
              || relation.equals("advmod")
              || bare;
      if (narrows) {
        addWithConjuncts(child, found);
      }
    }
    return found;
  }

  /** Those in the genitive before a noun. */
  List<Integer> possessors(int noun) {
    List<Integer> found = new ArrayList<>();
    for (int child : sentence.children(noun)) {
      if (word(child).relation().equals("nmod:poss")) {
        addWithConjuncts(child, found);
      }
    }
    return found;
  }

  /** The preposition of a noun, multi-word ones joined by blanks; empty text where none stands. */
  String preposition(int noun) {
    StringBuilder words = new StringBuilder();
    for (int child : sentence.children(noun)) {
      if (word(child).relation().equals("case") && child < noun) {
        words.append(words.length() == 0 ? "" : " ").append(withFixed(child));
      }
    }
    return words.toString();
  }

  /** The same with the adverb before it: "along with". */
  String longPreposition(int noun) {
    List<Integer> cases = bareChildren(noun, "case");
    boolean adverb = !cases.isEmpty() && cases.get(0) > 0 && word(cases.get(0) - 1).is(Upos.ADP);
    return adverb ? lemma(cases.get(0) - 1) + " " + preposition(noun) : preposition(noun);
  }

  /** The last word of all that hangs on a word. */
  int end(int word) {
    int last = word;
    for (int child : sentence.children(word)) {
      last = Math.max(last, end(child));
    }
    return last;
  }

  private String withFixed(int word) {
    StringBuilder words = new StringBuilder(lemma(word));
    for (int child : sentence.children(word)) {
      if (relation(child, "fixed")) {
        words.append(' ').append(lemma(child));
      }
    }
    return words.toString();
  }

  /** The word that marks a clause: "of" in "accused of attacking", "to", "that"; or empty text. */
  String mark(int verb) {
    for (int child : sentence.children(verb)) {
      if ((relation(child, "mark") || relation(child, "case")) && child < verb) {
        return lemma(child);
      }
    }
    return "";
  }

  /** "who", "which", "that" in a place where a noun stands, however it is tagged. */
  boolean relativePronoun(int i) {
    if (word(i).is(Upos.SCONJ)) {
      return relation(i, "nsubj") || relation(i, "obj");
    }
    return word(i).is(Upos.PRON)
        && (RELATIVE_TAGS.contains(word(i).xpos()) || word(i).features().contains("PronType=Rel"));
  }

  /** Whether a word marked as subject stands after a preposition, which no subject does. */
  boolean falseSubject(int i) {
    return relation(i, "nsubj") && word(i).nominal() && !preposition(i).isEmpty();
  }

  /** Whether a noun is governed through one of the prepositions, also by its last word alone. */
  boolean governedBy(int noun, List<String> prepositions) {
    String preposition = preposition(noun);
    String last = preposition.substring(preposition.lastIndexOf(' ') + 1);
    return !preposition.isEmpty()
        && (prepositions.contains(preposition)
            || prepositions.contains(last) && !words.has(WordList.CIRCUMSTANCE, preposition));
  }

  /** The noun itself, or the one that counts it: the series in "a series of raids". */
  int counting(int noun) {
    int above = head(noun);
    boolean counted =
        above >= 0
            && relation(noun, "nmod")
            && preposition(noun).equals(OF)
            && (words.has(WordList.GROUP, lemma(above)) || words.has(WordList.TIME, lemma(above)));
    return counted ? above : noun;
  }

  /** Whether a noun only tells under what an act is done: "after the raid", "in the wake of it". */
  boolean circumstance(int noun) {
    String preposition = preposition(noun);
    return words.has(WordList.CIRCUMSTANCE, preposition)
        || words.has(WordList.CIRCUMSTANCE, preposition + " " + lemma(noun));
  }

  /** Children by relation that stand after one of the prepositions, with their conjuncts. */
  List<Integer> governed(int head, String base, List<String> prepositions) {
    List<Integer> found = new ArrayList<>();
    for (int child : sentence.children(head)) {
      if (relation(child, base) && governedBy(child, prepositions)) {
        found.addAll(withConjuncts(child));
      }
    }
    return found;
  }

  boolean verbal(int i) {
    return word(i).is(Upos.VERB) || word(i).is(Upos.AUX) || infinitive(i);
  }

  /** "to free the crew", where "free" is tagged as an adjective. */
  boolean infinitive(int i) {
    return word(i).is(Upos.ADJ) && mark(i).equals("to") && hasChildOf(i, "obj");
  }

  /** A past participle, told from a past tense by its tag. */
  boolean pastParticiple(int i) {
    return tagged(i, "VBN");
  }

  /** Whether an auxiliary stands with a verb. */
  boolean hasAuxiliary(int i) {
    return hasChildOf(i, "aux");
  }

  /** The head of the noun phrase before a word, or the word itself where none stands. */
  int nounBefore(int word) {
    for (int i = word - 1; i >= 0; i--) {
      if (word(i).nominal() && !relativePronoun(i)) {
        int at = i;
        while (head(at) >= 0
            && head(at) < word
            && word(head(at)).nominal()
            && !relation(at, "appos")) {
          at = head(at);
        }
        return at;
      }
    }
    return word;
  }

  /** Whether the sentence ends as running text does, and headlines do not. */
  boolean fullStop() {
    return sentence.word(sentence.size() - 1).xpos().equals(".");
  }

  /** Whether a relative pronoun hangs on a verb, directly or through a preposition. */
  boolean hasRelativePronoun(int verb) {
    for (int child : sentence.children(verb)) {
      if (relativePronoun(child)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an ordinal or a superlative marks a noun: "the first country to recognise it". */
  boolean ordinal(int noun) {
    for (int child : sentence.children(noun)) {
      if (word(child).features().contains("NumType=Ord") || tagged(child, "JJS")) {
        return true;
      }
    }
    return false;
  }
}
