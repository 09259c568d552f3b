package org.readout.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.readout.formats.Limits;
import org.readout.model.ReportId;

/** Remembers which ids have come, the last {@link Limits#REMEMBERED_IDS} of them, and where. */
final class SeenIds {
  private final Map<ReportId, String> places =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ReportId, String> eldest) {
          return size() > Limits.REMEMBERED_IDS;
        }
      };

  /** Where the id stood before, if it did; remembers it otherwise. */
  Optional<String> before(ReportId id, String place) {
    return Optional.ofNullable(places.putIfAbsent(id, place));
  }
}
