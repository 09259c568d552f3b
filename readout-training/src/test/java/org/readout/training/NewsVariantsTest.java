package org.readout.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NewsVariantsTest {
  private static final NewsSources SOURCES =
      NewsSources.of(TinyTreebank.sentences(), List.of(TinyTreebank.frame()));
  private static final List<GoldSentence> MADE = NewsVariants.of(SOURCES, 60, new Random(7));

  private static List<GoldSentence> with(String relation, String form) {
    return MADE.stream()
        .filter(s -> s.relations().contains(relation) && s.forms().contains(form))
        .toList();
  }

  private static String head(GoldSentence sentence, int word) {
    int head = sentence.heads()[word];
    return head == sentence.size() ? "ROOT" : sentence.forms().get(head);
  }

  @Test
  void everyVariantIsATreeWithOneRoot() {
    for (GoldSentence sentence : MADE) {
      int[] heads = sentence.heads();
      assertEquals(1, IntStream.of(heads).filter(head -> head == heads.length).count());
      assertEquals(1, sentence.relations().stream().filter("root"::equals).count());
      for (int word = 0; word < heads.length; word++) {
        int steps = 0;
        for (int at = word; at < heads.length; at = heads[at]) {
          assertTrue(steps++ <= heads.length, "a circle in " + sentence.forms());
        }
      }
    }
  }

  @Test
  void nearlyAsManyAreMadeAsAskedFor() {
    assertTrue(MADE.size() > 40, MADE.size() + " made");
  }

  @Test
  void theSameSeedGivesTheSameVariants() {
    List<GoldSentence> again = NewsVariants.of(SOURCES, 60, new Random(7));
    assertEquals(
        MADE.stream().map(GoldSentence::forms).toList(),
        again.stream().map(GoldSentence::forms).toList());
  }

  @Test
  void aReportedStatementIsTheClauseOfTheVerbOfSpeech() {
    GoldSentence reported = with("ccomp", "he").get(0);
    int clause = reported.relations().indexOf("ccomp");
    assertEquals("said", head(reported, clause));
    assertEquals(".", reported.forms().get(reported.size() - 1));
    assertEquals(1, reported.forms().stream().filter("."::equals).count());
  }

  @Test
  void aRelativeClauseStandsBetweenCommasAfterTheSubject() {
    GoldSentence relative = with("acl:relcl", "who").get(0);
    int who = relative.forms().indexOf("who");
    int verb = relative.relations().indexOf("acl:relcl");
    assertEquals(",", relative.forms().get(who - 1));
    assertEquals(relative.forms().get(verb), head(relative, who));
    assertEquals("nsubj", relative.relations().get(relative.heads()[verb]));
  }

  @Test
  void aNameMayStandBesideANoun() {
    GoldSentence named = with("appos", "Silva").get(0);
    assertEquals("Ana", named.forms().get(named.relations().indexOf("appos")));
  }

  @Test
  void bracketsHangOnWhatTheyEnclose() {
    GoldSentence bracketed = with("punct", "[").get(0);
    int open = bracketed.forms().indexOf("[");
    int close = bracketed.forms().indexOf("]");
    assertTrue(open < bracketed.heads()[open] && bracketed.heads()[open] < close);
    assertEquals(bracketed.heads()[open], bracketed.heads()[close]);
  }

  @Test
  void theSourcesAreNotChanged() {
    List<GoldSentence> before = TinyTreebank.sentences();
    NewsVariants.of(NewsSources.of(before, List.of(TinyTreebank.frame())), 30, new Random(1));
    List<GoldSentence> after = TinyTreebank.sentences();
    for (int i = 0; i < before.size(); i++) {
      assertEquals(after.get(i).forms(), before.get(i).forms());
      assertArrayEquals(after.get(i).heads(), before.get(i).heads());
    }
  }
}
