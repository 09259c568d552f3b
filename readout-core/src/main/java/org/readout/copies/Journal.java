package org.readout.copies;

import java.util.stream.Stream;

/**
 * Is told what a finder comes to know of reports, as lines of text from which {@link
 * CopyFinder#recall} makes another finder know it.
 */
public interface Journal {
  /** Forgets at once. */
  Journal NONE = new None();

  /** Takes one more line; it holds no line end. */
  void learnt(String line);

  /**
   * Hears that a generation was forgotten.
   *
   * @param kept all lines that still tell of something, in their order
   */
  void forgot(Stream<String> kept);

  /** Of those who need no memory. */
  record None() implements Journal {
    @Override
    public void learnt(String line) {}

    @Override
    public void forgot(Stream<String> kept) {}
  }
}
