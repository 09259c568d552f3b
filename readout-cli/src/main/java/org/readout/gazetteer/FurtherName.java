package org.readout.gazetteer;

/** Tells which further names of a place an English report may use. */
final class FurtherName {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 100;

  private FurtherName() {}

  /** In Latin letters, with a capital, and long enough to be no code. */
  static boolean fit(String name) {
    return name.length() >= SHORTEST
        && name.length() <= LONGEST
        && Character.isUpperCase(name.charAt(0))
        && name.codePoints().allMatch(FurtherName::latin);
  }

  private static boolean latin(int letter) {
    Character.UnicodeScript script = Character.UnicodeScript.of(letter);
    return script == Character.UnicodeScript.LATIN
        || (Character.UnicodeScript.COMMON == script && letter >= ' ' && letter <= 0x2019)
        || script == Character.UnicodeScript.INHERITED;
  }
}
