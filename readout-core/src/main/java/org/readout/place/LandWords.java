package org.readout.place;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.Word;

/**
 * How often a report's words, other than names of places, speak of each country: "Turkish", and
 * words of local life that one country uses, as "township".
 *
 * @param gazetteer knows nationalities
 * @param local country by word in small letters
 */
record LandWords(Gazetteer gazetteer, Map<String, String> local) {
  LandWords {
    local = Map.copyOf(local);
  }

  /** How many words speak of each country. */
  Map<String, Double> in(Analysis analysis) {
    Map<String, Double> lands = new HashMap<>();
    for (Sentence sentence : analysis.sentences()) {
      for (Word word : sentence.words()) {
        land(word.form()).ifPresent(country -> lands.merge(country, 1.0, Double::sum));
      }
    }
    return lands;
  }

  private Optional<String> land(String word) {
    return gazetteer
        .nationality(word)
        .or(() -> Optional.ofNullable(local.get(word.toLowerCase(Locale.ROOT))));
  }
}
