package org.readout.model;

/**
 * Says where a stretch of a report's text stands in what it was taken from, such as a web page.
 * Where both are of one length they are the same characters; else the text was written there in
 * another way, such as an entity for an accented letter.
 *
 * @param text in the report's text
 * @param source in the page, mail or document, in Unicode code points of its characters
 */
public record Piece(Span text, Span source) {}
