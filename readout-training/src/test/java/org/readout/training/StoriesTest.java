package org.readout.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Report;

class StoriesTest {
  @TempDir private Path folder = Path.of(".");

  @Test
  void allReportsOfAFileAreTakenInTheirOrderAndABrokenLineIsPassedOver() throws IOException {
    Path file = folder.resolve("stories.jsonl");
    Files.writeString(
        file,
        """
        {"id": "a", "text": "The envoy left Norland."}
        {"id": "b", "text":
        {"id": "c", "text": "The miners of Sudland marched."}
        """);
    List<String> texts = Stories.in(file).stream().map(Report::text).toList();
    assertEquals(List.of("The envoy left Norland.", "The miners of Sudland marched."), texts);
  }
}
