package org.readout.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SilverTextTest {
  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void shareSomeNews() throws IOException {
    write("treebanks/made-up-dev.conllu.gz", "");
    write("eval/sets/time/made-up_dev.jsonl", json("The mayor of Talmere opened the granary."));
    write(
        "eval/sets/crossdoc/ecbplus_train.jsonl",
        json("`` We marched the whole way home , '' said two farmers ."));
    write(
        "eval/sets/attribution/polnear_train.jsonl",
        json("The mayor of Talmere opened the granary. The farmers didn't thank her."));
    write(
        "text/reuters21578.jsonl.gz",
        json("Shr profit of Orvane nil vs nil\\n\\nOrvane <ORV.N> bought two old mills."));
  }

  private static String json(String text) {
    return "{\"text\": \"%s\"}\n".formatted(text);
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (OutputStream plain = Files.newOutputStream(path);
        OutputStream out = file.endsWith(".gz") ? new GZIPOutputStream(plain) : plain) {
      out.write(bytes);
    }
  }

  private List<List<String>> made(String source) throws IOException {
    Path out = folder.resolve("out");
    SilverText.main(new String[] {folder.toString(), out.toString()});
    return Treebanks.sentences(out.resolve(source + ".conllu")).stream()
        .map(sentence -> sentence.forms())
        .toList();
  }

  @Test
  void whatServesToMeasureIsLeftOut() throws IOException {
    assertEquals(
        List.of(List.of("The", "farmers", "did", "n't", "thank", "her", ".")), made("polnear"));
  }

  @Test
  void aTableAndTheSignsOfCompaniesAreLeftOut() throws IOException {
    assertEquals(List.of(List.of("Orvane", "bought", "two", "old", "mills", ".")), made("reuters"));
  }

  @Test
  void wordsKnowWhetherTheyStoodTogether() throws IOException {
    made("ecb");
    assertEquals(
        """
        # source = ecb
        1 " _ _ _ _ _ _ _ SpaceAfter=No
        2 We _ _ _ _ _ _ _ _
        3 marched _ _ _ _ _ _ _ _
        4 the _ _ _ _ _ _ _ _
        5 whole _ _ _ _ _ _ _ _
        6 way _ _ _ _ _ _ _ _
        7 home _ _ _ _ _ _ _ SpaceAfter=No
        8 , _ _ _ _ _ _ _ SpaceAfter=No
        9 " _ _ _ _ _ _ _ _
        10 said _ _ _ _ _ _ _ _
        11 two _ _ _ _ _ _ _ _
        12 farmers _ _ _ _ _ _ _ SpaceAfter=No
        13 . _ _ _ _ _ _ _ _

        """,
        Files.readString(folder.resolve("out/ecb.conllu")).replace('\t', ' '));
  }
}
