package org.readout.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an event happened, as far as the text tells.
 *
 * @param mention empty where the date is taken from context
 * @param from first day; empty where open
 * @param to last day, inclusive; empty where open
 */
public record When(
    Optional<Mention> mention,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Precision precision) {}
