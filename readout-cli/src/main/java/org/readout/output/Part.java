package org.readout.output;

/** What words of the text are to a claim, and the letter that the page's style knows them by. */
enum Part {
  TRIGGER("t"),
  ACTOR("a"),
  RECIPIENT("r"),
  SOURCE("s"),
  HEDGE("h"),
  CIRCUMSTANCE("w");

  private final String letter;

  Part(String letter) {
    this.letter = letter;
  }

  String letter() {
    return letter;
  }
}
