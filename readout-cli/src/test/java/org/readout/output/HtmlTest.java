package org.readout.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class HtmlTest {
  private static final String DOCTYPE = "<!doctype html>\n";

  @Test
  void elementsCloseInTheOrderInWhichTheyWereOpened() {
    assertEquals(
        DOCTYPE + "<ul><li>one</li><li><b>two</b></li></ul>",
        new Html()
            .open("ul")
            .element("li", "one")
            .open("li")
            .element("b", "two")
            .close()
            .close()
            .toString());
  }

  @Test
  void wordsCannotBecomeMarkup() {
    assertEquals(
        DOCTYPE + "<p>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp;amp; &quot;</p>",
        new Html().element("p", "<script>alert('x')</script> &amp; \"").toString());
  }

  @Test
  void attributesCannotBecomeMarkup() {
    assertEquals(
        DOCTYPE + "<p title=\"&quot; onclick=&quot;x&#39;&lt;\"></p>",
        new Html().element("p", "", "title", "\" onclick=\"x'<").toString());
  }

  @Test
  void controlCharactersAreReplaced() {
    assertEquals(
        DOCTYPE + "<p>a\uFFFDb\tc\n</p>", new Html().element("p", "a\u0000b\tc\n").toString());
  }

  @Test
  void anAttributeWithoutAValueIsLeftOut() {
    assertEquals(
        DOCTYPE + "<input type=\"checkbox\" checked>",
        new Html().open("input", "id", "", "type", "checkbox", "checked", "checked").toString());
  }

  @Test
  void aPageWithAnOpenElementIsNoPage() {
    assertThrows(IllegalStateException.class, () -> new Html().open("p").toString());
  }

  @Test
  void aStyleSheetCannotEndItsElement() {
    assertThrows(IllegalArgumentException.class, () -> new Html().style("p{}</style><p>"));
  }
}
