package org.readout.analyzer.parse;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.analyzer.features.Templates;
import org.readout.analyzer.features.WordAttribute;

/**
 * What the parser looks at. Atoms are {@code PLACE.ATTRIBUTE}. Places: {@code s0} to {@code s3}
 * (the stack from its top), {@code b0} to {@code b3} (the words ahead), {@code s0-1} and {@code
 * s0+1} (neighbours in the text), {@code s0l1}, {@code s0l2}, {@code s0r1}, {@code s0r2} (outermost
 * and next dependents on either side). Attributes: those of {@link WordAttribute}, {@code upos},
 * {@code xpos}, {@code features}; {@code relation} of a dependent; {@code lefts}, {@code rights}
 * and {@code relations} of s0, s1, s2 and b0 (dependents counted, the set of their relations);
 * {@code s0.distance} and {@code s1.distance} (to the front word and to s0).
 */
public final class ParseFeatures {
  private static final List<String> PLACES =
      List.of(
          "s0", "s1", "s2", "b0", "s3", "b1", "b2", "b3", "s0-1", "s0+1", "s1-1", "s1+1", "b0-1",
          "s2+1", "s0l1", "s0l2", "s0r1", "s0r2", "s1l1", "s1l2", "s1r1", "s1r2", "s2l1", "s2l2",
          "s2r1", "s2r2", "b0l1", "b0l2", "b0r1", "b0r2");
  private static final int DEPENDENTS = PLACES.indexOf("s0l1");
  private static final int COUNTED = 4;
  private static final List<String> COUNTS = List.of("lefts", "rights", "relations", "distance");
  private static final int MOST_DEPENDENTS = 4;
  private static final int LONGEST_DISTANCE = 8;

  private final Templates templates;
  private final int[] places;
  private final int[] attributes;

  public ParseFeatures(Templates templates) {
    this.templates = templates;
    this.places = templates.atoms().stream().mapToInt(ParseFeatures::place).toArray();
    this.attributes = templates.atoms().stream().mapToInt(ParseFeatures::attribute).toArray();
  }

  private static int place(String atom) {
    int place = PLACES.indexOf(atom.substring(0, atom.indexOf('.')));
    if (place < 0) {
      throw new IllegalArgumentException(
          "read atom \"%s\"; its place is none that is known".formatted(atom));
    }
    return place;
  }

  /** The row of a word's attribute; numbers below zero for those of a state. */
  private static int attribute(String atom) {
    String name = atom.substring(atom.indexOf('.') + 1);
    return switch (name) {
      case "upos" -> ParseWords.UPOS;
      case "xpos" -> ParseWords.XPOS;
      case "features" -> ParseWords.FEATURES;
      case "relation" -> -1 - COUNTS.size();
      default ->
          COUNTS.contains(name)
              ? -1 - COUNTS.indexOf(name)
              : WordAttribute.valueOf(name.toUpperCase(Locale.ROOT)).ordinal();
    };
  }

  /** How many features a state has. */
  public int size() {
    return templates.size();
  }

  /**
   * Gives the features of a state.
   *
   * @param features written to
   */
  public void fill(ParseWords words, State state, int[] features) {
    @Nullable Node[] nodes = nodes(state);
    int[] positions = positions(nodes, state, words.count());
    int[] values = templates.emptyValues();
    for (int a = 0; a < places.length; a++) {
      int attribute = attributes[a];
      values[a] =
          attribute >= 0
              ? words.row(attribute)[positions[places[a]]]
              : count(nodes, places[a], -1 - attribute);
    }
    templates.fill(values, features);
  }

  private static @Nullable Node[] nodes(State state) {
    @Nullable Node[] nodes = new @Nullable Node[PLACES.size()];
    for (int i = 0; i < COUNTED; i++) {
      Node node = i == 3 ? state.frontNode() : state.node(i);
      nodes[i] = node;
      if (node != null) {
        int at = DEPENDENTS + 4 * i;
        nodes[at] = node.left1;
        nodes[at + 1] = node.left2;
        nodes[at + 2] = node.right1;
        nodes[at + 3] = node.right2;
      }
    }
    nodes[COUNTED] = state.node(3);
    return nodes;
  }

  private static int[] positions(@Nullable Node[] nodes, State state, int count) {
    int[] positions = new int[nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      Node node = nodes[i];
      positions[i] = node == null ? count + 1 : node.word;
    }
    int front = state.front();
    positions[5] = ahead(front + 1, count);
    positions[6] = ahead(front + 2, count);
    positions[7] = ahead(front + 3, count);
    positions[8] = beside(positions[0], -1, count);
    positions[9] = beside(positions[0], 1, count);
    positions[10] = beside(positions[1], -1, count);
    positions[11] = beside(positions[1], 1, count);
    positions[12] = beside(front, -1, count);
    positions[13] = beside(positions[2], 1, count);
    return positions;
  }

  private static int ahead(int position, int count) {
    return Math.min(position, count + 1);
  }

  private static int beside(int position, int step, int count) {
    boolean none = position > count || position + step < 0;
    return none ? count + 1 : Math.min(position + step, count + 1);
  }

  private static int count(@Nullable Node[] nodes, int place, int what) {
    Node node = nodes[place];
    if (node == null) {
      return -2;
    }
    return switch (what) {
      case 0 -> Math.min(node.leftCount, MOST_DEPENDENTS);
      case 1 -> Math.min(node.rightCount, MOST_DEPENDENTS);
      case 2 -> Long.hashCode(node.relations * 31);
      case 3 -> distance(nodes, place, node);
      default -> node.relation;
    };
  }

  private static int distance(@Nullable Node[] nodes, int place, Node node) {
    Node other = nodes[place == 0 ? 3 : place - 1];
    return other == null ? -2 : Math.min(other.word - node.word, LONGEST_DISTANCE);
  }
}
