package org.readout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.readout.model.Affiliation;
import org.readout.model.Entity;
import org.readout.model.EntityKind;
import org.readout.model.Mention;
import org.readout.model.Participant;
import org.readout.model.Phrase;
import org.readout.model.Span;

class ParticipantsTest {
  private static final String TEXT = "Peru's army left. It met villagers.";
  private static final Phrase ARMY = new Phrase(0, 2, Mention.at(new Span(0, 11), TEXT));
  private static final Phrase IT = new Phrase(1, 0, Mention.at(new Span(18, 20), TEXT));
  private static final Phrase VILLAGERS = new Phrase(1, 2, Mention.at(new Span(25, 34), TEXT));
  private static final Entity PERUVIAN_ARMY =
      new Entity(
          5,
          "Peru's army",
          EntityKind.ORGANISATION,
          Affiliation.of(Optional.of("PER"), Optional.of("MIL")),
          true,
          List.of(ARMY, IT));

  private final Participants participants = new Participants(List.of(PERUVIAN_ARMY));

  @Test
  void aPronounKeepsItsWordAndBearsTheNameOfWhomItMeans() {
    Participant it = participants.of(IT);
    assertEquals("It", it.mention().text());
    assertEquals("Peru's army", it.name());
    assertEquals(OptionalInt.of(5), it.entity());
    assertEquals(Optional.of("PERMIL"), it.affiliation().code());
  }

  @Test
  void somebodyWhomTheReportDoesNotPlaceIsNamedByTheWordsAlone() {
    Participant villagers = participants.of(VILLAGERS);
    assertEquals("villagers", villagers.name());
    assertEquals(Affiliation.UNKNOWN, villagers.affiliation());
    assertEquals(OptionalInt.empty(), villagers.entity());
  }
}
