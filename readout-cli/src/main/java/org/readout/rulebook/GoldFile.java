package org.readout.rulebook;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.model.Span;
import org.readout.rules.Problem;
import org.readout.rules.RuleFileException;

/**
 * Reads reports that people coded or corrected: JSON lines as the program prints them, of which
 * {@code report.id} and for each claim {@code event} and {@code trigger} are looked at.
 */
public final class GoldFile {
  private final Map<String, List<GoldClaim>> byReport = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private GoldFile() {}

  /**
   * The claims by the id of their report.
   *
   * @throws RuleFileException with every line that cannot be read
   */
  public static Map<String, List<GoldClaim>> read(Path file) throws IOException {
    GoldFile gold = new GoldFile();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        gold.line(file, ++number, line);
      }
    }
    if (!gold.problems.isEmpty()) {
      throw new RuleFileException(gold.problems);
    }
    return gold.byReport;
  }

  private void line(Path file, int number, String line) {
    if (line.isBlank()) {
      return;
    }
    try {
      Map<String, Object> object = JSON.std.mapFrom(line);
      byReport.put(id(object), claims(object));
    } catch (IOException | IllegalArgumentException e) {
      String message =
          "cannot be read as a coded report (%s); write {\"report\": {\"id\"}, \"claims\": [{\"event\", \"trigger\": {\"start\", \"end\"}}]}";
      problems.add(new Problem(file.toString(), number, message.formatted(reason(e))));
    }
  }

  private static String reason(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private static String id(Map<String, Object> object) {
    if (object.get("report") instanceof Map<?, ?> report && report.get("id") instanceof String id) {
      return id;
    }
    throw new IllegalArgumentException("no report.id");
  }

  private static List<GoldClaim> claims(Map<String, Object> object) {
    if (object.get("claims") instanceof List<?> claims) {
      return claims.stream().map(GoldFile::claim).toList();
    }
    throw new IllegalArgumentException("no claims");
  }

  private static GoldClaim claim(Object claim) {
    if (claim instanceof Map<?, ?> map && map.get("event") instanceof String event) {
      return new GoldClaim(event, span(map));
    }
    throw new IllegalArgumentException("a claim without event");
  }

  private static Optional<Span> span(Map<?, ?> claim) {
    return claim.get("trigger") instanceof Map<?, ?> map
            && map.get("start") instanceof Integer start
            && map.get("end") instanceof Integer end
        ? Optional.of(new Span(start, end))
        : Optional.empty();
  }
}
