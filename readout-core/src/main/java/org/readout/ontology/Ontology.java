package org.readout.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.EventCode;
import org.readout.model.EventType;
import org.readout.rules.Problem;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleFiles;
import org.readout.rules.RuleText;
import org.readout.rules.Table;

/**
 * The codes that events and actors may bear, and what follows from a code: PLOVER's types, modes,
 * contexts and sectors, CAMEO's codes with quad class and Goldstein weight (GDELT's table).
 */
public final class Ontology {
  private final Map<EventType, Integer> quads;
  private final Map<EventType, Set<String>> modes;
  private final Set<String> contexts;
  private final Set<String> sectors;
  private final Set<String> reporters;
  private final Map<String, CameoCode> cameo;
  private final Scales scales;

  private Ontology(
      Map<EventType, Integer> quads,
      Map<EventType, Set<String>> modes,
      Set<String> contexts,
      Set<String> sectors,
      Set<String> reporters,
      Map<String, CameoCode> cameo,
      Scales scales) {
    this.quads = quads;
    this.modes = modes;
    this.contexts = contexts;
    this.sectors = sectors;
    this.reporters = reporters;
    this.cameo = cameo;
    this.scales = scales;
  }

  /** Reads the tables of the folder {@code ontology}. */
  public static Ontology load(RuleFiles files) {
    List<Problem> problems = new ArrayList<>();
    OntologyTables tables = new OntologyTables(problems);
    Table sectors = table(files, "sectors", OntologyTables.SECTORS, problems);
    Ontology ontology =
        new Ontology(
            tables.quads(table(files, "events", OntologyTables.EVENTS, problems)),
            tables.modes(table(files, "modes", OntologyTables.MODES, problems)),
            tables.column(table(files, "contexts", OntologyTables.CONTEXTS, problems), "context"),
            tables.column(sectors, "code"),
            tables.reporters(sectors),
            tables.cameo(table(files, "cameo", OntologyTables.CAMEO, problems)),
            Scales.read(table(files, "scales", Scales.COLUMNS, problems), problems));
    if (!problems.isEmpty()) {
      problems.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
      throw new RuleFileException(problems);
    }
    return ontology;
  }

  private static Table table(
      RuleFiles files, String name, List<String> columns, List<Problem> problems) {
    String path = "ontology/" + name + ".tsv";
    Optional<RuleText> file = files.file(path);
    if (file.isEmpty()) {
      problems.add(new Problem(path, 1, "read no such file; write one with columns " + columns));
    }
    return file.map(text -> Table.read(text, columns, problems))
        .orElseGet(() -> new Table(path, columns, List.of()));
  }

  /** The type of that name, written as PLOVER writes it. */
  public static Optional<EventType> type(String name) {
    return OntologyTables.type(name);
  }

  /** The types of names with commas between them; empty where one of them is none. */
  public static Optional<Set<EventType>> types(String names) {
    List<Optional<EventType>> types =
        Stream.of(names.split(",\\s*", -1)).map(Ontology::type).toList();
    return types.stream().allMatch(Optional::isPresent)
        ? Optional.of(types.stream().flatMap(Optional::stream).collect(Collectors.toSet()))
        : Optional.empty();
  }

  /** The modes of a type in alphabetical order; empty for a type without modes. */
  public Set<String> modes(EventType type) {
    return modes.getOrDefault(type, Set.of());
  }

  public Set<String> contexts() {
    return contexts;
  }

  /** PLOVER's sector codes, and its international codes that stand in a country's place. */
  public Set<String> sectors() {
    return sectors;
  }

  /** Whether those of a sector tell what others say, and make no statements of their own. */
  public boolean reports(String sector) {
    return reporters.contains(sector);
  }

  public Optional<CameoCode> cameo(String code) {
    return Optional.ofNullable(cameo.get(code));
  }

  /**
   * The same act as yet to come. CAMEO has no statuses; it codes what is announced as an intent or
   * a threat.
   */
  public EventCode intended(EventCode code) {
    return code.cameo()
        .flatMap(this::cameo)
        .flatMap(CameoCode::intended)
        .map(code::withCameo)
        .orElse(code);
  }

  /** The code of a stance, such as an appeal, brought closer by the act that it is about. */
  public EventCode narrowed(EventCode stance, EventCode act) {
    return stance
        .cameo()
        .flatMap(code -> act.cameo().flatMap(this::cameo).flatMap(a -> a.toldMoreExactlyThan(code)))
        .map(stance::withCameo)
        .orElse(stance);
  }

  /** The code of an act brought closer by another telling of it: "killing" by "shelled". */
  public EventCode specified(EventCode act, EventCode other) {
    boolean closer =
        act.cameo()
            .flatMap(own -> other.cameo().filter(code -> CameoCode.narrows(own, code)))
            .isPresent();
    return closer ? act.withCameo(other.cameo().get()) : act;
  }

  /** Quad class 1 to 4: of the CAMEO code where there is one, else of the type. */
  public int quad(EventCode code) {
    return code.cameo()
        .flatMap(this::cameo)
        .map(CameoCode::quad)
        .orElseGet(() -> quads.getOrDefault(code.type(), 0));
  }

  /** The scales by which acts may be weighed, {@link Scales#USUAL} among them. */
  public Set<String> scales() {
    return scales.names();
  }

  /**
   * Goldstein weight of the CAMEO code by a scale, or of the nearest code above it that has one;
   * that of the type, where the scale weighs types.
   */
  public OptionalDouble goldstein(EventCode code, String scale) {
    OptionalDouble ofType = scales.weight(scale, code.type().name());
    if (ofType.isPresent()) {
      return ofType;
    }
    Optional<CameoCode> at = code.cameo().flatMap(this::cameo);
    while (at.isPresent() && weight(at.get(), scale).isEmpty()) {
      at = at.get().parent().flatMap(this::cameo);
    }
    return at.isPresent() ? weight(at.get(), scale) : OptionalDouble.empty();
  }

  private OptionalDouble weight(CameoCode code, String scale) {
    OptionalDouble own = scales.weight(scale, code.code());
    return own.isPresent() ? own : code.goldstein();
  }
}
