/**
 * Takes the news out of a web page: its characters in, main text, title, authors, outlet and date
 * out, with the place of every stretch of text in the page. Which words of a page's own vocabulary
 * mark what is not news stands in {@code page-words.tsv}. Fetches nothing and runs no script.
 */
@NullMarked
package org.readout.formats.page;

import org.jspecify.annotations.NullMarked;
