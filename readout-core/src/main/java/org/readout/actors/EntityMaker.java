package org.readout.actors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readout.model.Affiliation;
import org.readout.model.Entity;
import org.readout.model.EntityKind;
import org.readout.model.Phrase;

/** Turns gathered mentions into entities: name, kind, affiliation, whether political. */
final class EntityMaker {
  private static final Comparator<Phrase> IN_TEXT =
      Comparator.comparingInt(Phrase::sentence).thenComparingInt(Phrase::head);

  private static final int ROLE = 3;

  private final Lexicon lexicon;
  private final KnownPeople people;
  private final List<ActorSentence> sentences;

  EntityMaker(Lexicon lexicon, KnownPeople people, List<ActorSentence> sentences) {
    this.lexicon = lexicon;
    this.people = people;
    this.sentences = sentences;
  }

  List<Entity> entities(List<Cluster> clusters) {
    List<Entity> entities = new ArrayList<>();
    clusters.sort(Comparator.comparing(EntityMaker::earliest, IN_TEXT));
    HomeCountry home = new HomeCountry(clusters, sentences, lexicon, people);
    for (Cluster cluster : clusters) {
      entities.add(entity(entities.size(), cluster, home));
    }
    return entities;
  }

  private Entity entity(int id, Cluster cluster, HomeCountry home) {
    Affiliation affiliation = affiliation(cluster, home);
    return new Entity(
        id,
        name(cluster),
        cluster.kind(),
        affiliation,
        political(cluster, cluster.belonging(), affiliation),
        phrases(cluster));
  }

  private static Phrase earliest(Cluster cluster) {
    Phrase earliest = cluster.first().phrase();
    for (ActorMention mention : cluster.mentions()) {
      earliest = IN_TEXT.compare(mention.phrase(), earliest) < 0 ? mention.phrase() : earliest;
    }
    return earliest;
  }

  private static List<Phrase> phrases(Cluster cluster) {
    return cluster.mentions().stream().map(ActorMention::whole).sorted(IN_TEXT).toList();
  }

  private Affiliation affiliation(Cluster cluster, HomeCountry home) {
    Belonging told = home.fill(cluster);
    Optional<String> sector = told.former() ? Optional.of("ELI") : told.sector();
    return new Affiliation(told.country(), sector, code(cluster, told, sector));
  }

  private Optional<String> code(Cluster cluster, Belonging told, Optional<String> sector) {
    String country = told.code().or(told::country).orElse("");
    boolean stateItself =
        cluster
            .known()
            .filter(name -> name.sort() == NameSort.COUNTRY || name.sort() == NameSort.CAPITAL)
            .isPresent();
    String role = stateItself ? "" : sector.map(lexicon::cameo).orElse("");
    String code = holds(country, role) ? country : country + role;
    return code.isEmpty() ? Optional.empty() : Optional.of(code);
  }

  /** Whether a role is among those, three letters each, that a code is made of. */
  private static boolean holds(String code, String role) {
    return IntStream.iterate(0, at -> at < code.length(), at -> at + ROLE)
        .anyMatch(at -> code.startsWith(role, at));
  }

  private static String name(Cluster cluster) {
    if (!cluster.pair().isEmpty()) {
      return cluster.pair().stream().map(EntityMaker::name).collect(Collectors.joining(" and "));
    }
    Optional<KnownName> known = cluster.known();
    if (known.filter(name -> name.sort().ofPlace() || name.sort() == NameSort.SEAT).isPresent()) {
      return known.orElseThrow().name();
    }
    return longest(cluster.kind() == EntityKind.PERSON ? bare(cluster) : cluster.names())
        .or(() -> longest(cluster.names()))
        .orElseGet(() -> longestText(cluster));
  }

  private static Optional<String> longest(Collection<String> names) {
    return names.stream()
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()));
  }

  /** Names without an article: "Jana Novak", not "the Press Secretary". */
  private static List<String> bare(Cluster cluster) {
    return cluster.mentions().stream()
        .filter(mention -> !mention.definite() && !mention.indefinite())
        .flatMap(mention -> mention.name().stream())
        .toList();
  }

  private static String longestText(Cluster cluster) {
    return cluster.mentions().stream()
        .filter(mention -> !mention.pronoun() || cluster.first().pronoun())
        .map(mention -> mention.phrase().mention().text())
        .max(Comparator.comparingInt(String::length))
        .orElseThrow();
  }

  private boolean political(Cluster cluster, Belonging told, Affiliation affiliation) {
    Optional<Boolean> byRole =
        cluster.mentions().stream()
            .map(ActorMention::role)
            .flatMap(Optional::stream)
            .map(Role::political)
            .flatMap(Optional::stream)
            .findFirst();
    boolean international = told.country().filter(HomeCountry::international).isPresent();
    if (byRole.filter(yes -> yes || !international).isPresent()) {
      return byRole.get();
    }
    boolean somebody = cluster.kind() != EntityKind.OTHER && cluster.kind() != EntityKind.PLACE;
    if (somebody && affiliation.country().filter(lexicon::political).isPresent()) {
      return true;
    }
    if (affiliation.sector().isPresent()) {
      return lexicon.political(affiliation.sector().get());
    }
    boolean body =
        told.country().filter(c -> cluster.kind() == EntityKind.ORGANISATION).isPresent();
    boolean territory = cluster.known().filter(n -> n.sort() == NameSort.TERRITORY).isPresent();
    return body || territory;
  }
}
