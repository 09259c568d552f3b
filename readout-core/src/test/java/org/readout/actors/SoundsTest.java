package org.readout.actors;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class SoundsTest {
  @Test
  void oneLetterMayDifferBeMissingOrBeTooMuch() {
    assertTrue(Sounds.alike("berluskoni", "berlusconi"));
    assertTrue(Sounds.alike("miterand", "mitterand"));
    assertTrue(Sounds.alike("lukasenka", "lukasenkao"));
  }

  @Test
  void twoLettersMayNot() {
    assertFalse(Sounds.alike("brandu", "brenda"));
    assertFalse(Sounds.alike("pavlovik", "pavlo"));
  }

  @Test
  void aShortNameMustBeTheSame() {
    assertTrue(Sounds.alike("abe", "abe"));
    assertFalse(Sounds.alike("abe", "ape"));
  }
}
