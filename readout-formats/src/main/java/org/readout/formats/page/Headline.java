package org.readout.formats.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells a story's headline from what pages add to it, such as the name of their outlet. */
final class Headline {
  private static final Pattern DIVIDER =
      Pattern.compile("\\s+[-|–—:»•·/]+\\s+|\\s*\\|\\s*|\\s+::\\s+");
  private static final double LEAST_SHARED = 0.6;

  private Headline() {}

  /** A title without the outlet's name before or behind it. */
  static String bare(String title, Optional<String> outlet) {
    String[] parts = DIVIDER.split(title.strip());
    if (parts.length < 2 || outlet.isEmpty()) {
      return title.strip();
    }
    String name = squashed(outlet.get());
    String last = parts[parts.length - 1];
    if (isNameOf(last, name)) {
      return bare(
          title
              .strip()
              .substring(0, title.strip().lastIndexOf(last))
              .replaceAll("[\\s|–—:»•·/-]+$", ""),
          outlet);
    }
    return isNameOf(parts[0], name)
        ? title.strip().substring(parts[0].length()).replaceAll("^[\\s|–—:»•·/-]+", "")
        : title.strip();
  }

  /** The headline that the page shows, where it is nearly what it says elsewhere. */
  static Optional<String> shown(Document page, List<String> told) {
    return page.body().select("h1").stream()
        .map(Element::text)
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

  /** An outlet's name without what it says of itself behind a bar. */
  static String withoutMotto(String name) {
    return name.strip().replaceFirst("\\s*\\|.*", "");
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
    String host = address.replaceFirst("^[a-z]+://", "").replaceFirst("[/:].*", "");
    return squashed(host.replaceFirst("^www\\.", "").replaceFirst("\\.[^.]*$", ""));
  }

  private static boolean isNameOf(String part, String name) {
    String squashed = squashed(part);
    boolean alike = squashed.contains(name) || name.contains(squashed);
    return !squashed.isEmpty() && alike && squashed.length() <= 2 * name.length();
  }

  private static String squashed(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
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
        new TreeSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
    words.remove("");
    return words;
  }
}
