package org.readout.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.rules.Problem;
import org.readout.rules.RuleFiles;
import org.readout.rules.RuleText;
import org.readout.rules.Table;

/** Words whose grammar the engine must know one by one: light verbs, controllers, group nouns. */
final class GrammarWords {
  static final String FILE = "en/events/grammar.tsv";
  private static final List<String> COLUMNS = List.of("list", "words");
  private static final Set<String> EMPTY = Set.of();

  private final Map<String, Set<String>> lists;

  private GrammarWords(Map<String, Set<String>> lists) {
    this.lists = lists;
  }

  static GrammarWords read(RuleFiles files, List<Problem> problems) {
    Map<String, Set<String>> lists = new HashMap<>();
    files.file(FILE).ifPresent(file -> lists.putAll(lists(file, problems)));
    return new GrammarWords(lists);
  }

  private static Map<String, Set<String>> lists(RuleText file, List<Problem> problems) {
    Map<String, Set<String>> lists = new HashMap<>();
    Table table = Table.read(file, COLUMNS, problems);
    for (Table.Row row : table.rows()) {
      String list = table.cell(row, "list");
      if (WordList.named(list).isEmpty()) {
        String message = "read list \"%s\"; write one of %s".formatted(list, WordList.names());
        problems.add(new Problem(file.name(), row.line(), message));
      }
      if (!lists.computeIfAbsent(list, none -> new HashSet<>()).add(table.cell(row, "words"))) {
        problems.add(
            new Problem(file.name(), row.line(), "read the same line twice; write it once"));
      }
    }
    return lists;
  }

  boolean has(WordList list, String words) {
    return lists.getOrDefault(list.words(), EMPTY).contains(words);
  }
}
