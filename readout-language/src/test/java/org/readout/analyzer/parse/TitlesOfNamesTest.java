package org.readout.analyzer.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.tag.WordTag;
import org.readout.language.Upos;

/** "candidate Ana Diaz spoke" and sentences like it. */
class TitlesOfNamesTest {
  private static ParsedSentence parsed(List<Upos> tags, String first, Arc second) {
    List<WordTag> words = new ArrayList<>();
    tags.forEach(tag -> words.add(new WordTag(tag, "_", "_")));
    List<Arc> arcs =
        List.of(new Arc(3, first, 1), second, new Arc(1, "flat", 1), new Arc(-1, "root", 1));
    return new ParsedSentence(words, arcs, List.of());
  }

  private static Arc title(Upos first, Upos second, String relation, String ofName) {
    List<Upos> tags = List.of(first, second, Upos.PROPN, Upos.VERB);
    return TitlesOfNames.hungAnew(parsed(tags, relation, new Arc(3, ofName, 1))).arcs().get(0);
  }

  @Test
  void aTitleBeforeTheNameOfOneSubjectIsTheNames() {
    assertEquals(new Arc(1, "nmod:desc", 1), title(Upos.NOUN, Upos.PROPN, "nsubj", "nsubj"));
  }

  @Test
  void aSubjectBeforeAnObjectStaysOne() {
    assertEquals(new Arc(3, "nsubj", 1), title(Upos.NOUN, Upos.PROPN, "nsubj", "obj"));
  }

  @Test
  void twoNamesStayTwo() {
    assertEquals(new Arc(3, "obj", 1), title(Upos.PROPN, Upos.PROPN, "obj", "obj"));
  }

  @Test
  void aNounAfterANounIsNoName() {
    assertEquals(new Arc(3, "obj", 1), title(Upos.NOUN, Upos.NOUN, "obj", "obj"));
  }

  @Test
  void aNameWithAPrepositionOfItsOwnTakesNoTitle() {
    List<Upos> tags = List.of(Upos.NOUN, Upos.ADP, Upos.PROPN, Upos.VERB);
    List<WordTag> words = new ArrayList<>();
    tags.forEach(tag -> words.add(new WordTag(tag, "_", "_")));
    List<Arc> arcs =
        List.of(
            new Arc(3, "nsubj", 1),
            new Arc(2, "case", 1),
            new Arc(3, "nsubj", 1),
            new Arc(-1, "root", 1));
    ParsedSentence sentence = new ParsedSentence(words, arcs, List.of());
    assertEquals(new Arc(3, "nsubj", 1), TitlesOfNames.hungAnew(sentence).arcs().get(0));
  }
}
