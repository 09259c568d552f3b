package org.readout.output;

/** How words look on a terminal that has colours. */
enum Style {
  PLAIN(""),
  BOLD("1"),
  DIM("2"),
  GREEN("32"),
  RED("31"),
  BLUE("34"),
  MAGENTA("35"),
  YELLOW("33"),
  CYAN("36");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /** The words between the signs that switch this style on and off. */
  String around(String words) {
    return this == PLAIN ? words : "\u001B[" + code + "m" + words + "\u001B[0m";
  }
}
