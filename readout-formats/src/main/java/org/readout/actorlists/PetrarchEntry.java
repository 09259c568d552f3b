package org.readout.actorlists;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An actor or agent as its lines are read: names and codes; lives until the next one begins. */
final class PetrarchEntry {
  static final PetrarchEntry NONE = new PetrarchEntry(0);

  private static final Pattern SHORT_FORM = Pattern.compile("(.*\\S)\\s*\\(([^()]+)\\)");

  private final int line;
  private final Set<String> names = new LinkedHashSet<>();
  private final List<Dated> codes = new ArrayList<>();
  private boolean told;

  /** A code with the line on which it stands. */
  private record Dated(PetrarchCode code, int line) {}

  /** The file, and whether all in it are role nouns. */
  record Place(String file, boolean agents) {}

  PetrarchEntry(int line) {
    this.line = line;
  }

  /** Adds a name as it is written, underscores for blanks, perhaps its short form in brackets. */
  void name(String written) {
    String plain = Cells.plain(written.replace('_', ' '));
    Matcher two = SHORT_FORM.matcher(plain);
    if (two.matches()) {
      names.add(two.group(1));
      names.add(two.group(2).strip());
    } else if (!plain.isEmpty()) {
      names.add(plain);
    }
  }

  void code(PetrarchCode code, int at) {
    told = true;
    if (codes.stream().noneMatch(other -> other.code().equals(code))) {
      codes.add(new Dated(code, at));
    }
  }

  /** Notes that it has a code, though one that could not be read. */
  void told() {
    told = true;
  }

  void hand(Place place, Codes tables, Roll roll) {
    if (names.isEmpty()) {
      roll.refuse("%s:%d: read codes without a name; write one".formatted(place.file(), line));
    } else if (!told) {
      roll.refuse(
          "%s:%d: read \"%s\" without a code; write one in [ and ]"
              .formatted(place.file(), line, names.iterator().next()));
    } else {
      codes.forEach(dated -> hand(dated, place, tables, roll));
    }
  }

  private void hand(Dated dated, Place place, Codes tables, Roll roll) {
    PetrarchCode code = dated.code();
    Coded coded = code.none() ? Coded.NOTHING : tables.coded(code.code());
    String source = "%s:%d".formatted(place.file(), dated.line());
    if (code.agent() || place.agents()) {
      names.forEach(name -> role(name, coded, source, tables, roll));
      return;
    }
    List<String> all = List.copyOf(names);
    boolean land = !coded.country().isEmpty() && tables.land(coded.code());
    roll.actor(
        new ActorRow(
            all.get(0),
            all.subList(1, all.size()),
            land ? "place" : "",
            coded,
            code.from(),
            code.to(),
            source));
  }

  private static void role(String name, Coded coded, String source, Codes tables, Roll roll) {
    String words = name.toLowerCase(Locale.ROOT);
    roll.role(new RoleRow(words, tables.kind(words), coded.sector(), source));
  }
}
