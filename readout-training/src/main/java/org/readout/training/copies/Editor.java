package org.readout.training.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Does to a wire story what editors do. */
final class Editor {
  private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n");
  private static final Pattern FIGURE = Pattern.compile("\\d");
  private static final List<String> FILLERS =
      List.of("also", "now", "meanwhile", "there", "again", "here", "still", "yesterday");
  // One word in so many of the house style is replaced in a report, wherever it stands.
  private static final int STYLED = 4;
  private static final int FEWEST_WORDS = 25;

  private final Map<String, String> houseStyle;
  private final Random random;

  Editor(Map<String, String> houseStyle, Random random) {
    this.houseStyle = houseStyle;
    this.random = random;
  }

  /** The first paragraphs, at least a part of the words and at least 25 where there are so many. */
  String cut(String text, double least) {
    int all = count(text);
    double wanted = Math.max(FEWEST_WORDS, all * (least + (0.85 - least) * random.nextDouble()));
    List<String> kept = new ArrayList<>();
    for (String paragraph : paragraphs(text)) {
      if (kept.stream().mapToInt(Editor::count).sum() < wanted) {
        kept.add(paragraph);
      }
    }
    return join(kept);
  }

  /**
   * Up to seven words in a hundred left out or put in, others replaced throughout, at times a
   * paragraph dropped or a figure put right.
   */
  String edit(String text) {
    double rate = 0.01 + 0.06 * random.nextDouble();
    Map<String, String> style = new HashMap<>(houseStyle);
    style.keySet().removeIf(word -> random.nextInt(STYLED) > 0);
    List<String> paragraphs = new ArrayList<>(Arrays.asList(paragraphs(text)));
    if (paragraphs.size() > 2 && random.nextInt(3) == 0) {
      paragraphs.remove(1 + random.nextInt(paragraphs.size() - 1));
    }
    List<String> edited = paragraphs.stream().map(p -> words(p, rate, style)).toList();
    return random.nextInt(7) == 0 ? corrected(join(edited)) : join(edited);
  }

  /** The same text with nearly every figure, also in letters, another one. */
  String recast(String text) {
    return FIGURE.matcher(text).replaceAll(figure -> Integer.toString(1 + random.nextInt(9)));
  }

  private String corrected(String text) {
    int[] places = FIGURE.matcher(text).results().mapToInt(digit -> digit.start()).toArray();
    if (places.length == 0) {
      return text;
    }
    int place = places[random.nextInt(places.length)];
    return text.substring(0, place) + random.nextInt(10) + text.substring(place + 1);
  }

  private String words(String paragraph, double rate, Map<String, String> style) {
    return Arrays.stream(paragraph.split(" ", -1))
        .map(word -> style.getOrDefault(word, word))
        .map(word -> word(word, rate))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String word(String word, double rate) {
    if (random.nextDouble() >= rate || FIGURE.matcher(word).find()) {
      return word;
    }
    return random.nextBoolean() ? "" : word + " " + FILLERS.get(random.nextInt(FILLERS.size()));
  }

  static int count(String text) {
    return text.split("\\s+", -1).length;
  }

  static String[] paragraphs(String text) {
    return PARAGRAPH.split(text, -1);
  }

  private static String join(List<String> paragraphs) {
    return String.join("\n\n", paragraphs);
  }
}
