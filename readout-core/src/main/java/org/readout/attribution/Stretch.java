package org.readout.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.readout.model.Mention;
import org.readout.model.Span;

/** A growing set of places in a text, from which a mention is cut at the end. */
final class Stretch {
  private static final String OPENERS = "$£€#@[(";
  private static final String CLOSERS = "%])";

  private final String text;
  private final BitSet places = new BitSet();

  Stretch(String text) {
    this.text = text;
  }

  Stretch add(Span span) {
    places.set(span.start(), span.end());
    return this;
  }

  Stretch add(Stretch other) {
    places.or(other.places);
    return this;
  }

  Stretch remove(Span span) {
    places.clear(span.start(), span.end());
    return this;
  }

  Stretch keepWithin(Span span) {
    BitSet kept = new BitSet();
    kept.set(span.start(), span.end());
    places.and(kept);
    return this;
  }

  /** Lets it end somewhere else: what lies between is added or taken away. */
  void moveEnd(int from, int to) {
    if (to > from) {
      places.set(from, to);
    } else {
      places.clear(to, Math.max(to, places.length()));
    }
  }

  /** Lets it begin somewhere else: what lies between is added or taken away. */
  void moveStart(int from, int to) {
    if (to < from) {
      places.set(to, from);
    } else {
      places.clear(0, to);
    }
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  boolean overlaps(Span span) {
    int next = places.nextSetBit(span.start());
    return next >= 0 && next < span.end();
  }

  boolean contains(Span span) {
    return places.nextClearBit(span.start()) >= span.end();
  }

  int size() {
    return places.cardinality();
  }

  /** How many of its places lie in the span. */
  int sizeWithin(Span span) {
    return places.get(span.start(), span.end()).cardinality();
  }

  int start() {
    return places.nextSetBit(0);
  }

  int end() {
    return places.length();
  }

  Stretch copy() {
    return new Stretch(text).add(this);
  }

  /** The words in it, edge punctuation dropped; empty where no word is left. */
  Optional<Mention> mention() {
    List<Span> pieces = pieces();
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder();
    for (Span piece : pieces) {
      words.append(words.isEmpty() ? "" : " … ").append(piece.of(text));
    }
    return Optional.of(new Mention(words.toString(), pieces));
  }

  private List<Span> pieces() {
    List<Span> pieces = new ArrayList<>();
    int from = places.nextSetBit(0);
    while (from >= 0) {
      int to = endOfRun(from);
      trim(from, to).ifPresent(pieces::add);
      from = places.nextSetBit(to);
    }
    return pieces;
  }

  /** Runs that only blanks divide are one. */
  private int endOfRun(int from) {
    int to = places.nextClearBit(from);
    int next = places.nextSetBit(to);
    while (next >= 0 && text.substring(to, next).isBlank()) {
      to = places.nextClearBit(next);
      next = places.nextSetBit(to);
    }
    return to;
  }

  private Optional<Span> trim(int from, int to) {
    int start = from;
    int end = Math.min(to, text.length());
    while (start < end && !begins(text.charAt(start))) {
      start++;
    }
    while (end > start && !ends(text.charAt(end - 1))) {
      end--;
    }
    boolean words = text.substring(start, end).chars().anyMatch(Character::isLetterOrDigit);
    return words ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  private static boolean begins(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || OPENERS.indexOf(c) >= 0;
  }

  private static boolean ends(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || CLOSERS.indexOf(c) >= 0;
  }
}
