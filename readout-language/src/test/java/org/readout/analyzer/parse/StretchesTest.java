package org.readout.analyzer.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.tag.WordTag;
import org.readout.language.Upos;

class StretchesTest {
  private static final WordTag NOUN = new WordTag(Upos.NOUN, "NN", "_");
  private static final WordTag VERB = new WordTag(Upos.VERB, "VBD", "_");

  private static ParsedSentence stretch(WordTag tag, Arc... arcs) {
    return new ParsedSentence(
        Collections.nCopies(arcs.length, tag),
        List.of(arcs),
        Collections.nCopies(arcs.length, new float[1]));
  }

  private static final ParsedSentence FIRST =
      stretch(NOUN, new Arc(1, "nsubj", 0.5f), new Arc(-1, "root", 0.75f));
  private static final ParsedSentence SECOND =
      stretch(VERB, new Arc(-1, "root", 0.25f), new Arc(0, "obj", 1));

  @Test
  void laterRootsHangOnTheFirstAndNothingElseChanges() {
    ParsedSentence all = Stretches.join(List.of(FIRST, SECOND, SECOND));
    assertEquals(
        List.of(
            new Arc(1, "nsubj", 0.5f),
            new Arc(-1, "root", 0.75f),
            new Arc(1, "parataxis", 0),
            new Arc(2, "obj", 1),
            new Arc(1, "parataxis", 0),
            new Arc(4, "obj", 1)),
        all.arcs());
  }

  @Test
  void tagsAndNamesFollowEachOther() {
    ParsedSentence all = Stretches.join(List.of(FIRST, SECOND));
    assertEquals(List.of(NOUN, NOUN, VERB, VERB), all.tags());
    assertEquals(4, all.names().size());
    assertSame(FIRST.names().get(1), all.names().get(1));
    assertSame(SECOND.names().get(0), all.names().get(2));
  }
}
