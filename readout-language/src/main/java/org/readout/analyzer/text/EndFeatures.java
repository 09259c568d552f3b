package org.readout.analyzer.text;

import org.readout.analyzer.features.FeatureHash;

/**
 * What is seen at a place where a sentence may end, as hashes: the words around it with their
 * shapes and kinds, what the rules say, how far it is to the sentence's beginning and to the next
 * stop, whether there is a verb on either side. Looks at a bounded number of words for each place.
 */
final class EndFeatures {
  /** How many features a place has. */
  static final int COUNT = 45;

  private static final int WINDOW = 4;
  private static final int OUTSIDE = 3;
  private static final int SHAPES = 64;

  private final Surroundings words;
  private final int[] features = new int[COUNT];
  private int count;

  EndFeatures(Surroundings words) {
    this.words = words;
  }

  /** Whether a sentence may end between words {@code last} and {@code last + 1} at all. */
  boolean candidate(int core, int last) {
    Shape next = words.shape(last + 1);
    Shape before = words.shape(core);
    if (next.continues() || before == Shape.OPENING) {
      return false;
    }
    if (before.stop() || before == Shape.ABBREVIATION) {
      return true;
    }
    return !words.glued(last) && !(next == Shape.LOWER && before.plain());
  }

  /** What is seen at a place; the array is filled anew by the next call. */
  int[] at(Place place, boolean ruled) {
    count = 0;
    int rule = ruled ? 1 : 2;
    int shapes = words.shapeCode(place.core()) * SHAPES + words.shapeCode(place.last() + 1);
    int closer = place.last() == place.core() ? 0 : words.shapeCode(place.last());
    marks(place, shapes, closer, rule);
    forms(place, shapes, closer, rule);
    distances(place, shapes, closer, rule);
    kinds(place, shapes);
    return features;
  }

  private void marks(Place place, int shapes, int closer, int rule) {
    int core = place.core();
    int next = place.last() + 1;
    int before = words.shapeCode(core - 1);
    int after = words.shapeCode(next + 1);
    int further = words.shapeCode(core - 2) * SHAPES + words.shapeCode(next + 2);
    add(shapes, rule, 0);
    add(shapes, closer, rule * 2 + (words.glued(place.last()) ? 1 : 0));
    add(shapes, before, closer);
    add(shapes, after, closer);
    add(shapes, before, after);
    add(shapes, before * SHAPES + after, further);
    add(shapes, words.length(core), words.length(next) == 1 ? 1 : 0);
    add(shapes, Math.min(place.open(), 2), closer);
    add(shapes, words.carelessness(), rule);
  }

  private void forms(Place place, int shapes, int closer, int rule) {
    int core = place.core();
    int next = place.last() + 1;
    int coreForm = words.form(core);
    int nextForm = words.form(next);
    int before = core > place.first() ? words.form(core - 1) : OUTSIDE;
    int further = core - 1 > place.first() ? words.form(core - 2) : OUTSIDE;
    int after = words.form(next + 1);
    add(coreForm, words.shapeCode(next), closer);
    add(nextForm, words.shapeCode(core), closer);
    add(coreForm, nextForm, 0);
    add(before, coreForm, words.shapeCode(next));
    add(nextForm, after, words.shapeCode(core));
    add(before, shapes, 0);
    add(after, shapes, 0);
    add(words.suffix(core), shapes, 0);
    add(words.suffix(next), shapes, 0);
    add(coreForm, rule, closer);
    add(nextForm, words.shapeCode(next + 1), words.shapeCode(core));
    add(further, before, shapes);
    add(words.form(place.first()), shapes, 0);
  }

  private void distances(Place place, int shapes, int closer, int rule) {
    int first = place.first();
    int next = place.last() + 1;
    int distance = bucket(next - first);
    int stop = words.stop(next);
    int ahead = ahead(place.last(), stop);
    int verb = verbs(place, stop);
    int rest = bucket(words.toParagraphEnd(place.last()));
    int nextShape = words.shapeCode(next);
    add(distance, shapes, closer);
    add(ahead, shapes, closer);
    add(verb, shapes, rule);
    add(verb / 2, distance, shapes);
    add(words.form(first), distance, nextShape);
    add(likeFirst(first, next), shapes, distance);
    add(capitals(place), shapes, 0);
    add(rest, shapes, 0);
    add(rest, ahead, distance * 2 + verb / 2);
    add(bucket(words.fromParagraphStart(place.last())), shapes, 0);
    add(words.form(next), rule, verb % 2);
    add(shapes, words.shapeCode(first), distance);
    add(verb, distance, ahead);
    add(words.form(place.core()), distance, nextShape);
  }

  private void kinds(Place place, int shapes) {
    int core = place.core();
    int next = place.last() + 1;
    int verb = verbs(place, words.stop(next));
    int kind = words.kind(core);
    int before = words.kind(core - 1);
    int nextKind = words.kind(next);
    int after = words.kind(next + 1);
    int both = kind * WordKinds.LIMIT + nextKind;
    add(both, shapes, 0);
    add(both, before, words.shapeCode(next));
    add(both, after, words.shapeCode(core));
    add(both, before * WordKinds.LIMIT + after, 0);
    add(nextKind, after * WordKinds.LIMIT + words.kind(next + 2), shapes);
    add(kind, before * WordKinds.LIMIT + words.kind(core - 2), shapes);
    add(both, verb, bucket(next - place.first()));
    add(nextKind, after, shapes * 2 + verb / 2);
    add(kind, words.form(next), verb / 2);
  }

  private void add(int a, int b, int c) {
    features[count] = FeatureHash.of(count, a, b, c);
    count++;
  }

  private int ahead(int last, int stop) {
    int end = words.toParagraphEnd(stop) < 0 ? 1 : words.shape(stop).stop() ? 0 : 2;
    return bucket(stop - last) * 4 + end;
  }

  /** 2 for a verb since the sentence began, and 1 for one before the next stop. */
  private int verbs(Place place, int stop) {
    int next = place.last() + 1;
    return (words.verb(place.first(), next) ? 2 : 0) + (words.verb(next, stop) ? 1 : 0);
  }

  private int likeFirst(int first, int next) {
    if (words.form(next) == words.form(first)) {
      return 1;
    }
    return words.shape(next) == words.shape(first) ? 2 : 0;
  }

  private int capitals(Place place) {
    int core = place.core();
    int next = place.last() + 1;
    int before = words.capitals(core + 1 - WINDOW, core + 1);
    return before * (WINDOW + 1) + words.capitals(next, next + WINDOW);
  }

  private static int bucket(int distance) {
    if (distance <= 4) {
      return distance;
    }
    return distance <= 6 ? 5 : distance <= 9 ? 6 : distance <= 14 ? 7 : distance <= 25 ? 8 : 9;
  }
}
