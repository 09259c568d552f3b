package org.readout.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HtmlFormatTest {
  private static final String STORY =
      "<html><head>%s<title>Café owners march</title></head><body><p>Café owners of the valley"
          + " marched to the ministry on Monday and asked for lower water"
          + " prices.</p></body></html>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "<!DOCTYPE html>\n%s",
        "\uFEFF<!doctype HTML PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\">%s",
        "<?xml version=\"1.0\"?>\n<!-- made by hand -->%s",
        "<!-- one --><!-- two -->\n%s"
      })
  void aPageIsToldByHowItBegins(String begin) {
    Taken taken = Taken.from("a", begin.formatted(STORY.formatted("")));

    assertEquals(Optional.of("Café owners march"), taken.only().report().title());
    assertEquals(List.of("a"), taken.ids());
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ''",
    "UTF-16, ''",
    "windows-1252, ''",
    "windows-1252, <meta charset=iso-8859-1>",
    "UTF-8, <meta charset=iso-8859-1>",
    "windows-1252, <meta charset=utf-8>",
    "windows-1252, <meta charset=no-such-set>"
  })
  void whatTheBytesTellOfTheirCharactersGoesBeforeWhatIsDeclared(String charset, String declared) {
    byte[] bytes = STORY.formatted(declared).getBytes(Charset.forName(charset));

    assertTrue(Taken.from("a.html", bytes).text().startsWith("Café owners"));
  }

  @Test
  void aCharacterSetIsTakenFromTheHeaderOrThePage() throws IOException {
    String cyrillic =
        "<html><body><p>Фермеры долины вышли к министерству и просили о воде.</p></body></html>";
    byte[] bytes = cyrillic.getBytes(Charset.forName("koi8-r"));
    Taken taken = new Taken();
    Declared declared = Declared.contentType("text/html; charset=koi8-r").at("https://x.example/");
    try (Source source = Source.of("a", declared, new ByteArrayInputStream(bytes))) {
      Formats.usual().read(source, taken);
    }

    assertTrue(taken.text().startsWith("Фермеры долины"), taken.text());
    assertEquals(Optional.of("https://x.example/"), taken.only().report().url());
  }

  @Test
  void aPageWithoutAStoryIsPassedOver() {
    Taken taken = Taken.from("a.html", "<html><body><a href=/>Home</a></body></html>");

    assertEquals(List.of(), taken.refusals());
    assertEquals(
        "a.html: read a page without running text; give the page of one story, not a list of them",
        taken.passed().get(0).refusal().toString());
  }

  @Test
  void aPageThatIsCutIsReadAsFarAsItGoes() {
    String page = STORY.formatted("");
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 18);

    assertTrue(Taken.from("a.html", cut).text().startsWith("Café owners of the valley marched"));
  }

  @Test
  void anEndlessPageIsRefusedWithoutReadingItAll() {
    Taken taken = new Taken();
    Endless bytes = new Endless("<html><p>word ", 100 << 20);

    bytes.readAs("a.html", taken);

    assertTrue(taken.refusal().startsWith("a.html: read more than 16,777,216 bytes"));
    assertTrue(bytes.given() < 18 << 20, "read on to byte " + bytes.given());
  }
}
