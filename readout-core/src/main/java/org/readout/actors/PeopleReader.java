package org.readout.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.actors.People.OfficeTitle;

/** Gathers who held which office from the tables of offices, their titles and their holders. */
final class PeopleReader {
  private final ActorTables tables;
  private final People people;
  private final Map<String, Office> offices = new HashMap<>();
  private final Map<String, Tenure.Heir> heirs = new HashMap<>();
  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  /** What the lines of one person have told so far. */
  private record Draft(List<String> names, List<String> shortNames, List<Tenure> tenures) {}

  private PeopleReader(ActorTables tables) {
    this.tables = tables;
    this.people = new People(Sounds.read(tables));
  }

  static People read(ActorTables tables) {
    PeopleReader reader = new PeopleReader(tables);
    tables.read("office-kinds", row -> reader.offices.put(row.text("office"), office(row)));
    tables.read("office-titles", reader::addTitle);
    tables.read("former-states", reader::addHeir);
    tables.read("offices", reader::addTenure);
    reader.drafts.forEach(
        (name, draft) ->
            reader.people.add(
                new Person(name, draft.tenures()), draft.names(), draft.shortNames()));
    return reader.people;
  }

  private static Office office(ActorTables.Row row) {
    return new Office(
        row.text("office"),
        row.maybe("sector"),
        row.maybe("after"),
        row.yes("prominent"),
        row.yes("single"));
  }

  private void addTitle(ActorTables.Row row) {
    known(row)
        .ifPresent(
            office ->
                people.addTitle(
                    row.text("title"), new OfficeTitle(office.name(), row.maybe("country"))));
  }

  /** Notes which state goes on with one that had a code of its own. */
  private void addHeir(ActorTables.Row row) {
    String code = row.text("code");
    Optional<LocalDate> last = tables.period(row).flatMap(Period::to);
    row.maybe("continued")
        .filter(heir -> !heir.equals(code))
        .flatMap(heir -> last.map(day -> new Tenure.Heir(heir, day)))
        .ifPresent(heir -> heirs.put(code, heir));
  }

  private void addTenure(ActorTables.Row row) {
    Optional<Office> office = known(row);
    Optional<Period> period = tables.period(row);
    if (office.isPresent() && period.isPresent()) {
      Draft draft = drafts.computeIfAbsent(row.text("person"), PeopleReader::draft);
      draft.names().addAll(row.list("also"));
      draft.shortNames().addAll(row.list("short"));
      draft.tenures().add(tenure(row, office.get(), period.get()));
    }
  }

  private Tenure tenure(ActorTables.Row row, Office office, Period period) {
    String country = row.text("country");
    Optional<Tenure.Heir> heir = Optional.ofNullable(heirs.get(country));
    return new Tenure(office, country, row.maybe("code"), period, heir);
  }

  private static Draft draft(String name) {
    return new Draft(new ArrayList<>(List.of(name)), new ArrayList<>(), new ArrayList<>());
  }

  private Optional<Office> known(ActorTables.Row row) {
    String name = row.text("office");
    if (!offices.containsKey(name)) {
      tables.report(
          row.problem(
              "read office \"%s\"; write one of office-kinds.tsv, or add it there"
                  .formatted(name)));
    }
    return Optional.ofNullable(offices.get(name));
  }
}
