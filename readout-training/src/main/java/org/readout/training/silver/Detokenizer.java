package org.readout.training.silver;

import java.util.regex.Pattern;

/** Sets a line of words apart by blanks, as older corpora keep them, the way it was printed. */
public final class Detokenizer {
  private static final Pattern OPENING =
      Pattern.compile("``\\s*|(?<=^|\\s)\" (?=[^\"]* \"(\\s|$))");
  private static final Pattern CLOSING = Pattern.compile("\\s*(''|(?<=\\s)\"(?=\\s|$))");
  private static final Pattern BEFORE =
      Pattern.compile("\\s+(?=[,.;:?!%)\\]}’”]([\\s\"”’]|$)|(?i:n't|'(s|re|ve|ll|d|m)?)(\\s|$))");
  private static final Pattern APOSTROPHE =
      Pattern.compile("\\s*’\\s+(?=(s|t|re|ve|ll|d|m)(\\s|$))");
  private static final Pattern AFTER = Pattern.compile("(?<=(^|\\s)[(\\[{“‘$#])\\s+");

  private Detokenizer() {}

  public static String join(String words) {
    String quoted =
        OPENING.matcher(brackets(APOSTROPHE.matcher(words).replaceAll("’"))).replaceAll("\"");
    String closed = CLOSING.matcher(quoted).replaceAll("\"");
    return AFTER.matcher(BEFORE.matcher(closed).replaceAll("")).replaceAll("");
  }

  private static String brackets(String words) {
    return words.replaceAll("-L[RSC]B-", "(").replaceAll("-R[RSC]B-", ")");
  }
}
