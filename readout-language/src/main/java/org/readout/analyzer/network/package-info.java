/**
 * The neural network behind tags, trees and names: rows of numbers for what a word looks like,
 * layers that carry what stands around it, and what is read off at the end. Takes rows and weights,
 * gives scores; knows nothing of text, files or training.
 */
@NullMarked
package org.readout.analyzer.network;

import org.jspecify.annotations.NullMarked;
