package org.readout.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.formats.CharacterSet.Decoded;
import org.readout.formats.page.Page;
import org.readout.formats.page.PageException;
import org.readout.formats.page.PageReader;
import org.readout.model.Report;
import org.readout.model.ReportId;

/** Takes in a web page: its main text as one report, with what the page says of it. */
final class HtmlFormat implements ReportFormat {
  private static final String NO_STORY =
      "read a page without running text; give the page of one story, not a list of them";
  private static final Pattern BEGIN =
      Pattern.compile(
          "\\s*(?:<!--.{0,4000}?-->\\s*)*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,4000}?-->\\s*)*"
              + "<(?:!doctype\\s+html|html|head|body)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern CHARSET =
      Pattern.compile(
          "<meta[^>]{1,200}charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  private final PageReader reader = new PageReader();

  @Override
  public String name() {
    return "html";
  }

  @Override
  public boolean fits(Source source) {
    String head = source.beginning();
    return BEGIN.matcher(head).lookingAt() || (isCalledSo(source) && isMarkup(head.strip()));
  }

  private static boolean isMarkup(String head) {
    return head.startsWith("<") && !head.startsWith("<?xml");
  }

  private static boolean isCalledSo(Source source) {
    String name = source.plainName();
    return name.endsWith(".html")
        || name.endsWith(".htm")
        || name.endsWith(".xhtml")
        || source.declared().typeIs("text/html")
        || source.declared().typeIs("application/xhtml+xml");
  }

  @Override
  public void read(Source source, Intake intake) throws IOException {
    try {
      Decoded html = decoded(Bytes.whole(source), source);
      Page page = reader.read(html.text(), source.declared().url());
      if (page.text().isEmpty()) {
        intake.pass(new Passed(source.name(), Passed.Kind.WITHOUT_TEXT, NO_STORY));
        return;
      }
      Decoded text = ReportText.checked(new Decoded(page.text(), html.warnings()));
      intake.take(new Arrival(report(source, page, text), source.name(), text.warnings()));
    } catch (UnreadableException e) {
      intake.refuse(new Refusal(source.name(), e.reason()));
    } catch (PageException e) {
      intake.refuse(new Refusal(source.name(), e.reason()));
    }
  }

  private static Decoded decoded(byte[] bytes, Source source) {
    List<String> names = new ArrayList<>();
    source.declared().charset().ifPresent(names::add);
    int length = Math.min(bytes.length, 4096);
    Matcher meta = CHARSET.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    while (meta.find()) {
      names.add(meta.group(1).toLowerCase(Locale.ROOT));
    }
    return CharacterSet.decode(bytes, names);
  }

  private static Report report(Source source, Page page, Decoded text) {
    return new Report(
        new ReportId(source.name()),
        page.outlet(),
        page.title(),
        page.authors(),
        page.published(),
        page.url(),
        "en",
        text.text(),
        page.pieces());
  }
}
