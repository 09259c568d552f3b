package org.readout.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.language.Sentence;
import org.readout.model.Entity;
import org.readout.model.EntityKind;
import org.readout.model.Phrase;

/** The entities of one sentence by the word that heads their mention. */
final class Cast {
  private final Map<Integer, Entity> byHead;
  private final Set<Entity> parties;

  private Cast(Map<Integer, Entity> byHead, Set<Entity> parties) {
    this.byHead = byHead;
    this.parties = parties;
  }

  /**
   * The casts of all sentences of a report, by sentence index.
   *
   * @param parties entities who count as political in this report, whatever they are elsewhere
   */
  static Map<Integer, Cast> of(List<Entity> entities, Set<Entity> parties) {
    Map<Integer, Map<Integer, Entity>> found = new HashMap<>();
    for (Entity entity : entities) {
      for (Phrase mention : entity.mentions()) {
        found
            .computeIfAbsent(mention.sentence(), none -> new HashMap<>())
            .putIfAbsent(mention.head(), entity);
      }
    }
    return found.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Cast(entry.getValue(), parties)));
  }

  static Cast empty() {
    return new Cast(Map.of(), Set.of());
  }

  Optional<Entity> at(int word) {
    return Optional.ofNullable(byHead.get(word));
  }

  /** Whether somebody of a set is mentioned. */
  boolean mentionsAny(Set<Entity> entities) {
    return byHead.values().stream().anyMatch(entities::contains);
  }

  /** Whether a word heads somebody who may do a political act; places only if they are states. */
  boolean acts(int word) {
    return at(word).map(Cast::acts).orElse(false);
  }

  private static boolean acts(Entity entity) {
    boolean thing = entity.kind() == EntityKind.OTHER || entity.kind() == EntityKind.PLACE;
    return entity.political() || !thing;
  }

  boolean place(int word) {
    return kind(at(word), EntityKind.PLACE);
  }

  /** Whether a word heads the name of a country, of a place in one, or of its government. */
  boolean land(int word) {
    return ofCountry(word) && (place(word) || body(word) && political(word));
  }

  /** Whether a word heads somebody, or something, of a known country. */
  boolean ofCountry(int word) {
    return country(word).isPresent();
  }

  /** Whether two words head somebody or something of one country. */
  boolean oneCountry(int one, int other) {
    return ofCountry(one) && country(one).equals(country(other));
  }

  private Optional<String> country(int word) {
    return at(word).flatMap(found -> found.affiliation().country());
  }

  /** Whether a word heads the name of a body, such as a conference that is an organisation. */
  boolean body(int word) {
    return kind(at(word), EntityKind.ORGANISATION);
  }

  boolean political(int word) {
    return at(word).map(entity -> entity.political() || parties.contains(entity)).orElse(false);
  }

  /** Whether a word heads somebody of one of the classes that conditions name. */
  boolean anyClass(int word, Sentence sentence, Set<String> classes) {
    return classes.stream().anyMatch(name -> isClass(word, sentence, name));
  }

  private boolean isClass(int word, Sentence sentence, String name) {
    Optional<Entity> entity = at(word);
    switch (name) {
      case "any":
        return true;
      case "political":
        return political(word);
      case "human":
        return kind(entity, EntityKind.PERSON)
            || kind(entity, EntityKind.GROUP)
            || sentence.word(word).xpos().equals("PRP")
                && !sentence.word(word).lemma().equals("it");
      case "country":
        return kind(entity, EntityKind.PLACE)
            && entity.flatMap(one -> one.affiliation().country()).isPresent();
      case "military":
        return sector(entity, "MIL", "PRM", "UAF");
      case "armed":
        return sector(entity, "MIL", "PRM", "UAF", "REB", "COP", "SPY");
      default:
        return entity.isPresent()
            && (entity.get().kind().word().equals(name)
                || sector(entity, name)
                || entity.get().affiliation().country().filter(name::equals).isPresent());
    }
  }

  private static boolean kind(Optional<Entity> entity, EntityKind kind) {
    return entity.filter(one -> one.kind() == kind).isPresent();
  }

  private static boolean sector(Optional<Entity> entity, String... sectors) {
    return entity
        .flatMap(one -> one.affiliation().sector())
        .filter(sector -> Stream.of(sectors).anyMatch(sector::equals))
        .isPresent();
  }
}
