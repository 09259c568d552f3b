package org.readout.training.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.text.EndWeights;
import org.readout.analyzer.text.TextSplitter;

class EndTrainerTest {
  private static final String[] NAMES = {"Ana", "Tamsin", "Daniel", "Ruth", "Okon"};

  private static EndExamples examples() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String name : NAMES) {
      lines.addAll(
          List.of("# newdoc", "Regards " + name, "Please send the plan .", "It is late ."));
    }
    return EndExamples.of(
        RawTextTest.documents(lines.toArray(String[]::new)), List.of("Envoys met. Rebels fled."));
  }

  @Test
  void anEndWithoutAStopIsLearned() throws IOException {
    TextSplitter splitter = TextSplitter.with(EndTrainer.train(examples(), 0));
    String text = "Regards Imara Please send the book.";
    assertEquals(
        List.of("Regards Imara", "Please send the book."),
        splitter.split(text).stream().map(s -> s.span().of(text)).toList());
  }

  @Test
  void theSameExamplesGiveTheSameBytes() throws IOException {
    assertArrayEquals(
        bytes(EndTrainer.train(examples(), 0)), bytes(EndTrainer.train(examples(), 0)));
  }

  private static byte[] bytes(EndWeights weights) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    weights.write(out);
    return out.toByteArray();
  }
}
