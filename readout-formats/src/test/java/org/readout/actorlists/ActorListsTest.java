package org.readout.actorlists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.rules.RuleFiles;

final class ActorListsTest {
  private static final Codes CODES =
      Codes.load(
          new RuleFiles(
              Map.of(
                  "en/actors/countries.tsv", "code\tname\nPER\tPeru\nKEN\tKenya\n",
                  "en/actors/cameo-countries.tsv", "cameo\tcountry\nIGO\tIGO\nIGOUNO\tUNO\n",
                  "en/actors/sectors.tsv", "sector\tcameo\nGOV\tGOV\nMIL\tMIL\nJRN\tMED\nUNK\t\n",
                  "en/actors/roles.tsv",
                      "words\tkind\tsector\nminister\tperson\tGOV\nchamber\torganisation\tBUS\n",
                  "en/actors/prepositions.tsv", "preposition\nof\nfor\n")));

  private final Kept kept = new Kept();

  @TempDir Path folder = Path.of("");

  /** Keeps what is read as lines of the tables. */
  private static final class Kept implements Roll {
    private final List<String> actors = new ArrayList<>();
    private final List<String> roles = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    @Override
    public void actor(ActorRow row) {
      actors.add(row.line().replace('\t', '|'));
    }

    @Override
    public void role(RoleRow row) {
      roles.add(row.line().replace('\t', '|'));
    }

    @Override
    public void refuse(String problem) {
      problems.add(problem);
    }
  }

  private Kept read(String name, byte[] bytes) throws IOException {
    new ActorLists(CODES, kept).read(Files.write(folder.resolve(name), bytes));
    return kept;
  }

  private Kept read(String name, String text) throws IOException {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> actors(String text) throws IOException {
    return read("x.actors.txt", text).actors;
  }

  @Test
  void anActorHasItsSynonymsAndACodeForEachTime() throws IOException {
    assertEquals(
        List.of(
            "TAMSIN ORLEIGH|T. ORLEIGH; ORLEIGH||PER|GOV|PERGOVMIL|1999-02-01|2004-05-31|x.actors.txt:4",
            "TAMSIN ORLEIGH|T. ORLEIGH; ORLEIGH||UNO||IGOUNO|2004-06-01||x.actors.txt:5"),
        actors(
            """
            TAMSIN_ORLEIGH_ # a note
            +T._ORLEIGH_
            +ORLEIGH
            \t[PERGOVMIL 990201-20040531] # another
            \t[IGOUNO >040601]
            """));
  }

  @Test
  void severalCodesMayStandOnTheLineOfTheName() throws IOException {
    assertEquals(
        List.of(
            "VORGAN LEAGUE|||PER|MIL|PERMIL||1989-12-31|x.actors.txt:1",
            "VORGAN LEAGUE||||||||x.actors.txt:1"),
        actors("VORGAN_LEAGUE_ [PERMIL <891231] [---] trailing words\n"));
  }

  @Test
  void aShortFormInBracketsIsAnotherName() throws IOException {
    assertTrue(actors("VORGAN_LEAGUE_(VL)_ [PERMIL]").get(0).startsWith("VORGAN LEAGUE|VL|"));
  }

  @Test
  void theCodeOfACountryAloneMakesAPlace() throws IOException {
    assertEquals(
        List.of("PERU|PERUVIAN|place|PER||PER|||x.actors.txt:2"),
        actors("PERU_\n+PERUVIAN_ [PER]"));
  }

  @Test
  void aDayThatItsMonthHasNotIsReadAsTheMonth() throws IOException {
    assertTrue(actors("ORLEIGH [PERGOV 990431-990600]").get(0).contains("|1999-04|1999-06|"));
  }

  @Test
  void bytesOfAnOlderCharacterSetAreRead() throws IOException {
    byte[] bytes = "ORL\u00c9IGH_ [PERGOV]".getBytes(StandardCharsets.ISO_8859_1);
    assertTrue(read("x.actors.txt", bytes).actors.get(0).startsWith("ORL\u00c9IGH|"));
  }

  @Test
  void agentsAreRoleNounsWithPluralsMacrosAndSlips() throws IOException {
    Kept read =
        read(
            "x.agents.txt",
            """
            !HEAD! = MINISTER, CHIEF
            !HEAD! OF_WORKS [~GOV]
            CHAMBER_OF_TRADE {CHAMBERS_OF_TRADE} [~BUS}
            NEWSREADER {} [MED~]
            """);
    assertEquals(
        List.of(
            "minister of works|person|GOV|own||x.agents.txt:2|",
            "chief of works|person|GOV|own||x.agents.txt:2|",
            "chamber of trade|organisation||own||x.agents.txt:3|",
            "chambers of trade|person||own||x.agents.txt:3|",
            "newsreader|person|JRN|own||x.agents.txt:4|"),
        read.roles);
    assertEquals(List.of(), read.problems);
  }

  @Test
  void whatCannotBeReadIsNamedWithItsLineAndTheRestIsKept() throws IOException {
    Kept read =
        read(
            "x.actors.txt",
            """
            +NOBODY
            ORLEIGH
            \t[PERGOV 9912312-991231]
            \t[s]
            \t[PERGOV 990201-980201]
            \t[PERMIL]
            +BROKEN]_
            LONELY
            """);
    assertEquals(1, read.actors.size());
    assertEquals(
        List.of(
            "1: read synonym",
            "3: read date",
            "4: read code",
            "5: read a time",
            "7: read ]",
            "8: read \"LONELY\" without"),
        read.problems.stream()
            .map(problem -> problem.substring("x.actors.txt:".length()))
            .map(
                problem ->
                    problem.replaceFirst(
                        "(read (synonym|date|code|a time|]|\"LONELY\" without)).*", "$1"))
            .toList());
  }

  @Test
  void aPlainTableIsReadByItsColumns() throws IOException {
    assertEquals(
        List.of("Tamsin Orleigh|T. Orleigh|person|PER|GOV|PERGOV|2001|2004-05|x.csv:2"),
        read(
                "x.csv",
                "code,name,also,kind,from,to\nPERGOV,Tamsin Orleigh,T. Orleigh,person,2001,2004-05\n")
            .actors);
  }

  @Test
  void aRowThatCannotBeReadIsNamedAndTheRestIsKept() throws IOException {
    Kept read = read("x.tsv", "name\tkind\tfrom\nA\tghost\t\nB\t\tMay\n\t\t\nC\tgroup\t2001\n");
    assertEquals(1, read.actors.size());
    assertTrue(read.problems.get(0).startsWith("x.tsv:2: read kind \"ghost\""));
    assertTrue(read.problems.get(1).startsWith("x.tsv:3: read times \"May\""));
    assertTrue(read.problems.get(2).startsWith("x.tsv:4: read no name"));
  }

  private static final String DUMP =
      """
      [
      {"id":"Q901","labels":{"en":{"value":"Tamsin Orleigh"}},"aliases":{"en":[{"value":"T. Orleigh"}]},
       "claims":{"P27":[{"rank":"normal","mainsnak":{"datavalue":{"value":{"id":"Q903"}}}}],
        "P39":[{"rank":"normal","mainsnak":{"datavalue":{"value":{"id":"Q902"}}},"qualifiers":{
         "P580":[{"datavalue":{"value":{"time":"+2001-03-00T00:00:00Z","precision":10}}}],
         "P582":[{"datavalue":{"value":{"time":"+2004-00-00T00:00:00Z","precision":9}}}]}}]}},
      {"id":"Q902","labels":{"en":{"value":"Minister of Works"}},"claims":{"P31":[]},"sitelinks":{"a":{}}},
      {"id":"Q903","labels":{"en":{"value":"Peru"}},
       "claims":{"P298":[{"mainsnak":{"datavalue":{"value":"PER"}}}]}}
      ]
      """;

  @Test
  void peopleOfADumpHaveTheirOfficesWhateverTheOrder() throws IOException {
    Kept read = read("dump.json", DUMP);
    assertEquals(
        List.of("Tamsin Orleigh|T. Orleigh|person|PER|GOV||2001-03|2004|dump.json Q901 Q902"),
        read.actors);
    assertEquals(List.of(), read.problems);
  }

  @Test
  void aPackedDumpIsReadAlike() throws IOException {
    Path packed = folder.resolve("dump.json.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(DUMP.getBytes(StandardCharsets.UTF_8));
    }
    new ActorLists(CODES, kept).read(packed);
    assertEquals(1, kept.actors.size());
  }

  @Test
  void aDumpThatBreaksOffIsNamed() throws IOException {
    assertTrue(
        read("dump.json", DUMP.substring(0, DUMP.length() - 20))
            .problems
            .get(0)
            .contains("no JSON"));
  }

  @Test
  void theAnswerOfAQueryGivesARowEach() throws IOException {
    String answer =
        """
        {"head":{"vars":["personLabel"]},"results":{"bindings":[
         {"personLabel":{"value":"Tamsin Orleigh"},"officeLabel":{"value":"minister"},
          "country":{"value":"PER"},"start":{"value":"2001-03-04T00:00:00Z"}},
         {"who":{"value":"x"}}]}}
        """;
    Kept read = read("answer.json", answer);
    assertEquals(
        List.of("Tamsin Orleigh||person|PER|GOV||2001-03-04||answer.json row 1"), read.actors);
    assertTrue(
        read.problems.get(0).contains("row 2: read variables [who]"), read.problems::toString);
  }

  @Test
  void randomTextIsReadOrNamedAndNeverBreaksTheReader() throws IOException {
    Random random = new Random(7);
    String letters = "+[]{}~<>-#!=_ \t\n\"',;:AB019\u00e9";
    for (String name : List.of("x.actors.txt", "x.agents.txt", "x.tsv", "x.csv", "x.json")) {
      for (int i = 0; i < 300; i++) {
        StringBuilder text = new StringBuilder(name.endsWith("sv") ? "name,kind\n" : "");
        random.ints(80, 0, letters.length()).forEach(at -> text.append(letters.charAt(at)));
        read(name, text.toString());
      }
    }
    assertTrue(kept.problems.stream().allMatch(problem -> problem.startsWith("x.")));
  }
}
