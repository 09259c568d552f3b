package org.readout.output;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Claim;
import org.readout.model.Mention;
import org.readout.model.Participant;
import org.readout.model.Reading;
import org.readout.model.Span;

/**
 * A stretch of text that a claim rests on.
 *
 * @param claim number of the claim in the reading, from 1
 */
record Mark(Span span, int claim, Part part) {

  /** All marks of a reading, by where they begin. */
  static List<Mark> of(Reading reading) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < reading.claims().size(); i++) {
      add(reading.claims().get(i), i + 1, marks);
    }
    marks.sort((a, b) -> a.span().compareTo(b.span()));
    return marks;
  }

  /** The name of these words in the page's style, such as {@code t3}. */
  String name() {
    return part.letter() + claim;
  }

  private static void add(Claim claim, int number, List<Mark> marks) {
    add(claim.trigger(), number, Part.TRIGGER, marks);
    sides(claim.actors()).forEach(side -> add(side, number, Part.ACTOR, marks));
    sides(claim.recipients()).forEach(side -> add(side, number, Part.RECIPIENT, marks));
    claim.judgement().hedges().forEach(hedge -> add(hedge, number, Part.HEDGE, marks));
    claim
        .chain()
        .forEach(
            voice -> {
              voice.cue().ifPresent(cue -> add(cue, number, Part.SOURCE, marks));
              voice.source().ifPresent(s -> add(s.mention(), number, Part.SOURCE, marks));
            });
    claim
        .when()
        .flatMap(when -> when.mention())
        .ifPresent(words -> add(words, number, Part.CIRCUMSTANCE, marks));
    claim
        .where()
        .ifPresent(place -> add(place.phrase().mention(), number, Part.CIRCUMSTANCE, marks));
  }

  private static List<Mention> sides(List<Participant> participants) {
    return participants.stream().map(Participant::mention).toList();
  }

  private static void add(Mention mention, int number, Part part, List<Mark> marks) {
    mention.spans().forEach(span -> marks.add(new Mark(span, number, part)));
  }
}
