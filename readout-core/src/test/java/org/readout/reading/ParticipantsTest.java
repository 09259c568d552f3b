package org.readout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.readout.language.Analysis;
import org.readout.language.Chain;
import org.readout.language.Gender;
import org.readout.language.GrammaticalNumber;
import org.readout.language.Reference;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.Affiliation;
import org.readout.model.Entity;
import org.readout.model.EntityKind;
import org.readout.model.Mention;
import org.readout.model.Participant;
import org.readout.model.Phrase;
import org.readout.model.Report;
import org.readout.model.Span;

class ParticipantsTest {
  private static final String TEXT = "Peru's army left. It met villagers who fled.";
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

  private static final Phrase WHO = new Phrase(1, 3, Mention.at(new Span(35, 38), TEXT));

  private final Participants participants = new Participants(List.of(PERUVIAN_ARMY), analysis());

  private static Analysis analysis() {
    Sentence first = new Sentence(0, new Span(0, 17), List.of(word("left", 12, Upos.VERB, -1)));
    Sentence second =
        new Sentence(
            1,
            new Span(18, 44),
            List.of(
                word("It", 18, Upos.PRON, 1),
                word("met", 21, Upos.VERB, -1),
                word("villagers", 25, Upos.NOUN, 1),
                word("who", 35, Upos.PRON, 2)));
    Chain villagers =
        new Chain(
            List.of(
                new Reference(1, 2, 2, 3, Reference.Form.DESCRIPTION),
                new Reference(1, 3, 3, 3, Reference.Form.RELATIVE)),
            EntityKind.GROUP,
            Gender.UNTOLD,
            GrammaticalNumber.PLURAL);
    return new Analysis(
        Report.of("r", TEXT, Optional.empty()),
        List.of(first, second),
        List.of(),
        List.of(villagers));
  }

  private static Word word(String form, int start, Upos tag, int head) {
    Span span = new Span(start, start + form.length());
    String relation = head < 0 ? "root" : head == 2 ? "acl:relcl" : "obj";
    return new Word(span, form, form, tag, "_", "_", head, relation);
  }

  @Test
  void aRelativePronounIsNamedByTheNounBeforeIt() {
    Participant who = participants.of(WHO);
    assertEquals("who", who.mention().text());
    assertEquals("villagers", who.name());
  }

  @Test
  void aRelativePronounMeansTheNounBeforeIt() {
    assertEquals("villagers", participants.meant(WHO).mention().text());
    assertEquals(VILLAGERS, participants.meant(VILLAGERS));
  }

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
