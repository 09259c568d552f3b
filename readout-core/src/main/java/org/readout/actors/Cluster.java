package org.readout.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.model.EntityKind;

/** The mentions of one entity as they are gathered while a report is linked; lives no longer. */
final class Cluster {
  private final List<ActorMention> mentions = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private Optional<ActorMention> firstKnown = Optional.empty();
  private Belonging told = Belonging.UNTOLD;
  private Belonging owner = Belonging.UNTOLD;
  private Belonging office = Belonging.UNTOLD;
  private Optional<Person> person = Optional.empty();
  private List<Cluster> pair = List.of();
  private boolean kin;
  private boolean inOffice;

  Cluster(ActorMention first) {
    add(first);
  }

  void add(ActorMention mention) {
    mentions.add(mention);
    mention.name().ifPresent(names::add);
    told = told.or(mention.belonging());
    inOffice |= mention.belonging().sector().isPresent() && !mention.belonging().former();
    firstKnown = firstKnown.or(() -> Optional.of(mention).filter(m -> m.known().isPresent()));
  }

  /** Notes what it belongs to as another entity tells: "her government". */
  void belongTo(Belonging another) {
    owner = owner.or(another);
  }

  /** Notes that it is a relative of somebody of the state, unless it is more by itself. */
  void kinOfOfficial(Optional<String> ofKin) {
    kin |= told.sector().equals(ofKin);
  }

  /** Notes who of public life it is, and what the offices tell of that person. */
  void hold(Person holder, Belonging another) {
    person = Optional.of(holder);
    office = office.or(another);
  }

  /** Notes the two of whom it speaks as one. */
  void pair(List<Cluster> two) {
    pair = List.copyOf(two);
  }

  /** The two of whom it speaks as one; empty where it is not known of whom. */
  List<Cluster> pair() {
    return pair;
  }

  /** Whether it is somebody of public life who held an office of a country once. */
  boolean held(String officeHeld, String country) {
    return person.filter(holder -> holder.held(officeHeld, country)).isPresent();
  }

  void addAll(Cluster other) {
    other.mentions.forEach(this::add);
  }

  List<ActorMention> mentions() {
    return mentions;
  }

  ActorMention first() {
    return mentions.get(0);
  }

  ActorMention last() {
    return mentions.get(mentions.size() - 1);
  }

  Set<String> names() {
    return names;
  }

  boolean named() {
    return !names.isEmpty();
  }

  boolean plural() {
    return mentions.stream().anyMatch(mention -> mention.plural() && !mention.pronoun());
  }

  /** The first mention that names an entry of the tables. */
  Optional<ActorMention> firstKnown() {
    return firstKnown;
  }

  /** The table's entry that one of the mentions names. */
  Optional<KnownName> known() {
    return firstKnown.flatMap(ActorMention::known);
  }

  EntityKind kind() {
    return mentions.stream()
        .map(ActorMention::kind)
        .filter(kind -> kind != EntityKind.OTHER)
        .findFirst()
        .orElse(EntityKind.OTHER);
  }

  /**
   * What all mentions tell together; an office held counts before one held no more. A listed body
   * with a home has the sector that the table tells and no other: "the union" is not labour's.
   */
  Belonging belonging() {
    Belonging all = told.or(office).or(owner).or(shared());
    if (listedBody()) {
      return all.withSector(known().flatMap(KnownName::sector));
    }
    boolean former = (all.former() && !inOffice) || kin;
    return new Belonging(
        all.country(), all.sector(), all.code(), former, all.elsewhere(), all.here());
  }

  /** What both of a pair tell. */
  private Belonging shared() {
    return pair.stream().map(Cluster::belonging).reduce(Belonging::common).orElse(Belonging.UNTOLD);
  }

  /** Whether a mention has the title, or one that ends in it: "foreign minister" for "minister". */
  boolean bears(Role title) {
    return mentions.stream()
        .flatMap(mention -> mention.role().stream())
        .anyMatch(
            role ->
                role.words().equals(title.words()) || role.words().endsWith(" " + title.words()));
  }

  private boolean listedBody() {
    return known()
        .filter(name -> name.sort() == NameSort.ORGANISATION && name.country().isPresent())
        .isPresent();
  }

  Optional<Role> role() {
    return roles().stream().findFirst();
  }

  /** The roles that its mentions name, in their order. */
  List<Role> roles() {
    return mentions.stream().map(ActorMention::role).flatMap(Optional::stream).toList();
  }
}
