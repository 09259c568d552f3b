package org.readout.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnRulesTest {
  private static final String OURS = "# ours\nrule: a/one\nevent: AID\n\nrule: a/two\nevent: AID\n";

  private final RuleFiles shipped =
      new RuleFiles(
          Map.of(
              "en/events/aid.rules", OURS,
              "en/status/not.rules", "rule: a/two\neffect: not\n",
              "en/actors/roles.tsv", "word\tsector\n"));

  @TempDir private Path folder = Path.of("");

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, text);
  }

  private static List<String> names(RuleFiles files, String folder) {
    return files.in(folder, ".rules").stream().map(RuleText::name).toList();
  }

  @Test
  void aFileOfEventRulesIsAddedWhereverItLies() throws IOException {
    Path file = write("mine/my.rules", "rule: my/one\nevent: AID\n");
    RuleFiles all = OwnRules.over(shipped, folder);
    assertEquals(List.of("en/events/aid.rules", file.toString()), names(all, "en/events"));
  }

  @Test
  void aRuleTakesThePlaceOfOursAndLineNumbersHold() throws IOException {
    write("my.rules", "rule: a/one\nevent: AID supply\n");
    RuleFiles all = OwnRules.over(shipped, folder);
    assertEquals(
        "\n\n\n\nrule: a/two\nevent: AID\n",
        all.texts().get("en/events/aid.rules"),
        "the note above the rule goes with it");
  }

  @Test
  void aListTakesThePlaceOfOurs() throws IOException {
    Path file = write("my.rules", "list: giving\nwords: give\n");
    RuleFiles ours = new RuleFiles(Map.of("en/events/lists.rules", "list: giving\nwords: send\n"));
    RuleFiles all = OwnRules.over(ours, folder);
    assertEquals("\n\n", all.texts().get("en/events/lists.rules"));
    assertEquals(List.of("en/events/lists.rules", file.toString()), names(all, "en/events"));
  }

  @Test
  void aRuleOfAnotherKindKeepsItsName() throws IOException {
    write("my.rules", "rule: a/two\nevent: AID\n");
    RuleFiles all = OwnRules.over(shipped, folder);
    assertEquals("rule: a/two\neffect: not\n", all.texts().get("en/status/not.rules"));
  }

  @Test
  void theFolderTellsTheKindBeforeTheKeysDo() throws IOException {
    write("en/cues/my.rules", "rule: my/cue\neffect: not\n");
    RuleFiles all = OwnRules.over(shipped, folder);
    assertEquals(1, names(all, "en/cues").size());
  }

  @Test
  void oneFileWillDo() throws IOException {
    Path file = write("my.rules", "rule: my/one\neffect: not\n");
    RuleFiles all = OwnRules.over(shipped, file);
    assertTrue(names(all, "en/status").contains(file.toString()));
  }

  @Test
  void aTableTakesThePlaceOfTheOneUnderItsPath() throws IOException {
    write("en/actors/roles.tsv", "word\tsector\nmayor\tGOV\n");
    RuleFiles all = OwnRules.over(shipped, folder);
    assertTrue(all.file("en/actors/roles.tsv").orElseThrow().text().contains("mayor"));
  }

  @Test
  void whatIsOfNoKnownKindIsNamedTogether() throws IOException {
    Path rules = write("a.rules", "rule: my/one\nverbs: give\n");
    Path table = write("b.tsv", "x\n");
    RuleFileException e =
        assertThrows(RuleFileException.class, () -> OwnRules.over(shipped, folder));
    assertEquals(
        List.of(rules.toString(), table.toString()),
        e.problems().stream().map(Problem::file).toList());
  }

  @Test
  void aMissingFolderIsNamed() {
    Path missing = folder.resolve("nowhere");
    assertThrows(NoSuchFileException.class, () -> OwnRules.over(shipped, missing));
  }
}
