/**
 * The analyzer that ships with Readout: text to sentences, words, tags, dictionary forms, trees and
 * names, by a trained model. Its parts stand in the packages below this one.
 */
@NullMarked
package org.readout.analyzer;

import org.jspecify.annotations.NullMarked;
