package org.readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExtractCommandTest {
  private static final String PAGE =
      "<html><head><title>March in Zenda - Valley Courier</title><meta property='og:site_name'"
          + " content='Valley Courier'><meta name=author content='Mirela"
          + " Vantor'></head><body><h1>March in Zenda</h1><p>May 4, 2031</p><p>Farmers of the"
          + " caf&eacute; marched on Sunday.</p></body></html>";

  @TempDir Path folder = Path.of("");

  private final TestConsole console = new TestConsole();

  @Test
  void aPageIsOneObjectOnALine() {
    String name = file("a.html", PAGE);
    int at = PAGE.indexOf("Farmers");

    assertEquals(ExitCode.DONE, console.run("extract", "--format", "ndjson", name));
    assertEquals(
        "{\"file\":\"%s\",\"id\":\"%s\",\"text\":\"Farmers of the café marched on Sunday.\","
                .formatted(name, name)
            + "\"title\":\"March in Zenda\",\"authors\":[\"Mirela"
            + " Vantor\"],\"published\":\"2031-05-04\",\"outlet\":\"Valley Courier\",\"url\":null,"
            + "\"pieces\":[[0,18,%d,%d],[18,19,%d,%d],[19,38,%d,%d]],\"warnings\":[]}"
                .formatted(at, at + 18, at + 18, at + 26, at + 26, at + 45),
        console.outLines().get(0));
  }

  @Test
  void aPersonGetsLinesAndText() {
    String name = file("a.html", PAGE);

    console.onTerminal().run("extract", name);

    assertEquals(
        """
        file: %s
        title: March in Zenda
        authors: Mirela Vantor
        published: 2031-05-04
        outlet: Valley Courier

        Farmers of the café marched on Sunday.

        """
            .formatted(name),
        console.out());
  }

  @Test
  void aFolderIsReadByNameWithWhatIsInItsFolders() throws IOException {
    Files.createDirectories(folder.resolve("b/c"));
    file("b/c/two.txt", "The port closed.");
    file("a.csv", "title,text\nOne,Farmers marched.\n");
    file(".hidden.txt", "Nobody sees this.");
    file("z.png", "no report");

    assertEquals(ExitCode.DONE, console.run("extract", folder.toString()));
    assertEquals(2, console.outLines().size());
    assertTrue(console.outLines().get(0).contains("Farmers marched."), console.out());
    assertTrue(console.outLines().get(1).contains("The port closed."), console.out());
  }

  @Test
  void columnsOfTablesCanBeNamed() {
    String name = file("a.csv", "Tag,Meldung\n2031-05-04,Farmers marched.\n");

    assertEquals(
        ExitCode.DONE, console.run("extract", "--columns", "text=Meldung,published=Tag", name));
    assertTrue(console.out().contains("\"published\":\"2031-05-04\""), console.out());
  }

  @Test
  void aMappingThatIsNoneIsWrongUsage() {
    assertEquals(ExitCode.WRONG_USAGE, console.run("extract", "--columns", "colour=red", "a.csv"));
    assertTrue(
        console
            .err()
            .contains(
                "--columns: read \"colour=red\"; write FIELD=COLUMN with commas between, fields are"
                    + " id, text,"),
        console.err());
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsDone() {
    String bad = file("a.xml", "<!DOCTYPE rss [<!ENTITY a 'b'>]><rss><item/></rss>");
    String good = file("b.txt", "Farmers marched.");

    assertEquals(ExitCode.SOME_UNREAD, console.run("extract", bad, good));
    assertTrue(
        console.err().startsWith("readout: " + bad + ":1: read a document type"), console.err());
    assertEquals(1, console.outLines().size());
  }

  @Test
  void whatHoldsNoReportAmongOthersIsListedAndNoFault() {
    String front = file("a.html", "<html><body><a href=/1>Zenda</a></body></html>");
    file("b.txt", "Farmers marched.");

    assertEquals(ExitCode.DONE, console.run("extract", folder.toString()));
    assertEquals(1, console.outLines().size());
    assertEquals(
        "readout: %s: read a page without running text; give the page of one story, not a list of them\n"
            .formatted(front),
        console.err());
  }

  @Test
  void aGzipBombIsNamedAndTheRestIsDone() throws IOException {
    Path bomb = folder.resolve("a.jsonl.gz");
    try (var zipped = new java.util.zip.GZIPOutputStream(Files.newOutputStream(bomb))) {
      zipped.write(new byte[100 << 20]);
    }
    String good = file("b.txt", "Farmers marched.");

    assertEquals(ExitCode.SOME_UNREAD, console.run("extract", bomb.toString(), good));
    assertTrue(console.err().contains("unpacks to more than 200 times its size"), console.err());
    assertEquals(1, console.outLines().size());
  }

  private String file(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text).toString();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
