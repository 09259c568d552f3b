package org.readout.analyzer.features;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which atoms are put together to features. An atom is one thing seen, such as the tag of the next
 * word; its name belongs to whoever can see it. The text form has one template a line, of one to
 * three atoms apart by blanks; {@code #} begins a note.
 */
public final class Templates {
  private final String text;
  private final List<String> atoms;
  private final int[] first;
  private final int[] second;
  private final int[] third;

  private Templates(String text, List<String> atoms, int[][] templates) {
    this.text = text;
    this.atoms = atoms;
    this.first = part(templates, 0, atoms.size());
    this.second = part(templates, 1, atoms.size());
    this.third = part(templates, 2, atoms.size());
  }

  /** The atoms at one place of all templates; a last one that is always 0 where they have none. */
  private static int[] part(int[][] templates, int place, int none) {
    return Stream.of(templates).mapToInt(t -> place < t.length ? t[place] : none).toArray();
  }

  public static Templates parse(String text) {
    List<String> atoms = new ArrayList<>();
    int[][] templates =
        text.lines()
            .map(line -> line.replaceFirst("#.*", "").strip())
            .filter(line -> !line.isEmpty())
            .map(line -> template(line, atoms))
            .toArray(int[][]::new);
    return new Templates(text, List.copyOf(atoms), templates);
  }

  private static int[] template(String line, List<String> atoms) {
    String[] names = line.split("\\s+", -1);
    if (names.length > 3) {
      throw new IllegalArgumentException("read \"%s\"; write one to three atoms".formatted(line));
    }
    int[] template = new int[names.length];
    for (int i = 0; i < names.length; i++) {
      if (!atoms.contains(names[i])) {
        atoms.add(names[i]);
      }
      template[i] = atoms.indexOf(names[i]);
    }
    return template;
  }

  /** The names of all atoms used; their places are their numbers. */
  public List<String> atoms() {
    return atoms;
  }

  /** How many features {@link #fill} gives. */
  public int size() {
    return first.length;
  }

  /** The text that these were parsed from. */
  public String text() {
    return text;
  }

  /** An array for the values of all atoms. */
  public int[] emptyValues() {
    return new int[atoms.size() + 1];
  }

  /**
   * Puts the features of one state together.
   *
   * @param values of the atoms, by number, in an array from {@link #emptyValues}
   * @param features at least {@link #size} long; written to
   */
  public void fill(int[] values, int[] features) {
    for (int t = 0; t < first.length; t++) {
      features[t] = FeatureHash.of(t, values[first[t]], values[second[t]], values[third[t]]);
    }
  }
}
