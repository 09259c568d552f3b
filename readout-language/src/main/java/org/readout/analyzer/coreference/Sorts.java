package org.readout.analyzer.coreference;

import org.readout.language.Reference.Form;

/** Numbers for what sort of reference a candidate is, by which features are told apart. */
final class Sorts {
  private static final int WORDS = Pronoun.Word.values().length;
  private static final int KINDS = Kind.values().length;

  /** How many coarse sorts there are. */
  static final int COARSE = 8;

  private Sorts() {}

  /** Which pronoun; or a name of which kind; or a description with which article. */
  static int fine(Candidate candidate) {
    if (candidate.pronoun().isPresent()) {
      Pronoun pronoun = candidate.pronoun().get();
      return pronoun.word().ordinal() + (pronoun.own() ? WORDS : 0);
    }
    return candidate.is(Form.NAME)
        ? 2 * WORDS + candidate.kind().ordinal()
        : 2 * WORDS + KINDS + candidate.article().ordinal();
  }

  static int coarse(Candidate candidate) {
    if (candidate.pronoun().isEmpty()) {
      return candidate.is(Form.NAME) ? 0 : 1;
    }
    return switch (candidate.pronoun().get().word()) {
      case HE, SHE -> 2;
      case IT -> 3;
      case THEY -> 4;
      case I -> 5;
      case WE, YOU -> 6;
      default -> 7;
    };
  }
}
