package org.readout.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Knows what hosts allow programs, as RFC 9309 says: their robots.txt is asked for once a day;
 * where there is none everything is allowed, where the server fails nothing. Remembers the latest
 * 1,000.
 */
final class Robots {
  private static final int MOST_HOSTS = 1_000;
  private static final int MOST_BYTES = 512 << 10;
  private static final Duration GOOD_FOR = Duration.ofDays(1);
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(60);

  private final Asking asking;
  private final Policy policy;
  private final Timing timing;
  private final Map<String, Known> hosts =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
          return size() > MOST_HOSTS;
        }
      };

  Robots(Asking asking, Policy policy, Timing timing) {
    this.asking = asking;
    this.policy = policy;
    this.timing = timing;
  }

  /** Fetches a robots.txt, redirects and all. */
  @FunctionalInterface
  interface Asking {
    Wire.Answer ask(URI address, int mostBytes) throws IOException;
  }

  private record Known(BaseRobotRules rules, Instant until) {}

  /**
   * Makes sure that an address may be fetched.
   *
   * @return how long its host wants to be left alone between requests
   */
  Duration check(URI address) throws IOException {
    BaseRobotRules rules = rules(address);
    if (!rules.isAllowed(address.toString())) {
      throw new FetchException(
          rules.isDeferVisits()
              ? "the robots.txt of %s cannot be had from the server; try again later"
                  .formatted(address.getHost())
              : "the robots.txt of %s asks programs to keep away from this address; ask the outlet for it"
                  .formatted(address.getHost()));
    }
    Duration asked = Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
    return asked.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : asked;
  }

  private BaseRobotRules rules(URI address) throws IOException {
    URI file = address.resolve("/robots.txt");
    Known known = hosts.get(file.toString());
    if (known == null || timing.now().isAfter(known.until())) {
      known = new Known(ask(file), timing.now().plus(GOOD_FOR));
      hosts.remove(file.toString());
      hosts.put(file.toString(), known);
    }
    return known.rules();
  }

  private BaseRobotRules ask(URI file) throws IOException {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    Wire.Answer answer = asking.ask(file, MOST_BYTES);
    if (answer.status() != 200) {
      return parser.failedFetch(answer.status());
    }
    return parser.parseContent(
        file.toString(),
        answer.body(),
        "text/plain",
        List.of(policy.robotName().toLowerCase(Locale.ROOT)));
  }
}
