package org.readout.analyzer.coreference;

import java.util.List;
import java.util.Locale;
import org.readout.model.EntityKind;

/** What sort of thing words speak of, as far as they tell. */
enum Kind {
  PERSON,
  ORGANISATION,
  PLACE,
  THING,
  UNTOLD;

  /** Those that say more than that something is a thing. */
  static final List<Kind> TELLING = List.of(PERSON, ORGANISATION, PLACE);

  /** Reads a cell of a table. */
  static Kind of(String cell) {
    return valueOf(cell.toUpperCase(Locale.ROOT));
  }

  static Kind of(EntityKind kind) {
    return switch (kind) {
      case PERSON, GROUP -> PERSON;
      case ORGANISATION -> ORGANISATION;
      case PLACE -> PLACE;
      case OTHER -> THING;
    };
  }

  EntityKind entityKind(boolean plural) {
    return switch (this) {
      case PERSON -> plural ? EntityKind.GROUP : EntityKind.PERSON;
      case ORGANISATION -> EntityKind.ORGANISATION;
      case PLACE -> EntityKind.PLACE;
      case THING, UNTOLD -> EntityKind.OTHER;
    };
  }
}
