package org.readout.actors;

import java.util.Optional;

/**
 * A kind of office, of whatever country.
 *
 * @param sector of those who hold it
 * @param after the sector of those who held it once
 * @param prominent whether its holder is named without further explanation abroad too
 * @param single whether one person at a time holds it in a country
 */
record Office(
    String name,
    Optional<String> sector,
    Optional<String> after,
    boolean prominent,
    boolean single) {}
