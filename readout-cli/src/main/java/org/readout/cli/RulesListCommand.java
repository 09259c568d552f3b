package org.readout.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.rules.RuleCatalogue;
import org.readout.rules.RuleKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Names rules, each with what it gives and its words in a line. */
@Command(
    name = "list",
    aliases = "search",
    mixinStandardHelpOptions = true,
    description = "Names the rules in which all the words stand; all rules without words.",
    footer = {"", "Example: readout rules search --kind events ceasefire"})
final class RulesListCommand implements Callable<Integer> {
  private static final List<String> GIVES = List.of("event", "cameo", "effect", "stance", "means");
  private static final List<String> WORDS =
      List.of("verbs", "nouns", "phrases", "adjectives", "adverbs", "prepositions", "words");

  private final Lines lines;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Only rules of one kind: events, status, cues or time.")
  private @Nullable String kind;

  @Parameters(arity = "0..*", paramLabel = "WORD", description = "Words to search for.")
  private List<String> words = List.of();

  RulesListCommand(Console console) {
    this.lines = new Lines(console);
  }

  @Override
  public Integer call() {
    Optional<RuleKind> only = Optional.ofNullable(kind).map(this::named);
    RuleCatalogue.of(rules.files()).with(words).entries().stream()
        .filter(entry -> only.map(entry.kind()::equals).orElse(true))
        .forEach(this::line);
    lines.flush();
    return ExitCode.DONE;
  }

  private void line(RuleCatalogue.Entry entry) {
    String head =
        ("%-" + RulesCommand.NAME_WIDTH + "s %-26s ")
            .formatted(entry.name(), values(entry, GIVES, " "));
    lines.say(head, values(entry, WORDS, "; "));
  }

  private static String values(RuleCatalogue.Entry entry, List<String> keys, String between) {
    return keys.stream()
        .flatMap(key -> entry.value(key).stream())
        .collect(Collectors.joining(between));
  }

  private RuleKind named(String name) {
    return Stream.of(RuleKind.values())
        .filter(one -> one.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "--kind: read \"%s\"; write events, status, cues or time".formatted(name)));
  }
}
