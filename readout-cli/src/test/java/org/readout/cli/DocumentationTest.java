package org.readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/**
 * Holds the documents to what the program does. A block after {@code <!-- FILE -->} is that file;
 * one after {@code <!-- readout ... -->} is what that command prints. With {@code
 * -Ddocs.write=true} they are written anew.
 */
final class DocumentationTest {
  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern SAMPLE =
      Pattern.compile("(<!-- ([^\\n]+) -->\\n```[a-z]*\\n)(.*?)(```\\n)", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)");

  @Test
  void everyCommandAndOptionIsDocumented() throws IOException {
    String commands = Files.readString(PROJECT.resolve("docs/commands.md"));
    String readme = Files.readString(PROJECT.resolve("README.md"));
    CommandLine program = Main.commandLine(new TestConsole().console(), TestStages::load);
    program
        .getSubcommands()
        .forEach(
            (name, command) -> {
              boolean help = name.equals("help");
              assertTrue(help || commands.contains("## " + name + "\n"), name);
              assertTrue(help || readme.contains("| `readout " + name), name);
              options(command)
                  .forEach(option -> assertTrue(commands.contains("`" + option), option));
              command
                  .getSubcommands()
                  .keySet()
                  .forEach(
                      below ->
                          assertTrue(commands.contains("`readout %s %s".formatted(name, below))));
            });
  }

  /** Of a command and of those below it. */
  private static Stream<String> options(CommandLine command) {
    return Stream.concat(
        command.getCommandSpec().options().stream().map(option -> option.longestName()),
        command.getSubcommands().values().stream().flatMap(DocumentationTest::options));
  }

  @Test
  void everySampleIsWhatTheProgramPrints() throws IOException {
    for (Path document : documents()) {
      String text = Files.readString(document);
      String checked = SAMPLE.matcher(text).replaceAll(DocumentationTest::sample);
      if (Boolean.getBoolean("docs.write")) {
        Files.writeString(document, checked);
      } else {
        assertEquals(checked, text, document + "; write it anew with -Ddocs.write=true");
      }
    }
  }

  @Test
  void everyLinkToAFileLeadsSomewhere() throws IOException {
    for (Path document : documents()) {
      Path folder = document.resolveSibling("");
      LINK.matcher(Files.readString(document))
          .results()
          .map(link -> link.group(1))
          .filter(link -> !link.contains("://"))
          .forEach(link -> assertTrue(Files.exists(folder.resolve(link)), document + ": " + link));
    }
  }

  private static String sample(MatchResult block) {
    return Matcher.quoteReplacement(
        block.group(1) + content(block.group(2)).stripTrailing() + "\n" + block.group(4));
  }

  private static String content(String words) {
    if (!words.startsWith("readout ")) {
      return read(PROJECT.resolve(words));
    }
    List<String> arguments =
        Stream.of(words.split(" ", -1))
            .skip(1)
            .map(
                word ->
                    Files.exists(PROJECT.resolve(word)) ? PROJECT.resolve(word).toString() : word)
            .toList();
    TestConsole console = new TestConsole();
    console.runShipped(arguments.toArray(String[]::new));
    return console.out().replace(PROJECT + "/", "");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError("a document shows " + file + ", which is not there", e);
    }
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> top = Files.list(PROJECT);
        Stream<Path> docs = Files.walk(PROJECT.resolve("docs"))) {
      return Stream.concat(top, docs)
          .filter(path -> path.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }
}
