package org.readout.actorlists;

/** What a list tells of a role noun; a line of a table in the form of {@code roles.tsv}. */
public record RoleRow(String words, String kind, String sector, String source) {
  /** The table's first line. */
  public static final String HEADER = "words\tkind\tsector\tyields\tpolitical\tsource\tdate";

  /** The line of the table. */
  public String line() {
    return Cells.line(words, kind, sector, "own", "", source, "");
  }
}
