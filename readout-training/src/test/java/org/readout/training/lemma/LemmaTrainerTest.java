package org.readout.training.lemma;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.lemma.Lemmatizer;
import org.readout.analyzer.model.ModelFile;
import org.readout.analyzer.tag.WordTag;
import org.readout.language.Upos;

class LemmaTrainerTest {
  private static final WordTag PAST = new WordTag(Upos.VERB, "VBD", "_");
  private static final WordTag PLURAL = new WordTag(Upos.NOUN, "NNS", "_");

  private static Lemmatizer trained() {
    LemmaTrainer trainer = new LemmaTrainer();
    for (String town : List.of("town", "road", "camp")) {
      trainer.see(town + "s", town, PLURAL);
    }
    trainer.see("Bombed", "bomb", PAST);
    trainer.see("glorped", "glarp", PAST);
    return trainer.train();
  }

  @Test
  void unseenRegularFormsFollowTheRules() {
    assertEquals("weapon", trained().lemma("weapons", PLURAL));
    assertEquals("shell", trained().lemma("Shelled", PAST));
  }

  @Test
  void whatWasSeenIsKnown() {
    assertEquals("glarp", trained().lemma("glorped", PAST));
  }

  @Test
  void irregularFormsAreKnownUnseen() {
    assertEquals("flee", trained().lemma("fled", PAST));
    assertEquals("seize", trained().lemma("seized", PAST));
    assertEquals("patrol", trained().lemma("patrolled", PAST));
    assertEquals("man", trained().lemma("men", PLURAL));
  }

  @Test
  void aFormUnknownWithItsPennTagIsLookedUpByItsUniversalTag() {
    assertEquals("glarp", trained().lemma("glorped", new WordTag(Upos.VERB, "VBN", "_")));
  }

  @Test
  void namesKeepTheirCase() {
    assertEquals("Oslo", trained().lemma("Oslo", new WordTag(Upos.PROPN, "NNP", "_")));
  }

  @Test
  void numbersLoseTheirCommas() {
    assertEquals("1200", trained().lemma("1,200", new WordTag(Upos.NUM, "CD", "_")));
  }

  @Test
  void theSameWordsGiveTheSameBytes() {
    assertArrayEquals(trained().bytes(), trained().bytes());
  }

  @Test
  void whatIsWrittenIsRead() {
    Lemmatizer lemmatizer = trained();
    ModelFile model = new ModelFile(Map.of(Lemmatizer.SECTION, lemmatizer.bytes()));
    assertArrayEquals(lemmatizer.bytes(), Lemmatizer.read(model).bytes());
  }
}
