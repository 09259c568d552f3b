package org.readout.analyzer.tag;

import org.readout.language.Upos;

/** A universal and a Penn tag that go together. */
public record TagPair(Upos upos, String xpos) {}
