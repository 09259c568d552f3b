package org.readout.ontology;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readout.model.EventType;
import org.readout.rules.Problem;
import org.readout.rules.Table;

/** Turns the rows of the ontology's tables into values; gathers what is wrong with them. */
final class OntologyTables {
  static final List<String> EVENTS = List.of("event", "quad", "score", "label");
  static final List<String> MODES = List.of("event", "mode", "score", "label");
  static final List<String> CONTEXTS = List.of("context", "label");
  static final List<String> SECTORS = List.of("code", "group", "voice", "label");
  static final List<String> CAMEO =
      List.of(
          "code",
          "quad",
          "goldstein",
          "event",
          "mode",
          "intended",
          "appealed",
          "demanded",
          "refused",
          "label");

  private static final List<String> TOLD = List.of("intended", "appealed", "demanded", "refused");

  private final List<Problem> problems;

  OntologyTables(List<Problem> problems) {
    this.problems = problems;
  }

  Map<EventType, Integer> quads(Table table) {
    Map<EventType, Integer> quads = new EnumMap<>(EventType.class);
    for (Table.Row row : table.rows()) {
      checkedType(table, row).ifPresent(type -> quads.put(type, quad(table, row)));
    }
    return quads;
  }

  Map<EventType, Set<String>> modes(Table table) {
    Map<EventType, Set<String>> modes = new EnumMap<>(EventType.class);
    for (Table.Row row : table.rows()) {
      checkedType(table, row)
          .ifPresent(
              type ->
                  modes
                      .computeIfAbsent(type, none -> new TreeSet<>())
                      .add(table.cell(row, "mode")));
    }
    return modes;
  }

  Set<String> column(Table table, String column) {
    Set<String> values = new TreeSet<>();
    table.rows().forEach(row -> values.add(table.cell(row, column)));
    return values;
  }

  Map<String, CameoCode> cameo(Table table) {
    Map<String, CameoCode> codes = new TreeMap<>();
    for (Table.Row row : table.rows()) {
      CameoCode code = code(table, row);
      if (codes.put(code.code(), code) != null) {
        problem(table, row, "read code \"%s\" twice; write it once".formatted(code.code()));
      }
    }
    table.rows().forEach(row -> checkTold(table, row, codes));
    return codes;
  }

  private static List<String> told(Table table, Table.Row row) {
    return TOLD.stream()
        .map(column -> table.cell(row, column))
        .filter(cell -> !cell.isEmpty())
        .toList();
  }

  private void checkTold(Table table, Table.Row row, Map<String, CameoCode> codes) {
    told(table, row).stream()
        .filter(code -> !codes.containsKey(code))
        .forEach(
            code ->
                problem(table, row, "read code \"%s\"; write one of the table".formatted(code)));
  }

  /** Sectors whose members tell what others say. */
  Set<String> reporters(Table table) {
    Set<String> found = new TreeSet<>();
    for (Table.Row row : table.rows()) {
      String voice = table.cell(row, "voice");
      if (voice.equals("others")) {
        found.add(table.cell(row, "code"));
      } else if (!voice.equals("own")) {
        problem(table, row, "read voice \"%s\"; write own or others".formatted(voice));
      }
    }
    return found;
  }

  private CameoCode code(Table table, Table.Row row) {
    String event = table.cell(row, "event");
    String mode = table.cell(row, "mode");
    return new CameoCode(
        table.cell(row, "code"),
        quad(table, row),
        weight(table, row),
        event.isEmpty() ? Optional.empty() : checkedType(table, row),
        filled(mode),
        filled(table.cell(row, "intended")),
        told(table, row),
        table.cell(row, "label"));
  }

  private static Optional<String> filled(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  private int quad(Table table, Table.Row row) {
    String cell = table.cell(row, "quad");
    if (!cell.matches("[1-4]")) {
      problem(table, row, "read quad \"%s\"; write 1, 2, 3 or 4".formatted(cell));
      return 1;
    }
    return Integer.parseInt(cell);
  }

  private OptionalDouble weight(Table table, Table.Row row) {
    String cell = table.cell(row, "goldstein");
    if (cell.isEmpty()) {
      return OptionalDouble.empty();
    }
    if (!cell.matches("-?\\d+(\\.\\d+)?")) {
      problem(table, row, "read weight \"%s\"; write a number such as -2.0".formatted(cell));
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(Double.parseDouble(cell));
  }

  private Optional<EventType> checkedType(Table table, Table.Row row) {
    String cell = table.cell(row, "event");
    Optional<EventType> type = type(cell);
    if (type.isEmpty()) {
      problem(
          table,
          row,
          "read event \"%s\"; write one of %s".formatted(cell, List.of(EventType.values())));
    }
    return type;
  }

  private void problem(Table table, Table.Row row, String message) {
    problems.add(new Problem(table.file(), row.line(), message));
  }

  static Optional<EventType> type(String name) {
    return Stream.of(EventType.values()).filter(type -> type.name().equals(name)).findFirst();
  }
}
