package org.readout.analyzer.parse;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A point on the way to a tree: a stack of words, the front word, and the way here. Never changes;
 * each step is a new state that shares all but a few fields with the one before, so that the way
 * through a sentence takes time and memory in proportion to its length.
 *
 * <p>The words are numbered from 0; behind the last stands an artificial word that governs the
 * root.
 */
public final class State {
  private final @Nullable State previous;
  private final @Nullable Cell stack;
  private final Node front;
  private final int words;
  private final Arrival arrival;
  private final float score;

  private record Cell(Node node, @Nullable Cell below, int depth) {}

  /** How a state was reached: the word that got a head by it, or -1, and with what relation. */
  private record Arrival(Transition move, int dependent, int head, int relation) {}

  private static final Arrival SHIFTED = new Arrival(Transition.SHIFT, -1, -1, -1);

  private State(
      @Nullable State previous,
      @Nullable Cell stack,
      Node front,
      int words,
      Arrival arrival,
      float score) {
    this.previous = previous;
    this.stack = stack;
    this.front = front;
    this.words = words;
    this.arrival = arrival;
    this.score = score;
  }

  /** The beginning: all words ahead. */
  public static State start(int words) {
    return new State(null, null, Node.of(0), words, SHIFTED, 0);
  }

  /** What all moves so far scored together. */
  public float score() {
    return score;
  }

  /** Whether every word has its head. */
  public boolean done() {
    return front.word == words && stack == null;
  }

  /** Whether a move can be made here. At least one can until all is done. */
  public boolean allows(Transition transition) {
    return switch (transition) {
      case SHIFT -> front.word < words;
      case LEFT -> depth() >= 1 && (front.word < words || depth() == 1);
      case RIGHT -> depth() >= 2;
    };
  }

  /** The word that would get a head by a move that makes an arc: the top of the stack. */
  public int top() {
    return wordOf(node(0));
  }

  /** The word below the top of the stack, or -1. */
  public int second() {
    return wordOf(node(1));
  }

  private static int wordOf(@Nullable Node node) {
    return node == null ? -1 : node.word;
  }

  /** The next word to read; the number of words when all are read. */
  public int front() {
    return front.word;
  }

  /** The word that the top of the stack would hang on after a move. */
  public int headBy(Transition transition) {
    return transition == Transition.LEFT ? front.word : second();
  }

  int depth() {
    return stack == null ? 0 : stack.depth;
  }

  /** The node at a depth below the top of the stack. */
  @Nullable Node node(int depth) {
    Cell cell = stack;
    for (int i = 0; i < depth && cell != null; i++) {
      cell = cell.below;
    }
    return cell == null ? null : cell.node;
  }

  Node frontNode() {
    return front;
  }

  /**
   * The state after a move that is allowed here.
   *
   * @param relation number of the relation of a new arc; not used by a shift
   * @param total what all moves score together, this one among them
   */
  public State after(Transition transition, int relation, float total) {
    return switch (transition) {
      case SHIFT -> shifted(total);
      case LEFT -> left(relation, total);
      case RIGHT -> right(relation, total);
    };
  }

  private State shifted(float total) {
    return new State(
        this, new Cell(front, stack, depth() + 1), Node.of(front.word + 1), words, SHIFTED, total);
  }

  private State left(int relation, float total) {
    Cell top = required(stack);
    Arrival by = new Arrival(Transition.LEFT, top.node.word, front.word, relation);
    return new State(this, top.below, front.withLeft(top.node, relation), words, by, total);
  }

  private State right(int relation, float total) {
    Cell top = required(stack);
    Cell second = required(top.below);
    Arrival by = new Arrival(Transition.RIGHT, top.node.word, second.node.word, relation);
    Cell joined = new Cell(second.node.withRight(top.node, relation), second.below, second.depth);
    return new State(this, joined, front, words, by, total);
  }

  private static Cell required(@Nullable Cell cell) {
    if (cell == null) {
      throw new IllegalStateException("this move needs more words on the stack");
    }
    return cell;
  }

  /** The state one move before; none for the start. */
  public Optional<State> previous() {
    return Optional.ofNullable(previous);
  }

  /** The move by which this was reached; a shift for the start. */
  public Transition move() {
    return arrival.move;
  }

  /** The heads of all words; those without one yet, and the root, have the number of words. */
  public int[] heads() {
    int[] heads = new int[words];
    Arrays.fill(heads, words);
    for (State at = this; at != null; at = at.previous) {
      if (at.arrival.dependent >= 0) {
        heads[at.arrival.dependent] = at.arrival.head;
      }
    }
    return heads;
  }

  /** The relations of all words, -1 for those that have none yet. */
  public int[] relations() {
    int[] relations = new int[words];
    Arrays.fill(relations, -1);
    for (State at = this; at != null; at = at.previous) {
      if (at.arrival.dependent >= 0) {
        relations[at.arrival.dependent] = at.arrival.relation;
      }
    }
    return relations;
  }
}
