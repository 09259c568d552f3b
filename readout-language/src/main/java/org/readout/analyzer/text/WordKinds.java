package org.readout.analyzer.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;

/**
 * What frequent words mostly are, small numbers that stand for parts of speech; 0 for a word that
 * is not known. Two bytes a word: some bits of its hash, and its kind.
 */
public final class WordKinds {
  /** Kinds are smaller than this less one, the first four those of finite verbs. */
  public static final int LIMIT = 32;

  private static final int FINITE = 4;
  private static final int BITS = 15;
  private static final int SIZE = 1 << BITS;
  private static final int FURTHEST = 8;

  private final short[] table;

  private WordKinds(short[] table) {
    this.table = table;
  }

  /** Holds the kinds of words; words come in the order in which they claim their places. */
  public static WordKinds of(Map<String, Integer> kinds) {
    short[] table = new short[SIZE];
    kinds.forEach((word, kind) -> put(table, WordHashes.of(word, 0, word.length()), kind));
    return new WordKinds(table);
  }

  private static void put(short[] table, int hash, int kind) {
    for (int step = 0; step < FURTHEST; step++) {
      int at = hash + step & SIZE - 1;
      if (table[at] == 0) {
        table[at] = (short) (check(hash) | kind);
        return;
      }
    }
  }

  static WordKinds read(DataInputStream in) throws IOException {
    short[] table = new short[SIZE];
    for (int i = 0; i < SIZE; i++) {
      table[i] = in.readShort();
    }
    return new WordKinds(table);
  }

  void write(DataOutputStream out) throws IOException {
    for (short entry : table) {
      out.writeShort(entry);
    }
  }

  /** Whether a kind is that of a finite verb; those come first. */
  static boolean finite(int kind) {
    return kind > 0 && kind <= FINITE;
  }

  /** The kind of the word with a hash. */
  int of(int hash) {
    int check = check(hash);
    for (int step = 0; step < FURTHEST; step++) {
      int entry = table[hash + step & SIZE - 1] & 0xFFFF;
      if (entry == 0) {
        return 0;
      }
      if ((entry & 0xFFE0) == check) {
        return entry & LIMIT - 1;
      }
    }
    return 0;
  }

  private static int check(int hash) {
    return (hash >>> BITS) * LIMIT & 0xFFE0;
  }
}
