package org.readout.model;

import java.util.List;

/**
 * Somebody or something that a report speaks of, with all its mentions.
 *
 * @param id number within the report, from 0, in the order of first mention
 * @param name the fullest name in the report
 * @param political whether acts of or against it count as political
 * @param mentions in text order, at least one
 */
public record Entity(
    int id,
    String name,
    EntityKind kind,
    Affiliation affiliation,
    boolean political,
    List<Phrase> mentions) {
  public Entity {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("entity \"%s\" has no mention".formatted(name));
    }
  }
}
