package org.readout.formats.page;

/** A page in the shape of news pages, whose head and body a test can fill. */
final class SamplePage {
  static final String FIRST =
      "Farmers from the valley marched to the ministry on Monday and asked for lower water prices.";
  static final String SECOND =
      "The minister received them, listened for an hour and promised an answer within the week.";

  private SamplePage() {}

  static String withHead(String head) {
    return page(head, story("<p>" + FIRST + "</p><p>" + SECOND + "</p>"));
  }

  static String withBody(String body) {
    return page("<title>Farmers march in Zenda</title>", body);
  }

  static String story(String paragraphs) {
    return "<div class=content><h1>Farmers march in Zenda</h1>" + paragraphs + "</div>";
  }

  private static String page(String head, String body) {
    return "<!DOCTYPE html><html><head>%s</head><body>%s</body></html>".formatted(head, body);
  }
}
