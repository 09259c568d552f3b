package org.readout.actors;

import java.util.ArrayList;
import java.util.List;

/** Tells whether two spellings may be of one name: "Gadhafi" and "Gaddafi". */
final class Sounds {
  private static final int LEAST = 5;

  private final List<Letters> letters = new ArrayList<>();

  /** Letters that are read as others. */
  private record Letters(String written, String read) {}

  static Sounds read(ActorTables tables) {
    Sounds sounds = new Sounds();
    tables.read(
        "spellings", row -> sounds.letters.add(new Letters(row.text("written"), row.text("read"))));
    return sounds;
  }

  /** A name as it sounds, roughly. */
  String of(String name) {
    StringBuilder sound = new StringBuilder();
    String key = People.key(name);
    int at = 0;
    while (at < key.length()) {
      Letters next = at(key, at);
      add(next.read(), sound);
      at += next.written().length();
    }
    return sound.toString();
  }

  private Letters at(String key, int at) {
    return letters.stream()
        .filter(one -> key.startsWith(one.written(), at))
        .findFirst()
        .orElseGet(() -> new Letters(key.substring(at, at + 1), key.substring(at, at + 1)));
  }

  private static void add(String read, StringBuilder sound) {
    for (int i = 0; i < read.length(); i++) {
      char letter = read.charAt(i);
      if (sound.length() == 0 || sound.charAt(sound.length() - 1) != letter) {
        sound.append(letter);
      }
    }
  }

  /** Whether two sounds are the same but for one letter, the longer the surer. */
  static boolean alike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    if (Math.min(one.length(), other.length()) < LEAST
        || Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    String rest = one.substring(same);
    String others = other.substring(same);
    return after(rest).equals(after(others))
        || after(rest).equals(others)
        || rest.equals(after(others));
  }

  private static String after(String rest) {
    return rest.isEmpty() ? rest : rest.substring(1);
  }
}
