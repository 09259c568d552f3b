package org.readout.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.readout.actors.PhraseTable.Found;
import org.readout.language.Sentence;
import org.readout.language.Word;
import org.readout.model.EntityKind;
import org.readout.model.Place;
import org.readout.model.Precision;

/**
 * Brings what the report's places are into the names of a sentence: of several towns of a name the
 * one that the report means, and towns that the tables of actors do not have.
 */
final class Towns {
  private final Sentence sentence;
  private final Lexicon lexicon;
  private final Setting setting;

  Towns(Sentence sentence, Lexicon lexicon, Setting setting) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.setting = setting;
  }

  /** The names with those of places among them, by the place of their first words. */
  List<Found<KnownName>> among(List<Found<KnownName>> names, List<Place> places) {
    List<Found<KnownName>> all = new ArrayList<>(names);
    for (Place place : places) {
      boolean town = place.phrase().sentence() == sentence.index() && town(place);
      if (town) {
        told(place).ifPresent(found -> add(found, all));
      }
    }
    all.sort(Comparator.comparingInt(Found::first));
    return all;
  }

  /** A town of a land that the report speaks of, before a report, or the only one of its name. */
  private boolean town(Place place) {
    boolean dateline = sentence.index() == 0 && place.phrase().head() == 0;
    boolean only = place.alternatives().isEmpty() && scene(place.phrase().head());
    return place.geonames().isPresent()
        && place.precision() != Precision.COUNTRY
        && place
            .country()
            .filter(country -> dateline || only || setting.speaksOf(country))
            .isPresent();
  }

  /** "in Ebo" */
  private boolean scene(int head) {
    return IntStream.of(sentence.children(head))
        .mapToObj(sentence::word)
        .anyMatch(
            word -> word.relation().equals("case") && lexicon.preposition(word.form()).scene());
  }

  private Optional<Found<KnownName>> told(Place place) {
    int first = sentence.wordAt(place.phrase().mention().start());
    int last = sentence.wordAt(place.phrase().mention().end() - 1);
    String country = lexicon.succession().on(place.country().orElseThrow(), setting.day());
    return first > last
        ? Optional.empty()
        : Optional.of(
            new Found<>(
                first,
                last,
                new KnownName(
                    place.phrase().mention().text(),
                    NameSort.CITY,
                    EntityKind.PLACE,
                    Optional.of(country),
                    Optional.empty(),
                    Optional.of(country))));
  }

  private void add(Found<KnownName> town, List<Found<KnownName>> names) {
    List<Found<KnownName>> there =
        names.stream().filter(n -> n.first() <= town.last() && n.last() >= town.first()).toList();
    boolean elsewhere =
        there.size() == 1
            && there.get(0).first() == town.first()
            && there.get(0).last() == town.last()
            && movable(there.get(0).value())
            && !there.get(0).value().country().equals(town.value().country());
    if (elsewhere) {
      names.removeAll(there);
    }
    if (elsewhere || (there.isEmpty() && usedAsTown(town))) {
      names.add(town);
    }
  }

  /** "in Ebo", "Ebo residents", "shelled Ebo"; before a report. "Mayor Ebo" may be anybody. */
  private boolean usedAsTown(Found<KnownName> town) {
    int head = town.first();
    while (town.holds(sentence.word(head).head())) {
      head = sentence.word(head).head();
    }
    Word word = sentence.word(head);
    boolean begins = sentence.index() == 0 && town.first() == 0;
    return begins
        || word.relation().equals("compound")
        || (word.relation().equals("obj")
            && lexicon.says(Ground.TO, sentence.word(word.head()).lemma()))
        || IntStream.of(sentence.children(head))
            .anyMatch(child -> sentence.word(child).relation().equals("case"));
  }

  private static boolean movable(KnownName name) {
    return name.sort() == NameSort.CITY || name.sort() == NameSort.CAPITAL;
  }
}
