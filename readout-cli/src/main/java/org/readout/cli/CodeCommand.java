package org.readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.copies.CopyFinder;
import org.readout.model.Reading;
import org.readout.model.Report;
import org.readout.ontology.Scales;
import org.readout.output.Coder;
import org.readout.output.HtmlRendering;
import org.readout.output.JsonRendering;
import org.readout.output.JsonRendering.Wishes;
import org.readout.output.Rendering;
import org.readout.output.TableRendering;
import org.readout.rules.RuleFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The main job: reports in, claims out. */
@Command(
    name = "code",
    mixinStandardHelpOptions = true,
    description =
        "Reads news reports and prints who did what to whom, when, where and on whose word.",
    footer = {
      "",
      "A text file is one report and may begin with a line such as \"date 2024-03-19\".",
      "A JSON-lines file holds one report a line: {\"id\", \"text\", \"published\", \"title\","
          + " \"outlet\", \"url\"};",
      "only text must be there. Pages, feeds, tables, mail, PDF and archives: see docs/formats.md.",
      "",
      "Exit code: 0 all done, 1 failure, 2 wrong usage, 3 some reports could not be read."
    })
final class CodeCommand implements Callable<Integer> {

  enum Format {
    table,
    ndjson,
    html
  }

  private static final long BETWEEN_PLACES = 1_000_000_000L;

  private final Console console;
  private final Function<RuleFiles, Stages> load;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Mixin private ActorOptions actors = new ActorOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files, folders or web addresses; - is standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "table, ndjson or html. On a terminal a table, else ndjson.")
  private @Nullable Format format;

  @Mixin private Taking taking = new Taking();

  @Mixin private Fetching fetching = new Fetching();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day on which all these reports were published, as in 2024-03-19.")
  private @Nullable String published;

  @Option(
      names = "--output",
      paramLabel = "PATH",
      description = "The file to write to; for html a folder, which gets a page for each report.")
  private @Nullable Path output;

  @Option(
      names = "--resume",
      description = "Goes on with the ndjson file that an earlier run was writing.")
  private boolean resume;

  @Option(
      names = "--skip-copies",
      description =
          "Leaves out reports that are copies of earlier ones; they are marked otherwise.")
  private boolean skipCopies;

  @Option(names = "--detail", description = "Adds to ndjson how each verb and event noun is told.")
  private boolean detail;

  @Option(
      names = "--scale",
      paramLabel = "NAME",
      description = "The table of Goldstein weights: gdelt (usual), icews, phoenix or plover.")
  private String scale = Scales.USUAL;

  @Option(
      names = "--own-word",
      description = "Only what the report tells on its own word, with no source between.")
  private boolean ownWord;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "Only what stands on this source's word, as any link of the chain.")
  private @Nullable String source;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Reports read at once. One for each core otherwise.")
  private @Nullable Integer threads;

  CodeCommand(Console console, Function<RuleFiles, Stages> load) {
    this.console = console;
    this.load = load;
  }

  @Override
  public Integer call() {
    Inputs inputs = new Inputs(console.in(), taking, fetching.pages());
    checkOutput();
    Optional<ReadersChoice> choice = choice();
    Optional<LocalDate> day = Optional.ofNullable(published).map(this::day);
    int workers = workers();
    RuleFiles ruleFiles = actors.over(rules.files());
    Stages stages = load.apply(ruleFiles);
    Function<Report, Reading> reader =
        stages.reader().andThen(reading -> ReadersChoice.of(reading, choice));
    Coding coding = new Coding(reader, stages.language(), rendering(stages));
    Reception reception =
        new Reception(coding, CopyFinder.load(ruleFiles), new Reception.Wishes(day, skipCopies));
    return new CodingRun(console, output(stages), reception, workers).over(inputs, files);
  }

  private Optional<ReadersChoice> choice() {
    if (source == null) {
      return ownWord ? Optional.of(new OwnWord()) : Optional.empty();
    }
    if (ownWord) {
      throw wrong("--own-word: what a source says is not the report's own; leave out --source");
    }
    if (source.isBlank()) {
      throw wrong("--source: read no name; write one, as in --source \"Foreign Ministry\"");
    }
    return Optional.of(new OnWordOf(source));
  }

  private Rendering rendering(Stages stages) {
    return switch (form()) {
      case table -> new TableRendering(console.screen().columns(), console.screen().colour());
      case html -> new HtmlRendering(stages.coder());
      case ndjson ->
          new JsonRendering(stages.coder(), stages.ontology(), new Wishes(detail, scale(stages)));
    };
  }

  private String scale(Stages stages) {
    if (!stages.ontology().scales().contains(scale)) {
      String known = String.join(", ", stages.ontology().scales());
      throw wrong("--scale: read \"%s\"; write one of %s".formatted(scale, known));
    }
    return scale;
  }

  private void checkOutput() {
    boolean folder = output != null && Files.isDirectory(output);
    if (folder && form() != Format.html) {
      throw wrong("--output: %s is a folder; name a file, or add --format html".formatted(output));
    }
    if (resume && (output == null || form() != Format.ndjson)) {
      throw wrong("--resume: goes on with a file of ndjson; add --format ndjson --output FILE");
    }
  }

  private Output output(Stages stages) {
    Delivery stream = new ToStream(console.out());
    if (output == null) {
      return Output.to(form() == Format.html ? new OnePage(stream) : stream);
    }
    return form() == Format.html
        ? Output.to(new ToFolder(output))
        : Output.to(file(output, Place.beginning(job(stages), files)));
  }

  private ResumableFile file(Path path, Place beginning) {
    try {
      return resume
          ? ResumableFile.resume(path, beginning, BETWEEN_PLACES)
          : ResumableFile.begin(path, beginning, BETWEEN_PLACES);
    } catch (IOException e) {
      throw wrong("--output: cannot write to %s (%s); name another file".formatted(path, e));
    }
  }

  /** All that the output depends on besides the files. */
  private String job(Stages stages) {
    Coder coder = stages.coder();
    return "code %s detail=%s scale=%s %s published=%s skip-copies=%s own-word=%s source=%s version=%s rules=%s model=%s"
        .formatted(
            form(),
            detail,
            scale,
            taking.words(),
            published,
            skipCopies,
            ownWord,
            source,
            coder.version(),
            coder.rules(),
            coder.model());
  }

  private Format form() {
    boolean table = console.screen().terminal() && output == null;
    Format usual = table ? Format.table : Format.ndjson;
    return Optional.ofNullable(format).orElse(usual);
  }

  private int workers() {
    int workers = Optional.ofNullable(threads).orElse(Runtime.getRuntime().availableProcessors());
    if (workers < 1) {
      throw wrong("--threads: read %d; write a number from 1".formatted(workers));
    }
    return workers;
  }

  private LocalDate day(String words) {
    try {
      return LocalDate.parse(words);
    } catch (DateTimeParseException e) {
      throw wrong("--published: read \"%s\"; write a day as in 2024-03-19".formatted(words));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
