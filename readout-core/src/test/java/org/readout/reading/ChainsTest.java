package org.readout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.language.Analysis;
import org.readout.model.Affiliation;
import org.readout.model.Attribution;
import org.readout.model.Entity;
import org.readout.model.EntityKind;
import org.readout.model.Manner;
import org.readout.model.Mention;
import org.readout.model.Phrase;
import org.readout.model.Report;
import org.readout.model.RuleId;
import org.readout.model.Span;
import org.readout.model.Stance;
import org.readout.model.Voice;

class ChainsTest {
  private static final String TEXT =
      "The Post said Ana told aides that she thinks the army left Arda, reportedly in haste.";

  private static final Analysis NOTHING =
      new Analysis(Report.of("r", TEXT, Optional.empty()), List.of(), List.of(), List.of());

  private static Phrase phrase(String words) {
    int start = TEXT.indexOf(words);
    return new Phrase(0, start, Mention.at(new Span(start, start + words.length()), TEXT));
  }

  private static Attribution says(String source, String cue, String content, boolean link) {
    return new Attribution(
        source.isEmpty() ? Optional.empty() : Optional.of(phrase(source)),
        Optional.of(phrase(cue)),
        phrase(content).mention(),
        Manner.INDIRECT,
        Stance.NEUTRAL,
        List.of(),
        Optional.empty(),
        link,
        true,
        new RuleId("cue/test"));
  }

  private static final Attribution POST =
      says("The Post", "said", "Ana told aides that she thinks the army left Arda", true);
  private static final Attribution ANA =
      says("Ana", "told", "that she thinks the army left Arda", true);
  private static final Attribution SHE = says("she", "thinks", "the army left Arda", true);
  private static final Attribution NOBODY = says("", "reportedly", "army left Arda", false);
  private static final Entity ANA_HERSELF =
      new Entity(
          0,
          "Ana",
          EntityKind.PERSON,
          Affiliation.UNKNOWN,
          false,
          List.of(phrase("Ana"), phrase("she")));

  private static List<String> names(List<Voice> voices) {
    return voices.stream().map(v -> v.source().orElseThrow().name()).toList();
  }

  private final Chains chains =
      new Chains(List.of(POST, SHE, NOBODY, ANA), new Participants(List.of(ANA_HERSELF), NOTHING));

  @Test
  void theSmallestContentStandsInnermost() {
    assertEquals(List.of(NOBODY, SHE, ANA, POST), chains.around(phrase("left").mention().extent()));
  }

  @Test
  void aCueDoesNotStandOnItsOwnSource() {
    assertEquals(List.of(POST), chains.around(phrase("told").mention().extent()));
  }

  @Test
  void aSourceThatFollowsItselfStandsOnceAndHedgesAreNoSources() {
    List<Attribution> chain = chains.around(phrase("left").mention().extent());
    assertEquals(List.of("Ana", "The Post"), names(chains.voices(chain)));
  }

  @Test
  void anAttributionIsWithinThoseThatHoldItsCue() {
    assertEquals(List.of("The Post"), chains.within(ANA).stream().map(p -> p.name()).toList());
    assertEquals(List.of(), chains.within(POST));
  }

  @Test
  void whoTellsOfHerOwnThoughtsDoesNotStandOnHerOwnWord() {
    assertEquals(List.of("The Post"), chains.within(SHE).stream().map(p -> p.name()).toList());
  }

  @Test
  void wordsThatNobodyIsQuotedForHaveNoChain() {
    assertEquals(List.of(), chains.around(phrase("in haste").mention().extent()));
  }
}
