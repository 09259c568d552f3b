package org.readout.formats;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.formats.CharacterSet.Decoded;
import org.readout.model.Report;

/**
 * Takes in a file of plain text as one report. A first line {@code date 2024-03-19} dates it; the
 * text keeps that line, since all offsets count in the file's own text.
 */
final class TextFormat implements ReportFormat {
  private static final Pattern DATE_LINE =
      Pattern.compile("\\s*date:?[ \\t]+(\\d+[-/.]\\d+[-/.]\\d+)\\b", Pattern.CASE_INSENSITIVE);

  @Override
  public String name() {
    return "text";
  }

  /** Whatever is nothing else is text. */
  @Override
  public boolean fits(Source source) {
    return true;
  }

  @Override
  public void read(Source source, Intake intake) throws IOException {
    byte[] bytes = source.stream().readNBytes(Limits.LONGEST_LINE + 1);
    try {
      intake.take(arrival(source.name(), bytes));
    } catch (UnreadableException e) {
      intake.refuse(new Refusal(source.name(), e.getMessage()));
    }
  }

  private static Arrival arrival(String name, byte[] bytes) throws UnreadableException {
    refuseOversize(bytes);
    refuseOtherKind(bytes);
    Decoded decoded = CharacterSet.decode(bytes);
    ReportText.refuseBinary(decoded.text());
    Decoded checked = ReportText.checked(decoded);
    Report report = Report.of(name, checked.text(), date(checked.text()));
    return new Arrival(report, name, checked.warnings());
  }

  private static void refuseOversize(byte[] bytes) throws UnreadableException {
    if (bytes.length > Limits.LONGEST_LINE) {
      throw new UnreadableException(
          "read more than %,d bytes without coming to the end; cut the file into its reports"
              .formatted(Limits.LONGEST_LINE));
    }
  }

  private static void refuseOtherKind(byte[] bytes) throws UnreadableException {
    Optional<String> kind = OtherKind.of(bytes);
    if (kind.isPresent()) {
      throw new UnreadableException("read %s; give the report as text".formatted(kind.get()));
    }
  }

  private static Optional<LocalDate> date(String text) throws UnreadableException {
    Matcher line = DATE_LINE.matcher(text);
    return line.lookingAt() ? Optional.of(Day.parse(line.group(1))) : Optional.empty();
  }
}
