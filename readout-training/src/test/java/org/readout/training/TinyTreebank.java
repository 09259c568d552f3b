package org.readout.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.readout.analyzer.tag.WordTag;
import org.readout.language.Upos;

/** A handful of trees for tests. */
final class TinyTreebank {
  private TinyTreebank() {}

  static Path file() {
    try {
      return Path.of(Objects.requireNonNull(TinyTreebank.class.getResource("tiny.conllu")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<GoldSentence> sentences() {
    try {
      return Treebanks.sentences(file()).stream().map(GoldSentence::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** "CLAUSE, he said." */
  static GoldSentence frame() {
    return new GoldSentence(
        List.of("CLAUSE", ",", "he", "said", "."),
        List.of("CLAUSE", ",", "he", "say", "."),
        List.of(
            new WordTag(Upos.X, "X", "_"),
            new WordTag(Upos.PUNCT, ",", "_"),
            new WordTag(Upos.PRON, "PRP", "_"),
            new WordTag(Upos.VERB, "VBD", "_"),
            new WordTag(Upos.PUNCT, ".", "_")),
        new int[] {3, 0, 3, 5, 3},
        List.of("ccomp", "punct", "nsubj", "root", "punct"));
  }
}
