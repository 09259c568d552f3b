package org.readout.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.zip.CRC32;
import org.readout.place.OwnPlaces;
import org.readout.rules.RuleFiles;

/** Knows the versions of the program and its rules. */
final class Versions {
  private Versions() {}

  /** The program's version, as its build says. */
  static String program() {
    try (InputStream in = Versions.class.getResourceAsStream("version.properties")) {
      if (in == null) {
        throw new IllegalStateException("version.properties is not on the class path; build again");
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version", "unknown");
    } catch (IOException e) {
      throw new UncheckedIOException("version.properties cannot be read", e);
    }
  }

  /**
   * The program's version with a check sum over all rule files and the gazetteer: another rule,
   * another version.
   */
  static String rules(RuleFiles files) {
    CRC32 sum = new CRC32();
    for (Map.Entry<String, String> file : files.texts().entrySet()) {
      sum.update(file.getKey().getBytes(StandardCharsets.UTF_8));
      sum.update(file.getValue().getBytes(StandardCharsets.UTF_8));
    }
    files
        .gazetteer()
        .map(file -> OwnPlaces.open(file).heading())
        .ifPresent(heading -> sum.update(heading.getBytes(StandardCharsets.UTF_8)));
    return "%s-%08x".formatted(program(), sum.getValue());
  }
}
