package org.readout.analyzer.text;

import java.util.Locale;

/**
 * Cuts a text into words: between blanks, then punctuation from letters, clitics from their hosts,
 * units from numbers. Looks at each character a bounded number of times.
 */
final class WordCutter {
  private static final int LONGEST_WORD = 1000;
  private static final int LONGEST_LISTED = 14;
  private static final String RUNS = "-=*~+#<>^";

  private final String text;
  private final WordLists lists;
  private final Addresses addresses;
  private final Joints joints;
  private final Abbreviations abbreviations;
  private final Cuts cuts = new Cuts();

  private WordCutter(String text, WordLists lists) {
    this.text = text;
    this.lists = lists;
    this.addresses = new Addresses(text, lists);
    this.joints = new Joints(text, lists);
    this.abbreviations = new Abbreviations(text, lists);
  }

  /** The words of a text; every character that is not blank lies in one of them. */
  static Cuts cut(String text, WordLists lists) {
    WordCutter cutter = new WordCutter(text, lists);
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (Letters.blank(c)) {
        at += Character.charCount(c);
      } else {
        int end = cutter.chunkEnd(at);
        cutter.chunk(at, end);
        at = end;
      }
    }
    return cutter.cuts;
  }

  private int chunkEnd(int from) {
    int end = from;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (Letters.blank(c)) {
        return end;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private void chunk(int start, int limit) {
    int at = start;
    while (at < limit) {
      int end = listed(at, start, limit);
      if (end > at) {
        cuts.add(at, end);
      } else if (wordBegins(at, start, limit)) {
        end = word(at, limit);
      } else {
        end = mark(at, limit);
        cuts.add(at, end);
      }
      at = end;
    }
  }

  /**
   * Where a face, or a listed whole word that fills the chunk, ends; {@code at} where there is
   * none.
   */
  private int listed(int at, int start, int limit) {
    if (at == start && limit - start <= LONGEST_LISTED) {
      int end = limit;
      while (end > at) {
        if (known(at, end) && lists.whole().contains(lower(at, end))) {
          return end;
        }
        if (Letters.wordly(text.charAt(end - 1))) {
          break;
        }
        end--;
      }
    }
    return face(at, start, limit);
  }

  private int face(int at, int start, int limit) {
    boolean begins =
        at == start
            || limit - at <= 3 && text.charAt(at) < 0x80 && !Letters.wordly(text.charAt(at));
    for (int length = Math.min(3, limit - at); begins && length >= 2; length--) {
      int end = at + length;
      boolean alone =
          end == limit
              || at == start && !Letters.wordly(text.charAt(end)) && text.charAt(end) != '/';
      if (alone && lists.faces().contains(lower(at, end)) && !bracketed(start, at)) {
        return end;
      }
    }
    return at;
  }

  private boolean bracketed(int start, int at) {
    for (int i = Math.max(start, at - LONGEST_LISTED); i < at; i++) {
      if (text.charAt(i) == '(') {
        return true;
      }
    }
    return false;
  }

  private boolean wordBegins(int at, int start, int limit) {
    int c = text.codePointAt(at);
    if (Letters.wordly(c)) {
      return true;
    }
    if (at + 1 >= limit || at > start && Letters.wordly(text.charAt(at - 1))) {
      return false;
    }
    int next = text.codePointAt(at + 1);
    return switch (c) {
      case '.' -> Letters.digit(next) || Letters.letter(next) && at == start;
      case '+' -> Letters.digit(next) && at == start;
      case '@', '#' -> Letters.letter(next);
      case '\'', '’' -> shortYear(at + 1, limit);
      default -> false;
    };
  }

  private boolean shortYear(int at, int limit) {
    boolean digits =
        at + 1 < limit && Letters.digit(text.charAt(at)) && Letters.digit(text.charAt(at + 1));
    int rest = at + 2;
    return digits && (rest >= limit || !Letters.digit(text.charAt(rest)));
  }

  /** Adds the words that begin at {@code at} up to the next mark, and returns where that is. */
  private int word(int at, int limit) {
    int bound = limit - at <= LONGEST_WORD ? limit : safe(at + LONGEST_WORD);
    int address = addresses.end(at, bound);
    if (address > at) {
      cuts.add(at, address);
      return address;
    }
    int lead = Letters.wordly(text.codePointAt(at)) ? 0 : 1;
    int end = joints.wordEnd(at + lead, bound);
    if (Letters.digit(text.charAt(at))) {
      end = joints.numberEnd(at, end);
    }
    if (end < limit && Letters.apostrophe(text.charAt(end))) {
      return hosted(at, end, limit);
    }
    if (end < limit && text.charAt(end) == '$' && end - at <= 3 && Letters.upper(text.charAt(at))) {
      cuts.add(at, end + 1);
      return end + 1;
    }
    if (end < limit && text.charAt(end) == '.' && abbreviations.takesStop(at, end, cuts)) {
      cuts.add(at, end + 1);
      return end + 1;
    }
    pieces(at, end);
    return end;
  }

  /** Steps back where the position would part the two halves of a character. */
  private int safe(int at) {
    return Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1))
        ? at - 1
        : at;
  }

  /** A word before an apostrophe: "don|'t" is do n't, "China|'s" is China 's. */
  private int hosted(int at, int end, int limit) {
    int clitic = joints.cliticEnd(end, limit);
    boolean negation = clitic == end + 2 && Character.toLowerCase(text.charAt(end + 1)) == 't';
    if (!negation) {
      pieces(at, end);
      if (clitic > end) {
        cuts.add(end, clitic);
      }
      return Math.max(end, clitic);
    }
    if (end - 1 > at) {
      cuts.add(at, end - 1);
    }
    cuts.add(end - 1, clitic);
    return clitic;
  }

  private void pieces(int at, int end) {
    int[] lengths =
        end - at <= LONGEST_LISTED && known(at, end) ? lists.pieces().get(lower(at, end)) : null;
    if (lengths == null) {
      cuts.add(at, end);
      return;
    }
    int from = at;
    for (int length : lengths) {
      cuts.add(from, from + length);
      from += length;
    }
  }

  private int mark(int at, int limit) {
    int c = text.codePointAt(at);
    int next = at + Character.charCount(c);
    if (Letters.picture(c)) {
      return pictureEnd(at, limit);
    }
    if (Letters.apostrophe(c)) {
      int clitic =
          cuts.size() > 0 && cuts.end(cuts.size() - 1) == at ? joints.cliticEnd(at, limit) : at;
      return clitic > at ? clitic : pairedQuote(at, limit) ? next + 1 : next;
    }
    if (Letters.stop(c)) {
      return stopsEnd(at, limit);
    }
    if (RUNS.indexOf(c) >= 0) {
      int end = run(at, limit, Character.toString(c));
      return (c == '-' || c == '=') && end < limit && text.charAt(end) == '>' ? end + 1 : end;
    }
    while (next < limit && Letters.carriesPictureOn(text.codePointAt(next))) {
      next += Character.charCount(text.codePointAt(next));
    }
    return next;
  }

  /** Two single quotation marks that stand for a double one. */
  private boolean pairedQuote(int at, int limit) {
    char next = at + 1 < limit ? text.charAt(at + 1) : ' ';
    boolean pair = next == text.charAt(at) || next == '’' && text.charAt(at) == '‘';
    return pair && (at + 2 >= limit || !Letters.apostrophe(text.charAt(at + 2)));
  }

  /** A run of full stops, or of stops of which one asks or cries. */
  private int stopsEnd(int at, int limit) {
    int dots = run(at, limit, ".");
    int end = run(dots, limit, "!?");
    return end == at ? at + 1 : end == dots ? end : run(end, limit, "!?.");
  }

  private int run(int at, int limit, String of) {
    int end = at;
    while (end < limit && end - at < LONGEST_WORD && of.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private int pictureEnd(int at, int limit) {
    int end = at + Character.charCount(text.codePointAt(at));
    if (Letters.regional(text.codePointAt(at))
        && end < limit
        && Letters.regional(text.codePointAt(end))) {
      return end + 2;
    }
    while (end < limit && end - at < LONGEST_WORD) {
      int c = text.codePointAt(end);
      boolean joined = Letters.joiner(text.codePointBefore(end)) && Letters.picture(c);
      if (!joined && !Letters.carriesPictureOn(c)) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  /** Whether the word may be a listed one; saves looking up the many that are not. */
  private boolean known(int from, int to) {
    return lists.known().contains(WordHashes.of(text, from, to));
  }

  private String lower(int from, int to) {
    return text.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
