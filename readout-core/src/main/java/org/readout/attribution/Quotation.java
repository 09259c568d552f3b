package org.readout.attribution;

import org.readout.model.Span;

/**
 * Words between quotation marks.
 *
 * @param span with its marks
 * @param closed whether the closing mark stands; a quotation that runs over paragraphs lacks it but
 *     at its end
 */
record Quotation(Span span, boolean closed) {}
