package org.readout.numbers;

/**
 * A word that is a number or a rough one.
 *
 * @param amount its value when it stands alone
 * @param scale by what it multiplies a number before it ("two dozen"), 0 where it does not
 */
record NumberWord(Amount amount, double scale) {}
