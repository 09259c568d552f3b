package org.readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Keeps what the README shows true. A block under {@code <!-- FILE -->} is that file; one under
 * {@code <!-- readout ... -->} is what the command prints. With {@code -Dreadme.update=true} the
 * blocks are written anew.
 */
final class ReadmeTest {
  private static final Path ROOT = Path.of("..");
  private static final Path README = ROOT.resolve("README.md");
  private static final Pattern BLOCK =
      Pattern.compile("<!-- (?<source>[^>]+) -->\n```\n(?<shown>.*?)```\n", Pattern.DOTALL);

  private final TestConsole console = new TestConsole();

  private String printed(String source) throws IOException {
    if (!source.startsWith("readout ")) {
      return Files.readString(ROOT.resolve(source));
    }
    String[] arguments =
        source.substring("readout ".length()).replace("docs/", "../docs/").split(" ", -1);
    assertEquals(ExitCode.DONE, console.runShipped(arguments), console.err());
    return console.out().replace("../docs/", "docs/").strip() + "\n";
  }

  @Test
  void everyBlockShowsWhatItsSourceGives() throws IOException {
    String text = Files.readString(README);
    Map<String, String> sources = new TreeMap<>();
    Matcher blocks = BLOCK.matcher(text);
    while (blocks.find()) {
      sources.put(blocks.group("source"), blocks.group("shown"));
    }
    assertFalse(sources.isEmpty());
    for (Map.Entry<String, String> block : sources.entrySet()) {
      String printed = printed(block.getKey());
      if (Boolean.getBoolean("readme.update")) {
        text =
            text.replace(fenced(block.getKey(), block.getValue()), fenced(block.getKey(), printed));
      } else {
        assertEquals(printed, block.getValue(), block.getKey());
      }
    }
    Files.writeString(README, text);
  }

  @Test
  void everyCommandStandsInTheTable() throws IOException {
    String text = Files.readString(README);
    for (String command : List.of("code", "explain", "parse", "doctor")) {
      assertTrue(text.contains("| `readout " + command), command);
    }
  }

  private static String fenced(String source, String shown) {
    return "<!-- %s -->\n```\n%s```\n".formatted(source, shown);
  }
}
