package org.readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.rules.Problem;
import org.readout.rules.RuleFileException;

final class MainTest {
  private final TestConsole console = new TestConsole();

  @Test
  void theVersionIsThatOfTheBuild() {
    assertEquals(ExitCode.DONE, console.run("--version"));
    assertTrue(console.out().matches("readout \\d+\\.\\d+\\.\\d+\n"), console.out());
  }

  @Test
  void helpNamesTheCommands() {
    assertEquals(ExitCode.DONE, console.run("--help"));
    for (String command : List.of("code", "parse")) {
      assertTrue(console.out().contains("  " + command + " "), console.out());
    }
  }

  @Test
  void withoutACommandTheHelpIsShown() {
    assertEquals(ExitCode.WRONG_USAGE, console.run());
    assertTrue(console.err().contains("Usage: readout"), console.err());
  }

  @Test
  void anUnknownCommandIsWrongUsage() {
    assertEquals(ExitCode.WRONG_USAGE, console.run("decode"));
    assertTrue(console.err().contains("decode"), console.err());
  }

  @Test
  void problemsOfTheRuleFilesAreToldTogetherAndNothingIsCoded() {
    List<Problem> problems =
        List.of(new Problem("en/a.rules", 3, "one"), new Problem("en/b.rules", 7, "two"));
    int exit =
        Main.run(
            console.withInput("One.").console(),
            rules -> {
              throw new RuleFileException(problems);
            },
            "code",
            "-");

    assertEquals(ExitCode.FAILED, exit);
    assertEquals(
        "readout: the rule files have problems\nen/a.rules:3: one\nen/b.rules:7: two\n",
        console.err());
    assertEquals("", console.out());
  }
}
