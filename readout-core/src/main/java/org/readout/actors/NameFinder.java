package org.readout.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.readout.actors.PhraseTable.Found;
import org.readout.language.Sentence;
import org.readout.language.Spelling;

/** Finds known names in a sentence; a user's own go before ours. */
final class NameFinder {
  private final PhraseTable<List<KnownName>> ours;
  private final PhraseTable<List<KnownName>> own;
  private final boolean alone;

  NameFinder(PhraseTable<List<KnownName>> ours, Map<String, List<KnownName>> own) {
    this.ours = ours;
    this.own = new PhraseTable<>(own);
    this.alone = own.isEmpty();
  }

  /** The names in a sentence, each with all that it may mean. */
  List<Found<List<KnownName>>> in(Sentence sentence) {
    String[] forms =
        sentence.words().stream().map(w -> Spelling.fold(w.form())).toArray(String[]::new);
    List<Found<List<KnownName>>> found = ours.allIn(forms, forms);
    return alone ? found : joined(found, ownIn(forms));
  }

  private List<Found<List<KnownName>>> ownIn(String[] forms) {
    String[] lower = new String[forms.length];
    for (int i = 0; i < forms.length; i++) {
      lower[i] = forms[i].toLowerCase(Locale.ROOT);
    }
    return own.allIn(lower, lower).stream()
        .filter(
            name ->
                IntStream.rangeClosed(name.first(), name.last())
                    .anyMatch(i -> !forms[i].equals(lower[i])))
        .toList();
  }

  private static List<Found<List<KnownName>>> joined(
      List<Found<List<KnownName>>> ours, List<Found<List<KnownName>>> own) {
    List<Found<List<KnownName>>> all =
        new ArrayList<>(
            own.stream()
                .filter(one -> ours.stream().noneMatch(other -> keeps(other, one)))
                .toList());
    List<Found<List<KnownName>>> kept = List.copyOf(all);
    ours.stream()
        .filter(one -> kept.stream().noneMatch(other -> overlap(one, other)))
        .forEach(all::add);
    all.sort(Comparator.comparingInt(Found::first));
    return all;
  }

  /** Whether a name of ours stays: it is longer, or a country that both tables name alike. */
  private static boolean keeps(Found<List<KnownName>> ours, Found<List<KnownName>> own) {
    boolean longer = ours.last() - ours.first() > own.last() - own.first();
    return overlap(ours, own) && (longer || sameCountry(ours.value(), own.value()));
  }

  private static boolean overlap(Found<?> one, Found<?> other) {
    return one.first() <= other.last() && other.first() <= one.last();
  }

  static boolean sameCountry(List<KnownName> ours, List<KnownName> own) {
    return own.stream().allMatch(one -> ours.stream().anyMatch(other -> sameLand(other, one)));
  }

  private static boolean sameLand(KnownName ours, KnownName own) {
    boolean land = ours.sort().ofPlace() || ours.sort() == NameSort.NATIONALITY;
    return land && own.sector().isEmpty() && own.country().equals(ours.country());
  }

  /** What a name alone may mean: a user's own table before ours. */
  List<KnownName> meanings(String name) {
    List<KnownName> known = exactly(ours, PhraseTable.key(name));
    List<KnownName> listed = exactly(own, OwnNames.key(name));
    return listed.isEmpty() || (!known.isEmpty() && sameCountry(known, listed)) ? known : listed;
  }

  private static List<KnownName> exactly(PhraseTable<List<KnownName>> table, String key) {
    String[] words = {key};
    return table.longestAt(words, words, 0).map(Found::value).orElse(List.of());
  }
}
