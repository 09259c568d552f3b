package org.readout.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.EventCode;
import org.readout.model.EventType;
import org.readout.model.RuleId;
import org.readout.ontology.Ontology;
import org.readout.rules.Problem;
import org.readout.rules.Stanza;

/** Understands one stanza as an event rule, or says all that is wrong with it. */
final class EventRuleParser {
  private static final RuleId NAMELESS = new RuleId("nameless/rule");

  private final Ontology ontology;
  private final Stanza stanza;
  private final List<Problem> problems;
  private final int problemsBefore;

  EventRuleParser(Ontology ontology, Stanza stanza, List<Problem> problems) {
    this.ontology = ontology;
    this.stanza = stanza;
    this.problems = problems;
    this.problemsBefore = problems.size();
  }

  /** The rule; empty where the stanza has a problem. */
  Optional<EventRule> parse() {
    checkSingleKeys();
    RuleId id = id();
    Optional<EventCode> code = code();
    EventRule.Roles roles = roles();
    Set<Need> needs = needs();
    List<Condition> conditions = conditions();
    List<Pattern> patterns = patterns();
    List<RuleExample> examples = examples(id);
    boolean anySides = anySides();
    Set<Slot.Place> insteadOf = insteadOf();
    if (code.isEmpty() || problems.size() > problemsBefore) {
      return Optional.empty();
    }
    Set<String> over = Set.copyOf(stanza.list("over"));
    String note =
        stanza.all("note").stream().map(Stanza.Entry::value).collect(Collectors.joining(" "));
    return Optional.of(
        new EventRule(
            id,
            stanza.file(),
            stanza.line(),
            code.get(),
            patterns,
            roles,
            needs,
            conditions,
            anySides,
            over,
            insteadOf,
            examples,
            note));
  }

  private void checkSingleKeys() {
    for (String key :
        List.of(
            "rule",
            "event",
            "cameo",
            "actor",
            "recipient",
            "noun actor",
            "noun recipient",
            "sides")) {
      List<Stanza.Entry> entries = stanza.all(key);
      if (entries.size() > 1) {
        problem(
            entries.get(1),
            "read \"%s:\" a second time; write it once in a rule, and a blank line between rules"
                .formatted(key));
      }
    }
  }

  private RuleId id() {
    Optional<Stanza.Entry> entry = stanza.first("rule");
    if (entry.isEmpty()) {
      problems.add(
          stanza.problem(
              "read no \"rule:\"; write a lasting name such as rule: protest/march-against"));
      return NAMELESS;
    }
    try {
      return new RuleId(entry.get().value());
    } catch (IllegalArgumentException e) {
      problem(entry.get(), String.valueOf(e.getMessage()));
      return NAMELESS;
    }
  }

  private Optional<EventCode> code() {
    Optional<Stanza.Entry> entry = stanza.first("event");
    if (entry.isEmpty()) {
      problems.add(
          stanza.problem(
              "read no \"event:\"; write a PLOVER type and, where one fits, its mode: event: ASSAULT aerial"));
      return Optional.empty();
    }
    String[] parts = entry.get().value().split("\\s+");
    Optional<EventType> type = Ontology.type(parts[0]);
    if (type.isEmpty() || parts.length > 2) {
      problem(
          entry.get(),
          "read event \"%s\"; write one of %s and at most one mode"
              .formatted(entry.get().value(), List.of(EventType.values())));
      return Optional.empty();
    }
    Optional<String> mode = parts.length == 2 ? Optional.of(parts[1]) : Optional.empty();
    if (mode.isPresent() && !ontology.modes(type.get()).contains(mode.get())) {
      problem(
          entry.get(),
          "read mode \"%s\"; write one of %s, or none"
              .formatted(mode.get(), ontology.modes(type.get())));
    }
    return Optional.of(new EventCode(type.get(), mode, contexts(), cameo()));
  }

  private List<String> contexts() {
    for (Stanza.Entry entry : stanza.all("contexts")) {
      for (String context : entry.list()) {
        if (!ontology.contexts().contains(context)) {
          problem(
              entry,
              "read context \"%s\"; write one of %s".formatted(context, ontology.contexts()));
        }
      }
    }
    return stanza.list("contexts");
  }

  private Optional<String> cameo() {
    Optional<Stanza.Entry> entry = stanza.first("cameo");
    if (entry.isPresent() && ontology.cameo(entry.get().value()).isEmpty()) {
      problem(
          entry.get(),
          "read code \"%s\"; write a CAMEO code of two to four digits, as text"
              .formatted(entry.get().value()));
    }
    return entry.map(Stanza.Entry::value);
  }

  private EventRule.Roles roles() {
    return new EventRule.Roles(
        role("actor").orElseGet(() -> RoleExpression.of(Slot.of(Slot.Place.SUBJECT))),
        role("recipient").orElse(RoleExpression.NONE),
        role("recipient").filter(RoleExpression.NONE::equals).isPresent(),
        role("noun actor"),
        role("noun recipient"));
  }

  private Optional<RoleExpression> role(String key) {
    Optional<Stanza.Entry> entry = stanza.first(key);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    Optional<RoleExpression> role = RoleExpression.parse(entry.get().value());
    if (role.isEmpty()) {
      problem(
          entry.get(),
          "read \"%s: %s\"; %s".formatted(key, entry.get().value(), RoleExpression.REMEDY));
    }
    return role;
  }

  private Set<Need> needs() {
    Set<Need> needs = EnumSet.noneOf(Need.class);
    for (Stanza.Entry entry : stanza.all("needs")) {
      for (String word : entry.list()) {
        Optional<Need> side =
            Stream.of(Need.values()).filter(s -> s.word().equals(word)).findFirst();
        side.ifPresent(needs::add);
        if (side.isEmpty()) {
          problem(
              entry,
              "read \"needs: %s\"; write actor, recipient or two sides; several with a comma"
                  .formatted(entry.value()));
        }
      }
    }
    return needs;
  }

  private Set<Slot.Place> insteadOf() {
    Set<Slot.Place> places = EnumSet.noneOf(Slot.Place.class);
    for (Stanza.Entry entry : stanza.all("instead of")) {
      for (String word : entry.list()) {
        Stream.of(Slot.Place.CLAUSE, Slot.Place.OBJECT)
            .filter(place -> place.words().equals(word))
            .findFirst()
            .ifPresentOrElse(
                places::add,
                () ->
                    problem(
                        entry,
                        "read \"instead of: %s\"; write clause, object, or both with a comma"
                            .formatted(entry.value())));
      }
    }
    return places;
  }

  private boolean anySides() {
    Optional<Stanza.Entry> entry = stanza.first("sides");
    if (entry.isPresent() && !entry.get().value().equals("any")) {
      problem(
          entry.get(),
          "read \"sides: %s\"; write sides: any, or leave the line out"
              .formatted(entry.get().value()));
    }
    return entry.isPresent();
  }

  private List<Condition> conditions() {
    ConditionParser parser = new ConditionParser(ontology.sectors());
    List<Condition> conditions = new ArrayList<>();
    for (Stanza.Entry entry : stanza.entries()) {
      if (entry.key().equals("if") || entry.key().equals("unless")) {
        Optional<Condition> condition = parser.parse(entry.key().equals("unless"), entry.value());
        condition.ifPresent(conditions::add);
        if (condition.isEmpty()) {
          problem(
              entry, "read \"%s: %s\"; %s".formatted(entry.key(), entry.value(), parser.remedy()));
        }
      }
    }
    return conditions;
  }

  private List<Pattern> patterns() {
    List<Pattern> patterns = new ArrayList<>();
    for (Pattern.Kind kind : Pattern.Kind.values()) {
      for (Stanza.Entry entry : stanza.all(kind.key())) {
        entry.list().forEach(words -> pattern(entry, kind, words).ifPresent(patterns::add));
      }
    }
    if (patterns.isEmpty() && problems.size() == problemsBefore) {
      problems.add(
          stanza.problem(
              "read no words that trigger the rule; write verbs:, nouns:, phrases: or adjectives:"));
    }
    return patterns;
  }

  private Optional<Pattern> pattern(Stanza.Entry entry, Pattern.Kind kind, String text) {
    List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[\\s-]+"));
    if (kind == Pattern.Kind.PHRASE && words.size() < 2) {
      problem(
          entry,
          "read phrase \"%s\"; write a verb and its object or complement, or move it to verbs:"
              .formatted(text));
      return Optional.empty();
    }
    if (!words.stream().allMatch(word -> word.matches("[\\p{L}\\p{N}'.]+"))) {
      problem(
          entry,
          "read \"%s\" under %s; write lemmas with commas between them"
              .formatted(text, kind.key()));
      return Optional.empty();
    }
    return Optional.of(new Pattern(kind, words));
  }

  private List<RuleExample> examples(RuleId id) {
    List<RuleExample> examples = new ArrayList<>();
    for (Stanza.Entry entry : stanza.entries()) {
      if (entry.key().equals("yes") || entry.key().equals("no")) {
        examples.add(
            new RuleExample(
                id,
                stanza.file(),
                entry.line(),
                entry.value(),
                entry.key().equals("yes"),
                Optional.empty()));
      } else if (entry.key().equals("as")) {
        addSides(entry, examples);
      }
    }
    requireExample(examples, true, "yes: with a sentence in which the rule finds its event");
    requireExample(
        examples, false, "no: with a sentence that looks alike but tells of no such event");
    return examples;
  }

  private void requireExample(List<RuleExample> examples, boolean fires, String remedy) {
    if (examples.stream().noneMatch(example -> example.fires() == fires)) {
      problems.add(
          stanza.problem(
              "read a rule without \"%s:\"; write %s".formatted(fires ? "yes" : "no", remedy)));
    }
  }

  private void addSides(Stanza.Entry entry, List<RuleExample> examples) {
    int last = examples.size() - 1;
    String[] sides = entry.value().split("->", -1);
    if (last < 0 || !examples.get(last).fires() || examples.get(last).sides().isPresent()) {
      problem(
          entry,
          "read \"as:\" without a yes: before it; write it on the line after the yes: whose sides it gives");
    } else if (sides.length != 2) {
      problem(
          entry,
          "read \"as: %s\"; write as: actors -> recipients, several joined by +, none for an empty side"
              .formatted(entry.value()));
    } else {
      examples.set(
          last, examples.get(last).with(new RuleExample.Sides(side(sides[0]), side(sides[1]))));
    }
  }

  private static List<String> side(String text) {
    return text.strip().equals("none")
        ? List.of()
        : Stream.of(text.split("\\s\\+\\s")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private void problem(Stanza.Entry entry, String message) {
    problems.add(stanza.problem(entry, message));
  }
}
