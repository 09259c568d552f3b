package org.readout.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.model.EntityKind;

/** Gathers what a user's own tables tell of names; their capitals do not matter. */
final class OwnNames {
  private static final Map<String, Kind> KINDS =
      Map.of(
          "", new Kind(NameSort.ORGANISATION, EntityKind.OTHER),
          "person", new Kind(NameSort.ORGANISATION, EntityKind.PERSON),
          "organisation", new Kind(NameSort.ORGANISATION, EntityKind.ORGANISATION),
          "group", new Kind(NameSort.PEOPLE, EntityKind.GROUP),
          "place", new Kind(NameSort.COUNTRY, EntityKind.PLACE));

  private final ActorTables tables;
  private final Map<String, String> roles = new HashMap<>();
  private final Map<String, List<KnownName>> names = new HashMap<>();

  /** How a kind that a table names is treated. */
  private record Kind(NameSort sort, EntityKind entity) {}

  private OwnNames(ActorTables tables) {
    this.tables = tables;
  }

  /** By the key of each name, all that it tells at some time. */
  static Map<String, List<KnownName>> read(ActorTables tables) {
    OwnNames own = new OwnNames(tables);
    tables.read("sectors", row -> own.roles.put(row.text("sector"), row.text("cameo")));
    tables.readOwn(OwnActors.ACTORS, own::add);
    return own.names;
  }

  private void add(ActorTables.Row row) {
    Kind kind = KINDS.get(row.text("kind"));
    if (kind == null) {
      tables.report(
          row.problem(
              "read kind \"%s\"; write person, organisation, group, place or nothing"
                  .formatted(row.text("kind"))));
      return;
    }
    tables
        .period(row)
        .ifPresent(
            period -> {
              KnownName known =
                  new KnownName(
                      row.text("name"),
                      kind.sort(),
                      kind.entity(),
                      row.maybe("country"),
                      row.maybe("sector"),
                      code(row),
                      period);
              file(known.name(), known);
              row.list("also").forEach(also -> file(also, known));
            });
  }

  /** The code where it is not the one that country and sector make. */
  private Optional<String> code(ActorTables.Row row) {
    String made = row.text("country") + roles.getOrDefault(row.text("sector"), "");
    return row.maybe("code").filter(code -> !code.equals(made));
  }

  /** How a name is filed: as it is looked up whatever its capitals. */
  static String key(String phrase) {
    return PhraseTable.key(phrase).toLowerCase(Locale.ROOT);
  }

  private void file(String phrase, KnownName known) {
    String key = key(phrase);
    if (!key.isEmpty()) {
      names.computeIfAbsent(key, k -> new ArrayList<>(1)).add(known);
    }
  }
}
