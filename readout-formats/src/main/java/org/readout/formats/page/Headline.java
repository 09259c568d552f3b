package org.readout.formats.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Tells a story's headline from what pages add to it, such as the name of their outlet. */
final class Headline {
  private static final Pattern DIVIDERS_AT_END = Pattern.compile("[\\s|–—:»•·/-]+$");
  private static final Pattern DIVIDERS_AT_BEGINNING = Pattern.compile("^[\\s|–—:»•·/-]+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SCHEME = Pattern.compile("^[a-z]+://");
  private static final Pattern MOTTO = Pattern.compile("\\s*\\|.*");
  private static final Pattern DIVIDER =
      Pattern.compile("\\s+[-|–—:»•·/]+\\s+|\\s*\\|\\s*|\\s+::\\s+");
  private static final double LEAST_SHARED = 0.6;

  private Headline() {}

  /** A title without the outlet's name before or behind it. */
  static String bare(String title, Optional<String> outlet) {
    String whole = title.strip();
    String[] parts = DIVIDER.split(whole);
    if (parts.length < 2 || outlet.isEmpty()) {
      return whole;
    }
    String name = squashed(outlet.get());
    String last = parts[parts.length - 1];
    if (isNameOf(last, name)) {
      String before = whole.substring(0, whole.lastIndexOf(last));
      return bare(DIVIDERS_AT_END.matcher(before).replaceAll(""), outlet);
    }
    return isNameOf(parts[0], name)
        ? DIVIDERS_AT_BEGINNING.matcher(whole.substring(parts[0].length())).replaceAll("")
        : whole;
  }

  /** The first of the headlines shown that is nearly what the page says elsewhere. */
  static Optional<String> shown(List<String> headlines, List<String> told) {
    return headlines.stream()
        .filter(text -> told.stream().anyMatch(title -> shared(text, title) >= LEAST_SHARED))
        .findFirst();
  }

  /** The outlet's name at the end of a title, where it is that of the page's address. */
  static Optional<String> outlet(String title, Optional<String> address) {
    String host = address.map(Headline::host).orElse("");
    String[] parts = DIVIDER.split(title.strip());
    return Arrays.stream(parts)
        .skip(1)
        .map(String::strip)
        .filter(part -> isHost(squashed(part), host))
        .reduce((one, other) -> other);
  }

  /** What stands last behind a headline in a page's title. */
  static Optional<String> behind(String title, List<String> headlines) {
    String whole = title.strip();
    return headlines.stream()
        .map(String::strip)
        .filter(headline -> !headline.isEmpty() && whole.length() > headline.length())
        .filter(headline -> whole.regionMatches(true, 0, headline, 0, headline.length()))
        .map(headline -> DIVIDER.split(whole.substring(headline.length())))
        .filter(parts -> parts.length > 1 && parts[0].isBlank())
        .map(parts -> parts[parts.length - 1].strip())
        .findFirst();
  }

  /** An outlet's name without what it says of itself behind a bar. */
  static String withoutMotto(String name) {
    return MOTTO.matcher(name.strip()).replaceFirst("");
  }

  /** Whether a name is rather an address, or part of one, such as {@code courier.example}. */
  static boolean isAddress(String name) {
    boolean written = name.contains(" ") || !name.equals(name.toLowerCase(Locale.ROOT));
    return name.contains("://") || !written || (name.contains(".") && !name.contains(" "));
  }

  private static boolean isHost(String part, String host) {
    return part.length() > 2 && !host.isEmpty() && (host.contains(part) || part.startsWith(host));
  }

  /** The name in an address's host: without "www" and what follows the last dot. */
  private static String host(String address) {
    String host = SCHEME.matcher(address).replaceFirst("").replaceFirst("[/:].*", "");
    return squashed(host.replaceFirst("^www\\.", "").replaceFirst("\\.[^.]*$", ""));
  }

  private static boolean isNameOf(String part, String name) {
    String squashed = squashed(part);
    boolean alike = squashed.contains(name) || name.contains(squashed);
    return !squashed.isEmpty() && alike && squashed.length() <= 2 * name.length();
  }

  private static String squashed(String text) {
    return BETWEEN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static double shared(String one, String other) {
    Set<String> words = words(one);
    Set<String> common = words(other);
    int all = Math.max(words.size(), common.size());
    common.retainAll(words);
    return all == 0 ? 0 : (double) common.size() / all;
  }

  private static Set<String> words(String text) {
    Set<String> words =
        new TreeSet<>(List.of(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT), -1)));
    words.remove("");
    return words;
  }
}
