package org.readout.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.model.Attribution;
import org.readout.model.Participant;
import org.readout.model.Span;
import org.readout.model.Voice;

/**
 * Tells on whose word a stretch of the report stands: the attributions that hold it, innermost
 * first.
 */
final class Chains {
  private static final Comparator<Attribution> INNERMOST_FIRST =
      Comparator.comparingInt((Attribution each) -> each.content().extent().length())
          .thenComparing(Comparator.comparingInt(Chains::distance).reversed());

  private final List<Attribution> attributions;
  private final Participants participants;

  Chains(List<Attribution> attributions, Participants participants) {
    this.attributions = attributions.stream().sorted(INNERMOST_FIRST).toList();
    this.participants = participants;
  }

  /**
   * Between cue and content: of "the bridge fell, the agency reported, citing a clerk" the clerk is
   * the nearer source.
   */
  private static int distance(Attribution attribution) {
    Span content = attribution.content().extent();
    return attribution
        .cue()
        .map(cue -> cue.mention().extent())
        .map(cue -> Math.max(content.start() - cue.end(), cue.start() - content.end()))
        .orElse(0);
  }

  /** All attributions in whose content the words lie, with a source or without, innermost first. */
  List<Attribution> around(Span words) {
    return attributions.stream().filter(a -> a.content().covers(words)).toList();
  }

  /** Whether an attribution is a link of the chain of any of these words. */
  static boolean anyRestsOn(Attribution attribution, List<Span> words) {
    return attribution.link() && words.stream().anyMatch(attribution.content()::covers);
  }

  /**
   * The sources that a chain names, "who" by the noun that it stands for; one that follows itself
   * stands once.
   */
  List<Voice> voices(List<Attribution> chain) {
    List<Voice> voices = new ArrayList<>();
    for (Attribution link : chain) {
      Optional<Participant> source = source(link);
      if (link.link() && source.isPresent() && !isLast(voices, source.get())) {
        voices.add(new Voice(source, link.cue().map(cue -> cue.mention()), link.manner()));
      }
    }
    return voices;
  }

  /**
   * The sources of the attributions that hold this one, innermost first; its own source, who may
   * tell of itself, does not follow itself.
   */
  List<Participant> within(Attribution attribution) {
    Span anchor =
        attribution.cue().map(cue -> cue.mention()).orElse(attribution.content()).extent();
    List<Attribution> holders =
        around(anchor).stream().filter(a -> !a.equals(attribution)).toList();
    List<Participant> sources =
        voices(holders).stream().flatMap(voice -> voice.source().stream()).toList();
    boolean ofItself =
        !sources.isEmpty()
            && source(attribution).filter(own -> same(own, sources.get(0))).isPresent();
    return ofItself ? sources.subList(1, sources.size()) : sources;
  }

  private Optional<Participant> source(Attribution attribution) {
    return attribution.source().map(participants::meant).map(participants::of);
  }

  private static boolean isLast(List<Voice> voices, Participant source) {
    return !voices.isEmpty() && same(source, voices.get(voices.size() - 1).source().orElseThrow());
  }

  private static boolean same(Participant one, Participant other) {
    return one.entity().isPresent()
        ? one.entity().equals(other.entity())
        : one.mention().equals(other.mention());
  }
}
