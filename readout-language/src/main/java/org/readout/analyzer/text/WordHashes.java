package org.readout.analyzer.text;

import java.util.Collection;

/** A set of words, asked by their hashes. */
final class WordHashes {
  private final int[] table;

  private WordHashes(int[] table) {
    this.table = table;
  }

  static WordHashes of(Collection<String> words) {
    WordHashes hashes = new WordHashes(new int[Integer.highestOneBit(words.size() + 1) * 4]);
    words.forEach(word -> hashes.add(of(word, 0, word.length())));
    return hashes;
  }

  /** The hash of a part of a text in lower case, all digits alike; never 0. */
  static int of(String text, int from, int to) {
    int hash = 0x811C9DC5;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      int low = c >= 'A' && c <= 'Z' ? c + 32 : c >= '0' && c <= '9' ? '0' : c == '’' ? '\'' : c;
      hash = (hash ^ low) * 0x01000193;
    }
    return hash == 0 ? 1 : hash;
  }

  boolean contains(int hash) {
    int at = slot(hash);
    while (table[at] != 0) {
      if (table[at] == hash) {
        return true;
      }
      at = at + 1 & table.length - 1;
    }
    return false;
  }

  private void add(int hash) {
    int at = slot(hash);
    while (table[at] != 0 && table[at] != hash) {
      at = at + 1 & table.length - 1;
    }
    table[at] = hash;
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) & table.length - 1;
  }
}
