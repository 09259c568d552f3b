package org.readout.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.model.EntityKind;

/** The mentions of one entity as they are gathered while a report is linked; lives no longer. */
final class Cluster {
  private final List<ActorMention> mentions = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private Gender gender = Gender.UNTOLD;
  private Belonging owner = Belonging.UNTOLD;

  Cluster(ActorMention first) {
    add(first);
  }

  void add(ActorMention mention) {
    mentions.add(mention);
    mention.name().ifPresent(names::add);
    if (mention.gender() != Gender.UNTOLD) {
      gender = mention.gender();
    }
  }

  /** Notes what it belongs to as another entity tells: "her government". */
  void belongTo(Belonging another) {
    owner = owner.or(another);
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

  Gender gender() {
    return gender;
  }

  boolean named() {
    return !names.isEmpty();
  }

  boolean plural() {
    return mentions.stream().anyMatch(ActorMention::plural);
  }

  /** The table's entry that one of the mentions names. */
  Optional<KnownName> known() {
    for (ActorMention mention : mentions) {
      if (mention.known().isPresent()) {
        return mention.known();
      }
    }
    return Optional.empty();
  }

  EntityKind kind() {
    return mentions.stream()
        .map(ActorMention::kind)
        .filter(kind -> kind != EntityKind.OTHER)
        .findFirst()
        .orElse(EntityKind.OTHER);
  }

  /** What all mentions tell together; an office held counts before one held no more. */
  Belonging belonging() {
    Belonging told = Belonging.UNTOLD;
    for (ActorMention mention : mentions) {
      told = told.or(mention.belonging());
    }
    told = told.or(owner);
    boolean inOffice =
        mentions.stream()
            .anyMatch(m -> m.belonging().sector().isPresent() && !m.belonging().former());
    boolean former = told.former() && !inOffice;
    return new Belonging(told.country(), told.sector(), told.code(), former);
  }

  Optional<Role> role() {
    return mentions.stream().map(ActorMention::role).flatMap(Optional::stream).findFirst();
  }

  boolean hasRole(String lastWord) {
    return mentions.stream()
        .map(ActorMention::role)
        .flatMap(Optional::stream)
        .anyMatch(role -> role.lastWord().equals(lastWord));
  }

  /** Whether a name of it holds the word: "Ministry of Defence" holds "ministry". */
  boolean nameHolds(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return names.stream()
        .flatMap(name -> List.of(name.toLowerCase(Locale.ROOT).split("[\\s-]+", -1)).stream())
        .anyMatch(wanted::equals);
  }
}
