package org.readout.analyzer.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.model.ByteReader;
import org.readout.analyzer.model.ByteWriter;

class NameListsTest {
  @Test
  void whatIsWrittenIsRead() {
    NameLists lists =
        new NameLists(
            Map.of("ruiz", 2, "ruizes", 1 << 22, "tagra", 3, "\ud83c\udf0d", 1, "\ud83c\udf0e", 1),
            Set.of("mr."),
            Set.of("may", "march"));
    ByteWriter out = new ByteWriter();
    lists.write(out);
    assertEquals(lists, NameLists.read(new ByteReader(out.bytes())));
  }

  @Test
  void caseDoesNotMatter() {
    NameLists lists = new NameLists(Map.of("ruiz", 2), Set.of(), Set.of());
    assertEquals(2, lists.of("RUIZ"));
    assertEquals(0, lists.of("tagra"));
  }
}
