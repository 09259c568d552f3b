package org.readout.training.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.model.Kin;
import org.readout.model.Kinship;
import org.readout.model.Report;
import org.readout.model.ReportId;
import org.readout.training.copies.Planted.Kind;
import org.readout.training.copies.StreamMaker.DailyMould;

final class CopyTrialTest {
  private static final String TEXT =
      "Farmers from the upper valley marched to the ministry on Monday with 300 tractors.\n\n"
          + "The minister received 12 of them and listened for an hour and a half.\n\n"
          + "They want to pay 15 crowns for water and not 40 as they do now, a speaker said.";

  private final Editor editor = new Editor(Map.of("said", "stated"), new Random(1));

  @Test
  void aCutKeepsTheBeginning() {
    String text = TEXT + "\n\n" + TEXT + "\n\n" + TEXT;
    String cut = editor.cut(text, 0.3);

    assertTrue(text.startsWith(cut) && cut.length() < text.length(), cut);
  }

  @Test
  void anEditKeepsMostWords() {
    String edited = editor.edit(TEXT);

    assertFalse(edited.equals(TEXT));
    assertTrue(Editor.count(edited) > Editor.count(TEXT) / 2, edited);
  }

  @Test
  void aRecastChangesFiguresAlone() {
    String recast = editor.recast(TEXT);

    assertFalse(recast.equals(TEXT));
    assertEquals(TEXT.replaceAll("\\d", "#"), recast.replaceAll("\\d", "#"));
  }

  @Test
  void theSameStoriesAndSeedGiveTheSameStream() {
    assertEquals(stream(7), stream(7));
    assertFalse(stream(7).equals(stream(8)));
    assertEquals(50, stream(7).size());
  }

  @Test
  void storiesThatAreAlikeByNatureAreLeftOut() {
    List<Report> stories = List.of(report("a", TEXT), report("b", TEXT + " More later."));

    assertEquals(List.of(stories.get(0)), NaturalLikeness.without(stories));
  }

  @Test
  void pairsAreScoredByTheStoriesThatTheyShare() {
    List<Planted> stream =
        List.of(
            new Planted(report("a", TEXT), Set.of("a"), Kind.STORY),
            new Planted(report("b", TEXT), Set.of("b"), Kind.STORY),
            new Planted(report("ab", TEXT), Set.of("a", "b"), Kind.JOINED),
            new Planted(report("a2", TEXT), Set.of("a"), Kind.SAME));
    Found found = new Found();
    found.add(id("a"), Kinship.NONE);
    found.add(id("b"), Kinship.NONE);
    found.add(id("ab"), copyOf("a", "b"));
    found.add(id("a2"), copyOf("b"));

    // There: a-ab, b-ab, a-a2, ab-a2. Found: a-ab, b-ab, b-a2, ab-a2.
    PairScore.Score score = new PairScore(stream, found).score();
    assertEquals(new PairScore.Score(3, 4, 4), score);
    assertEquals(0.75, score.f1());
  }

  @Test
  void anOriginalThatComesLateIsThatOfEarlierCopies() {
    Found found = new Found();
    found.add(id("copy"), Kinship.NONE);
    found.add(id("second"), copyOf("copy"));
    found.add(id("original"), new Kinship(List.of(), List.of(new Kin(id("copy"), 1)), true));

    assertEquals(List.of(0, 1, 2), found.groups().get(id("original")));
  }

  private List<Planted> stream(long seed) {
    Random random = new Random(seed);
    return new StreamMaker(new Editor(Map.of(), random), random)
        .make(
            List.of(report("a", TEXT), report("b", TEXT.replace("water", "wood"))),
            List.of(new DailyMould("LEVELS", "The Arda stood at # centimetres on DAY.")),
            50);
  }

  private static Kinship copyOf(String... originals) {
    return new Kinship(
        List.of(originals).stream().map(name -> new Kin(id(name), 1)).toList(), List.of(), true);
  }

  private static ReportId id(String name) {
    return new ReportId(name);
  }

  private static Report report(String id, String text) {
    return Report.of(id, text, Optional.of(LocalDate.of(2031, 5, 14)));
  }
}
