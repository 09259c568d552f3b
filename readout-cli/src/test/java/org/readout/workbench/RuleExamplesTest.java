package org.readout.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readout.rulebook.ExampleTrial;
import org.readout.rules.RuleFiles;

class RuleExamplesTest {
  private static final Path GUIDE = Path.of("../docs/rules.md");
  private static final Pattern BLOCK = Pattern.compile("```rules\n(.*?)```", Pattern.DOTALL);

  /** One example in fifty may fall to the parser, which learns anew from time to time. */
  @Test
  void theExamplesOfTheRulesComeOutAsWritten() {
    Bench bench = new Bench(RuleFiles.shipped());
    List<String> failures = failures(bench);
    int bearable = bench.events().examples().size() / 50;
    assertTrue(failures.size() <= bearable, () -> "\n" + String.join("\n", failures));
  }

  @Test
  void everyRuleOfTheGuideDoesWhatTheGuideSays() throws IOException {
    String blocks =
        BLOCK
            .matcher(Files.readString(GUIDE))
            .results()
            .map(block -> block.group(1))
            .collect(Collectors.joining("\n"));
    Map<String, String> files = new TreeMap<>(RuleFiles.shipped().texts());
    files.keySet().removeIf(name -> name.startsWith("en/events/") && name.endsWith(".rules"));
    files.put("en/events/guide.rules", blocks);
    check(failures(new Bench(new RuleFiles(files))));
  }

  private static List<String> failures(Bench bench) {
    return new ExampleTrial(bench::explain).failures(bench.events().examples());
  }

  private static void check(List<String> failures) {
    assertTrue(failures.isEmpty(), () -> "\n" + String.join("\n", failures));
  }
}
