package org.readout.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Precision;
import org.readout.rules.RuleFileException;

class OwnPlacesTest {
  private static final String HEADING = OwnPlaces.HEADING + ", sum 0";
  private static final String CELLS = "\t\tRUR\tZenda\t1.5\t36.25\t%d\t%d\tcity\t";

  @TempDir private Path folder = Path.of("");

  private OwnPlaces places(String... lines) throws IOException {
    return OwnPlaces.open(file(HEADING + "\n" + String.join("\n", lines) + "\n"));
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("gazetteer.tsv"), text);
  }

  private static String line(String name, long people, long id) {
    return name + CELLS.formatted(people, id);
  }

  private static List<Long> ids(List<Location> places) {
    return places.stream().map(place -> place.geonames().orElse(0)).toList();
  }

  @Test
  void aPlaceIsReadFromItsLine() throws IOException {
    Location found = places(line("Strelsau", 40, 7)).find("Strelsau").get(0);
    assertEquals("Strelsau", found.name());
    assertEquals(Optional.of("RUR"), found.country());
    assertEquals(Optional.of("Zenda"), found.region());
    assertEquals(36.25, found.longitude().orElse(0));
    assertEquals(OptionalLong.of(7), found.geonames());
    assertEquals(Precision.CITY, found.precision());
  }

  @Test
  void everyLineIsFoundWhereverItStands() throws IOException {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      names.add("N%04d".formatted(i));
    }
    OwnPlaces places =
        places(
            names.stream()
                .map(name -> line(name, 1, Long.parseLong(name.substring(1))))
                .toArray(String[]::new));
    for (String name : names) {
      assertEquals(List.of(Long.parseLong(name.substring(1))), ids(places.find(name)));
    }
    assertEquals(List.of(), places.find("N"));
    assertEquals(List.of(), places.find("N05000"));
    assertEquals(List.of(), places.find("A"));
    assertEquals(List.of(), places.find("Z"));
  }

  @Test
  void namesInManyAlphabetsAreInTheOrderOfTheirBytes() throws IOException {
    OwnPlaces places = places(line("Zenda", 1, 1), line("Łódz", 1, 2), line("Ж", 1, 3));
    assertEquals(List.of(2L), ids(places.find("Łódz")));
    assertEquals(List.of(3L), ids(places.find("Ж")));
  }

  @Test
  void ofManyOfOneNameTheFirstAreLookedAt() throws IOException {
    List<String> lines = new ArrayList<>(List.of(line("Alpha", 1, 99)));
    for (int i = 0; i < 30; i++) {
      lines.add(line("Zenda", 100 - i, i));
    }
    List<Long> found = ids(places(lines.toArray(String[]::new)).find("Zenda"));
    assertEquals(OwnPlaces.MOST, found.size());
    assertEquals(0L, found.get(0));
  }

  @Test
  void nobodyLivingThereIsNotASea() throws IOException {
    assertEquals(1, places(line("Zenda", 0, 1)).find("Zenda").get(0).inhabitants());
  }

  @Test
  void aFileThatNoImportWroteIsRefused() throws IOException {
    Path file = file("name\tcountry\n");
    RuleFileException refused = assertThrows(RuleFileException.class, () -> OwnPlaces.open(file));
    assertTrue(
        String.valueOf(refused.getMessage()).contains("import the gazetteer anew"),
        refused.getMessage());
  }

  @Test
  void aBrokenLineIsToldWithItsNumberAndItsWords() throws IOException {
    OwnPlaces places = places(line("Strelsau", 40, 7), "Zenda\t\tRUR\tnorth");
    RuleFileException told = assertThrows(RuleFileException.class, () -> places.find("Zenda"));
    String message = String.valueOf(told.getMessage());
    assertTrue(message.contains("gazetteer.tsv:3: read \"Zenda\t\tRUR\tnorth\""), message);
  }

  @Test
  void randomBytesAreRefusedOrHoldNothing() throws IOException {
    Random random = new Random(3);
    byte[] bytes = new byte[5000];
    for (int i = 0; i < 200; i++) {
      random.nextBytes(bytes);
      byte[] heading = (HEADING + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
      System.arraycopy(heading, 0, bytes, 0, heading.length);
      OwnPlaces places = OwnPlaces.open(Files.write(folder.resolve("r" + i), bytes));
      assertEquals(List.of(), places.find("Strelsau"));
    }
  }
}
