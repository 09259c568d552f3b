package org.readout.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.model.Entity;
import org.readout.model.Phrase;
import org.readout.model.Span;
import org.readout.model.Stance;

/**
 * Keeps of the attributions inside other sources' words those that bring in a further voice or
 * another mind: what a speaker says of his own thoughts does not.
 */
final class Nesting {
  private static final Set<String> SPEAKERS_OWN = Set.of("i", "we", "you", "me", "us", "my", "our");

  private final List<Draft> drafts;
  private final Quotations quotations;
  private final List<Entity> entities;

  Nesting(List<Draft> drafts, Quotations quotations, List<Entity> entities) {
    this.drafts = drafts;
    this.quotations = quotations;
    this.entities = entities;
  }

  List<Draft> furtherVoices() {
    return drafts.stream().filter(this::kept).toList();
  }

  private boolean kept(Draft draft) {
    return around(draft)
        .map(outer -> further(draft) || anotherMind(draft, outer))
        .orElse(!draft.rule().inner());
  }

  /** The source in whose words the cue lies, the nearest of several. */
  private Optional<Draft> around(Draft draft) {
    return drafts.stream()
        .filter(outer -> outer != draft && outer.link() && draft.cue().isPresent())
        .filter(outer -> holds(outer, draft))
        .min(Comparator.comparingInt(outer -> outer.content().end() - outer.content().start()));
  }

  /** What one source tells of the thoughts, wishes and words of another. */
  private boolean anotherMind(Draft draft, Draft outer) {
    return draft.source().isPresent()
        && outer.source().isPresent()
        && !(quoted(draft) && own(draft))
        && !same(draft.source().get(), outer.source().get());
  }

  private boolean same(Phrase a, Phrase b) {
    return a.sameHead(b)
        || entities.stream().anyMatch(entity -> mentions(entity, a) && mentions(entity, b));
  }

  private static boolean mentions(Entity entity, Phrase phrase) {
    return entity.mentions().stream().anyMatch(phrase::sameHead);
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
