package org.readout.analyzer.parse;

import java.util.List;
import org.readout.analyzer.tag.WordTag;

/**
 * What a parser says of the words of a sentence; all lists are by word.
 *
 * @param names scores of each label of names, see {@link SentenceParser#nameLabels}; the caller
 *     must not write to them
 */
public record ParsedSentence(List<WordTag> tags, List<Arc> arcs, List<float[]> names) {
  public ParsedSentence {
    tags = List.copyOf(tags);
    arcs = List.copyOf(arcs);
    names = List.copyOf(names);
  }
}
