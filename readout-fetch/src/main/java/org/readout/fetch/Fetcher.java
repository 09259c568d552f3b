package org.readout.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Fetches addresses one after the other, politely. For one thread. */
public final class Fetcher {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> BUSY = Set.of(429, 503);
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(5);

  private final Policy policy;
  private final Timing timing;
  private final Wire wire;
  private final Pace pace;
  private final Robots robots;

  public Fetcher(Policy policy, Timing timing, Resolver resolver) {
    this(policy, timing, new Gate(resolver, Networks.load(), policy.allowPrivate()));
  }

  Fetcher(Policy policy, Timing timing, Gate gate) {
    this.policy = policy;
    this.timing = timing;
    this.wire = new Wire(policy, gate);
    this.pace = new Pace(timing);
    this.robots = new Robots(this::robotsFile, policy, timing);
  }

  /**
   * What stands at an address, or the word that it has not changed.
   *
   * @param known what the server said of it the last time
   * @throws FetchException when it may not be had; when it cannot, an IOException of any kind
   */
  public Fetched fetch(String address, Validators known) throws IOException {
    URI at = address(address);
    for (int hop = 0; hop <= policy.bounds().redirects(); hop++) {
      Duration delay = robots.check(at);
      Wire.Answer answer = ask(at, hop == 0 ? known : Validators.NONE, delay);
      if (!REDIRECTS.contains(answer.status())) {
        return fetched(at, answer);
      }
      at = target(at, answer);
    }
    throw new FetchException(
        "it leads on and on, more than %d times; look where it goes in a browser"
            .formatted(policy.bounds().redirects()));
  }

  private Fetched fetched(URI at, Wire.Answer answer) throws FetchException {
    if (answer.status() != OK && answer.status() != NOT_MODIFIED) {
      throw new FetchException(
          "the server answered %d; check the address in a browser".formatted(answer.status()));
    }
    return new Fetched(at, answer.status(), answer.headers(), answer.body(), timing.now());
  }

  /** Asks, and asks again after a while where the server says that it is busy. */
  private Wire.Answer ask(URI at, Validators known, Duration delay) throws IOException {
    Duration waited = Duration.ZERO;
    Duration usual = FIRST_WAIT;
    for (int number = 1; ; number++) {
      Wire.Answer answer = once(at, known, delay, policy.bounds().bytes());
      if (!BUSY.contains(answer.status())) {
        return answer;
      }
      Duration wait = asked(answer, usual);
      waited = waited.plus(wait);
      pace.rest(host(at), wait);
      if (number >= policy.bounds().tries() || waited.compareTo(policy.bounds().patience()) > 0) {
        throw new FetchException(
            "the server is busy (%d) and asks to wait %d seconds; try again then"
                .formatted(answer.status(), wait.toSeconds()));
      }
      usual = usual.multipliedBy(2);
    }
  }

  private Duration asked(Wire.Answer answer, Duration usual) {
    String header = answer.headers().getOrDefault("retry-after", "");
    return RetryAfter.read(header, timing.now()).orElse(usual);
  }

  private Wire.Answer once(URI at, Validators known, Duration delay, int mostBytes)
      throws IOException {
    pace.await(host(at));
    try {
      return wire.get(at, known, mostBytes);
    } finally {
      pace.rest(host(at), delay.compareTo(policy.pause()) > 0 ? delay : policy.pause());
    }
  }

  private Wire.Answer robotsFile(URI file, int mostBytes) throws IOException {
    URI at = file;
    for (int hop = 0; hop <= policy.bounds().redirects(); hop++) {
      Wire.Answer answer = once(at, Validators.NONE, Duration.ZERO, mostBytes);
      if (!REDIRECTS.contains(answer.status())) {
        return answer;
      }
      at = target(at, answer);
    }
    return new Wire.Answer(404, Map.of(), new byte[0]);
  }

  private static URI target(URI at, Wire.Answer answer) throws FetchException {
    String location = answer.headers().getOrDefault("location", "");
    if (location.isBlank()) {
      throw new FetchException(
          "the server answered %d without saying where to; check the address in a browser"
              .formatted(answer.status()));
    }
    try {
      return address(at.resolve(new URI(location.strip().replace(" ", "%20"))).toString());
    } catch (URISyntaxException e) {
      throw new FetchException("it leads to \"%.200s\", which is no address".formatted(location));
    }
  }

  /** A web address without its fragment. */
  private static URI address(String words) throws FetchException {
    try {
      URI uri = new URI(words.strip().replaceFirst("#.*", ""));
      String scheme = String.valueOf(uri.getScheme());
      boolean web = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
      if (!web || uri.getHost() == null || uri.getUserInfo() != null) {
        throw new FetchException(
            "read \"%.200s\"; write http:// or https://, a host, a path".formatted(words));
      }
      return uri;
    } catch (URISyntaxException e) {
      throw new FetchException("read \"%.200s\", which is no address".formatted(words));
    }
  }

  private static String host(URI at) {
    return at.getHost() + ":" + at.getPort();
  }
}
