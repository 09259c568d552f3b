package org.readout.analyzer.parse;

import java.util.ArrayList;
import java.util.List;
import org.readout.analyzer.model.ByteReader;
import org.readout.analyzer.model.ByteWriter;

/** What the columns of a network's scores stand for: relations, and labels of names. */
public record LabelNames(List<String> relations, List<String> names) {
  public LabelNames {
    relations = List.copyOf(relations);
    names = List.copyOf(names);
  }

  static LabelNames read(ByteReader in) {
    return new LabelNames(texts(in), texts(in));
  }

  private static List<String> texts(ByteReader in) {
    List<String> texts = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      texts.add(in.text());
    }
    return texts;
  }

  public void write(ByteWriter out) {
    for (List<String> texts : List.of(relations, names)) {
      out.number(texts.size());
      texts.forEach(out::text);
    }
  }
}
