package org.readout.formats.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkTest {
  private static final String PAGE =
      "<article><b id=1 class='byline x' itemprop=name>Mirela</b></article>"
          + "<p itemprop=author><b id=2 itemprop=name>Ivo</b></p><b id=3 class=byline>Ana</b>";

  @ParameterizedTest
  @CsvSource({
    ".byline, 1 3",
    ".byline within article, 1",
    ".byline outside article, 3",
    "[itemprop=name], 1 2",
    "[itemprop=name] within [itemprop=author], 2",
    "b[id~=[12]] outside [itemprop=author], 1"
  })
  void aMarkFitsWhatItDescribes(String mark, String ids) {
    List<String> found =
        PageElements.of(Jsoup.parse(PAGE)).marked(Mark.of(mark)).map(Element::id).toList();

    assertEquals(ids, String.join(" ", found));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "time", "[rel=author] beside article", ".a .b"})
  void aMarkOfAnotherFormIsRefusedWithItsWords(String words) {
    var e = assertThrows(IllegalArgumentException.class, () -> Mark.of(words));

    assertTrue(String.valueOf(e.getMessage()).startsWith("read mark \"" + words + "\"; write"));
  }
}
