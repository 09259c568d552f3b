package org.readout.analyzer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteWriterTest {
  private final ByteWriter out = new ByteWriter();

  private ByteReader reader() {
    return new ByteReader(out.bytes());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 127, 128, 16_383, 16_384, Integer.MAX_VALUE, -1, Integer.MIN_VALUE})
  void aNumberComesBack(int number) {
    out.number(number);
    assertEquals(number, reader().number());
  }

  @ParameterizedTest
  @ValueSource(floats = {0, -1.5f, 3.4e38f, 1e-30f})
  void aDecimalComesBack(float decimal) {
    out.decimal(decimal);
    assertEquals(decimal, reader().decimal());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "word", "naïve – \uD83D\uDE00"})
  void aTextComesBack(String text) {
    out.text(text);
    assertEquals(text, reader().text());
  }

  @Test
  void smallNumbersTakeOneByte() {
    out.number(100);
    assertEquals(1, out.bytes().length);
  }

  @Test
  void anEndThatComesTooEarlyIsTold() {
    out.text("whole");
    byte[] cut = Arrays.copyOf(out.bytes(), 3);
    assertThrows(ModelException.class, () -> new ByteReader(cut).text());
    assertThrows(ModelException.class, () -> new ByteReader(new byte[0]).number());
  }
}
