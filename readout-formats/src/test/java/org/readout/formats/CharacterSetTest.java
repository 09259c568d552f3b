package org.readout.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.formats.CharacterSet.Decoded;

final class CharacterSetTest {
  private static final String TEXT =
      "Müller met the “Órbán” envoy in Århus. \uD83D\uDE4F It rained.";

  @Test
  void utf8IsReadAsItStands() {
    assertEquals(new Decoded(TEXT, List.of()), decode(TEXT, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkTellsTheSetAndIsNoPartOfTheText(String charset) {
    assertEquals(new Decoded(TEXT, List.of()), decode("\uFEFF" + TEXT, Charset.forName(charset)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16WithoutAMarkIsToldByItsZeros(String charset) {
    assertEquals(new Decoded(TEXT, List.of()), decode(TEXT, Charset.forName(charset)));
  }

  @Test
  void latinLettersOfOneByteAreReadWithAWord() {
    String text = "The café owners of Århus marched.\nThe señor spoke.";

    assertEquals(
        new Decoded(
            text,
            List.of("line 1 is not UTF-8; read as Windows-1252 (Latin-1); save the file as UTF-8")),
        decode(text, StandardCharsets.ISO_8859_1));
  }

  @Test
  void curlyQuotesOfWindowsAreReadAsSuch() {
    assertEquals(
        "“No”, he said.", decode("“No”, he said.", Charset.forName("windows-1252")).text());
  }

  @Test
  void aBrokenSequenceIsReplacedAndItsPlaceTold() {
    byte[] bytes = "Plain line.\nMüller, Köln, Åland.".getBytes(StandardCharsets.UTF_8);
    bytes[13] = 'u';

    assertEquals(
        new Decoded(
            "Plain line.\nMu\uFFFDller, Köln, Åland.",
            List.of(
                "line 2: 1 broken UTF-8 sequences, the first at byte 14, read as \uFFFD; save the"
                    + " file as UTF-8")),
        CharacterSet.decode(bytes));
  }

  @Test
  void aTextCutWithinACharacterIsRead() {
    byte[] bytes = "Åland and Köln, Müller".getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(bytes, 19);

    assertTrue(CharacterSet.decode(cut).text().startsWith("Åland and Köln, M"));
  }

  @Test
  void plainAsciiIsNeverTakenForUtf16() {
    assertEquals("ab", CharacterSet.decode(new byte[] {'a', 'b'}).text());
    assertEquals("", CharacterSet.decode(new byte[0]).text());
  }

  private static Decoded decode(String text, Charset charset) {
    return CharacterSet.decode(text.getBytes(charset));
  }
}
