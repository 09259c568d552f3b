package org.readout.output;

import java.util.ArrayList;
import java.util.List;
import org.readout.output.Cell.Shown;

/** Cells in rows and columns of fixed widths. */
final class Grid {
  private static final String GAP = "  ";

  private final List<Integer> widths;
  private final boolean colour;
  private final StringBuilder text = new StringBuilder();

  Grid(List<Integer> widths, boolean colour) {
    this.widths = List.copyOf(widths);
    this.colour = colour;
  }

  /** Adds a row as high as its highest cell. */
  void row(List<Cell> cells) {
    List<List<Shown>> columns = new ArrayList<>();
    int height = 0;
    for (int i = 0; i < cells.size(); i++) {
      List<Shown> column = cells.get(i).shown(widths.get(i), colour);
      columns.add(column);
      height = Math.max(height, column.size());
    }
    for (int line = 0; line < height; line++) {
      line(columns, line);
    }
  }

  /** A line of any length across all columns. */
  void across(Styled... pieces) {
    for (Styled piece : pieces) {
      text.append(colour ? piece.style().around(piece.words()) : piece.words());
    }
    text.append('\n');
  }

  void rule() {
    int all = widths.stream().mapToInt(Integer::intValue).sum();
    String line = "─".repeat(all + GAP.length() * (widths.size() - 1));
    across(new Styled(line, Style.DIM));
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void line(List<List<Shown>> columns, int line) {
    int owed = 0;
    for (int i = 0; i < columns.size(); i++) {
      if (line < columns.get(i).size()) {
        Shown shown = columns.get(i).get(line);
        text.append(" ".repeat(owed)).append(shown.text());
        owed = widths.get(i) - shown.width() + GAP.length();
      } else {
        owed += widths.get(i) + GAP.length();
      }
    }
    text.append('\n');
  }
}
