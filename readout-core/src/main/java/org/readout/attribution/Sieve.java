package org.readout.attribution;

import java.util.List;
import java.util.Optional;

/**
 * Keeps what is likely an attribution. Who passes another's words on and what the narrator doubts
 * is kept in any case: people who mark attributions leave them out, yet chains and hedges need
 * them.
 */
final class Sieve {
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
    return drafts.stream().flatMap(draft -> sifted(passage, draft, signs).stream()).toList();
  }

  /**
   * What is unlikely, but would be less so if it stood free of others' words, may still be a link
   * of a chain or a statement, where a list holds its cue.
   */
  private Optional<Draft> sifted(Passage passage, Draft draft, Signs signs) {
    if (beyondDoubt(draft) || weights.sum(signs.of(draft)) > 0) {
      return Optional.of(draft);
    }
    boolean serves = draft.link() || draft.rule().cameo().isPresent();
    boolean known = serves && !draft.rule().wide() && draft.source().isPresent();
    return known && likelyAlone(passage, draft) ? Optional.of(draft.unlisted()) : Optional.empty();
  }

  private boolean likelyAlone(Passage passage, Draft draft) {
    return weights.sum(new Signs(passage, List.of(draft)).of(draft)) > MOST_UNLIKELY;
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
