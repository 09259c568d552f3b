package org.readout.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.formats.Columns;
import org.readout.formats.Formats;
import org.readout.formats.ReportFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say how files are to be taken in, the same for every command that reads. */
final class Taking {
  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = "What the files are, as in docs/formats.md. Told from their content otherwise.")
  private @Nullable String from;

  @Option(
      names = "--columns",
      paramLabel = "FIELD=COLUMN,...",
      description = "For tables: which column holds which field, as in text=body,published=day.")
  private @Nullable String columns;

  /** What was asked for, in words. */
  String words() {
    return "from=%s columns=%s".formatted(from, columns);
  }

  /** The formats to choose from. */
  Formats formats() {
    return Formats.with(Optional.ofNullable(columns).map(this::columns).orElse(Columns.USUAL));
  }

  /** The format that its user named. */
  Optional<ReportFormat> named(Formats formats) {
    return Optional.ofNullable(from).map(name -> named(name, formats));
  }

  private ReportFormat named(String name, Formats formats) {
    List<String> names = formats.names();
    return formats
        .named(name)
        .orElseThrow(
            () ->
                wrong("--from: read \"%s\"; write %s".formatted(name, String.join(" or ", names))));
  }

  private Columns columns(String words) {
    return Columns.parse(words)
        .orElseThrow(
            () ->
                wrong(
                    "--columns: read \"%s\"; write FIELD=COLUMN with commas between, fields are %s"
                        .formatted(words, String.join(", ", Columns.FIELDS))));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
