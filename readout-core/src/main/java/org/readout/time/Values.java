package org.readout.time;

import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of the classes that a rule met and the arguments of its meaning. */
record Values(Map<String, String> words, List<String> arguments) {

  boolean has(String name) {
    return words.containsKey(name);
  }

  String text(String name) {
    return words.getOrDefault(name, "");
  }

  int number(String name) {
    return Integer.parseInt(text(name));
  }

  /** The same without the arguments of the meaning. */
  Values plain() {
    return new Values(words, List.of());
  }

  /**
   * The year met, or the two numbers that tell it in speech: nineteen ninety-seven.
   *
   * @throws DateTimeException where they tell none, as in "eighteen thousand"
   */
  int year() {
    if (!has("CENTURY")) {
      return number("YEAR");
    }
    if (number("NUMBER") >= 100) {
      throw new DateTimeException("%s is no year".formatted(words));
    }
    return 100 * number("CENTURY") + number("NUMBER");
  }

  boolean hasYear() {
    return has("YEAR") || has("CENTURY");
  }

  /** An argument of the meaning, or the empty string. */
  String argument(int i) {
    return i < arguments.size() ? arguments.get(i) : "";
  }

  /** The unit met in the text, or else the one that the arguments name. */
  Optional<CalendarUnit> unit() {
    if (has("UNITS")) {
      return CalendarUnit.named(text("UNITS"));
    }
    if (has("UNIT")) {
      return CalendarUnit.named(text("UNIT"));
    }
    return arguments.stream().flatMap(a -> CalendarUnit.named(a).stream()).findFirst();
  }

  /** The signed number that the first argument gives: {@code -1}, {@code +NUMBER}; none is 0. */
  long offset() {
    String argument = argument(0);
    if (argument.endsWith("NUMBER")) {
      long number = Math.round(Double.parseDouble(text("NUMBER")));
      return argument.startsWith("-") ? -number : number;
    }
    return argument.matches("[+-]?\\d+") ? Long.parseLong(argument) : 0;
  }

  /** How many units: the number met, X for a vague one, else the argument's, else 1. */
  String count() {
    if (has("VAGUE")) {
      return "X";
    }
    if (has("NUMBER")) {
      return text("NUMBER");
    }
    return arguments.stream().filter(a -> a.matches("\\d+|X")).findFirst().orElse("1");
  }
}
