package org.readout.output;

/**
 * What coded a report: whoever has the same three and the same report gets the same claims.
 *
 * @param version of the program
 * @param rules version of the rule files
 * @param model version of the language model
 */
public record Coder(String version, String rules, String model) {}
