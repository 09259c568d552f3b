package org.readout.rules;

/**
 * The text of one rule file with its name relative to the rules' root, such as {@code
 * en/events/protest.rules}.
 */
public record RuleText(String name, String text) {}
