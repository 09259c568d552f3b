package org.readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.copies.CopyFinder;
import org.readout.model.Reading;
import org.readout.model.Report;
import org.readout.output.JsonRendering;
import org.readout.rules.RuleFiles;

final class ResumeTest {
  private static final int REPORTS = 60;

  @TempDir private Path folder = Path.of("");
  private final RuleFiles rules = RuleFiles.shipped();
  private final Stages stages = TestStages.load(rules);

  @Test
  void aRunKilledAtAnyMomentAndGoneOnWithLosesAndRepeatsNothing() throws IOException {
    Path input = reports();
    Path whole = folder.resolve("whole.ndjson");
    assertEquals(ExitCode.SOME_UNREAD, run(whole, input, Integer.MAX_VALUE));
    assertTrue(Files.readString(whole).contains("\"copy_of\":[{\"id\":"), "no copy marked");
    Random random = new Random(3);
    for (int i = 0; i < 20; i++) {
      Path killed = folder.resolve("killed-%d.ndjson".formatted(i));
      int moment = random.nextInt(REPORTS);
      while (run(killed, input, moment) == ExitCode.FAILED) {
        tear(killed, random);
        moment += 1 + random.nextInt(REPORTS);
      }
      assertEquals(Files.readString(whole), Files.readString(killed));
    }
  }

  @Test
  void aRunThatIsDoneHasNothingToGoOnWith() throws IOException {
    Path input = reports();
    Path output = folder.resolve("out.ndjson");
    run(output, input, Integer.MAX_VALUE);
    String before = Files.readString(output);

    assertEquals(ExitCode.SOME_UNREAD, run(output, input, 0));
    assertEquals(before, Files.readString(output));
  }

  @Test
  void withOtherOptionsNothingIsGoneOnWith() throws IOException {
    String input = reports().toString();
    String output = folder.resolve("out.ndjson").toString();
    TestConsole console = new TestConsole();
    console.run("code", "--output", output, input);

    int code = console.run("code", "--detail", "--resume", "--output", output, input);
    assertEquals(ExitCode.WRONG_USAGE, code);
    assertTrue(console.err().contains("give the same options, or begin anew"), console.err());
  }

  @Test
  void withOtherInputsNothingIsGoneOnWith() throws IOException {
    String input = reports().toString();
    String output = folder.resolve("out.ndjson").toString();
    TestConsole console = new TestConsole();
    console.run("code", "--output", output, input);

    int code = console.run("code", "--resume", "--output", output, "other.txt");
    assertEquals(ExitCode.WRONG_USAGE, code);
    assertTrue(console.err().contains("name the same in the same order"), console.err());
  }

  @Test
  void whenAnInputHasChangedItIsTold() throws IOException {
    Path input = reports();
    String output = folder.resolve("out.ndjson").toString();
    TestConsole console = new TestConsole();
    console.run("code", "--output", output, input.toString());
    Files.writeString(input, line(0));

    int code = console.run("code", "--resume", "--output", output, input.toString());
    assertEquals(ExitCode.WRONG_USAGE, code);
    assertTrue(console.err().contains("the inputs have changed"), console.err());
  }

  @Test
  void aFileThatWasNotBegunSoIsLeftAlone() throws IOException {
    Path output = Files.writeString(folder.resolve("out.ndjson"), "mine");
    TestConsole console = new TestConsole();

    int code = console.run("code", "--resume", "--output", output.toString(), reports().toString());
    assertEquals(ExitCode.WRONG_USAGE, code);
    assertTrue(console.err().contains("nobody knows how far it is good"), console.err());
    assertEquals("mine", Files.readString(output));
  }

  /** One run that dies of the report with a number, if it comes so far. */
  private int run(Path output, Path input, int deadly) throws IOException {
    Function<Report, Reading> reader =
        report -> {
          if (report.text().contains("number %d ".formatted(deadly))) {
            throw new Killed();
          }
          return stages.reader().apply(report);
        };
    Coding coding =
        new Coding(
            reader, stages.language(), new JsonRendering(stages.coder(), stages.ontology(), false));
    Reception reception =
        new Reception(
            coding, CopyFinder.load(rules), new Reception.Wishes(Optional.empty(), false));
    List<String> files = List.of(input.toString());
    ResumableFile file = ResumableFile.resume(output, Place.beginning("test", files), 0);
    Console console = new TestConsole().console();
    try {
      return new CodingRun(console, Output.to(file), reception, 2)
          .over(new Inputs(console.in()), files);
    } catch (IllegalStateException e) {
      return ExitCode.FAILED;
    }
  }

  /** What a process that is killed may leave behind the place. */
  private static void tear(Path output, Random random) throws IOException {
    Files.writeString(
        output,
        "{\"report\": half a li".substring(0, random.nextInt(20)),
        StandardOpenOption.APPEND);
  }

  private Path reports() throws IOException {
    String lines =
        IntStream.range(0, REPORTS).mapToObj(ResumeTest::line).collect(Collectors.joining());
    return Files.writeString(folder.resolve("in.jsonl"), lines);
  }

  private static String line(int number) {
    if (number % 10 == 7) {
      return "not json\n";
    }
    int story = number % 4 == 3 ? number - 1 : number;
    return ("{\"text\":\"Report number %d tells that farmers near valley %d marched to the ministry with"
            + " %d tractors and asked for lower water prices in the coming year. \"}\n")
        .formatted(number, story, 100 + 7 * story);
  }

  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }
}
