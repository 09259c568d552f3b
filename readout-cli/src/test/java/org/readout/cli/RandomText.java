package org.readout.cli;

import java.util.List;
import java.util.Random;

/** Makes texts that are nearly news: words, punctuation and strange characters in any order. */
final class RandomText {
  private static final List<String> PIECES =
      List.of(
          "Police",
          "said",
          "that",
          "the",
          "rebels",
          "attacked",
          "Ruritania",
          "on",
          "Monday",
          "\"",
          "“",
          "”",
          "[",
          "]",
          "(",
          ")",
          "according",
          "to",
          "minister",
          "has",
          "yet",
          "condemn",
          "Zenda",
          "'s",
          "n't",
          "not",
          "vowed",
          "meet",
          ",",
          ".",
          "…",
          "?",
          "!",
          "-",
          "—",
          ":",
          ";",
          "12",
          "3,000",
          "last",
          "month",
          "2031-05-04",
          "Mr.",
          "U.N.",
          "who",
          "which",
          "and",
          "by",
          "a",
          "statement",
          "reviewed",
          "😀",
          "\u202E",
          "\u0007",
          "\uFFFD",
          "\n",
          "\n\n",
          "\t",
          "http://example.org",
          "@name",
          "$5",
          "%",
          "killed",
          "people",
          "its",
          "talks",
          "with");

  private RandomText() {}

  static String of(Random random) {
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(300);
    for (int i = 0; i < count; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(6) == 0 ? "" : " ");
    }
    return text.append("end").toString();
  }
}
