package org.readout.training.names;

import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.zip.GZIPInputStream;
import org.readout.analyzer.conllu.*;
import org.readout.language.Name;

public final class WriteNames {
  public static void main(String[] a) throws IOException {
    boolean silver = a[0].contains(".nlp4j.");
    List<ConlluSentence> all;
    try (InputStream in = Files.newInputStream(Path.of(a[0])); var r = new BufferedReader(new InputStreamReader(a[0].endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8))) {
      all = new ConlluReader(r, a[0]).all();
    }
    List<List<ConlluSentence>> docs = new ArrayList<>();
    for (ConlluSentence s : all) {
      if (docs.isEmpty() || s.comments().stream().anyMatch(c -> c.startsWith("# newdoc id"))) docs.add(new ArrayList<>());
      docs.get(docs.size() - 1).add(s);
    }
    NameRules rules = NameRules.load();
    try (var out = Files.newBufferedWriter(Path.of(a[1] + ".part"))) {
    for (var doc : docs) {
      List<List<Name>> names = silver ? doc.stream().map(s -> NerMarks.names(s.words(), rules)).toList() : GoldDocument.names(doc);
      for (int i = 0; i < doc.size(); i++) {
        var forms = doc.get(i).forms();
        var labels = NameLabels.of(names.get(i), forms.size());
        for (int j = 0; j < forms.size(); j++) out.append(forms.get(j)).append('\t').append(labels.get(j)).append('\n');
        out.append('\n');
      }
    }
    }
    Files.move(Path.of(a[1] + ".part"), Path.of(a[1]), StandardCopyOption.REPLACE_EXISTING);
  }
}
