package org.readout.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.language.Analysis;
import org.readout.language.Phrases;
import org.readout.language.Upos;
import org.readout.model.Entity;
import org.readout.model.EntityKind;
import org.readout.model.Phrase;

/** Turns words that fill a side into the phrases that a claim shows. */
final class SideWords {
  private static final List<String> OF = List.of("of");
  private static final Set<String> CLAUSES = Set.of("acl", "advcl", "parataxis");

  private final SentenceGrammar grammar;
  private final Tree tree;
  private final Cast cast;
  private final GrammarWords words;
  private final Pronouns pronouns;

  SideWords(SentenceGrammar grammar, Cast cast, GrammarWords words) {
    this.grammar = grammar;
    this.tree = grammar.tree();
    this.cast = cast;
    this.words = words;
    this.pronouns = new Pronouns(grammar, cast);
  }

  /**
   * Fillers as actors: deeds and tools give way to those who own them ("Israeli strikes killed").
   */
  List<Integer> actors(List<Integer> fillers) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int filler : fillers) {
      List<Integer> owners = cast.acts(lookup(filler)) ? List.of() : actingOwners(filler);
      owners = owners.isEmpty() && !cast.acts(lookup(filler)) ? makers(filler) : owners;
      owners = owners.isEmpty() && thing(filler) ? grammar.nouns().blamed(filler) : owners;
      if (owners.isEmpty() && !weapon(filler)) {
        found.addAll(named(filler, joinedLands(filler)));
      } else {
        found.addAll(owners);
      }
    }
    return List.copyOf(found);
  }

  /** "killed by a rocket": nobody is named as killer, unless it is told whose rocket. */
  private boolean weapon(int filler) {
    return tree.word(filler).is(Upos.NOUN)
        && words.has(WordList.WEAPON, tree.lemma(filler))
        && !cast.ofCountry(lookup(filler));
  }

  List<Integer> recipients(List<Integer> fillers) {
    return fillers.stream()
        .flatMap(filler -> named(filler, joinedLands(filler)).stream())
        .distinct()
        .toList();
  }

  private List<Integer> named(int filler, List<Integer> lands) {
    List<Integer> all = new ArrayList<>(List.of(named(filler)));
    all.addAll(lands);
    return all;
  }

  /** The British besides, in "US and British forces": those of the noun are of both. */
  private List<Integer> joinedLands(int noun) {
    return tree.word(noun).is(Upos.NOUN) && cast.acts(noun)
        ? tree.modifiers(noun).stream()
            .filter(land -> cast.oneCountry(land, noun))
            .flatMap(land -> tree.bareChildren(land, "conj").stream())
            .filter(land -> land < noun && cast.land(land) && !cast.oneCountry(land, noun))
            .toList()
        : List.of();
  }

  /** "boycotted contacts with Peru": Peru, and not the contacts. */
  List<Integer> untied(List<Integer> fillers) {
    return fillers.stream().flatMap(filler -> untied(filler).stream()).distinct().toList();
  }

  private List<Integer> untied(int filler) {
    List<Integer> others = new ArrayList<>();
    for (int child : thing(filler) ? tree.sentence().children(filler) : new int[0]) {
      if (tree.relation(child, "nmod")
          && words.has(WordList.TIE, tree.lemma(filler) + " " + tree.preposition(child))) {
        others.addAll(tree.withConjuncts(child));
      }
    }
    return others.isEmpty() ? List.of(filler) : acting(others);
  }

  /** Those who act themselves, or who own what stands there: "criticised Peru's plan" is Peru. */
  List<Integer> acting(List<Integer> fillers) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int filler : fillers) {
      if (cast.acts(lookup(filler)) || tree.word(filler).is(Upos.PRON)) {
        found.add(filler);
      } else {
        found.addAll(actingOwners(filler));
      }
    }
    return List.copyOf(found);
  }

  /** A common noun for what cannot act: "the laws". Unknown names and pronouns may be anybody. */
  private boolean thing(int filler) {
    return tree.word(filler).is(Upos.NOUN) && !cast.acts(lookup(filler));
  }

  /**
   * Objects and targets of deeds, and of the rest those who act: "fell near the area" hits nobody.
   */
  List<Integer> hit(List<Integer> fillers) {
    return fillers.stream()
        .filter(
            filler ->
                !thing(filler)
                    || tree.preposition(filler).isEmpty()
                    || words.has(WordList.TARGET_PREPOSITION, tree.preposition(filler))
                    || cast.place(filler))
        .toList();
  }

  /**
   * Those to whom something is done, without what the actors do it with ("offered its troops") and
   * what is their own ("imposed limits on its market").
   */
  List<Integer> withoutMeans(List<Integer> actors, List<Integer> fillers) {
    return fillers.stream().filter(filler -> !means(actors, filler)).toList();
  }

  private boolean means(List<Integer> actors, int filler) {
    List<Integer> owners = tree.possessors(filler);
    return means(filler) && owners.stream().anyMatch(owner -> own(actors, owner))
        || thing(filler)
            && owners.stream().anyMatch(o -> actors.stream().anyMatch(actor -> same(o, actor)));
  }

  /** Troops, envoys, weapons: with whom or what one does things. */
  boolean means(int filler) {
    return words.has(WordList.MEANS, tree.lemma(filler));
  }

  private boolean own(List<Integer> actors, int owner) {
    boolean pronoun = tree.word(owner).is(Upos.PRON) && cast.at(owner).isEmpty();
    return actors.stream().anyMatch(actor -> same(owner, actor) || pronoun && actor < owner);
  }

  private List<Integer> actingOwners(int filler) {
    return tree.word(filler).is(Upos.NOUN)
        ? closest(acting(grammar.ownersOf(filler).stream()))
        : List.of();
  }

  /** The army, and not the land beside it, in "Peruvian army trucks". */
  private List<Integer> closest(List<Integer> owners) {
    return owners.stream()
        .filter(owner -> !cast.place(owner) || owners.stream().noneMatch(o -> bodyOf(o, owner)))
        .toList();
  }

  private boolean bodyOf(int body, int land) {
    boolean before = tree.relation(body, "compound") && land < body;
    return before && !cast.place(body) && cast.oneCountry(body, land);
  }

  private List<Integer> acting(Stream<Integer> fillers) {
    return fillers.filter(word -> cast.acts(lookup(word))).toList();
  }

  /** "issued a statement condemning it": those who issued the statement. */
  private List<Integer> makers(int filler) {
    boolean made = tree.relation(filler, "obj") && tree.verbal(tree.head(filler));
    return made ? acting(grammar.verbs().subjects(tree.head(filler)).stream()) : List.of();
  }

  /** "A diplomat, Wang, met …", "the ruling party Alba": the name in apposition. */
  private int named(int filler) {
    if (!tree.word(filler).is(Upos.NOUN)) {
      return filler;
    }
    int above = tree.head(filler);
    if (tree.relation(filler, "appos") && tree.word(above).is(Upos.PROPN)) {
      return above;
    }
    for (int child : tree.sentence().children(filler)) {
      boolean name = tree.relation(child, "appos") && tree.word(child).is(Upos.PROPN);
      if (name && (isA(EntityKind.PERSON, child) || closeBody(filler, child))) {
        return child;
      }
    }
    return filler;
  }

  /** "the opposition Harvest Party", and not "an agency, the Harvest Board". */
  private boolean closeBody(int noun, int name) {
    boolean close =
        tree.sentence().words().subList(noun, name).stream().noneMatch(word -> word.is(Upos.PUNCT));
    return close && isA(EntityKind.ORGANISATION, name) && same(noun, name);
  }

  private boolean isA(EntityKind kind, int word) {
    return cast.at(word).filter(entity -> entity.kind() == kind).isPresent();
  }

  /** Whether two words speak of the same. */
  boolean same(int one, int other) {
    Optional<Entity> entity = cast.at(lookup(one));
    return entity.isPresent() && entity.equals(cast.at(lookup(other)));
  }

  boolean time(int filler) {
    return words.has(WordList.TIME, tree.lemma(filler));
  }

  /** The word that tells who is meant: "protesters" in "hundreds of protesters". */
  int lookup(int filler) {
    boolean group = words.has(WordList.GROUP, tree.lemma(filler)) || tree.word(filler).is(Upos.NUM);
    if (!group) {
      return pronouns.antecedent(filler).orElse(filler);
    }
    Optional<Integer> counted = grammar.nouns().governed(filler, OF).stream().findFirst();
    return counted.filter(word -> word > filler).map(this::lookup).orElse(filler);
  }

  /**
   * The phrases of a side, each with the word by which its entity is known as head.
   *
   * @param others words that belong elsewhere in the event and must not stand in the phrases
   */
  List<Phrase> phrases(Analysis analysis, List<Integer> fillers, Set<Integer> others) {
    return fillers.stream().sorted().map(filler -> phrase(analysis, filler, others)).toList();
  }

  private Phrase phrase(Analysis analysis, int filler, Set<Integer> others) {
    Phrase whole = Phrases.nounPhrase(analysis, tree.sentence(), filler, strangers(filler, others));
    int inner = lookup(filler);
    boolean known = cast.at(inner).isPresent() || cast.at(filler).isEmpty();
    return known ? new Phrase(whole.sentence(), inner, whole.mention()) : whole;
  }

  /** Clauses at any depth: "a crowd of protesters demanding a vote". */
  private void addClauses(int word, Set<Integer> into) {
    for (int child : tree.sentence().children(word)) {
      boolean behind = child > word && tree.relation(child, "amod");
      if (behind || CLAUSES.contains(tree.word(child).baseRelation())) {
        into.add(child);
      } else {
        addClauses(child, into);
      }
    }
  }

  /** "The king on Monday met …": the day is no part of the king. */
  private boolean day(int child) {
    return time(child) && !tree.preposition(child).isEmpty() && tree.possessors(child).isEmpty();
  }

  /** The other side, where it is told apart: after a preposition, or in "U.S.-Soviet". */
  private boolean apart(int word) {
    return !tree.preposition(word).isEmpty()
        || word + 1 < tree.sentence().size() && tree.tagged(word + 1, "HYPH");
  }

  /** Words under the filler that the verb governs in truth: "accused the governor of graft". */
  private Set<Integer> strangers(int filler, Set<Integer> others) {
    Set<Integer> found = new LinkedHashSet<>();
    addClauses(filler, found);
    others.stream().filter(this::apart).forEach(found::add);
    int verb = tree.head(filler);
    for (int child : tree.sentence().children(filler)) {
      boolean marked =
          verb >= 0
              && words.has(WordList.OBJECT_MARK, tree.lemma(verb) + " " + tree.preposition(child));
      if (tree.relation(child, "nmod") && (marked || day(child))) {
        found.add(child);
      }
    }
    found.remove(filler);
    return found;
  }
}
