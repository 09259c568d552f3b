package org.readout.analyzer.text;

/**
 * The words of a text as the decision on sentence ends sees them: hash, shape and kind of each, and
 * sums over runs of them. Nothing is seen beyond the paragraph that is being cut.
 */
final class Surroundings {
  private static final Shape[] SHAPES = Shape.values();
  private static final int LONGEST_FORM = 24;
  private static final int SUFFIX = 3;
  private static final int FURTHEST_STOP = 30;

  private final String text;
  private final Cuts cuts;
  private final WordKinds wordKinds;
  private final int[] hashes;
  private final byte[] shapes;
  private final byte[] kinds;
  private final int[] verbs;
  private final int[] capitals;
  private int lowerStarts;
  private int upperStarts;
  private int paragraphFirst;
  private int paragraphLast;
  private int nextStop;

  Surroundings(String text, Cuts cuts, WordKinds wordKinds) {
    this.text = text;
    this.cuts = cuts;
    this.wordKinds = wordKinds;
    this.hashes = new int[cuts.size()];
    this.shapes = new byte[cuts.size()];
    this.kinds = new byte[cuts.size()];
    this.verbs = new int[cuts.size() + 1];
    this.capitals = new int[cuts.size() + 1];
    for (int i = 0; i < cuts.size(); i++) {
      look(i);
    }
  }

  private void look(int i) {
    Shape shape = Shape.of(text, cuts.start(i), cuts.end(i));
    shapes[i] = (byte) shape.ordinal();
    int end = Math.min(cuts.end(i), cuts.start(i) + LONGEST_FORM);
    hashes[i] = WordHashes.of(text, cuts.start(i), end);
    kinds[i] = (byte) wordKinds.of(hashes[i]);
    boolean verb = shape != Shape.CAPITALS && WordKinds.finite(kinds[i]);
    verbs[i + 1] = verbs[i] + (verb ? 1 : 0);
    capitals[i + 1] = capitals[i] + (shape.capital() ? 1 : 0);
    if (i > 0 && SHAPES[shapes[i - 1]].endsText()) {
      lowerStarts += shape == Shape.LOWER ? 1 : 0;
      upperStarts += shape == Shape.CAPITALIZED ? 1 : 0;
    }
  }

  /** Sets the bounds of what is seen. */
  void paragraph(int first, int last) {
    paragraphFirst = first;
    paragraphLast = last;
    nextStop = first;
  }

  private boolean seen(int i) {
    return i >= paragraphFirst && i <= paragraphLast;
  }

  Shape shape(int i) {
    return seen(i) ? SHAPES[shapes[i]] : Shape.NONE;
  }

  int shapeCode(int i) {
    return seen(i) ? shapes[i] : 0;
  }

  /** The hash of a word in lower case, of a long word's beginning; 0 for none. */
  int form(int i) {
    return seen(i) ? hashes[i] : 0;
  }

  int kind(int i) {
    return seen(i) ? kinds[i] : WordKinds.LIMIT - 1;
  }

  /** The hash of a word's last letters. */
  int suffix(int i) {
    int from = Math.max(cuts.start(i), cuts.end(i) - SUFFIX);
    return WordHashes.of(text, from, cuts.end(i));
  }

  int length(int i) {
    return cuts.length(i);
  }

  /** Whether no blank stands between a word and the next. */
  boolean glued(int i) {
    return cuts.start(i + 1) == cuts.end(i);
  }

  int fromParagraphStart(int i) {
    return i - paragraphFirst + 1;
  }

  int toParagraphEnd(int i) {
    return paragraphLast - i;
  }

  /** Whether a finite verb stands among the words from {@code from} to before {@code to}. */
  boolean verb(int from, int to) {
    return verbs[Math.min(to, paragraphLast + 1)] > verbs[from];
  }

  /** How many of the words from {@code from} to before {@code to} begin with a capital. */
  int capitals(int from, int to) {
    return capitals[Math.min(to, paragraphLast + 1)] - capitals[Math.max(from, paragraphFirst)];
  }

  /** The first stop at or behind a word, or where the paragraph or the sight ends. */
  int stop(int from) {
    nextStop = Math.max(nextStop, from);
    int limit = Math.min(paragraphLast + 1, from + FURTHEST_STOP);
    while (nextStop < limit && !SHAPES[shapes[nextStop]].stop()) {
      nextStop++;
    }
    return nextStop;
  }

  /** How often the text begins sentences in lower case: 0 for never, 3 for mostly. */
  int carelessness() {
    if (lowerStarts == 0) {
      return 0;
    }
    return lowerStarts * 4 < upperStarts ? 1 : lowerStarts < upperStarts ? 2 : 3;
  }
}
