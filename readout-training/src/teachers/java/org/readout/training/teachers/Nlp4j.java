package org.readout.training.teachers;

import edu.emory.mathcs.nlp.component.ner.NERTagger;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.DecodeConfig;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.analyzer.conllu.ConlluWord;

/** NLP4J's tags, lemmas, names and trees for words that are already cut. Safe for many threads. */
final class Nlp4j {
  private static final String SETTINGS = "nlp4j.xml";

  private final NLPDecoder decoder;

  private Nlp4j(NLPDecoder decoder) {
    this.decoder = decoder;
  }

  /** Takes a minute and some gigabytes. */
  static Nlp4j load() {
    try (InputStream settings = Nlp4j.class.getResourceAsStream(SETTINGS)) {
      if (settings == null) {
        throw new IllegalStateException("no %s on the class path".formatted(SETTINGS));
      }
      return new Nlp4j(new NLPDecoder(new DecodeConfig(settings)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + SETTINGS, e);
    }
  }

  /** The same without its finder of names. */
  Nlp4j withoutNames() {
    NLPDecoder fewer = new NLPDecoder();
    fewer.setComponents(
        decoder.getComponents().stream().filter(c -> !(c instanceof NERTagger)).toList());
    return new Nlp4j(fewer);
  }

  /** The sentence with XPOS, LEMMA, HEAD, DEPREL and {@code Ner} in MISC as NLP4J has them. */
  ConlluSentence annotate(ConlluSentence sentence) {
    NLPNode[] nodes = decoder.decode(nodes(sentence.forms()));
    List<ConlluWord> lines = new ArrayList<>();
    int word = 0;
    for (ConlluWord line : sentence.lines()) {
      lines.add(line.syntactic() ? filled(line, nodes[++word]) : line);
    }
    return new ConlluSentence(sentence.comments(), lines);
  }

  /** The words after the root at index 0. */
  private static NLPNode[] nodes(List<String> forms) {
    NLPNode[] nodes = new NLPNode[forms.size() + 1];
    nodes[0] = new NLPNode();
    nodes[0].toRoot();
    for (int i = 1; i < nodes.length; i++) {
      nodes[i] = new NLPNode(i, forms.get(i - 1));
    }
    return nodes;
  }

  private static ConlluWord filled(ConlluWord line, NLPNode node) {
    String id = line.columns().get(0);
    String head = Integer.toString(node.getDependencyHead().getID());
    String misc = miscellaneous(line.miscellaneous(), node.getNamedEntityTag());
    String xpos = node.getPartOfSpeechTag();
    return new ConlluWord(
        List.of(
            id,
            line.form(),
            node.getLemma(),
            "_",
            xpos,
            "_",
            head,
            node.getDependencyLabel(),
            "_",
            misc));
  }

  private static String miscellaneous(String given, String name) {
    return given.equals("_") ? "Ner=" + name : given + "|Ner=" + name;
  }
}
