package org.readout.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.actors.PhraseTable.Found;

/**
 * When a report was written and which countries it speaks of: by these is chosen who is meant where
 * several bear one name.
 *
 * @param countries how often each country is spoken of
 */
record Setting(Optional<LocalDate> day, Map<String, Integer> countries) {

  private static final Comparator<KnownName> LATEST =
      Comparator.comparing((KnownName name) -> !name.period().always())
          .thenComparing(name -> name.period().since());

  /** A land's name in a report without date means the land of all times. */
  private static final Comparator<KnownName> TIMELESS =
      Comparator.comparing((KnownName name) -> name.period().always())
          .thenComparing(name -> name.period().since());

  /** The setting that the names of a report make, those that mean one thing alone. */
  static Setting of(Optional<LocalDate> day, List<List<Found<List<KnownName>>>> names) {
    Map<String, Integer> countries = new HashMap<>();
    names.stream()
        .flatMap(List::stream)
        .map(Found::value)
        .filter(meanings -> meanings.size() == 1)
        .forEach(
            meanings ->
                meanings.get(0).country().ifPresent(c -> countries.merge(c, 1, Integer::sum)));
    return new Setting(day, countries);
  }

  /** The names of a sentence as they are meant. */
  List<Found<KnownName>> chosen(List<Found<List<KnownName>>> meanings, Lexicon lexicon) {
    List<Found<KnownName>> chosen = new ArrayList<>();
    for (Found<List<KnownName>> name : meanings) {
      choose(name.value())
          .map(known -> lexicon.succession().on(known, day))
          .ifPresent(known -> chosen.add(new Found<>(name.first(), name.last(), known)));
    }
    return chosen;
  }

  boolean speaksOf(String country) {
    return countries.containsKey(country);
  }

  /**
   * The meaning of the country that is spoken of most, where the one that is called no more than
   * that counts double; where no country of them is, that one, if any; none where nothing was told
   * by the name on the day. Of what one name tells of several times, the latest that has begun;
   * what is told of all times comes last.
   */
  Optional<KnownName> choose(List<KnownName> meanings) {
    List<KnownName> now = meanings.stream().filter(this::told).toList();
    if (now.stream().allMatch(KnownName::land)) {
      return now.stream().max(day.isEmpty() ? TIMELESS : LATEST);
    }
    if (now.size() < 2 || now.stream().map(KnownName::name).distinct().count() == 1) {
      return now.stream().max(LATEST);
    }
    Optional<KnownName> plainest = plainest(now);
    return now.stream()
        .filter(name -> often(name) > 0)
        .max(
            Comparator.comparingInt((KnownName name) -> often(name) * weight(name, plainest))
                .thenComparing(KnownName::name))
        .or(() -> plainest);
  }

  private static int weight(KnownName name, Optional<KnownName> plainest) {
    return plainest.filter(name::equals).isPresent() ? 2 : 1;
  }

  /** The one whose own name is all of the name: "Congress" beside "Congress of Peru". */
  private static Optional<KnownName> plainest(List<KnownName> meanings) {
    return meanings.stream()
        .filter(one -> meanings.stream().allMatch(other -> other.name().contains(one.name())))
        .findFirst();
  }

  private boolean told(KnownName name) {
    return day.isEmpty() || name.period().holds(day.get());
  }

  private int often(KnownName name) {
    return name.country().map(c -> countries.getOrDefault(c, 0)).orElse(0);
  }
}
