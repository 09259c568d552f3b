package org.readout.analyzer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.analyzer.tag.WordTag;

/**
 * Tells where a semicolon parts whole clauses: "Aid has arrived, the agency said<b>;</b> the mayor
 * thanked Chile". Each is then parsed alone, since what stands in one has no place in the other.
 */
final class Halves {
  private static final String MARK = ";";
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private Halves() {}

  /** The stretches of words between such semicolons, each with the one that ends it. */
  static List<List<String>> of(List<String> forms, List<WordTag> tags) {
    List<List<String>> halves = new ArrayList<>();
    int from = 0;
    boolean quoted = false;
    for (int i = 0; i < forms.size(); i++) {
      quoted ^= QUOTES.contains(forms.get(i));
      if (forms.get(i).equals(MARK)
          && !quoted
          && clause(tags, from, i)
          && clauseAfter(i, forms, tags)) {
        halves.add(forms.subList(from, i + 1));
        from = i + 1;
      }
    }
    halves.add(forms.subList(from, forms.size()));
    return halves;
  }

  /** Whether a clause follows before the next semicolon, if there is one. */
  private static boolean clauseAfter(int mark, List<String> forms, List<WordTag> tags) {
    int next = forms.subList(mark + 1, forms.size()).indexOf(MARK);
    return clause(tags, mark + 1, next < 0 ? forms.size() : mark + 1 + next);
  }

  private static boolean clause(List<WordTag> tags, int from, int to) {
    return tags.subList(from, to).stream().anyMatch(tag -> FINITE.contains(tag.xpos()));
  }
}
