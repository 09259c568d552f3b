package org.readout.events;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.language.Analysis;
import org.readout.language.Phrases;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.Affiliation;
import org.readout.model.Entity;
import org.readout.model.EntityKind;
import org.readout.model.Report;
import org.readout.model.Span;

class LongSentenceTest {
  private static final int VERBS = 2_500;

  private final EventFinder finder =
      EventFinder.load(
          Ontologies.with(
              Map.of("en/events/alternations.rules", TreeBook.text("alternations.rules"))));

  @Test
  void aSentenceOfFiveThousandWordsIsReadInGoodTime() {
    String text = "Iran" + " attacked Iraq".repeat(VERBS);
    List<Word> words = new ArrayList<>();
    words.add(word("Iran", 0, Upos.PROPN, 1, "nsubj"));
    for (int i = 0; i < VERBS; i++) {
      int verb = 1 + 2 * i;
      words.add(
          word(
              "attacked",
              4 + 14 * i + 1,
              Upos.VERB,
              i == 0 ? -1 : verb - 2,
              i == 0 ? "root" : "conj"));
      words.add(word("Iraq", 4 + 14 * i + 10, Upos.PROPN, verb, "obj"));
    }
    Sentence sentence = new Sentence(0, new Span(0, text.length()), words);
    Analysis analysis =
        new Analysis(
            Report.of("long", text, Optional.empty()), List.of(sentence), List.of(), List.of());
    Entity iran =
        new Entity(
            0,
            "Iran",
            EntityKind.PLACE,
            Affiliation.UNKNOWN,
            true,
            List.of(Phrases.word(analysis, sentence, 0)));
    assertTimeout(
        Duration.ofSeconds(20), () -> assertFalse(finder.find(analysis, List.of(iran)).isEmpty()));
  }

  private static Word word(String form, int start, Upos upos, int head, String relation) {
    String lemma = upos == Upos.VERB ? "attack" : form;
    String tag = upos == Upos.VERB ? "VBD" : "NNP";
    return new Word(
        new Span(start, start + form.length()), form, lemma, upos, tag, "_", head, relation);
  }
}
