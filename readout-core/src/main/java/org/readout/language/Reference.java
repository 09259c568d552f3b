package org.readout.language;

/**
 * Words that refer to somebody or something: a name, a description or a pronoun.
 *
 * @param sentence index of the sentence in the report
 * @param head index of the word that heads them
 * @param first index of the first word, article and possessor included
 * @param last index of the last word, inclusive, relative clause and phrases after it included
 */
public record Reference(int sentence, int head, int first, int last, Form form) {
  public Reference {
    if (sentence < 0 || first < 0 || head < first || last < head) {
      throw new IllegalArgumentException(
          "reference in sentence %d from word %d to %d with head %d"
              .formatted(sentence, first, last, head));
    }
  }

  /** How words refer. */
  public enum Form {
    NAME,
    DESCRIPTION,
    PRONOUN,
    /** A pronoun that grammar alone binds to the noun before it: "who", "which". */
    RELATIVE
  }

  public boolean is(Form wanted) {
    return form == wanted;
  }
}
