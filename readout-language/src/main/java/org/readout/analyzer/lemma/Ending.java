package org.readout.analyzer.lemma;

/**
 * How a form becomes its lemma: so many last letters dropped, others put in their place.
 *
 * @param dropped zero or more
 */
public record Ending(int dropped, String added) {
  public Ending {
    if (dropped < 0) {
      throw new IllegalArgumentException("%d letters dropped".formatted(dropped));
    }
  }

  /** The ending that makes {@code lemma} of {@code form}. */
  public static Ending between(String form, String lemma) {
    int shared = 0;
    while (shared < form.length()
        && shared < lemma.length()
        && form.charAt(shared) == lemma.charAt(shared)) {
      shared++;
    }
    return new Ending(form.length() - shared, lemma.substring(shared));
  }

  /** The lemma of a form; a form with fewer letters than are dropped stays as it is. */
  public String of(String form) {
    return dropped > form.length() ? form : form.substring(0, form.length() - dropped) + added;
  }
}
