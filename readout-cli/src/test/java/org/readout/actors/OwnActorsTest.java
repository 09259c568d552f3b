package org.readout.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.model.Affiliation;
import org.readout.model.Report;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleFiles;

final class OwnActorsTest {
  private static final TrainedAnalyzer ANALYZER = TrainedAnalyzer.load();
  private static final String HEADER =
      "name\talso\tkind\tcountry\tsector\tcode\tfrom\tto\tsource\n";
  private static final String ROLES = "words\tkind\tsector\tyields\tpolitical\tsource\tdate\n";

  @TempDir Path folder = Path.of("");

  private RuleFiles files(String table) throws IOException {
    return OwnActors.over(
        RuleFiles.shipped(), Files.writeString(folder.resolve("mine.tsv"), table));
  }

  private Affiliation who(String table, String day, String text) throws IOException {
    Optional<LocalDate> published =
        Optional.of(day).filter(d -> !d.isEmpty()).map(LocalDate::parse);
    return ActorFinder.load(files(table))
        .find(ANALYZER.analyze(Report.of("test", text, published)))
        .stream()
        .filter(entity -> text.startsWith(entity.mentions().get(0).mention().text() + " "))
        .max(Comparator.comparing(entity -> entity.mentions().get(0).mention().text().length()))
        .orElseThrow()
        .affiliation();
  }

  private String code(String table, String day, String text) throws IOException {
    return who(table, day, text).code().orElse("none");
  }

  @Test
  void aNameOfOnesOwnIsFoundWhateverItsCapitals() throws IOException {
    String table = HEADER + "VORGAN LEAGUE\t\torganisation\tPER\tREB\tPERREB\t\t\tmine\n";
    assertEquals("PERREB", code(table, "", "The Vorgan League attacked a bridge."));
  }

  @Test
  void theCodeFollowsTheDayOfTheReport() throws IOException {
    String table =
        HEADER
            + "Tamsin Orleigh\t\tperson\tPER\tGOV\tPERGOVMIL\t2001\t2004-05\tmine\n"
            + "Tamsin Orleigh\t\tperson\tUNO\t\tIGOUNO\t2004-06\t\tmine\n";
    String text = "Tamsin Orleigh condemned the attack.";
    assertEquals("PERGOVMIL", code(table, "2002-03-01", text));
    assertEquals("IGOUNO", code(table, "2010-03-01", text));
    assertEquals("none", code(table, "1999-03-01", text));
  }

  @Test
  void whatIsToldOfATimeGoesBeforeWhatIsToldOfAllTimes() throws IOException {
    String table =
        HEADER
            + "Tamsin Orleigh\t\tperson\tPER\tELI\tPERELI\t\t\tmine\n"
            + "Tamsin Orleigh\t\tperson\tPER\tGOV\tPERGOV\t2001\t2004\tmine\n";
    String text = "Tamsin Orleigh condemned the attack.";
    assertEquals("PERGOV", code(table, "2002-03-01", text));
    assertEquals("PERELI", code(table, "2010-03-01", text));
  }

  @Test
  void aNameOfOursIsReplaced() throws IOException {
    String text = "The World Bank criticised the plan.";
    assertEquals(
        "MNCBUS", code(HEADER + "World Bank\t\torganisation\tMNC\tBUS\t\t\t\tmine\n", "", text));
  }

  @Test
  void aCountryThatBothNameAlikeKeepsWhatOursTellsOfIt() throws IOException {
    String table = HEADER + "PERU\tPERUVIAN\tplace\tPER\t\tPER\t\t\tmine\n";
    assertEquals("PERCOP", code(table, "", "Peruvian police arrested a banker."));
  }

  @Test
  void roleNounsOfOnesOwnTellTheirSector() throws IOException {
    String table = ROLES + "wharfinger\tperson\tLAB\town\t\tmine\t\n";
    assertEquals("PERLAB", code(table, "", "A Peruvian wharfinger criticised the plan."));
  }

  @Test
  void aTableWithOtherColumnsIsRefused() {
    RuleFileException refused =
        assertThrows(RuleFileException.class, () -> files("who\twhere\nA\tB\n"));
    assertTrue(
        String.valueOf(refused.getMessage())
            .contains("mine.tsv:1: read columns [who, where]; write"));
  }

  @Test
  void aDateThatIsNoneIsNamedWithItsLine() {
    RuleFileException refused =
        assertThrows(
            RuleFileException.class,
            () -> who(HEADER + "Orleigh\t\tperson\tPER\tGOV\t\tMay\t\tmine\n", "", "x"));
    assertTrue(
        String.valueOf(refused.getMessage()).contains("mine.tsv:2: read times \"May\""),
        refused.toString());
  }

  @Test
  void aKindThatIsNoneIsNamedWithItsLine() {
    RuleFileException refused =
        assertThrows(
            RuleFileException.class,
            () -> who(HEADER + "Orleigh\t\tghost\tPER\tGOV\t\t\t\tmine\n", "", "x"));
    assertTrue(String.valueOf(refused.getMessage()).contains("mine.tsv:2: read kind \"ghost\""));
  }

  @Test
  void aFolderWithoutTablesIsNoAnswer() {
    assertThrows(IOException.class, () -> OwnActors.over(RuleFiles.shipped(), folder));
  }
}
