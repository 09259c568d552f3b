package org.readout.actors;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.model.EntityKind;

/**
 * Tells which person of public life is meant: by the whole name; by the short name of somebody whom
 * the report's day and countries point to; by the office that a description names with its country.
 */
final class KnownPeople {
  private static final Comparator<String> LONGEST =
      Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder());

  private final People people;
  private final Setting setting;

  KnownPeople(People people, Setting setting) {
    this.people = people;
    this.setting = setting;
  }

  /** The one person whom a cluster's words mean. */
  Optional<Person> meant(Cluster cluster) {
    boolean person = cluster.kind() == EntityKind.PERSON || cluster.kind() == EntityKind.OTHER;
    if (!person || cluster.plural() || cluster.known().isPresent()) {
      return Optional.empty();
    }
    return cluster.named() ? named(cluster).or(() -> speltOtherwise(cluster)) : described(cluster);
  }

  /** Whom a person belongs to on the report's day. */
  Belonging belonging(Person person) {
    return person.on(setting.day());
  }

  /** The office that somebody named would hold in a country by the title. */
  Optional<String> office(Cluster cluster, String country) {
    return cluster
        .role()
        .filter(role -> cluster.named())
        .flatMap(role -> people.office(role.words(), country));
  }

  /** Whether another held an office on the report's day than who is named with its title. */
  boolean anothers(String office, String country, Cluster cluster) {
    return setting
        .day()
        .flatMap(day -> people.holder(office, country, day))
        .filter(holder -> cluster.names().stream().noneMatch(holder::mayBe))
        .isPresent();
  }

  private Optional<Person> named(Cluster cluster) {
    List<Person> whole =
        cluster.names().stream()
            .sorted()
            .flatMap(name -> people.named(name).stream())
            .filter(person -> fits(person, cluster))
            .distinct()
            .toList();
    return whole.isEmpty()
        ? forShort(cluster)
        : whole.stream()
            .max(
                Comparator.comparing((Person p) -> p.inOffice(setting.day()))
                    .thenComparing(Person::name));
  }

  /**
   * The only one who bore the title and whose name may be spelt like this; by a surname, that day.
   */
  private Optional<Person> speltOtherwise(Cluster cluster) {
    String name = cluster.names().stream().max(LONGEST).orElseThrow();
    boolean whole = name.indexOf(' ') > 0;
    List<Person> alike =
        cluster.role().stream()
            .flatMap(title -> likely(title, name, whole).stream())
            .filter(person -> fits(person, cluster))
            .toList();
    return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
  }

  private List<Person> likely(Role title, String name, boolean whole) {
    List<Person> named =
        whole
            ? people.alike(title.words(), name, true).stream().filter(p -> bore(p, title)).toList()
            : List.of();
    return named.isEmpty()
        ? people.alike(title.words(), name, false).stream().filter(p -> bears(p, title)).toList()
        : named;
  }

  /** Whether somebody holds the office of a title on the report's day. */
  private boolean bears(Person person, Role title) {
    return setting.day().isPresent()
        && person.tenures().stream().anyMatch(t -> of(t, title) && t.holds(setting.day()));
  }

  /** The same, or held it before. */
  private boolean bore(Person person, Role title) {
    return person.tenures().stream()
        .anyMatch(t -> of(t, title) && (t.holds(setting.day()) || t.over(setting.day())));
  }

  private boolean of(Tenure tenure, Role title) {
    return people
        .office(title.words(), tenure.country())
        .filter(tenure.office().name()::equals)
        .isPresent();
  }

  private Optional<Person> forShort(Cluster cluster) {
    List<Person> called =
        cluster.names().stream()
            .sorted()
            .flatMap(name -> people.calledForShort(name).stream())
            .distinct()
            .filter(person -> cluster.names().stream().allMatch(n -> calls(n, person)))
            .filter(person -> fits(person, cluster) && thoughtOf(person, cluster))
            .toList();
    List<Person> inOffice = called.stream().filter(p -> p.inOffice(setting.day())).toList();
    return only(inOffice).or(() -> inOffice.isEmpty() ? only(called) : Optional.empty());
  }

  private boolean calls(String name, Person person) {
    return people.calledForShort(name).contains(person);
  }

  /** One of several only where all belong to the same. */
  private Optional<Person> only(List<Person> persons) {
    boolean alike = persons.stream().map(this::belonging).distinct().count() == 1;
    return alike ? persons.stream().max(Comparator.comparing(this::since)) : Optional.empty();
  }

  private LocalDate since(Person person) {
    return person.leading(setting.day()).since();
  }

  private boolean fits(Person person, Cluster cluster) {
    return cluster.belonging().country().filter(country -> !person.of(country)).isEmpty()
        && !titledAsAnother(person, cluster);
  }

  /** Whether all titles of somebody are of offices that the person's country has, others held. */
  private boolean titledAsAnother(Person person, Cluster cluster) {
    String country = person.leading(setting.day()).country();
    Set<String> offices =
        cluster.roles().stream()
            .flatMap(role -> people.office(role.words(), country).stream())
            .filter(office -> people.has(office, country))
            .collect(Collectors.toSet());
    return !HomeCountry.international(country)
        && !offices.isEmpty()
        && offices.stream().noneMatch(office -> person.held(office, country));
  }

  /** Whether a reader of the report would think of this person. */
  private boolean thoughtOf(Person person, Cluster cluster) {
    Tenure leading = person.leading(setting.day());
    boolean near =
        leading.office().prominent()
            || leading.ofLand(setting::speaksOf)
            || cluster.belonging().country().isPresent();
    boolean ofOld = leading.over(setting.day()) && titled(person, cluster);
    return ofOld || (person.remembered(setting.day()) && (near || titled(person, cluster)));
  }

  private boolean titled(Person person, Cluster cluster) {
    String country = person.leading(setting.day()).country();
    return cluster
        .role()
        .flatMap(role -> people.office(role.words(), country))
        .filter(office -> person.held(office, country))
        .isPresent();
  }

  private Optional<Person> described(Cluster cluster) {
    Optional<String> country = cluster.belonging().country();
    boolean now =
        !cluster.belonging().former()
            && cluster.mentions().stream().noneMatch(ActorMention::indefinite);
    if (!now || country.isEmpty() || setting.day().isEmpty()) {
      return Optional.empty();
    }
    return cluster
        .role()
        .flatMap(role -> people.office(role.words(), country.get()))
        .flatMap(office -> people.holder(office, country.get(), setting.day().get()));
  }
}
