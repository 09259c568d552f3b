package org.readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.copies.CopyFinder;
import org.readout.output.JsonRendering;
import org.readout.rules.RuleFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Goes on coding what is new in feeds. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = "Goes on coding what is new in feeds, as ndjson, and keeps its place in a file.",
    footer = {
      "",
      "The file holds the address of a feed a line; lines that begin with # are notes. Each new entry's",
      "page is fetched and coded; where it may not be had, what the feed itself says. Beside the file",
      "FEEDS.place keeps the place, and FEEDS.copies what copies of earlier reports are known by.",
      "",
      "Exit code, after --rounds: 0 all done, 3 something could not be fetched or read."
    })
final class WatchCommand implements Callable<Integer> {
  private final Console console;
  private final Function<RuleFiles, Stages> load;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Mixin private ActorOptions actors = new ActorOptions();

  @Mixin private Fetching fetching = new Fetching();

  @Parameters(paramLabel = "FEEDS", description = "A file with the address of a feed a line.")
  private Path feeds = Path.of("feeds.txt");

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "The file to add to. Standard output otherwise.")
  private @Nullable Path output;

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      description = "From the beginning of one round to that of the next (default: 15).")
  private int minutes = 15;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "Ends after so many rounds. Goes on for ever otherwise.")
  private long rounds = Long.MAX_VALUE;

  @Option(
      names = "--skip-copies",
      description =
          "Leaves out reports that are copies of earlier ones; they are marked otherwise.")
  private boolean skipCopies;

  WatchCommand(Console console, Function<RuleFiles, Stages> load) {
    this.console = console;
    this.load = load;
  }

  @Override
  public Integer call() throws IOException {
    List<String> addresses = addresses();
    RuleFiles ruleFiles = actors.over(rules.files());
    Stages stages = load.apply(ruleFiles);
    Coding coding =
        new Coding(
            stages.reader(),
            stages.language(),
            new JsonRendering(stages.coder(), stages.ontology(), false));
    Path memory = feeds.resolveSibling(feeds.getFileName() + ".place");
    CopyFinder copies = CopyFinder.load(ruleFiles);
    try (WatchMemory remembered = WatchMemory.open(memory, console.out(), output);
        NewsDesk desk = new NewsDesk(console, coding, copies, remembered, skipCopies)) {
      remembered.remember(copies, message -> console.err().println("readout: " + message));
      FeedWatch watch = new FeedWatch(fetching.pages(), desk, remembered);
      return watch.over(addresses, rounds, Duration.ofMinutes(Math.max(1, minutes)));
    }
  }

  private List<String> addresses() {
    try {
      List<String> addresses =
          Files.readAllLines(feeds).stream()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .toList();
      for (String address : addresses) {
        if (!WebPages.isAddress(address)) {
          throw wrong(
              "%s: read \"%s\"; write the address of a feed, https://..., a line"
                  .formatted(feeds, address));
        }
      }
      return addresses;
    } catch (IOException e) {
      throw wrong("cannot read %s; name a file with the address of a feed a line".formatted(feeds));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
