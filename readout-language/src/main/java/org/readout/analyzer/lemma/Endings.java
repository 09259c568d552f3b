package org.readout.analyzer.lemma;

import java.util.Map;
import java.util.TreeMap;
import org.readout.analyzer.model.ByteReader;
import org.readout.analyzer.model.ByteWriter;

/**
 * Rules for regular forms: of a Penn tag and the last letters of a form, what its lemma ends in.
 * The longest run of last letters that has a rule decides.
 *
 * @param rules by Penn tag, a blank and the last letters, such as "NNS ies"
 */
public record Endings(Map<String, Ending> rules) {
  /** Rules look at no more last letters than this. */
  public static final int LONGEST = 5;

  public Endings {
    rules = Map.copyOf(rules);
  }

  /** The lemma of a form by the longest rule that fits; the form itself where none does. */
  public String lemma(String lower, String form, String xpos) {
    for (int length = Math.min(LONGEST, lower.length()); length >= 0; length--) {
      Ending rule = rules.get(key(xpos, lower, length));
      if (rule != null) {
        return rule.of(form);
      }
    }
    return form;
  }

  /** The key of the rule for a form's last letters. */
  public static String key(String xpos, String lower, int length) {
    return xpos + ' ' + lower.substring(lower.length() - length);
  }

  void write(ByteWriter out) {
    out.number(rules.size());
    new TreeMap<>(rules)
        .forEach(
            (key, rule) -> {
              out.text(key);
              out.number(rule.dropped());
              out.text(rule.added());
            });
  }

  static Endings read(ByteReader in) {
    Map<String, Ending> rules = new TreeMap<>();
    for (int left = in.number(); left > 0; left--) {
      String key = in.text();
      int dropped = in.number();
      rules.put(key, new Ending(dropped, in.text()));
    }
    return new Endings(rules);
  }
}
