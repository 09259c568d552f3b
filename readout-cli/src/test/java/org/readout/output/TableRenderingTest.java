package org.readout.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TableRenderingTest {

  @Test
  void aRowTellsStatusHedgesEventAndSources() {
    assertEquals(
        """
        Port of Zenda shelled · The Gazette · 2031-05-04 · 2 sentences · 3 claims
        ────────────────────────────────────────────────────────────────────────────────
        §    status         who did what to whom                 on whose word
        ────────────────────────────────────────────────────────────────────────────────
        1    happened       Ruritania's army RURMIL              a police statement
             ~ reportedly   ASSAULT/heavy-weapons “shelled”        (said)
                            the port of Zenda                    ‹ the Gazette (seen)
                            2031-04-01 to 2031-04-30 · Zenda,
                              RUR · 12 people killed
        2    not            President Rudolf Elphberg RURMIL     the report itself
                            ACCUSE “condemn”
        2    future         (nobody named)                       the report itself
                            CONSULT/visit “vowed … meet”
                            <rebel> envoys
        ────────────────────────────────────────────────────────────────────────────────

        """,
        new TableRendering(80, false).render(SampleReading.whole()));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 72, 80, 100, 120, 300})
  void noLineIsWiderThanTheTerminal(int columns) {
    int widest =
        new TableRendering(columns, false)
            .render(SampleReading.whole())
            .lines()
            .skip(1)
            .mapToInt(line -> line.codePointCount(0, line.length()))
            .max()
            .orElseThrow();

    assertTrue(widest <= Math.max(72, columns), "a line has " + widest);
  }

  @Test
  void coloursAreThereOnlyWhenAskedFor() {
    assertFalse(new TableRendering(80, false).render(SampleReading.whole()).contains("\u001B"));
    String coloured = new TableRendering(80, true).render(SampleReading.whole());
    assertTrue(coloured.contains("\u001B[32mhappened\u001B[0m"), coloured);
    assertEquals(
        new TableRendering(80, false).render(SampleReading.whole()),
        coloured.replaceAll("\u001B\\[[0-9]*m", ""));
  }

  @Test
  void aReportWithoutClaimsSaysSo() {
    assertEquals(
        "empty · no date · 1 sentence · 0 claims\n\n",
        new TableRendering(80, false).render(SampleReading.empty()));
  }

  @Test
  void wordsCannotSteerTheTerminal() {
    Styled styled = new Styled("a\u001B[2Jb\u202Ec\nd\uD83D", Style.PLAIN);

    assertEquals("a [2Jb\uFFFDc d\uFFFD", styled.words());
  }

  @Test
  void aWordLongerThanItsColumnIsCut() {
    Cell cell =
        new Cell().line(new Styled("incomprehensibilities 😀😀😀😀😀😀😀😀😀", Style.PLAIN));

    assertEquals(
        "[Shown[text=incompreh…, width=10],  , Shown[text=  😀😀😀😀😀😀😀…, width=10]]"
            .replace(",  ,", ","),
        cell.shown(10, false).toString());
  }
}
