package org.readout.training.archive;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.readout.model.Report;
import org.readout.training.Stories;
import org.readout.warc.WarcWriter;

/**
 * Writes a web archive such as crawlers of news leave: pages as they were found, pages made from
 * wire stories, and between them what is no news: requests, pictures, pages that were not there.
 */
public final class MakeArchive {
  private static final long SEED = 20_000;
  private static final Instant BEGINNING = Instant.parse("2031-05-14T10:00:00Z");
  // Enough to be a report, few enough that 20,000 are coded in a sitting.
  private static final int PARAGRAPHS = 2;
  private static final int ONE_IN = 200;

  private final WarcWriter writer;
  private final Random random = new Random(SEED);
  private int number;

  private MakeArchive(OutputStream out) {
    this.writer = new WarcWriter(out);
  }

  /**
   * Makes one archive.
   *
   * @param arguments the archive to write, how many pages, wire stories as JSON lines, and a folder
   *     of gzipped pages
   */
  public static void main(String... arguments) throws IOException {
    int size = Integer.parseInt(arguments[1]);
    List<Report> stories = Stories.in(Path.of(arguments[2]));
    List<Path> pages = pages(Path.of(arguments[3]));
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0])))) {
      MakeArchive archive = new MakeArchive(out);
      for (int i = 0; i < size; i++) {
        boolean found = !pages.isEmpty() && i % ONE_IN == 0;
        archive.page(
            found
                ? unzipped(pages.get(i / ONE_IN % pages.size()))
                : archive.page(stories.get(i % stories.size())));
      }
    }
  }

  private void page(byte[] html) throws IOException {
    number++;
    other();
    response(200, "text/html; charset=utf-8", html);
  }

  /** What stands in archives besides pages of news. */
  private void other() throws IOException {
    switch (random.nextInt(4)) {
      case 0 ->
          writer.record(
              Map.of("WARC-Type", "request", "Content-Type", "application/http; msgtype=request"),
              bytes("GET /%d HTTP/1.1\r\nHost: news.example\r\n\r\n".formatted(number)));
      case 1 -> response(404, "text/html", bytes("<html><body>Not here.</body></html>"));
      case 2 -> response(200, "image/png", new byte[random.nextInt(20_000)]);
      default -> {}
    }
  }

  private void response(int status, String type, byte[] body) throws IOException {
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    http.write(bytes("HTTP/1.1 %d x\r\nContent-Type: %s\r\n\r\n".formatted(status, type)));
    http.write(body);
    writer.response(
        "https://news.example/%d".formatted(number),
        BEGINNING.plusSeconds(number),
        "sha256:none",
        http.toByteArray());
  }

  private byte[] page(Report story) {
    StringBuilder html = new StringBuilder("<!DOCTYPE html><html><head><title>");
    String title = escaped(story.title().orElse("News"));
    html.append(title).append("</title><meta property=\"article:published_time\" content=\"");
    html.append(story.published().map(Object::toString).orElse("")).append("\"></head><body><nav>");
    for (int i = 0; i < 30; i++) {
      html.append("<a href=\"/%d\">Section %d</a> ".formatted(i, random.nextInt(1_000)));
    }
    html.append("</nav><article><h1>").append(title).append("</h1>");
    List<String> paragraphs = List.of(story.text().split("\\n\\s*\\n", -1));
    for (String paragraph : paragraphs.subList(0, Math.min(PARAGRAPHS, paragraphs.size()))) {
      html.append("<p>").append(escaped(paragraph)).append("</p>\n");
    }
    html.append(
        "<p>Edition %d.</p></article><footer>All rights reserved.</footer></body></html>"
            .formatted(number));
    return bytes(html.toString());
  }

  private static List<Path> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".html.gz")).sorted().toList();
    }
  }

  private static byte[] unzipped(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
