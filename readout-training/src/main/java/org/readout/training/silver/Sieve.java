package org.readout.training.silver;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps the sentences worth a tree: of 4 to 60 words, not in capitals only, at most a third figures
 * and marks, new, and at most three of those that differ in names and figures alone.
 */
public final class Sieve {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 60;
  private static final int ALIKE = 3;

  private final Set<String> seen = new HashSet<>();
  private final Map<String, Integer> moulds = new HashMap<>();

  /** Whether to keep a sentence; one that is kept counts as seen from then on. */
  public boolean keeps(List<String> forms) {
    return forms.size() >= SHORTEST
        && forms.size() <= LONGEST
        && prose(forms)
        && seen.add(String.join(" ", forms).toLowerCase(Locale.ROOT))
        && moulds.merge(mould(forms), 1, Integer::sum) <= ALIKE;
  }

  private static boolean prose(List<String> forms) {
    long words = forms.stream().filter(f -> f.chars().anyMatch(Character::isLetter)).count();
    return (forms.size() - words) * 3 <= forms.size()
        && forms.stream().anyMatch(f -> f.chars().anyMatch(Character::isLowerCase));
  }

  /** The sentence with one sign for each stretch of capitalised words and one for each figure. */
  private static String mould(List<String> forms) {
    return forms.stream()
        .map(Sieve::mould)
        .collect(Collectors.joining(" "))
        .replaceAll("X( X)+", "X");
  }

  private static String mould(String form) {
    int first = form.codePointAt(0);
    return Character.isUpperCase(first) ? "X" : Character.isDigit(first) ? "0" : form;
  }
}
