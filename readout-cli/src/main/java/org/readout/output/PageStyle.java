package org.readout.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The page's style sheet: a file for all pages, and a few rules that tie each claim to its words.
 */
final class PageStyle {
  private static final String FILE = "page.css";
  private static final String LINES =
      """
      :root:has(:is(#claimN,.tN):is(:hover,:focus-within,:target)) :is(.tN,.aN,.rN,.sN,.hN,.wN){background:var(--lit)}
      :root:has(:is(#claimN,.tN):is(:hover,:focus-within,:target)) #claimN{outline-color:var(--accent)}
      :root:has(:is(#claimN,.tN):is(:hover,:focus-within,:target)) .tN{background:var(--lit-strong)}
      :root:has(:is(#claimN,.tN):is(:hover,:focus-within,:target)) .aN{box-shadow:inset 0 -2px var(--actor)}
      :root:has(:is(#claimN,.tN):is(:hover,:focus-within,:target)) .rN{box-shadow:inset 0 -2px var(--recipient)}
      :root:has(:is(#claimN,.tN):is(:hover,:focus-within,:target)) .sN{box-shadow:inset 0 -2px var(--source)}
      """;

  private final String common;

  private PageStyle(String common) {
    this.common = common;
  }

  static PageStyle load() {
    try (InputStream in = PageStyle.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not on the class path; build again");
      }
      return new PageStyle(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }

  /** The sheet for a page with claims 1 to {@code claims}. */
  String sheet(int claims) {
    StringBuilder sheet = new StringBuilder(common);
    for (int claim = 1; claim <= claims; claim++) {
      sheet.append(LINES.replace("N", Integer.toString(claim)));
    }
    return sheet.toString();
  }
}
