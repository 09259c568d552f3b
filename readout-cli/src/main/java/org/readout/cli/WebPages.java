package org.readout.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.readout.fetch.Fetched;
import org.readout.fetch.Fetcher;
import org.readout.fetch.Validators;
import org.readout.formats.Declared;
import org.readout.formats.Source;

/** Fetches what stands at addresses of the web and keeps it as it was sent, in a web archive. */
final class WebPages {
  private final Fetcher fetcher;
  private final Path archive;

  WebPages(Fetcher fetcher, Path archive) {
    this.fetcher = fetcher;
    this.archive = archive;
  }

  static boolean isAddress(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  /** What stands at an address, kept. */
  Source open(String address) throws IOException {
    return source(address, fetch(address, Validators.NONE));
  }

  /** Fetches, and keeps what has changed. */
  Fetched fetch(String address, Validators known) throws IOException {
    Fetched fetched = fetcher.fetch(address, known);
    if (!fetched.isUnchanged()) {
      keep(fetched);
    }
    return fetched;
  }

  /** The content of what was fetched, under the address that was asked for. */
  static Source source(String address, Fetched fetched) throws IOException {
    String type = fetched.header("Content-Type").orElse("");
    Declared declared = Declared.contentType(type).at(fetched.address().toString());
    return Source.of(address, declared, fetched.content());
  }

  private void keep(Fetched fetched) {
    try (OutputStream out =
        Files.newOutputStream(archive, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      fetched.keep(out);
    } catch (IOException e) {
      throw new ClosedOutputException(e);
    }
  }
}
