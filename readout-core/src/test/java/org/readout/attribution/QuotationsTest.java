package org.readout.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Span;

class QuotationsTest {
  private static Quotations quotations(String text) {
    List<Span> lines = new ArrayList<>();
    for (int from = 0; from <= text.length(); from = lines.get(lines.size() - 1).end() + 1) {
      int to = text.indexOf('\n', from);
      lines.add(new Span(from, to < 0 ? text.length() : to));
    }
    return Quotations.in(text, lines);
  }

  private static List<String> in(String text) {
    return quotations(text).all().stream().map(quotation -> quotation.span().of(text)).toList();
  }

  @Test
  void straightMarksPair() {
    assertEquals(List.of("\"We won,\"", "\"at last.\""), in("\"We won,\" she said, \"at last.\""));
  }

  @Test
  void curlyMarksPair() {
    assertEquals(List.of("“We won,”"), in("“We won,” she said."));
  }

  @Test
  void doubledSingleMarksPair() {
    assertEquals(List.of("''We've won,''"), in("''We've won,'' she said."));
  }

  @Test
  void singleMarksPairButApostrophesDoNot() {
    assertEquals(List.of("'a great win'"), in("She called the miners' vote 'a great win' today."));
    assertEquals(List.of(), in("The miners' vote wasn't close."));
  }

  @Test
  void aQuotationLeftOpenRunsToItsParagraphsEnd() {
    String text = "She said: “We won.\n“And we will win again.”";
    assertEquals(List.of("“We won.", "“And we will win again.”"), in(text));
    assertFalse(quotations(text).all().get(0).closed());
  }

  @Test
  void noQuotationHoldsAnother() {
    assertEquals(List.of("“She called it ‘war’ twice.”"), in("“She called it ‘war’ twice.”"));
  }

  @Test
  void textWithoutMarksHasNone() {
    assertEquals(List.of(), in(""));
    assertEquals(List.of(), in("Nothing here.\n\nNor here."));
  }
}
