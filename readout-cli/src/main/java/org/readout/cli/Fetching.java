package org.readout.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.readout.fetch.Bounds;
import org.readout.fetch.Fetcher;
import org.readout.fetch.Policy;
import org.readout.fetch.Resolver;
import org.readout.fetch.Timing;
import picocli.CommandLine.Option;

/** The options that say how web addresses are fetched, the same for every command that does. */
final class Fetching {
  @Option(
      names = "--allow-private",
      description = "Also fetches from this machine and from private networks.")
  private boolean allowPrivate;

  @Option(
      names = "--keep",
      paramLabel = "FILE",
      description = "The web archive that fetched pages are added to (default: fetched.warc.gz).")
  private Path archive = Path.of("fetched.warc.gz");

  @Option(
      names = "--agent",
      paramLabel = "WORDS",
      description = "How servers are told who asks; put an address to complain to behind it.")
  private String agent = "Readout/" + Versions.program();

  @Option(
      names = "--pause",
      paramLabel = "SECONDS",
      description = "Between two requests to one host (default: 2).")
  private int pause = 2;

  /** Where fetched pages go, and the fetcher that fetches them; nothing is opened yet. */
  WebPages pages() {
    Policy policy =
        new Policy(agent, Duration.ofSeconds(Math.max(0, pause)), allowPrivate, Bounds.USUAL);
    return new WebPages(new Fetcher(policy, timing(), Resolver.system()), archive);
  }

  static Timing timing() {
    return new Timing(Clock.systemUTC(), Fetching::sleep);
  }

  private static void sleep(Instant until) {
    long millis = Math.max(0, Duration.between(Instant.now(), until).toMillis());
    try {
      Thread.sleep(millis + 1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a server", e);
    }
  }
}
