package org.readout.analyzer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.readout.model.Span;

class HostileTextTest {
  private static final TextSplitter SPLITTER = TextSplitter.load();
  private static final String[] PIECES = {
    "word",
    "Mr.",
    "U.S.",
    ".",
    "...",
    "?",
    "!",
    "\"",
    "“",
    "”",
    "'",
    "’s",
    "n't",
    "(",
    ")",
    "[",
    "]",
    "-",
    "--",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    " ",
    " ",
    " ",
    "$",
    "5",
    "1,200",
    "10:30",
    "pm",
    "@",
    "#",
    "http://",
    "www.",
    ".com",
    "/",
    "😀",
    "👨‍👩‍👧",
    "\u200D",
    "\uFE0F",
    "é",
    "e\u0301",
    "\uD83D",
    "\uDE00",
    "\u202E",
    "\uFEFF",
    "\u0000",
    "中",
    "。",
    ":",
    ";",
    ",",
    "&",
    "_",
    "*",
    "<",
    ">",
    "=",
    "|",
    ":)",
    "A",
    "a",
    "Oct.",
    "LIMA",
    "\u2028",
    "\u000B",
    "I.",
    "v."
  };

  /** Words in order, apart, not empty, and every character that is not blank in one of them. */
  private static void sound(String text) {
    int at = 0;
    for (SentenceText sentence : SPLITTER.split(text)) {
      assertTrue(sentence.words().size() <= SentenceEnds.LONGEST_SENTENCE);
      for (Span word : sentence.words()) {
        assertTrue(word.start() >= at && word.length() > 0, () -> "word out of order in " + text);
        blank(text, at, word.start());
        at = word.end();
      }
    }
    blank(text, at, text.length());
  }

  private static void blank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      assertTrue(Letters.blank(text.charAt(i)), "left out at " + i + " of " + text);
    }
  }

  @Test
  void randomPiecesOfTextAreCutSoundly() {
    Random random = new Random(20220724);
    for (int round = 0; round < 5000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      sound(text.toString());
    }
  }

  @Test
  void randomCharactersAreCutSoundly() {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append((char) random.nextInt(round % 2 == 0 ? 0x250 : 0x10000));
      }
      sound(text.toString());
    }
  }

  @Test
  void longTextsWithoutBlanksTakeLinearTime() {
    for (String piece :
        List.of(
            "a", "a.", "a-", "a@", "1,", "(", "[", "\"", "'", ".", "!", "www.a", "-", "😀", "_",
            "e-", "'s", "?!.", "<3")) {
      String text = piece.repeat(400_000 / piece.length());
      assertTimeoutPreemptively(Duration.ofSeconds(10), () -> SPLITTER.split(text), piece);
    }
  }

  @Test
  void longTextsWithBlanksTakeLinearTime() {
    for (String piece :
        List.of(
            "a ", "( ", "[ 1", "a\n", "\n", "A. ", "? \" ", "LIMA - ", "1. ", "\" a ", "\t\n",
            "- \n")) {
      String text = piece.repeat(400_000 / piece.length());
      assertTimeoutPreemptively(Duration.ofSeconds(10), () -> SPLITTER.split(text), piece);
    }
  }

  @Test
  void nestedBracketsAreWords() {
    String text = "(".repeat(10_000) + "x" + ")".repeat(10_000);
    assertEquals(20_001, SPLITTER.split(text).stream().mapToInt(s -> s.words().size()).sum());
  }
}
