package org.readout.numbers;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Sentence;

/** Reads the number that stands around a word: "at least 12", "tens of thousands", "10 to 20". */
final class AmountReader {
  private static final int LONGEST_BOUND = 4;
  private static final Set<String> RANGE = Set.of("to", "or", "-", "\u2013");

  private final NumberTables tables;
  private final Sentence sentence;

  /** A number with the words that it takes. */
  record Found(Amount amount, BitSet words) {}

  /** A run of number words, its end exclusive. */
  private record Run(int from, int to, Amount amount) {}

  AmountReader(NumberTables tables, Sentence sentence) {
    this.tables = tables;
    this.sentence = sentence;
  }

  boolean isNumber(int word) {
    return word >= 0 && word < sentence.size() && word(word).isPresent();
  }

  Optional<Found> at(int word) {
    int from = word;
    while (isNumber(from - 1) || (joins(from - 1) && isNumber(from - 2))) {
      from--;
    }
    return run(from).map(this::withOther).map(this::bounded);
  }

  private Optional<Run> run(int from) {
    Optional<Amount> amount = Optional.empty();
    int to = from;
    for (int i = from; i < sentence.size(); i++) {
      if (i > from && joins(i) && isNumber(i + 1)) {
        continue;
      }
      Optional<NumberWord> next = word(i);
      if (next.isEmpty()) {
        break;
      }
      amount = Optional.of(amount.map(a -> joined(a, next.get())).orElse(next.get().amount()));
      to = i + 1;
    }
    int end = to;
    return amount.map(a -> new Run(from, end, a));
  }

  private static Amount joined(Amount before, NumberWord next) {
    if (before.none()) {
      return before;
    }
    return next.scale() > 0
        ? before.times(new Amount(next.scale(), next.scale()))
        : before.plus(next.amount());
  }

  /** "tens of thousands", "twenty-five" */
  private boolean joins(int word) {
    return word > 0 && (form(word).equals("of") || form(word).equals("-") && !digits(word - 1));
  }

  private boolean digits(int word) {
    return Character.isDigit(sentence.word(word).form().charAt(0));
  }

  /**
   * The same with a second number after "to", "or", a dash, or "and" where "between" stands before.
   */
  private Run withOther(Run run) {
    boolean between = run.from() > 0 && form(run.from() - 1).equals("between");
    String link = run.to() < sentence.size() ? form(run.to()) : "";
    boolean range = RANGE.contains(link) || (between && link.equals("and"));
    Optional<Run> other = range && isNumber(run.to() + 1) ? run(run.to() + 1) : Optional.empty();
    return other
        .map(
            o ->
                new Run(
                    between ? run.from() - 1 : run.from(), o.to(), run.amount().upTo(o.amount())))
        .orElse(run);
  }

  /** The number with the bounds before it, the nearest first: "nearly a hundred". */
  private Found bounded(Run run) {
    for (int length = Math.min(LONGEST_BOUND, run.from()); length > 0; length--) {
      int from = run.from() - length;
      Bound bound = tables.bounds().get(forms(from, run.from()));
      if (bound != null) {
        return bounded(new Run(from, run.to(), run.amount().within(bound)));
      }
    }
    return found(run.from(), run.to(), run.amount());
  }

  private static Found found(int from, int to, Amount amount) {
    BitSet words = new BitSet();
    words.set(from, to);
    return new Found(amount, words);
  }

  private String forms(int from, int to) {
    StringBuilder forms = new StringBuilder(form(from));
    for (int i = from + 1; i < to; i++) {
      forms.append(' ').append(form(i));
    }
    return forms.toString();
  }

  private Optional<NumberWord> word(int index) {
    String form = form(index).replace(",", "");
    if (form.matches("\\d{1,9}(\\.\\d)?")) {
      double value = Double.parseDouble(form);
      return Optional.of(new NumberWord(new Amount(value, value), 0));
    }
    return Optional.ofNullable(tables.words().get(form));
  }

  private String form(int index) {
    return sentence.word(index).form().toLowerCase(Locale.ROOT);
  }
}
