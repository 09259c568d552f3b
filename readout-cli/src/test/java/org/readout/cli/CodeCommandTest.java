package org.readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CodeCommandTest {
  private static final String FRONT_PAGE =
      "<!DOCTYPE html><html><body><a href=/1>Zenda</a> <a href=/2>Strelsau</a></body></html>";
  private static final String REPORT = "date 2031-05-04\nFarmers marched. Police watched.";

  @TempDir Path folder = Path.of("");

  private final TestConsole console = new TestConsole();

  @Test
  void aReportGivesOneLineAndWhatItTook() {
    assertEquals(ExitCode.DONE, console.run("code", file("a.txt", REPORT)));

    assertEquals(1, console.outLines().size());
    assertTrue(console.out().contains("\"published\":\"2031-05-04\""));
    assertEquals(1, console.errLines().size(), console.err());
    assertTrue(
        console.err().matches("readout: 1 report, 2 sentences, [0-9.]+ s, [0-9,]+ sentences/s\n"),
        console.err());
  }

  @Test
  void onATerminalTheTableIsTheUsualForm() {
    console.onTerminal().run("code", file("a.txt", REPORT));

    assertTrue(console.out().contains("2 sentences · 0 claims"), console.out());
  }

  @ParameterizedTest
  @CsvSource({"table,0 claims", "ndjson,\"{\"\"report\"\":\"", "html,<!doctype html>"})
  void everyFormCanBeAskedFor(String form, String expected) {
    assertEquals(ExitCode.DONE, console.run("code", "--format", form, file("a.txt", REPORT)));
    assertTrue(console.out().contains(expected.replace("\"{\"\"report\"\":\"", "{\"report\":")));
  }

  @Test
  void aManyReportsComeOutInTheOrderInWhichTheyWentIn() {
    String lines =
        IntStream.range(0, 300)
            .mapToObj(i -> "{\"id\":\"r%d\",\"text\":\"One. Two.\"}\n".formatted(i))
            .collect(Collectors.joining());

    assertEquals(ExitCode.DONE, console.run("code", "--threads", "4", file("a.jsonl", lines)));
    List<String> out = console.outLines();
    assertEquals(300, out.size());
    for (int i = 0; i < 300; i++) {
      assertTrue(out.get(i).startsWith("{\"report\":{\"id\":\"r%d\",".formatted(i)), out.get(i));
    }
    assertTrue(console.err().contains("300 reports, 600 sentences"));
  }

  @Test
  void pagesOfSeveralReportsGoToAFolderUnderNamesOfTheirOwn() throws IOException {
    Path pages = folder.resolve("pages");
    String name =
        file(
            "a.jsonl",
            "{\"id\":\"a/b\",\"text\":\"One.\"}\n{\"id\":\"a:b\",\"text\":\"Two.\"}\n"
                + "{\"id\":\"../c\",\"text\":\"Three.\"}\n");

    assertEquals(
        ExitCode.DONE, console.run("code", "--format", "html", "--output", pages.toString(), name));
    try (Stream<Path> files = Files.list(pages)) {
      assertEquals(
          List.of("a-b-2.html", "a-b.html", "c.html"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
    assertEquals("", console.out());
  }

  @Test
  void twoPagesInOneStreamAreRefused() {
    String first = file("a.txt", REPORT);
    String second = file("b.txt", REPORT);

    assertEquals(ExitCode.WRONG_USAGE, console.run("code", "--format", "html", first, second));
    assertTrue(console.err().contains("name a folder: --output FOLDER"), console.err());
  }

  @Test
  void standardInputIsRead() {
    console.withInput("{\"id\":\"r1\",\"text\":\"One.\"}\n").run("code", "-");

    assertTrue(console.out().contains("\"id\":\"r1\""));
  }

  @Test
  void aDayGivenByTheUserCountsMoreThanTheReports() {
    console.run("code", "--published", "2030-01-02", file("a.txt", REPORT));

    assertTrue(console.out().contains("\"published\":\"2030-01-02\""));
  }

  @Test
  void warningsStandInTheOutputAndOnStandardError() {
    String name = file("a.txt", "Farmers marched.");

    assertEquals(ExitCode.DONE, console.run("code", name));
    assertTrue(console.out().contains("\"warnings\":[\"no date\"]"));
    assertEquals("readout: " + name + ": no date", console.errLines().get(0));
  }

  @Test
  void whatCannotBeOpenedIsNamedAndTheRestIsDone() {
    String there = file("a.txt", REPORT);
    String missing = folder.resolve("none.txt").toString();

    assertEquals(ExitCode.SOME_UNREAD, console.run("code", missing, there));
    assertEquals(1, console.outLines().size());
    assertEquals(
        "readout: " + missing + ": there is no such file; check the name",
        console.errLines().get(0));
    assertTrue(console.err().endsWith("; 1 not read\n"), console.err());
  }

  @Test
  void aPageWithoutTextAmongOthersIsCountedAndNoFault() {
    file("a.txt", REPORT);
    file("front.html", FRONT_PAGE);
    file("none.txt", "");

    assertEquals(ExitCode.DONE, console.run("code", folder.toString()));
    assertEquals(1, console.errLines().size());
    assertTrue(console.err().endsWith("; 2 of 3 held no report: 2 without text\n"), console.err());
  }

  @Test
  void aPageWithoutTextThatIsNamedIsRefused() {
    String page = file("front.html", FRONT_PAGE);

    assertEquals(ExitCode.SOME_UNREAD, console.run("code", page));
    assertTrue(
        console.err().startsWith("readout: " + page + ": read a page without running text"),
        console.err());
    assertTrue(console.err().endsWith("; 1 not read\n"), console.err());
  }

  @Test
  void whatIsNoPageInAnArchiveIsCountedAndWhatIsBrokenIsAFault() {
    String missing = http("404 Not Found", "text/html", FRONT_PAGE);
    String picture = http("200 OK", "image/png", "picture");
    String list = http("200 OK", "text/html", FRONT_PAGE);
    String sound = file("sound.warc", missing + picture + list);
    String broken = file("broken.warc", list + "WARC/1.0\r\nWARC-Type: response\r\n\r\n");

    assertEquals(ExitCode.DONE, console.run("code", sound));
    assertTrue(
        console.err().endsWith("; 3 of 3 held no report: 2 no page, 1 without text\n"),
        console.err());
    assertEquals(ExitCode.SOME_UNREAD, console.run("code", broken));
    assertTrue(
        console.err().endsWith("; 1 not read; 1 of 2 held no report: 1 without text\n"),
        console.err());
  }

  private static String http(String status, String type, String body) {
    String http = "HTTP/1.1 %s\r\nContent-Type: %s\r\n\r\n%s".formatted(status, type, body);
    return "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
        .formatted(http.length(), http);
  }

  @Test
  void anIdThatComesTwiceIsRefusedTheSecondTime() {
    String name =
        file("a.jsonl", "{\"id\":\"x\",\"text\":\"One.\"}\n{\"id\":\"x\",\"text\":\"Two.\"}\n");

    assertEquals(ExitCode.SOME_UNREAD, console.run("code", name));
    assertEquals(1, console.outLines().size());
    assertTrue(
        console
            .err()
            .contains(
                "%s:2: read id \"x\" a second time, first at %s:1; give each report its own"
                    .formatted(name, name)),
        console.err());
  }

  @Test
  void aTextInAnotherLanguageIsPassedOnUncoded() {
    String name =
        file(
            "a.txt",
            "date 2031-05-04\nDer Minister hat am Montag mit dem Botschafter über die Lage in der"
                + " Stadt gesprochen und ist nicht nach Hause gefahren.");

    assertEquals(ExitCode.SOME_UNREAD, console.run("code", name));
    assertTrue(
        console.out().contains("the text seems to be German; only English is read"), console.out());
    assertTrue(console.err().startsWith("readout: " + name + ": the text seems to be German"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"break it. ", "overflow it. "})
  void aFaultOfTheProgramCostsOneReportOnly(String text) {
    String broken = file("a.txt", text);
    String fine = file("b.txt", REPORT);

    assertEquals(ExitCode.SOME_UNREAD, console.run("code", broken, fine));
    assertEquals(1, console.outLines().size());
    assertTrue(
        console
            .err()
            .startsWith("readout: " + broken + ": not coded, since the program has a fault"),
        console.err());
  }

  @Test
  void aReaderThatGoesAwayEndsTheRunQuietly() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    String name = file("a.txt", REPORT);

    assertEquals(ExitCode.DONE, Main.run(console.console(closed), TestStages::load, "code", name));
    assertEquals("", console.err());
  }

  @Test
  void aFullDiskIsToldAndFails() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };

    assertEquals(
        ExitCode.FAILED,
        Main.run(console.console(full), TestStages::load, "code", file("a.txt", REPORT)));
    assertEquals("readout: cannot write any more: No space left on device\n", console.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--format pdf|expected one of [table, ndjson, html]",
        "--from papyrus|--from: read \"papyrus\"; write archive or csv or feed or html or jsonl or"
            + " mail or newsml or ninjs or pdf or text or warc",
        "--published soon|--published: read \"soon\"; write a day as in 2024-03-19",
        "--output .|--output: . is a folder; name a file, or add --format html",
        "--format ndjson --scale kelvin|--scale: read \"kelvin\"; write one of gdelt, icews,",
        "--resume|--resume: goes on with a file of ndjson; add --format ndjson --output FILE",
        "--own-word --source Otieno|--own-word: what a source says is not the report's own; leave",
        "--source=|--source: read no name; write one, as in --source \"Foreign Ministry\"",
        "--threads 0|--threads: read 0; write a number from 1",
        "--colour|Unknown option: '--colour'"
      })
  void wrongUsageIsToldWithWhatWouldBeRight(String options, String message) {
    String[] arguments = ("code " + options + " " + file("a.txt", REPORT)).split(" ", -1);

    assertEquals(ExitCode.WRONG_USAGE, console.run(arguments));
    assertTrue(console.err().contains(message), console.err());
    assertEquals("", console.out());
  }

  @Test
  void latinLettersOfOneByteAreReadWithAWarning() {
    String name = file("a.txt", "date 2031-05-04\nThe café closed.", StandardCharsets.ISO_8859_1);

    assertEquals(ExitCode.DONE, console.run("code", name));
    assertTrue(
        console.err().contains(name + ": line 2 is not UTF-8; read as Windows-1252"),
        console.err());
  }

  private String file(String name, String text) {
    return file(name, text, StandardCharsets.UTF_8);
  }

  private String file(String name, String text, Charset charset) {
    try {
      return Files.write(folder.resolve(name), text.getBytes(charset)).toString();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
