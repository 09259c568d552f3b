package org.readout.gazetteer;

/** Writes lines in the form of GeoNames' dump, of places that do not exist. */
public final class DumpLines {
  private DumpLines() {}

  /** A line of the table of places, in Kenya's first division unless told otherwise. */
  public static String place(long id, String name, String others, String feature, long people) {
    String[] kind = feature.split("\\.", -1);
    return String.join(
        "\t",
        Long.toString(id),
        name,
        name,
        others,
        "1.5",
        "36.25",
        kind[0],
        kind[1],
        "KE",
        "",
        "01",
        "",
        "",
        "",
        Long.toString(people),
        "",
        "12",
        "Africa/Nairobi",
        "2031-01-01");
  }

  /** A line of the table of alternate names. */
  public static String name(long place, String language, String name) {
    return "7\t%d\t%s\t%s\t\t\t\t\t\t".formatted(place, language, name);
  }
}
