package org.readout.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.model.RuleId;
import org.readout.model.Stance;
import org.readout.rules.Problem;
import org.readout.rules.RuleText;
import org.readout.rules.Stanza;
import org.readout.rules.StanzaCheck;
import org.readout.rules.StanzaReader;

/** Reads cue rules, and tells all that is wrong with them. */
final class CueReader {
  static final Set<String> KEYS =
      Set.of(
          "rule",
          "verbs",
          "nouns",
          "prepositions",
          "adverbs",
          "adjectives",
          "carriers",
          "documents",
          "marks",
          "auxiliaries",
          "content",
          "also",
          "stance",
          "cameo",
          "link",
          "yes",
          "as",
          "no",
          "note");

  private final List<Problem> problems;
  private final StanzaCheck check;

  CueReader(List<Problem> problems) {
    this.problems = problems;
    this.check = new StanzaCheck(List.of("rule", "content", "yes", "no"), problems);
  }

  List<Cue> read(RuleText file) {
    List<Cue> cues = new ArrayList<>();
    for (Stanza stanza : new StanzaReader(KEYS).read(file, problems)) {
      check.check(stanza);
      for (CueKind kind : EnumSet.allOf(CueKind.class)) {
        if (stanza.first(kind.key()).isPresent()) {
          rule(stanza, kind).ifPresent(rule -> cues.addAll(cues(stanza, rule)));
        }
      }
    }
    return cues;
  }

  private Optional<CueRule> rule(Stanza stanza, CueKind kind) {
    int before = problems.size();
    Optional<RuleId> id = stanza.first("rule").flatMap(entry -> id(stanza, entry));
    List<Shape> content = shapes(stanza);
    Stance stance =
        stanza.first("stance").map(entry -> stance(stanza, entry)).orElse(Stance.NEUTRAL);
    boolean link = stanza.first("link").map(entry -> yesNo(stanza, entry)).orElse(true);
    Optional<String> cameo = stanza.first("cameo").map(Stanza.Entry::value);
    if (problems.size() > before || id.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new CueRule(
            id.get(),
            kind,
            content,
            stanza.list("also"),
            stance,
            cameo,
            link,
            stanza.list(kind.key()).contains(CueLexicon.ANY_WORD)));
  }

  private Optional<RuleId> id(Stanza stanza, Stanza.Entry entry) {
    try {
      return Optional.of(new RuleId(entry.value()));
    } catch (IllegalArgumentException e) {
      problems.add(stanza.problem(entry, String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  private List<Shape> shapes(Stanza stanza) {
    List<Shape> shapes = new ArrayList<>();
    for (Stanza.Entry entry : stanza.all("content")) {
      for (String words : entry.list()) {
        Optional<Shape> shape = Shape.parse(words);
        if (shape.isEmpty()) {
          problems.add(
              stanza.problem(
                  entry, "read content \"%s\"; write one of %s".formatted(words, Shape.choices())));
        }
        shape.ifPresent(shapes::add);
      }
    }
    return shapes;
  }

  private Stance stance(Stanza stanza, Stanza.Entry entry) {
    Optional<Stance> stance =
        Arrays.stream(Stance.values())
            .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(entry.value()))
            .findFirst();
    if (stance.isEmpty()) {
      problems.add(
          stanza.problem(
              entry,
              "read stance \"%s\"; write one of %s"
                  .formatted(
                      entry.value(), Arrays.toString(Stance.values()).toLowerCase(Locale.ROOT))));
    }
    return stance.orElse(Stance.NEUTRAL);
  }

  private boolean yesNo(Stanza stanza, Stanza.Entry entry) {
    if (!entry.value().equals("yes") && !entry.value().equals("no")) {
      problems.add(
          stanza.problem(entry, "read link \"%s\"; write yes or no".formatted(entry.value())));
    }
    return entry.value().equals("yes");
  }

  private List<Cue> cues(Stanza stanza, CueRule rule) {
    List<Cue> cues = new ArrayList<>();
    for (Stanza.Entry entry : stanza.all(rule.kind().key())) {
      for (String words : entry.list()) {
        cues.add(new Cue(List.of(words.split(" ")), rule));
      }
    }
    return cues;
  }
}
