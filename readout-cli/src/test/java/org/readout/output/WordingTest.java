package org.readout.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.readout.model.HeadCount;
import org.readout.model.Mention;
import org.readout.model.Numbers;
import org.readout.model.Precision;
import org.readout.model.Span;
import org.readout.model.When;

final class WordingTest {
  private static final LocalDate FIRST = LocalDate.of(2031, 5, 1);
  private static final LocalDate LAST = LocalDate.of(2031, 5, 31);

  @Test
  void aSpanOfDaysTellsBothEnds() {
    assertEquals("2031-05-01 to 2031-05-31", when(Optional.of(FIRST), Optional.of(LAST)));
  }

  @Test
  void aSingleDayIsToldOnce() {
    assertEquals("2031-05-01", when(Optional.of(FIRST), Optional.of(FIRST)));
  }

  @Test
  void anOpenEndIsShown() {
    assertEquals("2031-05-01 to …", when(Optional.of(FIRST), Optional.empty()));
    assertEquals("… to 2031-05-31", when(Optional.empty(), Optional.of(LAST)));
  }

  @Test
  void aTimeThatIsNotResolvedIsToldInItsWords() {
    assertEquals("May", when(Optional.empty(), Optional.empty()));
  }

  @Test
  void onlyNumbersThatAreKnownAreTold() {
    assertEquals("", Wording.of(Numbers.NONE));
    Mention words = Mention.at(new Span(0, 14), "at least three");
    HeadCount count = new HeadCount(words, OptionalInt.of(3), OptionalInt.empty(), List.of());
    assertEquals(
        "at least three killed, at least three in the crowd",
        Wording.of(new Numbers(Map.of(Numbers.Sort.KILLED, count, Numbers.Sort.CROWD, count))));
  }

  @Test
  void oneIsNoPlural() {
    assertEquals("1 claim", Wording.count(1, "claim"));
    assertEquals("0 claims", Wording.count(0, "claim"));
  }

  private static String when(Optional<LocalDate> from, Optional<LocalDate> to) {
    Mention words = Mention.at(new Span(0, 3), "May");
    return Wording.of(new When(Optional.of(words), from, to, Precision.MONTH));
  }
}
