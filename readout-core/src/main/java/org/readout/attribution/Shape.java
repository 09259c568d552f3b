package org.readout.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How a cue takes its content: as a clause, a quotation, an object and so on.
 *
 * @param prepositions the words that lead the content in; only for {@link Form#OBJECT_OF}
 */
record Shape(Form form, List<String> prepositions) {

  /** The sorts of content, by the words that a rule file uses. */
  enum Form {
    CLAUSE("clause"),
    BARE_CLAUSE("bare clause"),
    QUOTATION("quotation"),
    INFINITIVE("infinitive"),
    GERUND("gerund"),
    RAISED("raised"),
    PASSIVE_INFINITIVE("passive infinitive"),
    OBJECT("object"),
    DIRECT_OBJECT("direct object"),
    DOCUMENT("document object"),
    OBJECT_AND_INFINITIVE("object and infinitive"),
    OBJECT_AND_CHARGE("object and charge"),
    CLAUSE_OF_OBJECT("clause of object"),
    OBJECT_OF("object of"),
    SENTENCE("sentence"),
    NOUN("noun");

    private final String words;

    Form(String words) {
      this.words = words;
    }
  }

  Shape {
    prepositions = List.copyOf(prepositions);
  }

  /** Reads {@code clause} or {@code object of on or against}; empty where it is neither. */
  static Optional<Shape> parse(String words) {
    if (words.startsWith("object of ")) {
      String tail = words.substring("object of ".length());
      return Optional.of(new Shape(Form.OBJECT_OF, List.of(tail.split(" or "))));
    }
    return Arrays.stream(Form.values())
        .filter(form -> form != Form.OBJECT_OF && form.words.equals(words))
        .findFirst()
        .map(form -> new Shape(form, List.of()));
  }

  /** What may be written, for messages. */
  static String choices() {
    return String.join(", ", Arrays.stream(Form.values()).map(form -> form.words).toList())
        + " <preposition>";
  }
}
