package org.readout.training.copies;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readout.model.Kin;
import org.readout.model.Kinship;
import org.readout.model.ReportId;

/**
 * What the program says of a stream, in the form of the truth: for each report the originals that
 * its words come from, itself where it is one.
 */
final class Found {
  private final Map<ReportId, Set<ReportId>> originals = new HashMap<>();
  // Of an earlier report, later ones that turned out to be its originals.
  private final Map<ReportId, Set<ReportId>> late = new HashMap<>();
  private final List<ReportId> order = new ArrayList<>();

  void add(ReportId report, Kinship kinship) {
    Set<ReportId> own = ids();
    kinship.copyOf().forEach(kin -> own.add(kin.report()));
    if (own.isEmpty() || !kinship.covered()) {
      own.add(report);
    }
    originals.put(report, own);
    order.add(report);
    for (Kin copy : kinship.originalOf()) {
      late.computeIfAbsent(copy.report(), key -> ids()).add(report);
    }
  }

  /** Groups of the places of reports in the stream that have an original in common. */
  Map<ReportId, List<Integer>> groups() {
    Map<ReportId, List<Integer>> groups = new HashMap<>();
    for (int i = 0; i < order.size(); i++) {
      for (ReportId original : withLate(originals.getOrDefault(order.get(i), Set.of()))) {
        groups.computeIfAbsent(original, key -> new ArrayList<>()).add(i);
      }
    }
    return groups;
  }

  /** The same and what turned out to be the originals of these, and so on. */
  private Set<ReportId> withLate(Set<ReportId> known) {
    Set<ReportId> all = ids();
    Deque<ReportId> open = new ArrayDeque<>(known);
    while (!open.isEmpty()) {
      ReportId next = open.remove();
      if (all.add(next)) {
        open.addAll(late.getOrDefault(next, Set.of()));
      }
    }
    return all;
  }

  private static Set<ReportId> ids() {
    return new TreeSet<>(Comparator.comparing(ReportId::value));
  }
}
