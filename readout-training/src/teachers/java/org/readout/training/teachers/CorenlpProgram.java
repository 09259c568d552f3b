package org.readout.training.teachers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * CoreNLP, run as a program of its own: it is under the GPL, and nothing of it is compiled against.
 *
 * @param classPath the jars of CoreNLP and its models
 * @param folder where it leaves its log
 */
record CorenlpProgram(String classPath, Path folder) {
  private static final Pattern PART = Pattern.compile("(\\d+)m([\\d.]+)s");

  /** Says what processor time the program took that it ran. */
  private static final String SHELL =
      "out=$1 log=$2; shift 2; \"$@\" >\"$out\" 2>\"$log\" || exit 1; times";

  /**
   * Runs one of its classes and returns the seconds of processor time that it took.
   *
   * @param command the class and its arguments
   * @param output where what it prints goes
   */
  double run(List<String> command, Path output) throws IOException {
    Path log = folder.resolve("log");
    Process shell = new ProcessBuilder(shell(command, output, log)).start();
    String times = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (ended(shell) != 0) {
      throw new IOException("CoreNLP failed; see %s".formatted(log));
    }
    return childrenSeconds(times);
  }

  private List<String> shell(List<String> command, Path output, Path log) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> shell = new ArrayList<>();
    shell.addAll(List.of("sh", "-c", SHELL, "sh", output.toString(), log.toString()));
    shell.addAll(List.of(java, "-Xmx3g", "-XX:+UseSerialGC", "-cp", classPath));
    shell.addAll(command);
    return shell;
  }

  private static int ended(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroy();
      throw new IOException("interrupted while CoreNLP ran", e);
    }
  }

  /** The sum of the second line of what the shell's {@code times} prints, "1m2.50s 0m0.25s". */
  private static double childrenSeconds(String times) {
    Matcher part = PART.matcher(times.lines().skip(1).findFirst().orElse(""));
    return part.results()
        .mapToDouble(t -> 60 * Double.parseDouble(t.group(1)) + Double.parseDouble(t.group(2)))
        .sum();
  }
}
