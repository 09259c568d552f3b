package org.readout.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.language.Analysis;
import org.readout.language.Name;
import org.readout.language.Phrases;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.EntityKind;
import org.readout.model.Phrase;
import org.readout.model.Precision;

/** Finds the names in a sentence that may be places. */
final class PlaceNameFinder {
  private static final int LONGEST = 7;
  private static final int LONGEST_LAND = 3;
  private static final int SHOUTED = 4;
  private static final Set<String> SEPARATORS = Set.of(",", "(");
  private static final long TOWN_BY_NAME_ALONE = 100_000;

  private final Gazetteer gazetteer;
  private final Map<String, String> prepositions;
  private final Set<String> shadows;
  private final Set<String> kinds;

  /**
   * @param prepositions those before which a place may stand, and what they tell
   * @param shadows names of days, months and the like that are no places
   * @param kinds words for sorts of places: town, palace
   */
  PlaceNameFinder(
      Gazetteer gazetteer,
      Map<String, String> prepositions,
      Set<String> shadows,
      Set<String> kinds) {
    this.gazetteer = gazetteer;
    this.prepositions = Map.copyOf(prepositions);
    this.shadows = Set.copyOf(shadows);
    this.kinds = Set.copyOf(kinds);
  }

  /** The last words of names of two words or more that are known to be people or may be. */
  static Set<String> surnames(Analysis analysis) {
    Set<String> surnames = new HashSet<>();
    for (Name name : analysis.names()) {
      boolean person = name.kind() == EntityKind.PERSON || name.kind() == EntityKind.OTHER;
      if (person && name.last() > name.first()) {
        surnames.add(analysis.sentences().get(name.sentence()).word(name.last()).form());
      }
    }
    return surnames;
  }

  List<PlaceName> find(Analysis analysis, Sentence sentence, Set<String> surnames) {
    Name[] names = new Name[sentence.size()];
    for (Name name : analysis.names()) {
      if (name.sentence() == sentence.index()) {
        java.util.Arrays.fill(names, name.first(), name.last() + 1, name);
      }
    }
    List<PlaceName> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Optional<PlaceName> place =
          at(analysis, sentence, names, i).filter(name -> !surname(name, surnames));
      if (place.isPresent()) {
        found.add(place.get());
        i = place.get().last();
      }
    }
    return found;
  }

  private boolean surname(PlaceName name, Set<String> surnames) {
    String text = name.phrase().mention().text();
    boolean land = name.candidates().stream().anyMatch(Location::evident);
    return !land && (shadows.contains(text) || surnames.contains(text));
  }

  private Optional<PlaceName> at(Analysis analysis, Sentence sentence, Name[] names, int first) {
    Name name = names[first];
    boolean other = name != null && !mayBePlace(analysis, sentence, name);
    if (other || !capitalised(sentence, first)) {
      return Optional.empty();
    }
    Optional<PlaceName> known = known(analysis, sentence, first);
    if (known.isPresent() || !proper(sentence, first)) {
      return known;
    }
    return unknown(analysis, sentence, names, first);
  }

  private static boolean capitalised(Sentence sentence, int i) {
    return Character.isUpperCase(sentence.word(i).form().charAt(0));
  }

  /** Recognisers take many a place for a person or a body; what stands around it knows better. */
  private boolean mayBePlace(Analysis analysis, Sentence sentence, Name name) {
    boolean being = name.kind() == EntityKind.PERSON || name.kind() == EntityKind.ORGANISATION;
    return !being
        || afterPreposition(sentence, name)
        || wellKnown(analysis, sentence, name)
        || explained(
            analysis, sentence, name.last(), places(analysis, sentence, name.first(), name.last()));
  }

  private boolean afterPreposition(Sentence sentence, Name name) {
    return name.first() == name.last() && afterPreposition(sentence, name.first());
  }

  private boolean wellKnown(Analysis analysis, Sentence sentence, Name name) {
    boolean person = name.kind() == EntityKind.PERSON;
    return places(analysis, sentence, name.first(), name.last()).stream()
        .anyMatch(p -> p.precision() == Precision.COUNTRY || (!person && large(p)));
  }

  private static boolean large(Location place) {
    return place.inhabitants() >= TOWN_BY_NAME_ALONE && !place.otherwise();
  }

  /**
   * The longest known name from a word on that no further name word continues. Its last word may be
   * taken for another, as in "the Holy See", where a land is meant.
   */
  private Optional<PlaceName> known(Analysis analysis, Sentence sentence, int first) {
    for (int last = Math.min(first + LONGEST, sentence.size()) - 1; last >= first; last--) {
      boolean kind = last > first && placeWord(sentence, last);
      boolean name = kind || proper(sentence, last);
      if (!name && (last == first || !capitalised(sentence, last))) {
        continue;
      }
      List<Location> places = places(analysis, sentence, first, last);
      if (!name && places.stream().noneMatch(Location::evident)) {
        continue;
      }
      boolean told = meant(sentence, first, last, places);
      if (!places.isEmpty() && (told || explained(analysis, sentence, last, places))) {
        return Optional.of(placeName(analysis, sentence, first, last, places));
      }
    }
    return Optional.empty();
  }

  /** A name that no table knows, but that the words around it tell to be a place. */
  private Optional<PlaceName> unknown(
      Analysis analysis, Sentence sentence, Name[] names, int first) {
    Name name = names[first];
    boolean kindOnly = name != null && name.first() == name.last() && placeWord(sentence, first);
    if (name == null || name.first() != first || first == 0 || kindOnly) {
      return Optional.empty();
    }
    String tells = prepositions.getOrDefault(sentence.word(before(sentence, first)).lemma(), "");
    boolean place =
        tells.equals("in")
            || (name.kind() == EntityKind.PLACE && !tells.isEmpty())
            || (!tells.isEmpty() && !tells.equals("of") && placeWord(sentence, name.last()))
            || afterOwner(analysis, sentence, first)
            || townOf(sentence, first);
    return place && !numbered(sentence, first, name.last()) && !holdsKnown(analysis, sentence, name)
        ? Optional.of(
            placeName(
                analysis,
                sentence,
                first,
                name.last(),
                places(analysis, sentence, first, name.last())))
        : Optional.empty();
  }

  /** "the M23 rebels": a name with a number in it is of a group, a road or a thing. */
  private static boolean numbered(Sentence sentence, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(word -> sentence.word(word).form())
        .anyMatch(form -> form.chars().anyMatch(Character::isDigit));
  }

  /** "in Lombardy's Varenna": what a known place that something is in owns. */
  private boolean afterOwner(Analysis analysis, Sentence sentence, int first) {
    if (first < 2 || !sentence.word(first - 1).xpos().equals("POS")) {
      return false;
    }
    int owner = first - 2;
    while (owner > 0 && proper(sentence, owner - 1)) {
      owner--;
    }
    return owner > 0
        && afterPreposition(sentence, owner)
        && !places(analysis, sentence, owner, first - 2).isEmpty();
  }

  private boolean holdsKnown(Analysis analysis, Sentence sentence, Name name) {
    for (int i = name.first() + 1; i <= name.last(); i++) {
      if (known(analysis, sentence, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The word before a name, its article passed over. */
  private static int before(Sentence sentence, int first) {
    return first > 1 && sentence.word(first - 1).is(Upos.DET) ? first - 2 : first - 1;
  }

  private boolean placeWord(Sentence sentence, int i) {
    return kinds.contains(sentence.word(i).form().toLowerCase(Locale.ROOT));
  }

  /** "the town of Novi Grad" */
  private boolean townOf(Sentence sentence, int first) {
    return first > 1
        && sentence.word(first - 1).lemma().equals("of")
        && placeWord(sentence, first - 2);
  }

  /** A land is meant wherever it stands; a town where no other part of a name stands beside it. */
  private boolean meant(Sentence sentence, int first, int last, List<Location> places) {
    boolean land = places.stream().anyMatch(Location::evident);
    if (land) {
      return true;
    }
    boolean alone = !proper(sentence, first - 1) && !proper(sentence, last + 1);
    boolean large = places.stream().anyMatch(PlaceNameFinder::large);
    boolean modifies = sentence.word(last).baseRelation().equals("compound") && large;
    return modifies
        || (alone
            && !described(sentence, first, last)
            && (large || afterPreposition(sentence, first)));
  }

  /** A town has no article of its own: "the Valley" is none, "the Houston office" is in one. */
  private static boolean described(Sentence sentence, int first, int last) {
    if (first == 0 || !sentence.word(first - 1).is(Upos.DET)) {
      return false;
    }
    int noun = sentence.word(first - 1).head();
    return noun >= first && noun <= last;
  }

  /** "Novi Grad, Serbia": the land that one of the places lies in follows. */
  private boolean explained(Analysis analysis, Sentence sentence, int last, List<Location> places) {
    int land = last + 2;
    if (land >= sentence.size() || !SEPARATORS.contains(sentence.word(last + 1).form())) {
      return false;
    }
    return IntStream.range(land, Math.min(land + LONGEST_LAND, sentence.size()))
        .filter(end -> capitalised(sentence, end))
        .mapToObj(end -> places(analysis, sentence, land, end))
        .flatMap(List::stream)
        .anyMatch(larger -> places.stream().anyMatch(place -> place.liesIn(larger)));
  }

  private boolean afterPreposition(Sentence sentence, int first) {
    return first > 0 && prepositions.containsKey(sentence.word(first - 1).lemma());
  }

  private static boolean proper(Sentence sentence, int i) {
    if (i < 0 || i >= sentence.size()) {
      return false;
    }
    Word word = sentence.word(i);
    return word.is(Upos.PROPN) || word.xpos().startsWith("NNP");
  }

  /** All that some words can mean, as they stand ("DPRK") or without the capitals of a headline. */
  private List<Location> places(Analysis analysis, Sentence sentence, int first, int last) {
    String text =
        analysis
            .text()
            .substring(sentence.word(first).span().start(), sentence.word(last).span().end())
            .replaceAll("\\s+", " ");
    List<Location> places = gazetteer.find(text);
    boolean headline = shouted(text) && (first == 0 || shouted(sentence.word(first - 1).form()));
    return places.isEmpty() && headline ? gazetteer.find(capitalised(text)) : places;
  }

  /** In capitals, and too long for an acronym's being a town by chance; marks do not count. */
  private static boolean shouted(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT))
        && (text.length() >= SHOUTED || !Character.isLetter(text.charAt(0)));
  }

  /** "New York" of a dateline's "NEW YORK". */
  private static String capitalised(String text) {
    StringBuilder capitalised = new StringBuilder(text.toLowerCase(Locale.ROOT));
    for (int i = 0; i < capitalised.length(); i++) {
      if (i == 0 || !Character.isLetter(capitalised.charAt(i - 1))) {
        capitalised.setCharAt(i, Character.toUpperCase(capitalised.charAt(i)));
      }
    }
    return capitalised.toString();
  }

  private static PlaceName placeName(
      Analysis analysis, Sentence sentence, int first, int last, List<Location> places) {
    BitSet words = new BitSet();
    words.set(first, last + 1);
    Phrase phrase = Phrases.phrase(analysis, sentence, headOf(sentence, first, last), words);
    return new PlaceName(phrase, first, last, places);
  }

  private static int headOf(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      int above = sentence.word(i).head();
      if (above < first || above > last) {
        return i;
      }
    }
    return last;
  }
}
