package org.readout.analyzer.features;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.analyzer.model.ByteReader;
import org.readout.analyzer.model.ModelFile;

/** Looks at single words: gives every {@link WordAttribute} of a form as a hash. */
public final class WordSight {
  private static final int LONGEST = 60;

  private static final int REMEMBERED = 1 << 13;

  private final WordGroups groups;

  /** What was seen last of the words that fall into each place; only spares seeing it again. */
  private final @Nullable Seen[] seen = new @Nullable Seen[REMEMBERED];

  private record Seen(String form, int[] attributes) {}

  public WordSight(WordGroups groups) {
    this.groups = groups;
  }

  /** The sight that a model file holds; one serves all that look at words. */
  public static WordSight read(ModelFile model) {
    return new WordSight(WordGroups.read(new ByteReader(model.section("words/groups"))));
  }

  /**
   * The attributes of a form by ordinal; 0 where it has none, such as a fifth letter. The caller
   * must not write to them.
   */
  public int[] attributes(String form) {
    int place = (form.hashCode() * 0x9E3779B1) >>> 19;
    Seen last = seen[place];
    if (last == null || !last.form.equals(form)) {
      last = new Seen(form, look(form));
      seen[place] = last;
    }
    return last.attributes;
  }

  private int[] look(String form) {
    String folded = folded(form);
    String lower = folded.toLowerCase(Locale.ROOT);
    int[] values = new int[WordAttribute.values().length];
    values[WordAttribute.FORM.ordinal()] = FeatureHash.text(folded);
    values[WordAttribute.LOWER.ordinal()] = FeatureHash.text(lower);
    values[WordAttribute.SHAPE.ordinal()] = FeatureHash.text(shape(folded));
    fillAffixes(lower, values);
    groups.fill(lower, values, WordAttribute.GROUP1.ordinal());
    return values;
  }

  /** A form with its digits made one and its length bounded. */
  public static String folded(String form) {
    String bounded = form.length() > LONGEST ? form.substring(0, LONGEST) : form;
    StringBuilder folded = new StringBuilder(bounded);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      folded.setCharAt(i, Character.isDigit(c) ? '0' : plain(c));
    }
    return folded.toString();
  }

  /** The same in lower case. */
  public static String lower(String form) {
    return folded(form).toLowerCase(Locale.ROOT);
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u2018', '\u2019' -> '\'';
      case '\u201C', '\u201D' -> '"';
      case '\u2013', '\u2014' -> '-';
      default -> c;
    };
  }

  private static void fillAffixes(String lower, int[] values) {
    int length = lower.length();
    for (int n = 1; n <= 4 && n < length; n++) {
      values[WordAttribute.PREFIX1.ordinal() + n - 1] = FeatureHash.text(lower, 0, n);
    }
    for (int n = 1; n <= 5 && n < length; n++) {
      values[WordAttribute.SUFFIX1.ordinal() + n - 1] = FeatureHash.text(lower, length - n, length);
    }
  }

  private static String shape(String folded) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char kind = kind(folded.charAt(i));
      int length = shape.length();
      boolean run =
          length > 1 && shape.charAt(length - 1) == kind && shape.charAt(length - 2) == kind;
      if (!run) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return c;
  }
}
