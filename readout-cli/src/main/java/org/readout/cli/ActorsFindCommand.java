package org.readout.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.actors.NameSearch;
import org.readout.rules.RuleFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a name alone means, by which line of which table, and what was passed over. */
@Command(
    name = "find",
    mixinStandardHelpOptions = true,
    description = "Tells who a name means on a day, by which line, and which others were passed.")
final class ActorsFindCommand implements Callable<Integer> {
  private final Lines lines;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private ActorOptions actors = new ActorOptions();

  @Parameters(arity = "1..*", paramLabel = "NAME", description = "The words of one name.")
  private List<String> words = List.of();

  @Option(names = "--on", paramLabel = "DATE", description = "The day, as in 2024-03-19.")
  private @Nullable String on;

  ActorsFindCommand(Console console) {
    this.lines = new Lines(console);
  }

  @Override
  public Integer call() {
    Optional<LocalDate> day = Optional.ofNullable(on).map(this::day);
    String name = String.join(" ", words);
    NameSearch search = NameSearch.load(actors.over(RuleFiles.shipped()));
    List<NameSearch.Line> found = search.find(name, day);
    if (found.stream().noneMatch(NameSearch.Line::chosen)) {
      lines.say(
          "%s: no line is chosen%s"
              .formatted(name, found.isEmpty() ? "; no table has the name" : ""));
    }
    found.forEach(this::print);
    print("members", search.members(name, day));
    print("member of", search.organisations(name, day));
    lines.flush();
    return ExitCode.DONE;
  }

  private void print(String what, List<String> names) {
    if (!names.isEmpty()) {
      lines.say("%-13s%d: ".formatted(what, names.size()), String.join(", ", names));
    }
  }

  private void print(NameSearch.Line line) {
    String told =
        NameSearch.TOLD.stream()
            .filter(line.told()::containsKey)
            .map(column -> column + " " + line.told().get(column))
            .collect(Collectors.joining(", "));
    lines.say(
        "%s%s:%d (%s)  "
            .formatted(
                line.chosen() ? "chosen       " : "passed over  ",
                line.file(),
                line.line(),
                line.column()),
        told);
  }

  private LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new ParameterException(
          spec.commandLine(), "--on: read \"%s\"; write a day as in 2024-03-19".formatted(text), e);
    }
  }
}
