package org.readout.training.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.analyzer.conllu.ConlluWord;

/**
 * One entity of GUM's {@code Entity=} marks: group, type and further columns apart by hyphens, from
 * an opening to a closing bracket.
 *
 * @param group number that all marks of the same entity in a document share
 * @param first index of its first word
 * @param last index of its last word, inclusive
 * @param core the words without which it would not be itself, counted from 1 at its first
 */
public record EntityMark(
    String group, int first, int last, String type, List<Integer> core, boolean linked) {
  private static final Pattern BRACKET = Pattern.compile("\\(([^()]*)(\\))?|([^()]+)\\)");
  private static final int TYPE = 1;
  private static final int CORE = 5;
  private static final int LINK = 7;

  public EntityMark {
    core = List.copyOf(core);
  }

  private record Open(int first, List<String> columns) {}

  /** The marks of a sentence's words; one that is not closed in it is left out. */
  public static List<EntityMark> of(List<ConlluWord> words) {
    List<EntityMark> marks = new ArrayList<>();
    List<Open> open = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Matcher bracket = BRACKET.matcher(entity(words.get(i)));
      while (bracket.find()) {
        read(bracket, i, open, marks);
      }
    }
    return marks;
  }

  private static String entity(ConlluWord word) {
    for (String item : List.of(word.miscellaneous().split("\\|", -1))) {
      if (item.startsWith("Entity=")) {
        return item.substring("Entity=".length());
      }
    }
    return "";
  }

  private static void read(Matcher bracket, int word, List<Open> open, List<EntityMark> marks) {
    if (bracket.group(1) == null) {
      close(bracket.group(3), word, open, marks);
      return;
    }
    Open begun = new Open(word, List.of(bracket.group(1).split("-", -1)));
    if (bracket.group(2) == null) {
      open.add(begun);
    } else {
      add(begun, word, marks);
    }
  }

  private static void close(String group, int word, List<Open> open, List<EntityMark> marks) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).columns().get(0).equals(group)) {
        add(open.remove(i), word, marks);
        return;
      }
    }
  }

  private static void add(Open begun, int last, List<EntityMark> marks) {
    List<String> columns = begun.columns();
    if (columns.size() > CORE && columns.get(CORE).matches("\\d+(,\\d+)*")) {
      List<Integer> core = new ArrayList<>();
      for (String number : columns.get(CORE).split(",", -1)) {
        core.add(Integer.valueOf(number));
      }
      marks.add(
          new EntityMark(
              columns.get(0), begun.first(), last, columns.get(TYPE), core, columns.size() > LINK));
    }
  }
}
