package org.readout.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.readout.actorlists.ActorRow;
import org.readout.actorlists.RoleRow;
import org.readout.actorlists.Roll;

/** Writes what is read from lists of actors to tables, line by line as it comes, and counts it. */
final class RollFiles implements Roll, AutoCloseable {
  private final Path roles;
  private final BufferedWriter actorLines;
  private final Console console;
  private Optional<BufferedWriter> roleLines = Optional.empty();
  private long actors;
  private long otherNames;
  private long dated;
  private long nouns;
  private long refused;

  private RollFiles(Path actors, Console console) throws IOException {
    this.roles = actors.resolveSibling("roles.tsv");
    this.console = console;
    this.actorLines = begun(actors, ActorRow.HEADER);
  }

  /** Begins a table in a folder, or the one that is named. */
  static RollFiles begin(Path output, Console console) throws IOException {
    boolean file = output.toString().endsWith(".tsv");
    Path table = (file ? output : output.resolve("actors.tsv")).toAbsolutePath();
    Files.createDirectories(table.resolveSibling(""));
    return new RollFiles(table, console);
  }

  private static BufferedWriter begun(Path table, String header) throws IOException {
    BufferedWriter writer = Files.newBufferedWriter(table, StandardCharsets.UTF_8);
    writer.write(header + "\n");
    return writer;
  }

  @Override
  public void actor(ActorRow row) {
    actors++;
    otherNames += row.also().size();
    dated += row.from().isEmpty() && row.to().isEmpty() ? 0 : 1;
    write(actorLines, row.line());
  }

  @Override
  public void role(RoleRow row) {
    nouns++;
    try {
      if (roleLines.isEmpty()) {
        roleLines = Optional.of(begun(roles, RoleRow.HEADER));
      }
    } catch (IOException e) {
      throw new ClosedOutputException(e);
    }
    write(roleLines.get(), row.line());
  }

  @Override
  public void refuse(String problem) {
    refused++;
    console.err().println("readout: " + problem);
  }

  private static void write(BufferedWriter writer, String line) {
    try {
      writer.write(line + "\n");
    } catch (IOException e) {
      throw new ClosedOutputException(e);
    }
  }

  long refused() {
    return refused;
  }

  @Override
  public String toString() {
    return "%,d lines of actors with %,d other names, %,d of them dated; %,d role nouns; %,d not read"
        .formatted(actors, otherNames, dated, nouns, refused);
  }

  @Override
  public void close() throws IOException {
    actorLines.close();
    if (roleLines.isPresent()) {
      roleLines.get().close();
    }
  }
}
