package org.readout.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GazetteerImportTest {
  private static final String TOWN =
      DumpLines.place(5, "Strelsau", "Strelsow,Стрельзау", "P.PPL", 9);
  private static final String DIVISION = DumpLines.place(6, "Upper Zenda", "", "A.ADM1", 900);

  @TempDir private Path folder = Path.of("");
  private final List<String> unread = new ArrayList<>();

  private final GazetteerImport.Watcher watcher =
      new GazetteerImport.Watcher() {
        @Override
        public void unread(Path file, long line, String reason) {
          unread.add(line + ": " + reason);
        }

        @Override
        public void read(long lines) {}
      };

  private GazetteerImport.Outcome run(Path dump, Optional<Path> names) throws IOException {
    return GazetteerImport.run(dump, names, folder, watcher);
  }

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private List<String> rows() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve(GazetteerImport.FILE));
    return lines.subList(1, lines.size());
  }

  private List<String> namesIn() throws IOException {
    return rows().stream().map(line -> line.substring(0, line.indexOf('\t'))).toList();
  }

  @Test
  void aPlaceIsFoundByItsNamesInLatinLettersAndKnowsItsDivision() throws IOException {
    run(file("x.txt", TOWN, DIVISION), Optional.empty());
    assertEquals(
        List.of(
            "Strelsau\t\tKEN\tUpper Zenda\t1.5\t36.25\t9\t5\tcity\t",
            "Strelsow\tStrelsau\tKEN\tUpper Zenda\t1.5\t36.25\t9\t5\tcity\t",
            "Upper Zenda\t\tKEN\tUpper Zenda\t1.5\t36.25\t900\t6\tregion\t"),
        rows());
  }

  @Test
  void theLargerOfOneNameComesFirst() throws IOException {
    run(
        file(
            "x.txt",
            DumpLines.place(1, "Hentzau", "", "P.PPL", 90),
            DumpLines.place(2, "Hentzau", "", "P.PPL", 1000)),
        Optional.empty());
    assertTrue(rows().get(0).contains("\t1000\t2\t"), rows().toString());
  }

  @Test
  void whatNoCoderNeedsIsLeftOut() throws IOException {
    run(
        file(
            "x.txt",
            DumpLines.place(1, "Zenda Hotel", "", "S.HTL", 0),
            DumpLines.place(2, "Old Zenda", "", "P.PPLH", 0),
            DumpLines.place(3, "Zenda Camp", "", "S.CMPRF", 0)),
        Optional.empty());
    assertEquals(List.of("Zenda Camp"), namesIn());
  }

  @Test
  void aTableOfNamesTakesThePlaceOfThoseInTheDump() throws IOException {
    Path names =
        file(
            "names.txt",
            DumpLines.name(5, "en", "Strelsau City"),
            DumpLines.name(5, "", "Old Strelsau"),
            DumpLines.name(5, "fr", "Strelsau-la-Ville"),
            DumpLines.name(4, "en", "Nowhere"),
            "7\t5\ten\tStrelsau of Old\t\t\t\t1\t\t");
    run(file("x.txt", TOWN), Optional.of(names));
    assertEquals(List.of("Old Strelsau", "Strelsau", "Strelsau City"), namesIn());
  }

  @Test
  void eachLineThatCannotBeReadIsNamedAndTheOthersAreTaken() throws IOException {
    GazetteerImport.Outcome outcome =
        run(
            file(
                "x.txt", "Strelsau", TOWN.replace("1.5", "north"), TOWN, TOWN.replace("1.5", "91")),
            Optional.empty());
    assertEquals(
        List.of(
            "1: read 1 columns; GeoNames writes 19, divided by tabs",
            "2: read latitude \"north\"; write degrees as in 12.345",
            "4: read latitude \"91\"; write degrees from -90 to 90"),
        unread);
    assertEquals(new GazetteerImport.Outcome(4, 3, 1, 2), outcome);
  }

  @Test
  void zipAndGzipHoldTheSameAsPlainText() throws IOException {
    run(file("x.txt", TOWN), Optional.empty());
    List<String> plain = rows();
    run(zip(), Optional.empty());
    assertEquals(plain, rows());
    run(gzip(), Optional.empty());
    assertEquals(plain, rows());
  }

  private Path zip() throws IOException {
    Path file = folder.resolve("x.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
      zip.write("no table".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("KE.txt"));
      zip.write(TOWN.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private Path gzip() throws IOException {
    Path file = folder.resolve("x.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(TOWN.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  @Test
  void anImportThatBreaksLeavesWhatStoodThere() throws IOException {
    run(file("x.txt", TOWN), Optional.empty());
    List<String> before = rows();
    Path broken = Files.write(folder.resolve("x.zip"), new byte[] {'P', 'K', 3, 4, 1});
    assertThrows(IOException.class, () -> run(broken, Optional.empty()));
    assertEquals(before, rows());
    try (Stream<Path> files = Files.list(folder)) {
      assertFalse(files.anyMatch(file -> file.getFileName().toString().startsWith(".sorting-")));
    }
  }

  @Test
  void aFileOfSomethingElseIsRefusedAtOnce() throws IOException {
    Random random = new Random(7);
    byte[] bytes = new byte[200_000];
    random.nextBytes(bytes);
    bytes[0] = '?';
    Path file = Files.write(folder.resolve("x.txt"), bytes);
    IOException refused = assertThrows(IOException.class, () -> run(file, Optional.empty()));
    assertTrue(
        String.valueOf(refused.getMessage())
            .contains("x.txt is no file of GeoNames': of the first 100 lines"),
        String.valueOf(refused.getMessage()));
    assertEquals(List.of(), unread);
    assertFalse(Files.exists(folder.resolve(GazetteerImport.FILE)));
  }

  @Test
  void aShortFileOfSomethingElseIsRefusedToo() throws IOException {
    run(file("x.txt", TOWN), Optional.empty());
    List<String> before = rows();
    Path file = file("y.txt", "name,country", "Strelsau,RUR");
    IOException refused = assertThrows(IOException.class, () -> run(file, Optional.empty()));
    assertTrue(
        String.valueOf(refused.getMessage()).contains("line 1: read 1 columns"),
        String.valueOf(refused.getMessage()));
    assertEquals(before, rows());
  }

  @Test
  void aFileWithoutAPlaceThatIsTakenIsRefused() throws IOException {
    Path file = file("x.txt", DumpLines.place(1, "Zenda Hotel", "", "S.HTL", 0));
    assertThrows(IOException.class, () -> run(file, Optional.empty()));
  }

  @Test
  void randomTextAmongPlacesIsNamedLineByLine() throws IOException {
    Random random = new Random(7);
    byte[] bytes = new byte[20_000];
    random.nextBytes(bytes);
    Path file = file("x.txt", TOWN, new String(bytes, StandardCharsets.ISO_8859_1));
    GazetteerImport.Outcome outcome = run(file, Optional.empty());
    assertEquals(outcome.lines() - 1, outcome.unread());
    assertEquals(outcome.unread(), unread.size());
  }

  @Test
  void aLineWithoutEndIsNamedAndPassedOver() throws IOException {
    run(file("x.txt", TOWN, "x".repeat(3_000_000), DIVISION), Optional.empty());
    assertEquals(
        List.of("2: read 3,000,000 characters in one line; GeoNames writes at most some 10,000"),
        unread);
    assertEquals(3, rows().size());
  }

  @Test
  void whatAKilledImportLeftIsClearedAway() throws IOException {
    Path left = Files.writeString(folder.resolve(".sorting-7.tmp"), "x");
    Path part = Files.writeString(folder.resolve(GazetteerImport.FILE + ".part"), "x");
    run(file("x.txt", TOWN), Optional.empty());
    assertFalse(Files.exists(left) || Files.exists(part));
  }

  @Test
  void twoImportsDoNotWorkInOneFolder() throws IOException {
    Path file = file("x.txt", TOWN);
    try (Workplace place = Workplace.open(folder)) {
      IOException refused = assertThrows(IOException.class, () -> run(file, Optional.empty()));
      assertEquals(
          "another import is writing to %s; let it end, or name another folder"
              .formatted(place.folder()),
          String.valueOf(refused.getMessage()));
    }
    run(file, Optional.empty());
  }

  @Test
  void linesAreSortedByWayOfManyFiles() throws IOException {
    List<String> sorted = new ArrayList<>();
    try (SortedLines lines = new SortedLines(folder, 200)) {
      for (int i = 0; i < 100; i++) {
        lines.add("%03d".formatted(i * 37 % 100));
      }
      lines.forEach(sorted::add);
    }
    assertEquals(sorted.stream().sorted().toList(), sorted);
    assertEquals(100, sorted.size());
  }
}
