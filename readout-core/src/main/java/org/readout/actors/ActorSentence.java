package org.readout.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.actors.PhraseTable.Found;
import org.readout.language.Analysis;
import org.readout.language.Name;
import org.readout.language.Sentence;
import org.readout.language.Spelling;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.EntityKind;

/** A sentence with the known names, roles and recognised names that stand in it. */
final class ActorSentence {
  private final Sentence sentence;
  private final Found<KnownName>[] known;
  private final Found<Role>[] roles;
  private final Name[] names;
  private final Lexicon lexicon;

  private ActorSentence(
      Sentence sentence,
      Found<KnownName>[] known,
      Found<Role>[] roles,
      Name[] names,
      Lexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.known = known;
    this.roles = roles;
    this.names = names;
  }

  /** A sentence with its names as they are meant there. */
  static ActorSentence of(
      Analysis analysis, Sentence sentence, List<Found<KnownName>> meant, Lexicon lexicon) {
    Name[] names = new Name[sentence.size()];
    for (Name name : analysis.names()) {
      if (name.sentence() == sentence.index()) {
        java.util.Arrays.fill(names, name.first(), name.last() + 1, name);
      }
    }
    String[] lower = sentence.words().stream().map(ActorSentence::roleForm).toArray(String[]::new);
    String[] lemmas =
        sentence.words().stream().map(ActorSentence::roleLemma).toArray(String[]::new);
    Found<KnownName>[] known = spread(meant, sentence.size());
    List<Found<Role>> nouns =
        lexicon.roles().allIn(lower, lemmas).stream()
            .flatMap(role -> afterName(role, known, lexicon, lower, lemmas).stream())
            .filter(role -> !thing(sentence, role, lexicon))
            .toList();
    Found<Role>[] roles = spread(nouns, sentence.size());
    return new ActorSentence(sentence, known, roles, names, lexicon);
  }

  private static String roleForm(Word word) {
    return Spelling.fold(withoutFormer(word.form().toLowerCase(Locale.ROOT)));
  }

  private static String roleLemma(Word word) {
    return Spelling.fold(withoutFormer(word.lemma().toLowerCase(Locale.ROOT)));
  }

  private static String withoutFormer(String form) {
    return form.startsWith("ex-") ? form.substring(3) : form;
  }

  /** Of "African Union members" the members, not "union members". */
  private static Optional<Found<Role>> afterName(
      Found<Role> role,
      Found<KnownName>[] known,
      Lexicon lexicon,
      String[] lower,
      String[] lemmas) {
    Found<KnownName> name = known[role.first()];
    boolean cut = name != null && name.first() < role.first() && name.last() < role.last();
    return cut ? lexicon.roles().longestAt(lower, lemmas, name.last() + 1) : Optional.of(role);
  }

  /** "state of emergency", "movement of goods" */
  private static boolean thing(Sentence sentence, Found<Role> role, Lexicon lexicon) {
    Word noun = sentence.word(role.last());
    for (int child : sentence.children(role.last())) {
      Word of = sentence.word(child);
      if (child > role.last()
          && of.relation().equals("nmod")
          && lexicon.thing(noun.lemma(), of.lemma().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static <T> Found<T>[] spread(List<Found<T>> found, int size) {
    @SuppressWarnings({"unchecked", "rawtypes"})
    Found<T>[] spread = new Found[size];
    for (Found<T> one : found) {
      java.util.Arrays.fill(spread, one.first(), one.last() + 1, one);
    }
    return spread;
  }

  Sentence sentence() {
    return sentence;
  }

  Word word(int i) {
    return sentence.word(i);
  }

  /** The recognised name that a word is part of. */
  Optional<Name> nameAt(int i) {
    return Optional.ofNullable(names[i]);
  }

  /** The known name that a word is part of, unless a longer name of a person or body holds it. */
  Optional<KnownName> knownAt(int i) {
    Found<KnownName> found = known[i];
    return found == null || !usable(found) ? Optional.empty() : Optional.of(found.value());
  }

  private boolean usable(Found<KnownName> found) {
    boolean named = false;
    for (int i = found.first(); i <= found.last(); i++) {
      named |= namelike(i);
    }
    Name name = names[found.first()];
    boolean longer = name != null && (name.first() < found.first() || name.last() > found.last());
    boolean inside =
        longer
            && !afterPreposition(found.first())
            && (name.kind() == EntityKind.PERSON || found.value().sort() == NameSort.CITY);
    return named && !inside && !lastNameOfPerson(found) && !titled(found) && !ofAnotherState(found);
  }

  /** "the Peruvian Supreme Court of Cassation" is not that of another state. */
  private boolean ofAnotherState(Found<KnownName> found) {
    if (found.value().sector().filter(lexicon::ofState).isEmpty() || found.value().land()) {
      return false;
    }
    int before = found.first() - 1;
    while (before > 0 && proper(before) && known[before] == null) {
      before--;
    }
    return before >= 0
        && known[before] != null
        && known[before].value().land()
        && !known[before].value().country().equals(found.value().country());
  }

  private boolean afterPreposition(int i) {
    return i > 0 && word(i - 1).is(Upos.ADP);
  }

  /** "Sheikh Sabah" is a person though Sabah is a land. */
  private boolean titled(Found<KnownName> found) {
    if (found.value().sort() != NameSort.CITY || found.first() == 0) {
      return false;
    }
    Found<Role> before = roles[found.first() - 1];
    return before != null
        && before.value().of(Role.Kind.PERSON)
        && proper(before.last())
        && before.last() == found.first() - 1;
  }

  /**
   * "Jordan" of "Michael Jordan": a known single word that a capitalised given name precedes flat.
   */
  private boolean lastNameOfPerson(Found<KnownName> found) {
    return found.first() == found.last()
        && word(found.first()).baseRelation().equals("flat")
        && !found.value().sort().equals(NameSort.SHADOW);
  }

  /** The role noun that a word is part of. */
  Optional<Role> roleAt(int i) {
    return Optional.ofNullable(roles[i]).map(Found::value);
  }

  Optional<Found<Role>> roleSpanAt(int i) {
    return Optional.ofNullable(roles[i]);
  }

  Optional<Found<KnownName>> knownSpanAt(int i) {
    return knownAt(i).map(name -> known[i]);
  }

  /** Tagged as part of a proper name, or written like one inside a sentence. */
  boolean namelike(int i) {
    Word word = word(i);
    return word.xpos().startsWith("NNP")
        || word.is(Upos.PROPN)
        || ((word.is(Upos.ADJ) || word.is(Upos.NOUN)) && !word.form().isEmpty());
  }

  boolean proper(int i) {
    boolean address = word(i).form().contains("/") || word(i).form().contains("@");
    return !address && (word(i).xpos().startsWith("NNP") || word(i).is(Upos.PROPN));
  }

  /** A hyphen or apostrophe written without blanks between two words: "Abu-Zayd" cut in three. */
  boolean joinsNames(int i) {
    if (i <= 0 || i + 1 >= words().size()) {
      return false;
    }
    boolean mark = "-\u2010\u2011'\u2019".contains(word(i).form());
    return mark
        && word(i - 1).span().end() == word(i).span().start()
        && word(i).span().end() == word(i + 1).span().start();
  }

  /** Whether a word is a side of what its clause tells: subject, object, whom it is done with. */
  boolean side(int part, Lexicon prepositions) {
    return switch (word(part).baseRelation()) {
      case "nsubj", "obj", "iobj" -> true;
      case "obl" -> prepositions.preposition(caseOf(part)).seat();
      default -> false;
    };
  }

  /** A participle joined to a name that says nothing of belonging: "Peruvian-backed". */
  boolean backed(int i, Lexicon belonging) {
    return joinsNames(i - 1)
        && word(i).xpos().startsWith("VB")
        && !belonging.saysBelonging(word(i).form());
  }

  /** A common noun that ends a word of several: "two-state", "land-for-security". */
  boolean hyphened(int i) {
    return i > 0 && joinsNames(i - 1) && !proper(i);
  }

  /** The word of a span that hangs on none of the others. */
  int headOf(int first, int last) {
    int head = first;
    for (int i = first; i <= last; i++) {
      int above = word(i).head();
      if (above < first || above > last) {
        head = i;
        if (!word(i).is(Upos.DET) && !word(i).is(Upos.ADP)) {
          return head;
        }
      }
    }
    return head;
  }

  /** The preposition or other case marker of a noun; empty where it has none. */
  String caseOf(int i) {
    for (int child : sentence.children(i)) {
      if (word(child).baseRelation().equals("case") && !word(child).xpos().equals("POS")) {
        return word(child).form().toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  Optional<Word> determiner(int i) {
    for (int child : sentence.children(i)) {
      if (word(child).baseRelation().equals("det")) {
        return Optional.of(word(child));
      }
    }
    return Optional.empty();
  }

  boolean plural(int i) {
    String tag = word(i).xpos();
    return tag.equals("NNS") || tag.equals("NNPS");
  }

  List<Word> words() {
    return sentence.words();
  }
}
