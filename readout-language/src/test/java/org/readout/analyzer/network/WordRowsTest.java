package org.readout.analyzer.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.features.WordGroups;
import org.readout.analyzer.features.WordSight;
import org.readout.analyzer.model.ByteReader;
import org.readout.analyzer.model.ByteWriter;
import org.readout.analyzer.names.NameLists;

class WordRowsTest {
  private static final WordSight SIGHT = new WordSight(WordGroups.none());
  private static final NameLists LISTS =
      new NameLists(Map.of("ruiz", 0b101, "tagra", 0b100), Set.of(), Set.of());
  private static final WordRows ROWS =
      new WordRows(
          SIGHT, LISTS, Arrays.stream(WordRows.features(SIGHT, LISTS, "Ruiz")).sorted().toArray());

  private static boolean share(String one, String other) {
    int[] features = WordRows.features(SIGHT, LISTS, one);
    return Arrays.stream(WordRows.features(SIGHT, LISTS, other))
        .anyMatch(f -> Arrays.stream(features).anyMatch(g -> g == f));
  }

  @Test
  void everyFeatureOfAKnownFormHasItsRow() {
    int[] features = WordRows.features(SIGHT, LISTS, "Ruiz");
    int[] rows = ROWS.of("Ruiz");
    assertEquals(features.length, rows.length);
    for (int f = 0; f < features.length; f++) {
      assertEquals(ROWS.row(features[f]), rows[f]);
    }
  }

  @Test
  void aFormThatIsLittleKnownHasTheRowsThatItSharesWithOthers() {
    assertTrue(ROWS.of("Luiz").length > 0);
    assertTrue(ROWS.of("Luiz").length < ROWS.of("Ruiz").length);
    assertEquals(0, ROWS.of("0").length);
    assertTrue(ROWS.row(12345) < 0);
  }

  @Test
  void aWordOfOneListSharesItWithAWordOfSeveral() {
    assertTrue(share("ruiz", "TAGRA"));
    assertFalse(share("ruiz", "BOGOTA"));
  }

  @Test
  void anyFormHasFeatures() {
    for (String form : new String[] {"", "\uD83D", "\u202E", "x".repeat(10_000)}) {
      assertTrue(WordRows.features(SIGHT, LISTS, form).length > 0);
    }
  }

  @Test
  void rowsReadAndWrittenAreTheSame() {
    ByteWriter out = new ByteWriter();
    int[] hashes = {Integer.MIN_VALUE, -70_000, -1, 0, 1, 128, Integer.MAX_VALUE};
    new WordRows(SIGHT, LISTS, hashes).write(out);
    WordRows read = WordRows.read(new ByteReader(out.bytes()), SIGHT, LISTS);
    assertEquals(hashes.length, read.size());
    for (int row = 0; row < hashes.length; row++) {
      assertEquals(row, read.row(hashes[row]));
    }
    ByteWriter again = new ByteWriter();
    read.write(again);
    assertArrayEquals(out.bytes(), again.bytes());
  }
}
