package org.readout.training.coreference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.analyzer.conllu.ConlluReader;
import org.readout.training.coreference.MarkedReport.Marked;

final class ReportsTest {
  private static final String TREEBANK =
      """
      # newdoc id = GUM_test_one
      # sent_id = GUM_test_one-1
      # text = Ana left.
      1\tAna\tAna\tPROPN\tNNP\t_\t2\tnsubj\t_\tEntity=(1-person-new-n-cf1-1-coref)
      2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
      3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

      # newdoc id = GUM_test_two
      # sent_id = GUM_test_two-1
      # text = She slept.
      1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\tEntity=(1-person-new-n-cf1-1-ana)
      2\tslept\tsleep\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
      3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

      """;

  private static String words(MarkedReport report, Marked mention) {
    return report.text().substring(mention.span().start(), mention.span().end());
  }

  @Test
  void eachDocumentOfATreebankIsAReport() throws IOException {
    try (BufferedReader lines = new BufferedReader(new StringReader(TREEBANK))) {
      List<MarkedReport> reports = TreebankReports.of(new ConlluReader(lines, "test").all());
      assertEquals(2, reports.size());
      assertEquals("GUM_test_two", reports.get(1).id());
      assertEquals("She", words(reports.get(1), reports.get(1).mentions().get(0)));
    }
  }

  @Test
  void offsetsOfJsonCountCodePoints(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("reports.jsonl");
    Files.writeString(
        file,
        "{\"id\": \"a\", \"more\": {\"x\": [1]}, \"text\": \"\uD83D\uDE00 Ana\", \"mentions\":"
            + " [{\"start\": 2, \"end\": 5, \"type\": \"person\", \"cluster\": \"7\"}]}\n");
    MarkedReport report = new JsonReports().read(file).get(0);
    assertEquals("Ana", words(report, report.mentions().get(0)));
    assertEquals("7", report.mentions().get(0).group());
  }
}
