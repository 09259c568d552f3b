package org.readout.model;

import java.util.OptionalInt;

/**
 * A side of an event or a source of words: the mention that fills the role and whom it refers to.
 *
 * @param entity id of the entity in the reading, where the mention belongs to one
 */
public record Participant(
    Mention mention, String name, Affiliation affiliation, OptionalInt entity) {}
