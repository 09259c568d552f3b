package org.readout.training.attribution;

import java.util.BitSet;
import java.util.Optional;
import org.readout.language.Analysis;
import org.readout.model.Attribution;
import org.readout.model.Mention;
import org.readout.model.Phrase;
import org.readout.model.Span;

/** The places, in UTF-16 units, of what Readout takes for an attribution. */
record Found(BitSet sourceHead, BitSet cue, BitSet content) {

  static Found of(Attribution attribution, Analysis analysis) {
    BitSet head = new BitSet();
    attribution.source().ifPresent(source -> add(headOf(source, analysis), head));
    return new Found(
        head,
        places(attribution.cue().map(Phrase::mention)),
        places(Optional.of(attribution.content())));
  }

  private static Span headOf(Phrase phrase, Analysis analysis) {
    return analysis.sentences().get(phrase.sentence()).word(phrase.head()).span();
  }

  private static BitSet places(Optional<Mention> mention) {
    BitSet places = new BitSet();
    mention.ifPresent(words -> words.spans().forEach(span -> add(span, places)));
    return places;
  }

  private static void add(Span span, BitSet places) {
    places.set(span.start(), span.end());
  }
}
