package org.readout.time;

import java.util.List;
import org.readout.model.RuleId;

/**
 * A rule for one kind of time expression.
 *
 * @param meaning first the name of a {@link Meaning}, then what it needs
 */
record TimeRule(RuleId name, List<TimePattern> patterns, Meaning meaning, List<String> arguments) {}
