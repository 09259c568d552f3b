package org.readout.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.formats.ByteLines.Line;

/**
 * Takes in letters: one in a file (eml), or many one after the other (mbox), one report each. Holds
 * one letter at a time.
 */
final class MailFormat implements ReportFormat {
  private static final Pattern HEADER =
      Pattern.compile(
          "(?:[!-9;-~]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){2,}", Pattern.CASE_INSENSITIVE);
  private static final Pattern TELLING =
      Pattern.compile(
          "^(?:message-id|mime-version|received|return-path|content-type|subject):",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
  private static final Pattern SENDER =
      Pattern.compile("^from:", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private static final Pattern BETWEEN =
      Pattern.compile("From .*\\d{1,2}:\\d{2}.*", Pattern.DOTALL);

  @Override
  public String name() {
    return "mail";
  }

  /** Begins with "From " and a header, or with a header that names its sender and more. */
  @Override
  public boolean fits(Source source) {
    String head = latin(source.head()).replace("\r\n", "\n");
    String letter = head.startsWith("From ") ? head.substring(head.indexOf('\n') + 1) : head;
    var header = HEADER.matcher(letter);
    return header.lookingAt()
        && SENDER.matcher(header.group()).find()
        && TELLING.matcher(header.group()).find();
  }

  @Override
  public void read(Source source, Intake intake) throws IOException {
    ByteLines lines = new ByteLines(source.stream(), Limits.LONGEST_LINE);
    Optional<Line> first = lines.next();
    boolean many = first.isPresent() && isBetween(first.get(), true);
    Collected letter = new Collected(1);
    boolean blank = false;
    for (Optional<Line> next = first; next.isPresent(); next = lines.next()) {
      Line line = next.get();
      if (many && isBetween(line, blank || line.number() == 1)) {
        hand(source, letter, intake);
        letter = new Collected(line.number() + 1);
      } else {
        letter.add(line);
      }
      blank = latin(line.bytes()).isBlank();
    }
    hand(source, letter, intake);
  }

  private static boolean isBetween(Line line, boolean afterBlank) {
    return afterBlank && line.length() < 200 && BETWEEN.matcher(latin(line.bytes())).matches();
  }

  private static void hand(Source source, Collected letter, Intake intake) throws IOException {
    if (letter.length == 0) {
      if (letter.line == 1 && source.head().length == 0) {
        intake.refuse(new Refusal(source.name(), "read no letter; give a file of mail"));
      }
      return;
    }
    String place = letter.line == 1 ? source.name() : "%s:%d".formatted(source.name(), letter.line);
    try {
      Letter.read(letter.whole()).draft(place).hand(intake);
    } catch (UnreadableException e) {
      intake.refuse(new Refusal(place, e.reason()));
    }
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** The bytes of a letter as they come; beyond the bound they are only counted. */
  private static final class Collected {
    private final int line;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long length;

    Collected(int line) {
      this.line = line;
    }

    void add(Line next) {
      length += next.length() + 1;
      if (length <= Limits.LONGEST_LINE) {
        bytes.write(next.bytes(), 0, next.bytes().length);
        bytes.write('\n');
      }
    }

    byte[] whole() throws UnreadableException {
      if (length > Limits.LONGEST_LINE) {
        throw new UnreadableException(
            "read a letter of %,d bytes; a letter has at most %,d: take its attachments out"
                .formatted(length, Limits.LONGEST_LINE));
      }
      return bytes.toByteArray();
    }
  }
}
