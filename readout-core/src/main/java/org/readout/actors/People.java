package org.readout.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The persons of public life, by whole name, by what reports call them for short, by office. */
final class People {
  private final Map<String, List<Person>> byName = new HashMap<>();
  private final Map<String, List<Person>> byShortName = new HashMap<>();
  private final Map<Seat, List<Person>> bySeat = new HashMap<>();
  private final Map<String, List<OfficeTitle>> titles = new HashMap<>();
  private final Map<String, List<Sounding>> byOffice = new HashMap<>();
  private final Sounds sounds;

  /** A person as the names sound, whole ones and short ones. */
  private record Sounding(Person person, Set<String> whole, Set<String> brief) {}

  People(Sounds sounds) {
    this.sounds = sounds;
  }

  /** An office of a country. */
  private record Seat(String office, String country) {}

  /** A title as reports write it; of one country where another means another office by it. */
  record OfficeTitle(String office, Optional<String> country) {}

  void addTitle(String words, OfficeTitle title) {
    titles.computeIfAbsent(words, w -> new ArrayList<>(1)).add(title);
  }

  void add(Person person, List<String> names, List<String> shortNames) {
    names.forEach(name -> file(byName, key(name), person));
    shortNames.forEach(name -> file(byShortName, key(name), person));
    Sounding sounding =
        new Sounding(
            person,
            names.stream().map(sounds::of).collect(Collectors.toSet()),
            shortNames.stream().map(sounds::of).collect(Collectors.toSet()));
    person.tenures().stream()
        .map(t -> t.office().name())
        .distinct()
        .forEach(office -> byOffice.computeIfAbsent(office, o -> new ArrayList<>()).add(sounding));
    person.tenures().forEach(t -> file(bySeat, new Seat(t.office().name(), t.country()), person));
  }

  /** How a person's name is filed: its letters, whatever capitals and marks it is written with. */
  static String key(String name) {
    return PhraseTable.key(name).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static <K> void file(Map<K, List<Person>> under, K key, Person person) {
    List<Person> persons = under.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!persons.contains(person)) {
      persons.add(person);
    }
  }

  List<Person> named(String name) {
    return byName.getOrDefault(key(name), List.of());
  }

  List<Person> calledForShort(String name) {
    return byShortName.getOrDefault(key(name), List.of());
  }

  /**
   * Those who held an office that a title may mean, and whose whole name a name may be another
   * spelling of, or whose short name.
   */
  List<Person> alike(String title, String name, boolean whole) {
    String sound = sounds.of(name);
    return titles.getOrDefault(title, List.of()).stream()
        .map(OfficeTitle::office)
        .distinct()
        .flatMap(office -> byOffice.getOrDefault(office, List.of()).stream())
        .filter(
            one ->
                (whole ? one.whole() : one.brief())
                    .stream().anyMatch(known -> Sounds.alike(sound, known)))
        .map(Sounding::person)
        .distinct()
        .toList();
  }

  /** The office that a title means in a country. */
  Optional<String> office(String title, String country) {
    List<OfficeTitle> meant = titles.getOrDefault(title, List.of());
    return meant.stream()
        .filter(t -> t.country().filter(country::equals).isPresent())
        .findFirst()
        .or(() -> meant.stream().filter(t -> t.country().isEmpty()).findFirst())
        .map(OfficeTitle::office);
  }

  /**
   * Whether a country has an office, of one person at a time, that anybody is known to have held.
   */
  boolean has(String office, String country) {
    return bySeat.getOrDefault(new Seat(office, country), List.of()).stream()
        .flatMap(person -> person.tenures().stream())
        .anyMatch(t -> t.office().single() && t.office().name().equals(office));
  }

  /** Who holds an office on a day; nobody where it is not sure who of several. */
  Optional<Person> holder(String office, String country, LocalDate day) {
    List<Person> holders =
        bySeat.getOrDefault(new Seat(office, country), List.of()).stream()
            .filter(person -> holds(person, office, country, day))
            .toList();
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  private static boolean holds(Person person, String office, String country, LocalDate day) {
    return person.tenures().stream()
        .anyMatch(
            t ->
                t.office().single()
                    && t.office().name().equals(office)
                    && t.country().equals(country)
                    && t.period().holds(day));
  }
}
