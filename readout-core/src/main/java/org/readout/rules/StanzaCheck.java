package org.readout.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sees to it that each rule of a kind has what it needs, and a name of its own. */
public final class StanzaCheck {
  private final List<String> needed;
  private final List<Problem> problems;
  private final Map<String, String> places = new HashMap<>();

  /**
   * @param needed keys without which there is no rule
   * @param problems added to
   */
  public StanzaCheck(List<String> needed, List<Problem> problems) {
    this.needed = List.copyOf(needed);
    this.problems = problems;
  }

  /** Tells what a stanza lacks, and where its name stands already. */
  public void check(Stanza stanza) {
    for (String key : needed) {
      if (stanza.first(key).isEmpty()) {
        problems.add(stanza.problem("read a rule without \"%s:\"; write one".formatted(key)));
      }
    }
    stanza.first("rule").ifPresent(entry -> once(stanza, entry));
  }

  private void once(Stanza stanza, Stanza.Entry entry) {
    String before = places.putIfAbsent(entry.value(), stanza.file() + ":" + stanza.line());
    if (before != null) {
      problems.add(
          stanza.problem(
              entry,
              "read rule name \"%s\" again after %s; write another name"
                  .formatted(entry.value(), before)));
    }
  }
}
