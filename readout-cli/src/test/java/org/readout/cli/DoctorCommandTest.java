package org.readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DoctorCommandTest {

  @Test
  void aWholeProgramIsWell() {
    TestConsole console = new TestConsole();

    assertEquals(ExitCode.DONE, console.run("doctor"));
    for (String part : List.of("program", "java", "memory", "rules", "model", "reader")) {
      assertTrue(console.out().contains("\n" + part) || console.out().startsWith(part), part);
    }
    assertTrue(console.out().endsWith("all is well\n"), console.out());
  }
}
