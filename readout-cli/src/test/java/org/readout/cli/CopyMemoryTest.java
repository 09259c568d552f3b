package org.readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.copies.CopyFinder;
import org.readout.copies.Journal;
import org.readout.rules.RuleFiles;

final class CopyMemoryTest {
  private static final RuleFiles RULES = RuleFiles.shipped();

  @TempDir private Path folder = Path.of("");
  private final List<String> told = new ArrayList<>();

  private Path file() {
    return folder.resolve("feeds.txt.copies");
  }

  private CopyMemory open(long reports) throws IOException {
    return CopyMemory.open(file(), CopyFinder.load(RULES), new Earlier(reports, told::add));
  }

  @Test
  void whatIsForgottenLeavesTheFile() throws IOException {
    try (CopyMemory memory = open(0)) {
      memory.learnt("first");
      memory.save();
      memory.learnt("second");
      memory.forgot(Stream.of("second"));
      memory.learnt("third");
      memory.save();
    }
    assertEquals(List.of(CopyMemory.HEADING, "second", "third"), Files.readAllLines(file()));
  }

  @Test
  void aFileThatIsGoneIsTold() throws IOException {
    open(3).close();
    assertEquals(1, told.size());
    assertTrue(told.get(0).endsWith("is gone; copies of earlier reports will go unmarked"));
  }

  @Test
  void ofManyDamagedLinesSomeAreTold() throws IOException {
    Files.writeString(file(), CopyMemory.HEADING + "\n" + "nothing\n".repeat(1000));
    open(3).close();
    assertEquals(11, told.size());
    assertTrue(
        told.get(0).contains("feeds.txt.copies:2: read a line that is damaged"), told.get(0));
  }

  @Test
  void anEndlessLineIsReadInBoundedMemory() throws IOException {
    try (OutputStream out = Files.newOutputStream(file())) {
      out.write((CopyMemory.HEADING + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
      byte[] much = new byte[1 << 20];
      Arrays.fill(much, (byte) 'a');
      for (int i = 0; i < 80; i++) {
        out.write(much);
      }
      out.write('\n');
    }
    try (JournalLines lines = JournalLines.of(file())) {
      lines.next();
      assertEquals(Optional.of(JournalLines.LONGEST), lines.next().map(String::length));
      assertEquals(Files.size(file()), lines.end());
    }
  }

  @Test
  void randomBytesAreToldOrCutOff() throws IOException {
    Random random = new Random(4);
    byte[] heading = (CopyMemory.HEADING + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    for (int i = 0; i < 100; i++) {
      byte[] bytes = new byte[2000];
      random.nextBytes(bytes);
      System.arraycopy(heading, 0, bytes, 0, heading.length);
      Files.write(file(), bytes);
      CopyFinder finder = CopyFinder.load(RULES);
      new Earlier(9, told::add).recall(file(), finder);
      finder.goOn(0, Journal.NONE);
      assertEquals(0, finder.count());
    }
  }
}
