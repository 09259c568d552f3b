package org.readout.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.readout.rules.Problem;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleFiles;
import org.readout.rules.RuleText;

/** The cue words of a language, looked up by kind and first lemma. */
final class CueLexicon {
  static final String ANY_WORD = "*";

  private final Map<CueKind, Map<String, List<Cue>>> cues;

  private CueLexicon(Map<CueKind, Map<String, List<Cue>>> cues) {
    this.cues = cues;
  }

  static CueLexicon load(RuleFiles files) {
    List<Problem> problems = new ArrayList<>();
    CueReader reader = new CueReader(problems);
    Map<CueKind, Map<String, List<Cue>>> index = new EnumMap<>(CueKind.class);
    for (RuleText file : files.in("en/cues", ".rules")) {
      for (Cue cue : reader.read(file)) {
        index
            .computeIfAbsent(cue.rule().kind(), kind -> new HashMap<>())
            .computeIfAbsent(cue.words().get(0), word -> new ArrayList<>())
            .add(cue);
      }
    }
    if (!problems.isEmpty()) {
      throw new RuleFileException(problems);
    }
    index.values().forEach(byWord -> byWord.values().forEach(CueLexicon::closestFirst));
    return new CueLexicon(index);
  }

  /** Longest first, and of one length those that ask for most. */
  private static void closestFirst(List<Cue> list) {
    list.sort(
        Comparator.comparingInt((Cue cue) -> -cue.words().size())
            .thenComparing(cue -> !cue.rule().takes(Shape.Form.CLAUSE_OF_OBJECT)));
  }

  /** The cues that begin with a lemma, longest first; those that any word may be come last. */
  List<Cue> of(CueKind kind, String lemma) {
    List<Cue> listed = named(kind, lemma);
    List<Cue> wide = named(kind, ANY_WORD);
    return wide.isEmpty() ? listed : Stream.concat(listed.stream(), wide.stream()).toList();
  }

  private List<Cue> named(CueKind kind, String word) {
    return cues.getOrDefault(kind, Map.of()).getOrDefault(word, List.of());
  }
}
