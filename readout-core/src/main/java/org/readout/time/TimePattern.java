package org.readout.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A run of words that tells a time: class names in capitals, words in lower case, {@code |} between
 * alternatives, {@code ?} after what may be missing, as in {@code MONTH DAY ,? YEAR?}. A first word
 * in brackets must stand there but is no part of the time: {@code (for) UNITS}.
 */
record TimePattern(List<Element> elements, boolean led) {

  /** One place in the pattern. */
  record Element(List<String> alternatives, boolean optional) {}

  /** A run of words that fits, with the value of each class met. */
  record Match(int from, int to, Map<String, String> values) {}

  /** A word as patterns see it. */
  record Seen(String form, Map<String, String> classes, Optional<NumberRun> run) {
    Seen(String form, Map<String, String> classes) {
      this(form, classes, Optional.empty());
    }

    /** Whether it may be one of a pattern's alternatives. */
    boolean may(String alternative) {
      return form.equals(alternative)
          || classes.containsKey(alternative)
          || (run.isPresent() && alternative.equals("NUMBER"));
    }

    Seen with(NumberRun number) {
      return new Seen(form, classes, Optional.of(number));
    }
  }

  TimePattern {
    elements = List.copyOf(elements);
  }

  static TimePattern parse(String text) {
    List<Element> elements = new ArrayList<>();
    boolean led = text.startsWith("(");
    String plain = text.replace("(", "").replace(")", "");
    for (String part : plain.split("\\s+", -1)) {
      boolean optional = part.length() > 1 && part.endsWith("?");
      String body = optional ? part.substring(0, part.length() - 1) : part;
      elements.add(new Element(List.of(body.split("\\|", -1)), optional));
    }
    return new TimePattern(elements, led);
  }

  /** How many of its words stand for themselves; of two patterns the plainer one says more. */
  long plainWords() {
    return elements.stream()
        .filter(e -> e.alternatives().stream().allMatch(a -> a.equals(a.toLowerCase(Locale.ROOT))))
        .count();
  }

  /** Class names that stand in the pattern but that nobody knows. */
  Set<String> unknownClasses() {
    Set<String> unknown = new TreeSet<>();
    for (Element element : elements) {
      for (String alternative : element.alternatives()) {
        boolean capitals = !alternative.equals(alternative.toLowerCase(Locale.ROOT));
        if (capitals && !TimeLexicon.CLASSES.contains(alternative)) {
          unknown.add(alternative);
        }
      }
    }
    return unknown;
  }

  /** Words and classes with which a match can begin. */
  Set<String> beginnings() {
    Set<String> keys = new TreeSet<>();
    for (Element element : elements) {
      keys.addAll(element.alternatives());
      if (!element.optional()) {
        break;
      }
    }
    return keys;
  }

  /** The longest run that fits from a word on. */
  Optional<Match> match(List<Seen> words, int from) {
    Map<String, String> values = new HashMap<>();
    int to = match(words, from, 0, values);
    return to > from ? Optional.of(new Match(led ? from + 1 : from, to, values)) : Optional.empty();
  }

  private int match(List<Seen> words, int at, int element, Map<String, String> values) {
    if (element == elements.size()) {
      return at;
    }
    Element wanted = elements.get(element);
    if (at < words.size()) {
      for (String alternative : wanted.alternatives()) {
        if (!words.get(at).may(alternative)) {
          continue;
        }
        Map<String, String> before = new HashMap<>(values);
        Optional<NumberRun> run = words.get(at).run().filter(r -> alternative.equals("NUMBER"));
        if (run.isPresent()) {
          values.put(alternative, run.get().value());
          int end = match(words, at + run.get().words(), element + 1, values);
          if (end >= 0) {
            return end;
          }
          values.clear();
          values.putAll(before);
        }
        if (fits(words.get(at), alternative, values)) {
          int end = match(words, at + 1, element + 1, values);
          if (end >= 0) {
            return end;
          }
        }
        values.clear();
        values.putAll(before);
      }
    }
    return wanted.optional() ? match(words, at, element + 1, values) : -1;
  }

  private static boolean fits(Seen word, String alternative, Map<String, String> values) {
    String value = word.classes().get(alternative);
    if (value != null) {
      values.put(alternative, value);
      return true;
    }
    return word.form().equals(alternative);
  }
}
