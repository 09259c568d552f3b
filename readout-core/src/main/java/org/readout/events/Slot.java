package org.readout.events;

import java.util.List;

/**
 * One place around the words of a trigger where a side of an event may stand.
 *
 * @param prepositions those that may govern it; empty where none need to
 * @param part whether the filler itself is meant or what belongs to it
 */
record Slot(Place place, List<String> prepositions, Part part) {
  Slot {
    prepositions = List.copyOf(prepositions);
  }

  /** Where in the clause. */
  enum Place {
    SUBJECT("subject"),
    OBJECT("object"),
    INDIRECT_OBJECT("indirect object"),
    CLAUSE_SUBJECT("clause subject"),
    CLAUSE_OBJECT("clause object"),
    CLAUSE("clause"),
    /** Whom an infinitive of help below the act's words names: "sent doctors to treat Peru's". */
    AIM_OBJECT("aim object"),
    /** The subject of the verb above the act's clause: "Peru accused them of an attack". */
    SUBJECT_ABOVE("subject above"),
    /** Anywhere below the act's words, whatever stands between. */
    ANYWHERE("anywhere"),
    /** The actors once more, where there are several. */
    EACH_OTHER("each other"),
    POSSESSOR("possessor"),
    MODIFIER("modifier"),
    VERB("verb"),
    WORD("word"),
    NONE("none");

    private final String words;

    Place(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /** What of the filler. */
  enum Part {
    ITSELF,
    POSSESSOR,
    MODIFIER,
    /** What its prepositions govern: "the withdrawal of troops" under {@code object of of}. */
    GOVERNED
  }

  static Slot of(Place place) {
    return new Slot(place, List.of(), Part.ITSELF);
  }

  static Slot of(Place place, List<String> prepositions) {
    return new Slot(place, prepositions, Part.ITSELF);
  }
}
