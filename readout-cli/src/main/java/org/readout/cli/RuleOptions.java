package org.readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.gazetteer.GazetteerImport;
import org.readout.rules.OwnRules;
import org.readout.rules.RuleFiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options by which a user's own rules and places join ours. */
final class RuleOptions {
  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--rules",
      paramLabel = "FOLDER",
      description =
          "Rule files of your own, or one file; a rule takes the place of ours of the same name.")
  private List<Path> own = new ArrayList<>();

  @Option(
      names = "--gazetteer",
      paramLabel = "FOLDER",
      description =
          "Where readout gazetteer import wrote places; ~/.readout/gazetteer where that is there.")
  private @Nullable Path gazetteer;

  /** The rule files that ship, with the user's own. */
  RuleFiles files() {
    return files(List.of());
  }

  /** The same with more of them. */
  RuleFiles files(List<Path> more) {
    RuleFiles files = RuleFiles.shipped();
    for (Path path : own) {
      files = with(files, path, "--rules: ");
    }
    for (Path path : more) {
      files = with(files, path, "");
    }
    return withGazetteer(files);
  }

  private RuleFiles withGazetteer(RuleFiles files) {
    Path folder = Optional.ofNullable(gazetteer).orElseGet(GazetteerFolder::usual);
    Path file = folder.resolve(GazetteerImport.FILE);
    if (Files.isReadable(file)) {
      return files.withGazetteer(file);
    }
    if (gazetteer == null) {
      return files;
    }
    throw new ParameterException(
        spec.commandLine(),
        "--gazetteer: found no %s; name a folder that readout gazetteer import wrote"
            .formatted(file));
  }

  private RuleFiles with(RuleFiles files, Path path, String option) {
    try {
      return OwnRules.over(files, path);
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(),
          "%scannot read %s; name a rule file or a folder of them".formatted(option, path));
    }
  }
}
