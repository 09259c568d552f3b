package org.readout.training.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.training.attribution.SpeakerFigures.Tally;

class SpeakerFiguresTest {
  private static final String LINE =
      "{\"attributions\":[{\"id\":1,\"source\":[[13,16]],\"cue\":[[17,21]],\"content\":[[0,12]]},"
          + "{\"source\":[[30,32]],\"cue\":[[33,37]],\"content\":[[38,47]]}],"
          + "\"id\":\"r\",\"text\":\"“It closed,” Ana said. Then 😀 he said it was so.\"}";

  @TempDir private Path folder = Path.of("");

  private MarkedReport report() throws IOException {
    Path file = folder.resolve("reports.jsonl");
    Files.writeString(file, LINE + "\n");
    return new JsonReports().read(file).get(0);
  }

  private static Found found(int head, int end) {
    BitSet source = new BitSet();
    source.set(head, end);
    BitSet content = new BitSet();
    content.set(0, 12);
    return new Found(source, new BitSet(), content);
  }

  @Test
  void offsetsCountCodePoints() throws IOException {
    MarkedReport report = report();
    assertEquals(31, report.attributions().get(1).source().nextSetBit(0));
    assertEquals("he", report.text().substring(31, 33));
  }

  @Test
  void onlyDirectQuotationsCount() throws IOException {
    assertEquals(new Tally(1, 0, 0), Tally.of(report(), List.of()));
  }

  @Test
  void aSpeakerIsRightWhereItsHeadLiesInTheMarkedSource() throws IOException {
    assertEquals(new Tally(1, 1, 1), Tally.of(report(), List.of(found(13, 16))));
    assertEquals(new Tally(1, 1, 0), Tally.of(report(), List.of(found(31, 33))));
  }

  @Test
  void aMarkLeftOpenEndsWithItsParagraph() {
    BitSet quoted = Quoted.in("“Open\nnot ''twin'' not");
    assertEquals("{0, 1, 2, 3, 4, 10, 11, 12, 13, 14, 15, 16, 17}", quoted.toString());
  }
}
