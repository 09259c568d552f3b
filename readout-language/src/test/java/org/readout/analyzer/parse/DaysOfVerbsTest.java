package org.readout.analyzer.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.tag.WordTag;
import org.readout.language.Upos;

class DaysOfVerbsTest {
  private static final List<String> FORMS = List.of("Lima", "on", "Monday", "will", "vote");
  private static final List<Upos> TAGS =
      List.of(Upos.PROPN, Upos.ADP, Upos.PROPN, Upos.AUX, Upos.VERB);

  private static ParsedSentence parsed(int dayAbove, String relationOfSubject) {
    List<Arc> arcs =
        List.of(
            new Arc(4, relationOfSubject, 1),
            new Arc(2, "case", 1),
            new Arc(dayAbove, "nmod", 1),
            new Arc(4, "aux", 1),
            new Arc(-1, "root", 1));
    List<WordTag> tags = new ArrayList<>();
    TAGS.forEach(tag -> tags.add(new WordTag(tag, "_", "_")));
    return new ParsedSentence(tags, arcs, List.of());
  }

  private static Arc day(List<String> forms, ParsedSentence parsed) {
    return DaysOfVerbs.hungAnew(forms, parsed).arcs().get(2);
  }

  @Test
  void aDayBetweenSubjectAndVerbIsTheVerbs() {
    assertEquals(new Arc(4, "obl", 1), day(FORMS, parsed(0, "nsubj")));
  }

  @Test
  void aDayThatHangsOnTheVerbStaysThere() {
    assertEquals(new Arc(4, "nmod", 1), day(FORMS, parsed(4, "nsubj")));
  }

  @Test
  void aDayWithinAnythingButASubjectStaysThere() {
    assertEquals(new Arc(0, "nmod", 1), day(FORMS, parsed(0, "obl")));
  }

  @Test
  void anotherWordStaysWhereItHangs() {
    List<String> forms = List.of("Lima", "on", "paper", "will", "vote");
    assertEquals(new Arc(0, "nmod", 1), day(forms, parsed(0, "nsubj")));
  }
}
