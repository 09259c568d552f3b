package org.readout.model;

/**
 * Words of one sentence with the word that heads them.
 *
 * @param sentence index of the sentence in the report, from 0
 * @param head index of the head word in its sentence, from 0
 * @param mention the words as they stand in the text
 */
public record Phrase(int sentence, int head, Mention mention) {
  public Phrase {
    if (sentence < 0 || head < 0) {
      throw new IllegalArgumentException(
          "phrase at sentence %d, word %d".formatted(sentence, head));
    }
  }

  public boolean sameHead(Phrase other) {
    return sentence == other.sentence && head == other.head;
  }
}
