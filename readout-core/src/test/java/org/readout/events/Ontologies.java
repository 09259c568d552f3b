package org.readout.events;

import java.util.Map;
import java.util.TreeMap;
import org.readout.rules.RuleFiles;

/** Rule files with a small ontology, for rules written in tests. */
final class Ontologies {
  private static final Map<String, String> TABLES =
      Map.of(
          "ontology/events.tsv",
          """
          event\tquad\tscore\tlabel
          ASSAULT\t4\t-9\tviolence
          """,
          "ontology/modes.tsv",
          """
          event\tmode\tscore\tlabel
          ASSAULT\taerial\t-9.5\tfrom the air
          ACCUSE\tdisapprove\t-2\tcondemns
          COERCE\tarrest\t-7\tdetains
          """,
          "ontology/contexts.tsv",
          """
          context\tlabel
          military\tarmed forces
          """,
          "ontology/sectors.tsv",
          """
          code\tgroup\tvoice\tlabel
          MIL\tfrequent\town\tarmed forces
          """,
          "ontology/scales.tsv",
          "scale\tcode\tweight\n",
          "ontology/cameo.tsv",
          """
          code\tquad\tgoldstein\tevent\tmode\tintended\tappealed\tdemanded\trefused\tlabel
          19\t4\t-10.0\tASSAULT\t\t\t\t\t\tfight
          195\t4\t-10.0\tASSAULT\taerial\t\t\t\t\tfrom the air
          """);

  private Ontologies() {}

  static RuleFiles with(Map<String, String> files) {
    Map<String, String> all = new TreeMap<>(TABLES);
    all.putAll(files);
    return new RuleFiles(all);
  }
}
