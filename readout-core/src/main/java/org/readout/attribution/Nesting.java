package org.readout.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.model.Phrase;
import org.readout.model.Span;
import org.readout.model.Stance;

/**
 * Keeps of the attributions inside other sources' words those that bring in a further voice: what a
 * speaker says of his own thoughts, and what others praise or plan by his account, does not, unless
 * it would surely be told were it not inside.
 */
final class Nesting {
  private static final Set<String> SPEAKERS_OWN = Set.of("i", "we", "you", "me", "us", "my", "our");

  private final List<Draft> drafts;
  private final Quotations quotations;
  private final Identities identities;

  Nesting(List<Draft> drafts, Quotations quotations, Identities identities) {
    this.drafts = drafts;
    this.quotations = quotations;
    this.identities = identities;
  }

  /** Those that are kept; whether one of them is told is what its telling says for "alone". */
  List<Draft> settle() {
    return drafts.stream().flatMap(draft -> settled(draft).stream()).toList();
  }

  private Optional<Draft> settled(Draft draft) {
    List<Draft> holders = holders(draft);
    Telling telling = draft.telling();
    if (telling.within() && inAnothersWords(draft, holders)) {
      return Optional.of(draft.with(Telling.ALWAYS));
    }
    boolean serves = draft.link() || draft.rule().cameo().isPresent();
    boolean kept = holders.isEmpty() ? telling.alone() || serves : further(draft);
    return kept ? Optional.of(draft) : Optional.empty();
  }

  private List<Draft> holders(Draft draft) {
    return draft.cue().stream()
        .map(cue -> cue.mention().extent())
        .flatMap(cue -> drafts.stream().filter(outer -> outer != draft && holds(outer, cue)))
        .toList();
  }

  private static boolean holds(Draft outer, Span cue) {
    return outer.link() && outer.content().contains(cue);
  }

  /** Whether the nearest of the sources around is somebody else. */
  private boolean inAnothersWords(Draft draft, List<Draft> holders) {
    Optional<Phrase> nearest =
        holders.stream()
            .filter(holder -> holder.source().isPresent())
            .min(Comparator.comparingInt(holder -> holder.content().size()))
            .flatMap(Draft::source);
    return nearest.isPresent()
        && draft.source().filter(own -> !identities.same(own, nearest.get())).isPresent();
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
