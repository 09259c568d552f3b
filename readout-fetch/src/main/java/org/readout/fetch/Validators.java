package org.readout.fetch;

import java.util.Optional;

/** What a server said of a body by which it can tell later whether it has changed. */
public record Validators(Optional<String> etag, Optional<String> lastModified) {

  /** Nothing is known of an earlier body. */
  public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
}
