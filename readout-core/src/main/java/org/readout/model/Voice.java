package org.readout.model;

import java.util.Optional;

/** One link in the chain of sources on whose word a claim stands. */
public record Voice(Optional<Participant> source, Optional<Mention> cue, Manner manner) {}
