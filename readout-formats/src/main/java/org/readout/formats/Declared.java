package org.readout.formats;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody says of bytes besides their name, such as a server in its header. It is a hint:
 * where the content tells otherwise, the content is believed.
 *
 * @param type as {@code text/html}, in lower case, without parameters
 * @param charset the name of a character set, as it was given
 * @param url the address that the bytes were fetched from
 */
public record Declared(Optional<String> type, Optional<String> charset, Optional<String> url) {

  /** Nothing was said. */
  public static final Declared NOTHING =
      new Declared(Optional.empty(), Optional.empty(), Optional.empty());

  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*[\"']?([^\\s;\"']+)", Pattern.CASE_INSENSITIVE);

  /** What a header {@code Content-Type} says, such as {@code text/html; charset=utf-8}. */
  public static Declared contentType(String header) {
    Matcher charset = CHARSET.matcher(header);
    String type = header.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    return new Declared(
        Optional.of(type).filter(words -> !words.isEmpty()),
        charset.find() ? Optional.of(charset.group(1)) : Optional.empty(),
        Optional.empty());
  }

  /** The same, said of what stands at an address. */
  public Declared at(String address) {
    return new Declared(type, charset, Optional.of(address));
  }

  boolean typeIs(String name) {
    return type.filter(name::equals).isPresent();
  }
}
