package org.readout.training.silver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonTextsTest {
  private static Path file(Path folder, String json) throws IOException {
    return Files.writeString(folder.resolve("reports.jsonl"), json);
  }

  @Test
  void aReportIsItsOwnTextNotThatOfItsMentions(@TempDir Path folder) throws IOException {
    Path file =
        file(
            folder,
            """
            {"id": "a", "mentions": [{"text": "mayor"}], "text": "The mayor left."}
            {"text": "She came back.", "title": "Back"}
            """);
    assertEquals(List.of("The mayor left.", "She came back."), JsonTexts.reports(file));
  }

  @Test
  void allProseOfAListIsFound(@TempDir Path folder) throws IOException {
    Path file =
        file(folder, "[{\"title\": \"Back\", \"text\": \"She came.\"}, {\"notes\": [\"no\"]}]");
    assertEquals(List.of("Back", "She came."), JsonTexts.all(file));
  }
}
