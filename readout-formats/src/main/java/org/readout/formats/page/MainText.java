package org.readout.formats.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Chooses the blocks of a page that tell its story. Running text is worth its words, what is linked
 * or cut short costs; the element that holds the most worth is the story's, and within it what the
 * page itself calls something beside the story is left out.
 */
final class MainText {
  private static final double MOST_LINKED = 0.6;
  private static final double MOST_PROSE_BESIDE = 0.4;
  private static final double MOST_PROSE_NEVER_STORY = 0.9;
  private static final double LEAST_PROSE_OF_MARKED = 0.3;

  private final PageWords words;
  private final PageElements elements;
  private final List<Block> blocks;
  private final Set<Element> beside;

  MainText(PageWords words, PageElements elements) {
    this.words = words;
    this.elements = elements;
    this.blocks = BlockReader.read(elements.body(), words);
    this.beside = beside();
  }

  /** In the order of the page; empty where the page has no running text. */
  List<Block> story() {
    Element root = marked().orElseGet(this::worthiest);
    Set<String> told = new HashSet<>();
    List<Block> inside =
        blocks.stream()
            .filter(block -> block.isWithin(root))
            .filter(this::isStory)
            .filter(block -> !block.isProse() || told.add(block.text()))
            .toList();
    return trimmed(inside);
  }

  /** The element that the page marks as its story's text, where it is not too little. */
  private Optional<Element> marked() {
    Optional<Element> best = Optional.empty();
    double most = prose(blocks) * LEAST_PROSE_OF_MARKED;
    for (Mark mark : words.marks("story-mark")) {
      for (Element element : elements.marked(mark).toList()) {
        int prose = proseWithin(element);
        best = prose > most ? Optional.of(element) : best;
        most = Math.max(most, prose);
      }
    }
    return best;
  }

  private int proseWithin(Element element) {
    return prose(blocks.stream().filter(block -> block.isWithin(element)).toList());
  }

  private static int prose(List<Block> blocks) {
    return blocks.stream().mapToInt(MainText::prose).sum();
  }

  private static int prose(Block block) {
    return block.isProse() && block.linked() < 0.5 ? block.words() : 0;
  }

  /** The elements called something beside the story, but for those that must be around it. */
  private Set<Element> beside() {
    Map<Element, Integer> prose = new HashMap<>();
    for (Block block : blocks) {
      int words = prose(block);
      block.suspects().forEach(element -> prose.merge(element, words, Integer::sum));
    }
    int all = prose(blocks);
    Set<Element> beside = new HashSet<>(prose.keySet());
    beside.removeIf(element -> prose.getOrDefault(element, 0) > all * most(element));
    return beside;
  }

  private double most(Element element) {
    boolean never =
        words.names("never-story", element.className()) || words.names("never-story", element.id());
    return never ? MOST_PROSE_NEVER_STORY : MOST_PROSE_BESIDE;
  }

  private boolean isBeside(Block block) {
    return block.suspects().stream().anyMatch(beside::contains);
  }

  /** The element whose blocks are worth most; of two, the inner one. */
  private Element worthiest() {
    Element best = elements.body();
    Map<Element, Double> sums = sums();
    double most = sums.getOrDefault(best, 0.0);
    for (Map.Entry<Element, Double> sum : sums.entrySet()) {
      double more = sum.getValue() - most;
      if (more > 0 || (more == 0 && sum.getKey().parents().contains(best))) {
        best = sum.getKey();
        most = sum.getValue();
      }
    }
    return best;
  }

  /** What the blocks in each element are worth, in the order in which the blocks come. */
  private Map<Element, Double> sums() {
    Map<Element, Double> sums = new LinkedHashMap<>();
    for (Block block : blocks) {
      double worth = worth(block);
      for (Element e = block.element(); e != null; e = e.parent()) {
        sums.merge(e, worth, Double::sum);
      }
    }
    return sums;
  }

  private double worth(Block block) {
    if (isBeside(block)) {
      return -1 - Math.min(block.words(), 30);
    }
    if (block.linked() > MOST_LINKED) {
      return -2 - 0.5 * block.linkWords();
    }
    if (block.isProse()) {
      return (block.words() - block.linkWords()) * (1 - block.linked());
    }
    return block.isHeading() ? 0 : -2;
  }

  private boolean isStory(Block block) {
    return !isBeside(block) && block.linked() <= MOST_LINKED && !words.leads("lead", block.text());
  }

  /** Without what stands before the first and behind the last piece of running text. */
  private static List<Block> trimmed(List<Block> blocks) {
    int first = 0;
    int last = blocks.size();
    while (first < last && !blocks.get(first).isProse()) {
      first++;
    }
    while (last > first && !blocks.get(last - 1).isProse()) {
      last--;
    }
    return new ArrayList<>(blocks.subList(first, last));
  }
}
