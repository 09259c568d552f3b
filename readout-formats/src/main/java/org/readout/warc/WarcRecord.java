package org.readout.warc;

import java.io.InputStream;
import java.util.Optional;

/**
 * One record of a web archive.
 *
 * @param number from 1, of all records of the archive, broken ones among them
 * @param length bytes of its block, as it says itself
 * @param block can be read until the next record is asked for
 */
public record WarcRecord(long number, Headers headers, long length, InputStream block) {

  public boolean isOfType(String type) {
    return headers.field("WARC-Type").filter(type::equalsIgnoreCase).isPresent();
  }

  /** The address that was fetched. */
  public Optional<String> target() {
    return headers
        .field("WARC-Target-URI")
        .map(
            uri ->
                uri.startsWith("<") && uri.endsWith(">")
                    ? uri.substring(1, uri.length() - 1)
                    : uri);
  }

  /** Why the archive holds less than there was; empty where it holds all. */
  public Optional<String> truncated() {
    return headers.field("WARC-Truncated");
  }
}
