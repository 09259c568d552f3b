package org.readout.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.model.EventMention;
import org.readout.model.Place;
import org.readout.rules.Problem;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleFiles;

/** Finds a report's places and tells where an event was. */
public final class Locator {
  private final PlaceNameFinder names;
  private final PlaceResolver resolver;
  private final EventPlace eventPlace;

  private Locator(PlaceNameFinder names, LandWords words, EventPlace eventPlace) {
    this.names = names;
    this.resolver = new PlaceResolver(words);
    this.eventPlace = eventPlace;
  }

  /**
   * Reads the tables of {@code en/places} and the countries of {@code en/actors}.
   *
   * @throws RuleFileException with all problems of the tables
   */
  public static Locator load(RuleFiles files) {
    List<Problem> problems = new ArrayList<>();
    Map<String, String> prepositions = new HashMap<>();
    Set<String> shadows = new HashSet<>();
    PlaceTable table = new PlaceTable(files, problems);
    table.rows("en/places/prepositions.tsv", 4, cells -> prepositions.put(cells[0], cells[1]));
    table.rows("en/actors/shadows.tsv", 3, cells -> shadows.add(cells[0]));
    Set<String> kinds = new HashSet<>();
    table.rows("en/places/kinds.tsv", 4, cells -> kinds.add(cells[0]));
    Set<String> motion = new HashSet<>();
    table.rows("en/places/motion.tsv", 3, cells -> motion.add(cells[0]));
    Map<String, String> local = new HashMap<>();
    table.rows("en/places/local.tsv", 4, cells -> local.put(cells[0], cells[1]));
    if (!problems.isEmpty()) {
      throw new RuleFileException(problems);
    }
    Gazetteer gazetteer = Gazetteer.load(files);
    return new Locator(
        new PlaceNameFinder(gazetteer, prepositions, shadows, kinds),
        new LandWords(gazetteer, local),
        new EventPlace(prepositions, kinds, motion));
  }

  /** All names meant as places, in text order, resolved as far as the gazetteer goes. */
  public List<Place> find(Analysis analysis) {
    List<PlaceName> found = new ArrayList<>();
    Set<String> surnames = PlaceNameFinder.surnames(analysis);
    for (Sentence sentence : analysis.sentences()) {
      found.addAll(names.find(analysis, sentence, surnames));
    }
    return resolver.resolve(analysis, found);
  }

  /** Where an event was, where its sentence tells. */
  public Optional<Place> where(Analysis analysis, EventMention event, List<Place> places) {
    return eventPlace.of(analysis, event, places);
  }
}
