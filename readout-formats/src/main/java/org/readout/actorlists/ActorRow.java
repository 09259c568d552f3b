package org.readout.actorlists;

import java.util.List;

/**
 * What a list tells of an actor for some time; a line of the table that {@code --actors} reads.
 *
 * @param also other names for the same
 * @param coded country, sector and the whole CAMEO code, each empty where it is not told
 * @param from year, month or day; empty for an open end
 * @param source the list and the line
 */
public record ActorRow(
    String name,
    List<String> also,
    String kind,
    Coded coded,
    String from,
    String to,
    String source) {
  /** The table's first line. */
  public static final String HEADER = "name\talso\tkind\tcountry\tsector\tcode\tfrom\tto\tsource";

  public ActorRow {
    also = also.stream().distinct().filter(other -> !other.equals(name)).toList();
  }

  /** The line of the table. */
  public String line() {
    return Cells.line(
        name,
        String.join("; ", also.stream().map(other -> other.replace(';', ',')).toList()),
        kind,
        coded.country(),
        coded.sector(),
        coded.code(),
        from,
        to,
        source);
  }
}
