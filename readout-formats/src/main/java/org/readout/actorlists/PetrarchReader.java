package org.readout.actorlists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads PETRARCH's dictionaries of actors and agents a line at a time. A line names an actor, adds
 * a synonym ({@code +}), gives codes in brackets, or several of these; {@code !NAME! = A, B} is a
 * macro; {@code #} begins a note; what stands behind the codes is no part of the dictionary.
 */
final class PetrarchReader {
  private static final Pattern MACRO = Pattern.compile("\\s*(![^!]+!)\\s*=(.*)");
  private static final Pattern CODE = Pattern.compile("\\[([^\\[\\]}]*)([]}])?");
  private static final Pattern PLURAL = Pattern.compile("\\{([^}]*)}?");

  private final String file;
  private final boolean agents;
  private final Roll roll;
  private final Codes codes;
  private final Map<String, List<String>> macros = new HashMap<>();
  private PetrarchEntry entry = PetrarchEntry.NONE;
  private int line;

  PetrarchReader(String file, Codes codes, Roll roll) {
    this.file = file;
    this.agents = file.toLowerCase(Locale.ROOT).contains("agents");
    this.codes = codes;
    this.roll = roll;
  }

  void read(InputStream stream) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.ISO_8859_1));
    for (String bytes = lines.readLine(); bytes != null; bytes = lines.readLine()) {
      line++;
      take(decoded(bytes.getBytes(StandardCharsets.ISO_8859_1)));
    }
    close();
  }

  /** A line as UTF-8 where it is that, else as Windows-1252: old dictionaries mix them. */
  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  private void take(String text) {
    int note = text.indexOf('#');
    String told = (note < 0 ? text : text.substring(0, note)).replace("\uFEFF", "").strip();
    Matcher macro = MACRO.matcher(told);
    if (macro.matches()) {
      macros.put(macro.group(1), words(macro.group(2)));
      return;
    }
    int bracket = told.indexOf('[');
    String names = bracket < 0 ? told : told.substring(0, bracket);
    if (names.indexOf(']') >= 0) {
      refuse("read ] that no [ opened: \"%s\"; write codes in [ and ]".formatted(told));
      return;
    }
    names(names.strip());
    if (bracket >= 0) {
      codes(told.substring(bracket));
    }
  }

  private static List<String> words(String list) {
    return Stream.of(list.split(",", -1)).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }

  private void names(String names) {
    if (names.isEmpty()) {
      return;
    }
    if (!names.startsWith("+")) {
      close();
      entry = new PetrarchEntry(line);
    } else if (entry == PetrarchEntry.NONE) {
      refuse("read synonym \"%s\" of no actor; write the actor above it".formatted(names));
      return;
    }
    Stream.of(names.split("\\+", -1)).filter(n -> !n.isBlank()).forEach(this::name);
  }

  private void name(String written) {
    Matcher plural = PLURAL.matcher(written);
    if (plural.find()) {
      expanded(written.substring(0, plural.start())).forEach(entry::name);
      expanded(plural.group(1)).forEach(entry::name);
      return;
    }
    expanded(written).forEach(entry::name);
  }

  private List<String> expanded(String written) {
    return macros.entrySet().stream()
        .filter(macro -> written.contains(macro.getKey()))
        .findFirst()
        .map(
            macro ->
                macro.getValue().stream()
                    .map(word -> written.replace(macro.getKey(), " " + word + " "))
                    .toList())
        .orElseGet(() -> List.of(written));
  }

  private void codes(String told) {
    Matcher code = CODE.matcher(told);
    while (code.find()) {
      try {
        add(PetrarchCode.parse(code.group(1)));
      } catch (PetrarchCode.UnreadableCodeException e) {
        refuseCode(String.valueOf(e.getMessage()));
      }
    }
  }

  private void add(PetrarchCode code) {
    if (entry == PetrarchEntry.NONE) {
      refuse("read code %s of no actor; write the actor above it".formatted(code.code()));
    } else if (code.backwards()) {
      refuseCode(
          "read a time from %s to %s; write the earlier first".formatted(code.from(), code.to()));
    } else {
      entry.code(code, line);
    }
  }

  private void refuseCode(String problem) {
    if (entry != PetrarchEntry.NONE) {
      entry.told();
    }
    refuse(problem);
  }

  private void refuse(String problem) {
    roll.refuse("%s:%d: %s".formatted(file, line, problem));
  }

  private void close() {
    if (entry != PetrarchEntry.NONE) {
      entry.hand(new PetrarchEntry.Place(file, agents), codes, roll);
      entry = PetrarchEntry.NONE;
    }
  }
}
