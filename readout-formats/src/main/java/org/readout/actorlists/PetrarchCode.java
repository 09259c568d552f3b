package org.readout.actorlists;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in brackets of PETRARCH's dictionaries: a code and the time for which it holds.
 *
 * @param agent whether it is a role that waits for an actor
 */
record PetrarchCode(String code, boolean agent, String from, String to) {
  private static final Pattern FORM =
      Pattern.compile(
          "\\s*(~?)\\s*([A-Z][A-Z0-9]{2,}|---)\\s*(~?)\\s*"
              + "(?:([<>])\\s*(\\d+)|(\\d+)\\s*-\\s*(\\d+)|(\\d+))?\\s*");

  /** Thrown where brackets hold what is no code; its message says what was read and what to do. */
  static final class UnreadableCodeException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableCodeException(String message) {
      super(message);
    }
  }

  static PetrarchCode parse(String inside) throws UnreadableCodeException {
    Matcher form = FORM.matcher(inside);
    if (!form.matches()) {
      throw new UnreadableCodeException(
          "read code \"%s\"; write a CAMEO code of three letters or more, and then <, > or a range"
              .concat(" of dates such as 990131 or 19990131")
              .formatted(inside.strip()));
    }
    boolean agent = !form.group(1).isEmpty() || !form.group(3).isEmpty();
    return new PetrarchCode(form.group(2), agent, from(form), to(form));
  }

  private static String from(Matcher form) throws UnreadableCodeException {
    if (">".equals(form.group(4))) {
      return date(form.group(5));
    }
    return date(form.group(8) == null ? form.group(6) : form.group(8));
  }

  private static String to(Matcher form) throws UnreadableCodeException {
    if ("<".equals(form.group(4))) {
      return date(form.group(5));
    }
    return date(form.group(8) == null ? form.group(7) : form.group(8));
  }

  private static String date(@Nullable String digits) throws UnreadableCodeException {
    Optional<String> date = digits == null ? Optional.of("") : PetrarchDates.read(digits);
    return date.orElseThrow(
        () ->
            new UnreadableCodeException(
                "read date \"%s\"; write six or eight digits, as in 990131 or 19990131"
                    .formatted(digits)));
  }

  /** Whether the later date comes first. */
  boolean backwards() {
    return TableDates.backwards(from, to);
  }

  /** Whether it says that the actor has no code then. */
  boolean none() {
    return code.equals("---");
  }
}
