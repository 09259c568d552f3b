package org.readout.workbench;

import java.io.IOException;
import java.util.List;
import org.readout.rulebook.ExampleTrial;
import org.readout.rules.RuleFileException;

/** Prints every problem of the rule files, or every example that does not come out as written. */
final class TryRules {
  private TryRules() {}

  public static void main(String[] arguments) throws IOException {
    try {
      Bench bench = new Bench(Bench.rules(arguments));
      List<String> failures = new ExampleTrial(bench::explain).failures(bench.events().examples());
      failures.forEach(System.out::println);
      System.out.printf(
          "%d rules, %d examples, %d do not come out%n",
          bench.events().ruleCount(), bench.events().examples().size(), failures.size());
    } catch (RuleFileException e) {
      System.out.println(e.getMessage());
    }
  }
}
