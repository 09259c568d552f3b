package org.readout.actorlists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes a row of each row of a query's answer. Its variables tell what they are: {@code
 * personLabel} or {@code name}, {@code also}, {@code officeLabel} or {@code positionLabel}, {@code
 * country} (a code of three letters), {@code start} or {@code from}, {@code end} or {@code to}.
 */
final class QueryAnswer {
  private final String file;
  private final Codes codes;
  private final Roll roll;
  private int row;

  QueryAnswer(String file, Codes codes, Roll roll) {
    this.file = file;
    this.codes = codes;
    this.roll = roll;
  }

  /** Takes a row; an entity of a dump is none. */
  void take(Json answer) {
    if (answer.fields().containsKey("claims") || answer.fields().containsKey("vars")) {
      return;
    }
    row++;
    String name = text(answer, "personLabel", "itemLabel", "name");
    String place = "%s row %d".formatted(file, row);
    if (name.isEmpty()) {
      roll.refuse(
          "%s: read variables %s; name one personLabel"
              .formatted(place, new ArrayList<>(answer.fields().keySet())));
      return;
    }
    String from = date(answer, "start", "from");
    String to = date(answer, "end", "to");
    if (TableDates.backwards(from, to)) {
      roll.refuse("%s: read a time from %s to %s; mend it".formatted(place, from, to));
      return;
    }
    roll.actor(new ActorRow(name, also(answer), "person", coded(answer), from, to, place));
  }

  private Coded coded(Json answer) {
    String country = text(answer, "countryCode", "country");
    String office = text(answer, "officeLabel", "positionLabel", "office");
    return new Coded(codes.country(country).orElse(""), codes.sector(office), "");
  }

  private static List<String> also(Json answer) {
    return Arrays.stream(text(answer, "also", "personAltLabel", "itemAltLabel").split("[;,]", -1))
        .map(String::strip)
        .filter(alias -> !alias.isEmpty())
        .toList();
  }

  private static String date(Json answer, String... names) {
    return WikidataDates.read(text(answer, names), "");
  }

  /** The first of the variables that is bound; an answer writes each as an object or a text. */
  private static String text(Json answer, String... names) {
    return Stream.of(names)
        .map(answer::at)
        .map(value -> value.at("value").text().isEmpty() ? value.text() : value.at("value").text())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
