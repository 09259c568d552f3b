package org.readout.formats;

/**
 * Something that was come upon among reports and is none, such as a picture in a web archive.
 *
 * @param place where it stands, as {@code file} or {@code file/record}
 * @param reason what was read and what would be taken
 */
public record Passed(String place, Kind kind, String reason) {

  /** Why it is no report. */
  public enum Kind {
    NO_PAGE("no page"),
    WITHOUT_TEXT("without text");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** As in "300 no page". */
    public String words() {
      return words;
    }
  }

  /** The same where it was meant to be a report. */
  public Refusal refusal() {
    return new Refusal(place, reason);
  }
}
