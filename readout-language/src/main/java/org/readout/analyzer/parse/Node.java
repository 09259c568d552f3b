package org.readout.analyzer.parse;

import org.jspecify.annotations.Nullable;

/**
 * A word with what hangs on it so far. Never changes: a word with one more dependent is a new node.
 * Kept small, as two are made for every word read.
 */
final class Node {
  final int word;

  /** The leftmost dependent before the word, and the one next to it. */
  final @Nullable Node left1;

  final @Nullable Node left2;

  /** The rightmost dependent after the word, and the one next to it. */
  final @Nullable Node right1;

  final @Nullable Node right2;

  final int leftCount;
  final int rightCount;

  /** One bit for each relation of its dependents, modulo 64. */
  final long relations;

  /** The relation by which this hangs on another, or -1. */
  final int relation;

  private Node(int word, Side left, Side right, long relations, int relation) {
    this.word = word;
    this.left1 = left.outer;
    this.left2 = left.inner;
    this.leftCount = left.count;
    this.right1 = right.outer;
    this.right2 = right.inner;
    this.rightCount = right.count;
    this.relations = relations;
    this.relation = relation;
  }

  private record Side(@Nullable Node outer, @Nullable Node inner, int count) {
    private static final Side EMPTY = new Side(null, null, 0);

    Side with(Node node) {
      return new Side(node, outer, count + 1);
    }
  }

  static Node of(int word) {
    return new Node(word, Side.EMPTY, Side.EMPTY, 0, -1);
  }

  private Side left() {
    return new Side(left1, left2, leftCount);
  }

  private Side right() {
    return new Side(right1, right2, rightCount);
  }

  Node withLeft(Node dependent, int by) {
    return new Node(
        word, left().with(dependent.hangingBy(by)), right(), relations | 1L << by, relation);
  }

  Node withRight(Node dependent, int by) {
    return new Node(
        word, left(), right().with(dependent.hangingBy(by)), relations | 1L << by, relation);
  }

  private Node hangingBy(int by) {
    return new Node(word, left(), right(), relations, by);
  }
}
