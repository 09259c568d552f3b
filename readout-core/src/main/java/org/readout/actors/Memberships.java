package org.readout.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which states belong to which organisations between states, on a day. */
final class Memberships {
  private final List<Membership> all = new ArrayList<>();

  /** A state's time in an organisation. */
  private record Membership(String organisation, String country, Period period) {
    /** Without a day, whether it belongs still. */
    boolean holds(Optional<LocalDate> day) {
      return day.map(period::holds).orElseGet(() -> period.to().isEmpty());
    }
  }

  static Memberships read(ActorTables tables) {
    Memberships read = new Memberships();
    tables.read("members", row -> read.add(row, tables));
    return read;
  }

  private void add(ActorTables.Row row, ActorTables tables) {
    tables
        .period(row)
        .map(period -> new Membership(row.text("organisation"), row.text("country"), period))
        .ifPresent(all::add);
  }

  /** The codes of an organisation's members, in the order of the alphabet. */
  List<String> members(String organisation, Optional<LocalDate> day) {
    return all.stream()
        .filter(one -> one.organisation().equals(organisation) && one.holds(day))
        .map(Membership::country)
        .distinct()
        .sorted()
        .toList();
  }

  /** The organisations that a state belongs to, in the order of the alphabet. */
  List<String> organisations(String country, Optional<LocalDate> day) {
    return all.stream()
        .filter(one -> one.country().equals(country) && one.holds(day))
        .map(Membership::organisation)
        .distinct()
        .sorted()
        .toList();
  }
}
