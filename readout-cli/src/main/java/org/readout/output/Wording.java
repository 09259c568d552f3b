package org.readout.output;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.EventCode;
import org.readout.model.Kin;
import org.readout.model.Kinship;
import org.readout.model.Numbers;
import org.readout.model.Place;
import org.readout.model.When;

/** Says codes, times, places and numbers in words that a person reads at a glance. */
final class Wording {
  private Wording() {}

  static String of(EventCode code) {
    return code.type() + code.mode().map(mode -> "/" + mode).orElse("");
  }

  /** First and last day; one day where they are the same. */
  static String of(When when) {
    if (when.from().equals(when.to())) {
      return when.from().map(Object::toString).orElseGet(() -> words(when));
    }
    return when.from().map(Object::toString).orElse("…")
        + " to "
        + when.to().map(Object::toString).orElse("…");
  }

  static String of(Place place) {
    String country = place.country().map(code -> ", " + code).orElse("");
    return place.name() + country;
  }

  /** "at least 3 people killed, 12 injured"; empty where no number is told. */
  static String of(Numbers numbers) {
    return numbers.counts().entrySet().stream()
        .map(entry -> entry.getValue().mention().text() + " " + fate(entry.getKey()))
        .collect(Collectors.joining(", "));
  }

  private static String fate(Numbers.Sort sort) {
    return sort == Numbers.Sort.CROWD ? "in the crowd" : sort.word();
  }

  static String count(int number, String word) {
    return "%,d %s%s".formatted(number, word, number == 1 ? "" : "s");
  }

  private static String words(When when) {
    return when.mention().map(mention -> mention.text()).orElse("");
  }

  /** Which other reports a report was copied from, or was copied into; empty where none. */
  static Optional<String> of(Kinship kinship) {
    String words =
        Stream.concat(
                kinship.copyOf().stream().map(kin -> kin("copy of", kin)),
                kinship.originalOf().stream().map(kin -> kin("original of", kin)))
            .collect(Collectors.joining(", "));
    return Optional.of(words).filter(text -> !text.isEmpty());
  }

  private static String kin(String how, Kin kin) {
    return String.format(Locale.ROOT, "%s %s (%.0f %%)", how, kin.report(), kin.likeness() * 100);
  }
}
