package org.readout.actorlists;

/**
 * An actor code with the country and the sector that it tells; each empty where it tells none.
 *
 * @param code the whole code as the list has it
 */
public record Coded(String country, String sector, String code) {
  static final Coded NOTHING = new Coded("", "", "");
}
