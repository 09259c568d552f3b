package org.readout.training.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.conllu.ConlluReader;

class RawTextTest {
  private static RawText raw(String conllu) throws IOException {
    String text = conllu.replace(' ', '\t').replace("#\t", "# ");
    return RawText.of(new ConlluReader(new BufferedReader(new StringReader(text)), "test").all());
  }

  @Test
  void wordsStandAsTheTreebankSpacesThem() throws IOException {
    RawText raw =
        raw(
            """
            # newpar
            1-2 Don't _ _ _ _ _ _ _ SpaceAfter=No
            1 Do _ _ _ _ _ _ _ _
            2 n't _ _ _ _ _ _ _ _
            3 ! _ _ _ _ _ _ _ _

            1 Go _ _ _ _ _ _ _ _

            """);
    assertEquals("\n\nDon't! Go ", raw.text());
    List<String> words =
        raw.sentences().get(0).words().stream().map(span -> span.of(raw.text())).toList();
    assertEquals(List.of("Do", "n't", "!"), words);
  }
}
