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
    try {
      Decoded decoded = decoded(Bytes.whole(source));
      if (decoded.text().isBlank()) {
        intake.pass(new Passed(source.name(), Passed.Kind.WITHOUT_TEXT, ReportText.NONE));
        return;
      }
      Decoded text = ReportText.checked(decoded);
      Optional<LocalDate> date = date(source.name(), text.text(), intake);
      Report report = Report.of(source.name(), text.text(), date);
      intake.take(new Arrival(report, source.name(), text.warnings()));
    } catch (UnreadableException e) {
      intake.refuse(new Refusal(source.name(), e.reason()));
    }
  }

  private static Decoded decoded(byte[] bytes) throws UnreadableException {
    refuseOtherKind(bytes);
    Decoded decoded = CharacterSet.decode(bytes);
    ReportText.refuseBinary(decoded.text());
    return decoded;
  }

  private static void refuseOtherKind(byte[] bytes) throws UnreadableException {
    Optional<String> kind = OtherKind.of(bytes);
    if (kind.isPresent()) {
      throw new UnreadableException("read %s; give the report as text".formatted(kind.get()));
    }
  }

  private static Optional<LocalDate> date(String place, String text, Intake intake) {
    Matcher line = DATE_LINE.matcher(text);
    return line.lookingAt() ? Day.read(line.group(1), place, intake) : Optional.empty();
  }
}
