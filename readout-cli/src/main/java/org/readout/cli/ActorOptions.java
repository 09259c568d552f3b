package org.readout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.actors.OwnActors;
import org.readout.rules.RuleFiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The option by which a user's own actors join ours. */
final class ActorOptions {
  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description =
          "A table of actors of your own, or the folder that actors import wrote; a name in it"
              + " takes the place of ours.")
  private List<Path> own = new ArrayList<>();

  /** The files with the user's own actors. */
  RuleFiles over(RuleFiles files) {
    RuleFiles all = files;
    for (Path path : own) {
      try {
        all = OwnActors.over(all, path);
      } catch (IOException e) {
        throw new ParameterException(
            spec.commandLine(),
            "--actors: cannot read %s; name a table of actors, or a folder with them"
                .formatted(path),
            e);
      }
    }
    return all;
  }
}
