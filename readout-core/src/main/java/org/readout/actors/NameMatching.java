package org.readout.actors;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.readout.model.EntityKind;

/** Tells whether two names in one report are the same one, short or in full. */
final class NameMatching {
  private NameMatching() {}

  static boolean same(ActorMention mention, Cluster cluster) {
    if (mention.known().isPresent() || cluster.known().isPresent()) {
      return sameKnown(mention, cluster);
    }
    String name = mention.name().orElseThrow();
    return cluster.mentions().stream().anyMatch(other -> alike(name, mention.kind(), other));
  }

  private static boolean sameKnown(ActorMention mention, Cluster cluster) {
    return mention.known().isPresent()
        && cluster.known().isPresent()
        && mention.known().get().name().equals(cluster.known().get().name())
        && people(mention) == people(cluster.first());
  }

  /** "the Chinese" as a people is not China; "Chinese" before a noun is. */
  private static boolean people(ActorMention mention) {
    return mention.of(NameSort.NATIONALITY) && !mention.modifier();
  }

  private static boolean alike(String name, EntityKind kind, ActorMention other) {
    if (other.name().isEmpty() || !kindsAgree(kind, other.kind())) {
      return false;
    }
    String theirs = other.name().get();
    if (name.equalsIgnoreCase(theirs) || acronymOf(name, theirs) || acronymOf(theirs, name)) {
      return true;
    }
    return name.length() < theirs.length() ? shortOf(name, theirs) : shortOf(theirs, name);
  }

  private static boolean shortOf(String shorter, String longer) {
    int lastWord = shorter.lastIndexOf(' ') + 1;
    return longer.contains(shorter.substring(lastWord)) && partOf(words(shorter), words(longer));
  }

  private static boolean kindsAgree(EntityKind one, EntityKind other) {
    return one == other || one == EntityKind.OTHER || other == EntityKind.OTHER;
  }

  private static List<String> words(String name) {
    return Arrays.asList(name.replace(".", "").split("\\s+", -1));
  }

  /** A shorter name whose words all stand in the longer one, in the same order. */
  private static boolean partOf(List<String> shorter, List<String> longer) {
    if (shorter.size() >= longer.size() || shorter.get(0).length() < 2) {
      return false;
    }
    int at = 0;
    for (String word : longer) {
      if (at < shorter.size() && word.equals(shorter.get(at))) {
        at++;
      }
    }
    return at == shorter.size() && endsName(shorter, longer);
  }

  /** The short form is the surname, the given name, or the first word of a body's name. */
  private static boolean endsName(List<String> shorter, List<String> longer) {
    String last = shorter.get(shorter.size() - 1);
    return last.equals(longer.get(longer.size() - 1)) || shorter.get(0).equals(longer.get(0));
  }

  /** "MEMRI" of "Middle East Media Research Institute". */
  static boolean acronymOf(String acronym, String name) {
    String letters = acronym.replace(".", "");
    if (letters.length() < 2
        || letters.length() > 8
        || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
      return false;
    }
    return letters.equals(initials(name, true)) || letters.equals(initials(name, false));
  }

  private static String initials(String name, boolean capitalsOnly) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s-]+", -1)) {
      if (!word.isEmpty() && (!capitalsOnly || Character.isUpperCase(word.charAt(0)))) {
        initials.append(Character.toUpperCase(word.charAt(0)));
      }
    }
    return initials.length() < 2 ? "" : initials.toString();
  }
}
