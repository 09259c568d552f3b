package org.readout.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that was read from one report.
 *
 * @param predicates every verb and event noun with how it is told
 * @param warnings what the reader should know, one sentence each
 */
public record Reading(
    Report report,
    List<Span> sentences,
    List<Claim> claims,
    List<SourcedContent> attributions,
    List<Entity> entities,
    List<TimeExpression> times,
    List<Place> places,
    List<Predicate> predicates,
    List<String> warnings) {
  public Reading {
    sentences = List.copyOf(sentences);
    claims = List.copyOf(claims);
    attributions = List.copyOf(attributions);
    entities = List.copyOf(entities);
    times = List.copyOf(times);
    places = List.copyOf(places);
    predicates = List.copyOf(predicates);
    warnings = List.copyOf(warnings);
  }

  /** Nothing of a report but why. */
  public static Reading nothing(Report report, List<String> warnings) {
    return new Reading(
        report, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        warnings);
  }

  /** The same with warnings before its own. */
  public Reading warned(List<String> before) {
    List<String> all = Stream.concat(before.stream(), warnings.stream()).toList();
    return new Reading(
        report, sentences, claims, attributions, entities, times, places, predicates, all);
  }

  /** The same with those claims and attributions alone; all else is of the whole report. */
  public Reading only(
      java.util.function.Predicate<Claim> claim,
      java.util.function.Predicate<SourcedContent> attribution) {
    return new Reading(
        report,
        sentences,
        claims.stream().filter(claim).toList(),
        attributions.stream().filter(attribution).toList(),
        entities,
        times,
        places,
        predicates,
        warnings);
  }
}
