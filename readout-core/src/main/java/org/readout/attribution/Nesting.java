package org.readout.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.model.Span;
import org.readout.model.Stance;

/**
 * Keeps of the attributions inside other sources' words those that bring in a further voice: what a
 * speaker says of his own thoughts, and what others praise or plan by his account, does not.
 */
final class Nesting {
  private static final Set<String> SPEAKERS_OWN = Set.of("i", "we", "you", "me", "us", "my", "our");

  private final List<Draft> drafts;
  private final Quotations quotations;

  Nesting(List<Draft> drafts, Quotations quotations) {
    this.drafts = drafts;
    this.quotations = quotations;
  }

  List<Draft> furtherVoices() {
    return drafts.stream().filter(draft -> !within(draft) || further(draft)).toList();
  }

  private boolean within(Draft draft) {
    return draft.cue().isPresent()
        && drafts.stream().anyMatch(outer -> outer != draft && outer.link() && holds(outer, draft));
  }

  private static boolean holds(Draft outer, Draft inner) {
    Span cue = inner.cue().map(phrase -> phrase.mention().extent()).orElse(new Span(0, 0));
    return outer.content().contains(cue);
  }

  private boolean further(Draft draft) {
    if (!draft.link() || draft.source().isEmpty()) {
      return false;
    }
    boolean demands = draft.rule().stance() == Stance.DEMANDING;
    return demands || !(quoted(draft) && own(draft));
  }

  private boolean quoted(Draft draft) {
    return draft.cue().flatMap(cue -> quotations.around(cue.mention().extent())).isPresent();
  }

  private static boolean own(Draft draft) {
    return draft
        .source()
        .filter(source -> SPEAKERS_OWN.contains(source.mention().text().toLowerCase(Locale.ROOT)))
        .isPresent();
  }
}
