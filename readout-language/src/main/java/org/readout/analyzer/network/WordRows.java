package org.readout.analyzer.network;

import java.util.Arrays;
import org.readout.analyzer.features.FeatureHash;
import org.readout.analyzer.features.WordSight;
import org.readout.analyzer.model.ByteReader;
import org.readout.analyzer.model.ByteWriter;
import org.readout.analyzer.names.NameLists;

/** Which rows of a network's weights stand for what a word looks like. */
public final class WordRows {
  private static final int LISTS = 60;
  private static final int LIST = 61;

  private final WordSight sight;
  private final NameLists lists;
  private final int[] hashes;

  /**
   * @param hashes of all features that have a row, ascending; a feature's place is its row's
   */
  public WordRows(WordSight sight, NameLists lists, int[] hashes) {
    this.sight = sight;
    this.lists = lists;
    this.hashes = hashes.clone();
  }

  public static WordRows read(ByteReader in, WordSight sight, NameLists lists) {
    int[] hashes = new int[in.number()];
    int last = Integer.MIN_VALUE;
    for (int i = 0; i < hashes.length; i++) {
      last += in.number();
      hashes[i] = last;
    }
    return new WordRows(sight, lists, hashes);
  }

  public void write(ByteWriter out) {
    out.number(hashes.length);
    int last = Integer.MIN_VALUE;
    for (int hash : hashes) {
      out.number(hash - last);
      last = hash;
    }
  }

  public int size() {
    return hashes.length;
  }

  /** The rows of a form, in the order of its attributes; fewer for a form that is little known. */
  public int[] of(String form) {
    int[] features = features(sight, lists, form);
    int[] rows = new int[features.length];
    int found = 0;
    for (int feature : features) {
      int row = row(feature);
      if (row >= 0) {
        rows[found++] = row;
      }
    }
    return Arrays.copyOf(rows, found);
  }

  /** The row of a feature, or a number below zero. */
  public int row(int feature) {
    return Arrays.binarySearch(hashes, feature);
  }

  /** All features of a form, hashed: its attributes in their order, then the lists it stands in. */
  public static int[] features(WordSight sight, NameLists lists, String form) {
    int[] attributes = sight.attributes(form);
    int listed = lists.of(form);
    int[] features = new int[attributes.length + 1 + Integer.bitCount(listed)];
    int found = 0;
    for (int a = 0; a < attributes.length; a++) {
      if (attributes[a] != 0) {
        features[found++] = FeatureHash.of(a, attributes[a], 0, 0);
      }
    }
    if (listed != 0) {
      features[found++] = FeatureHash.of(LISTS, listed, 0, 0);
      for (int left = listed; left != 0; left &= left - 1) {
        features[found++] = FeatureHash.of(LIST, Integer.lowestOneBit(left), 0, 0);
      }
    }
    return Arrays.copyOf(features, found);
  }
}
