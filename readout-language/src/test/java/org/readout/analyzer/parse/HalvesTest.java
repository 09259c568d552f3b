package org.readout.analyzer.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.tag.WordTag;
import org.readout.language.Upos;

/** Words are written with their tags: "came/VBD". */
class HalvesTest {
  private static String halves(String tagged) {
    List<String[]> words = Arrays.stream(tagged.split(" ")).map(word -> word.split("/")).toList();
    List<String> forms = words.stream().map(word -> word[0]).toList();
    List<WordTag> tags = words.stream().map(word -> new WordTag(Upos.X, word[1], "_")).toList();
    return Halves.of(forms, tags).stream()
        .map(half -> String.join(" ", half))
        .collect(Collectors.joining(" | "));
  }

  @Test
  void aSemicolonBetweenClausesPartsThem() {
    assertEquals("Aid came ; | Chile left", halves("Aid/NN came/VBD ;/: Chile/NNP left/VBD"));
  }

  @Test
  void aSemicolonInAListPartsNothing() {
    assertEquals(
        "Envoys of Peru ; Chile ; and Chad came",
        halves("Envoys/NNS of/IN Peru/NNP ;/: Chile/NNP ;/: and/CC Chad/NNP came/VBD"));
  }

  @Test
  void aSemicolonInAQuotationPartsNothing() {
    assertEquals(
        "\" Aid came ; we left \" he said",
        halves("\"/`` Aid/NN came/VBD ;/: we/PRP left/VBD \"/'' he/PRP said/VBD"));
  }

  @Test
  void eachOfSeveralClausesStandsAlone() {
    assertEquals(
        "We came ; | you saw ; | they left",
        halves("We/PRP came/VBD ;/: you/PRP saw/VBD ;/: they/PRP left/VBD"));
  }
}
