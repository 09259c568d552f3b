package org.readout.numbers;

/**
 * What words before a number make of it.
 *
 * @param low the least value as a multiple of the number, below 0 where open
 * @param high the greatest value as a multiple of the number, below 0 where open
 */
record Bound(double low, double high) {}
