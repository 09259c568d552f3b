package org.readout.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.actors.PhraseTable.Found;
import org.readout.language.Word;

/**
 * Composes country and sector of a noun phrase from its words: "Chinese foreign ministry official".
 */
final class BelongingReader {
  private static final int DEEPEST = 5;
  private static final Set<String> BEFORE =
      Set.of("compound", "amod", "nmod:poss", "nmod:desc", "nmod:unmarked", "nmod", "flat", "det");

  private final Lexicon lexicon;
  private final Senders senders;
  private final Seats seats;

  BelongingReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.senders = new Senders(lexicon);
    this.seats = new Seats(lexicon);
  }

  /**
   * What the noun phrase of a head word tells.
   *
   * @param people whether it speaks of people, though by a noun that no table knows
   */
  Belonging read(ActorSentence sentence, int head, boolean people) {
    return read(sentence, head, people, DEEPEST);
  }

  private Belonging read(ActorSentence sentence, int head, boolean people, int depth) {
    Belonging own = ownName(sentence, head);
    if (depth == 0) {
      return own;
    }
    Optional<Role> role = roleOf(sentence, head);
    Belonging theirs = modifiers(sentence, head, depth, people || role.isPresent() || own.told());
    Belonging all = own.or(theirs);
    return new Belonging(
        all.country(),
        sector(role, own, theirs),
        all.code(),
        saysFormer(sentence, head),
        saysElsewhere(sentence, head),
        all.here() || saysBefore(Elsewhere.HERE, sentence, head));
  }

  private static Optional<String> sector(Optional<Role> role, Belonging own, Belonging theirs) {
    if (own.told()) {
      return own.sector();
    }
    if (role.isPresent() && !role.get().theirs()) {
      return role.get().sector();
    }
    return theirs.sector().or(() -> role.flatMap(Role::sector));
  }

  private Belonging ownName(ActorSentence sentence, int head) {
    Optional<KnownName> known = sentence.knownAt(head);
    if (known.isEmpty() || known.get().sort() == NameSort.SHADOW) {
      return Belonging.UNTOLD;
    }
    KnownName name = known.get();
    return ethnic(sentence, head)
        ? Belonging.HERE.withSector(name.sector())
        : new Belonging(name.country(), name.sector(), name.code());
  }

  /** The role that a phrase's head names, or a title before the name that heads it. */
  Optional<Role> roleOf(ActorSentence sentence, int head) {
    if (seats.town(sentence, head)) {
      return Optional.empty();
    }
    Optional<Role> own = sentence.roleAt(head);
    if (own.isPresent()) {
      return own;
    }
    if (!sentence.proper(head)) {
      return Optional.empty();
    }
    return titleWords(sentence, head).stream()
        .filter(title -> !sentence.hyphened(title))
        .map(sentence::roleAt)
        .flatMap(Optional::stream)
        .filter(role -> role.of(Role.Kind.PERSON))
        .findFirst();
  }

  /** The words before a name that are no part of it and may be a title, nearest first. */
  static List<Integer> titleWords(ActorSentence sentence, int head) {
    List<Integer> titles = new ArrayList<>();
    int[] children = sentence.sentence().children(head);
    for (int i = children.length - 1; i >= 0; i--) {
      Word child = sentence.word(children[i]);
      boolean title =
          Set.of("nmod:desc", "compound", "flat", "amod", "nmod").contains(child.relation());
      if (children[i] < head && title) {
        titles.add(children[i]);
      }
    }
    return titles;
  }

  private Belonging modifiers(ActorSentence sentence, int head, int depth, boolean ofActor) {
    Belonging told = Belonging.UNTOLD;
    for (int modifier : ordered(sentence, head)) {
      if (modifier < head || ofActor) {
        Belonging one = read(sentence, modifier, false, depth - 1);
        Belonging apart =
            partOfRole(sentence, head, modifier) ? one.withSector(Optional.empty()) : one;
        told = told.or(asModifier(sentence, modifier, apart, modifier < head));
      }
    }
    return ofActor ? told : told.withSector(Optional.empty());
  }

  /** A country before a noun tells the country, not the government; so does a nationality. */
  private static Belonging asModifier(
      ActorSentence sentence, int modifier, Belonging one, boolean before) {
    boolean place =
        sentence
            .knownAt(modifier)
            .filter(
                name -> name.sort().ofPlace() || (before && name.sort() == NameSort.NATIONALITY))
            .isPresent();
    return place ? one.withSector(Optional.empty()) : one;
  }

  /** Words before the head, nearest first, then the phrases after it that tell whose it is. */
  private List<Integer> ordered(ActorSentence sentence, int head) {
    List<Integer> before = new ArrayList<>();
    List<Integer> after = new ArrayList<>();
    for (int child : sentence.sentence().children(head)) {
      Word word = sentence.word(child);
      if (facesOwner(sentence, head, child) || sentence.backed(child, lexicon)) {
        continue;
      }
      if (child < head && word.relation().equals("amod") && lexicon.saysBelonging(word.form())) {
        joined(sentence, child).ifPresent(name -> before.add(0, name));
      } else if (child < head && BEFORE.contains(word.relation())) {
        before.add(0, child);
      } else if (child > head && belongsAfter(sentence, child)) {
        after.add(child);
      }
    }
    before.addAll(landsBeside(sentence, head));
    before.addAll(after);
    before.addAll(whereabouts(sentence, head));
    return before;
  }

  /** "a group based in Lima", "people fleeing the war in Peru": where they are said to belong. */
  private List<Integer> whereabouts(ActorSentence sentence, int head) {
    List<Integer> found = new ArrayList<>();
    for (int clause : sentence.sentence().children(head)) {
      Word word = sentence.word(clause);
      if (word.relation().equals("acl") && lexicon.saysBelonging(word.form())) {
        for (int child : sentence.sentence().children(clause)) {
          addPlaces(sentence, child, found);
        }
      }
    }
    return found;
  }

  private void addPlaces(ActorSentence sentence, int word, List<Integer> into) {
    if (placed(sentence, word)) {
      into.add(word);
    } else if (sentence.word(word).relation().equals("obj")) {
      IntStream.of(sentence.sentence().children(word))
          .filter(below -> placed(sentence, below))
          .forEach(into::add);
    }
  }

  private boolean placed(ActorSentence sentence, int word) {
    String marker = sentence.caseOf(word);
    boolean there =
        marker.isEmpty()
            ? sentence.word(word).relation().equals("obj")
            : lexicon.preposition(marker).belongs();
    return there && sentence.knownAt(word).filter(name -> name.sort().ofPlace()).isPresent();
  }

  /** "Peruvian" of "Peruvian army trucks", for the army; nearest first. */
  private static List<Integer> landsBeside(ActorSentence sentence, int modifier) {
    List<Integer> lands = new ArrayList<>();
    Word word = sentence.word(modifier);
    if (!word.relation().equals("compound") || word.head() < modifier) {
      return lands;
    }
    for (int beside : sentence.sentence().children(word.head())) {
      if (beside < modifier && BEFORE.contains(sentence.word(beside).relation())) {
        sentence.knownAt(beside).filter(KnownName::land).ifPresent(n -> lands.add(0, beside));
      }
    }
    return lands;
  }

  /** The known name that a hyphen joins to a participle. */
  private static Optional<Integer> joined(ActorSentence sentence, int participle) {
    return participle < 2 || !sentence.joinsNames(participle - 1)
        ? Optional.empty()
        : Optional.of(participle - 2).filter(name -> sentence.knownAt(name).isPresent());
  }

  private boolean belongsAfter(ActorSentence sentence, int child) {
    Word word = sentence.word(child);
    if (word.relation().equals("flat")) {
      return sentence.roleAt(child).isEmpty();
    }
    return word.baseRelation().equals("nmod")
        && lexicon.preposition(sentence.caseOf(child)).belongs()
        && !(sendable(sentence, word.head()) && senders.left(sentence, child));
  }

  /** Forces and envoys, who leave a land that is not theirs. */
  private boolean sendable(ActorSentence sentence, int head) {
    return sentence
        .roleAt(head)
        .filter(role -> role.theirs() || role.sector().filter(lexicon::ofState).isPresent())
        .isPresent();
  }

  /** "Peru's neighbour" is not Peru's own. */
  private boolean facesOwner(ActorSentence sentence, int head, int child) {
    boolean owner =
        sentence.word(child).baseRelation().equals("nmod")
            && !sentence.word(child).relation().equals("nmod:desc");
    boolean ofLand = sentence.knownAt(child).filter(KnownName::land).isPresent();
    return owner && lexicon.faces(sentence.word(head).lemma(), ofLand);
  }

  /** "other nations", "foreign troops", "the governments": not of the one country spoken of. */
  private boolean saysElsewhere(ActorSentence sentence, int head) {
    if (lexicon.says(Elsewhere.COUNTERPART, sentence.word(head).lemma())) {
      return true;
    }
    if (sentence.plural(head) && lexicon.says(Elsewhere.SEVERAL, sentence.word(head).lemma())) {
      return true;
    }
    if (saysBefore(Elsewhere.OTHER, sentence, head) || guest(sentence, head)) {
      return true;
    }
    for (int child : sentence.sentence().children(head)) {
      if (facesOwner(sentence, head, child)) {
        return true;
      }
    }
    return false;
  }

  /** "occupation army" */
  private boolean guest(ActorSentence sentence, int head) {
    int first = sentence.roleSpanAt(head).map(Found::first).orElse(head);
    return saysBefore(Elsewhere.GUEST, sentence, head)
        || lexicon.says(Elsewhere.GUEST, sentence.word(first).lemma());
  }

  /** "ethnic Peruvians" */
  private boolean ethnic(ActorSentence sentence, int head) {
    return saysBefore(Elsewhere.ETHNIC, sentence, head);
  }

  private boolean saysBefore(Elsewhere how, ActorSentence sentence, int head) {
    for (int child : sentence.sentence().children(head)) {
      if (child < head
          && lexicon.says(how, sentence.word(child).lemma())
          && !partOfRole(sentence, head, child)) {
        return true;
      }
    }
    return false;
  }

  /** "foreign" of "foreign ministry" */
  private static boolean partOfRole(ActorSentence sentence, int head, int word) {
    return sentence.roleSpanAt(head).filter(role -> role.holds(word)).isPresent();
  }

  private boolean saysFormer(ActorSentence sentence, int head) {
    if (sentence.word(head).form().toLowerCase(java.util.Locale.ROOT).startsWith("ex-")) {
      return true;
    }
    for (int child : sentence.sentence().children(head)) {
      if (child < head && lexicon.saysFormer(sentence.word(child).form())) {
        return true;
      }
    }
    return titleWords(sentence, head).stream()
        .anyMatch(title -> title != head && saysFormerTitle(sentence, title));
  }

  private boolean saysFormerTitle(ActorSentence sentence, int title) {
    for (int child : sentence.sentence().children(title)) {
      if (lexicon.saysFormer(sentence.word(child).form())) {
        return true;
      }
    }
    return false;
  }
}
