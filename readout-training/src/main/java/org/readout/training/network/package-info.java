/**
 * Trains the network behind tags, trees and names. Takes sentences with trees, gives weights; a big
 * network that hears another parser's advice labels unlabelled news, a small one that ships learns
 * from that. The same sentences and settings give the same weights on every machine.
 */
@NullMarked
package org.readout.training.network;

import org.jspecify.annotations.NullMarked;
