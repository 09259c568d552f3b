package org.readout.analyzer.parse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.network.Encoding;
import org.readout.analyzer.network.Network;
import org.readout.analyzer.network.WordRows;

class KnownWordsTest {
  private static final List<String> SENTENCE =
      List.of("Rebels", "attacked", "the", "port", "the", "port", "");

  private final Network network = RandomParser.network(2);
  private final WordRows rows = RandomParser.rows();
  private final KnownWords words = new KnownWords(network, rows);
  private final Encoding encoding = new Encoding(network.weights().shape());

  /** What the first layer gives when nothing is remembered. */
  private float[][] afresh(List<String> forms) {
    Encoding fresh = new Encoding(network.weights().shape());
    network.words(forms.stream().map(rows::of).toArray(int[][]::new), fresh);
    network.layer(0, fresh.words(), fresh);
    return fresh.joined(0);
  }

  private void assertAsAfresh(List<String> forms) {
    words.begin(forms, encoding);
    network.firstLayer(encoding);
    float[][] expected = afresh(forms);
    for (int i = 0; i < forms.size(); i++) {
      assertArrayEquals(expected[i], encoding.joined(0)[i], 1e-6f, forms.get(i));
    }
  }

  @Test
  void rememberedWordsGiveWhatTheNetworkGives() {
    assertAsAfresh(SENTENCE);
    assertAsAfresh(SENTENCE);
    assertAsAfresh(SENTENCE.subList(2, 4));
  }

  @Test
  void moreWordsThanCanBeRememberedAreNotMixedUp() {
    Random random = new Random(1);
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < 12_000; i++) {
      forms.add("p" + Integer.toString(random.nextInt(1 << 20), Character.MAX_RADIX) + "port");
    }
    for (int i = 0; i < 2 * forms.size(); i += 100) {
      int from = i % forms.size();
      assertAsAfresh(forms.subList(from, from + 100));
    }
  }
}
