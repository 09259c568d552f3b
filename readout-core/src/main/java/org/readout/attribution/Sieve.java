package org.readout.attribution;

import java.util.List;
import java.util.Optional;

/**
 * Keeps what is likely an attribution. Who passes another's words on and what the narrator doubts
 * is kept in any case: people who mark attributions leave them out, yet chains and hedges need
 * them.
 */
final class Sieve {
  /**
   * What stands in another's words must be surer, for the reports that weights are learnt from mark
   * none of it.
   */
  private static final double SURE = 2;

  private static final double MOST_UNLIKELY = -3;

  private final Weights weights;

  Sieve(Weights weights) {
    this.weights = weights;
  }

  /** Without weights all cues of the lists count, and none that only {@code *} stands for. */
  List<Draft> likely(Passage passage, List<Draft> drafts) {
    if (weights.isEmpty()) {
      return drafts.stream().filter(draft -> !draft.rule().wide()).toList();
    }
    Signs signs = new Signs(passage, drafts);
    return drafts.stream().flatMap(draft -> sifted(draft, signs).stream()).toList();
  }

  /**
   * What is unlikely, but would be less so if it stood free of others' words, may still be a link
   * of a chain or a statement, where a list holds its cue.
   */
  private Optional<Draft> sifted(Draft draft, Signs signs) {
    boolean alone = beyondDoubt(draft) || weights.sum(signs.of(draft)) > 0;
    boolean known = !draft.rule().wide() && draft.source().isPresent();
    double apart = known ? weights.sum(signs.alone(draft)) : Double.NEGATIVE_INFINITY;
    boolean serves = apart > MOST_UNLIKELY && (draft.link() || draft.rule().cameo().isPresent());
    return alone || apart > SURE || serves
        ? Optional.of(draft.with(new Telling(alone, apart > SURE)))
        : Optional.empty();
  }

  /** Who passed or signed words, what the narrator doubts: "seen by", "reportedly", "alleged". */
  private static boolean beyondDoubt(Draft draft) {
    CueKind kind = draft.rule().kind();
    return kind == CueKind.CARRIER
        || kind == CueKind.ADVERB
        || (kind == CueKind.MARK && draft.rule().takes(Shape.Form.QUOTATION))
        || (kind == CueKind.ADJECTIVE && draft.rule().takes(Shape.Form.NOUN));
  }
}
