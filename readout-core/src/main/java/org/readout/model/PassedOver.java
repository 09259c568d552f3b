package org.readout.model;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Another place that bears the name of a {@link Place}, kept so that a reader can judge the choice.
 *
 * @param country ISO 3166-1 alpha-3
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param geonames GeoNames id
 */
public record PassedOver(
    String name,
    Optional<String> country,
    OptionalDouble latitude,
    OptionalDouble longitude,
    OptionalLong geonames) {}
