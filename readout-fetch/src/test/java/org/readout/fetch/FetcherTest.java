package org.readout.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.readout.warc.HttpResponse;
import org.readout.warc.MemberStream;
import org.readout.warc.WarcReader;
import org.readout.warc.WarcRecord;

final class FetcherTest {
  private static final Bounds SMALL =
      new Bounds(10_000, Duration.ofSeconds(2), 3, 3, Duration.ofMinutes(2));

  private final LocalServer server = new LocalServer();
  private final SetClock clock = new SetClock(Instant.parse("2031-05-14T10:00:00Z"));
  private final List<Instant> waits = new ArrayList<>();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aPageComesWithItsHashAndTimeAndIsKeptAsItWasSent() throws IOException {
    server.page("/a", "<p>Farmers marched.");

    Fetched fetched = fetch("/a");
    assertEquals("<p>Farmers marched.", new String(fetched.body(), StandardCharsets.UTF_8));
    assertEquals(clock.instant(), fetched.time());
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    fetched.keep(archive);
    WarcRecord record =
        new WarcReader(new MemberStream(new ByteArrayInputStream(archive.toByteArray())))
            .next()
            .orElseThrow();
    assertEquals(Optional.of(server.address("/a")), record.target());
    assertEquals(Optional.of(fetched.digest()), record.headers().field("WARC-Payload-Digest"));
    assertEquals(Optional.of(fetched.time().toString()), record.headers().field("WARC-Date"));
    assertArrayEquals(fetched.body(), HttpResponse.read(record.block()).body().readAllBytes());
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() throws IOException {
    server.on(
        "/a",
        exchange -> {
          boolean known = "\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          LocalServer.send(exchange, known ? 304 : 200, Map.of("ETag", "\"7\""), known ? "" : "x");
        });
    Fetcher fetcher = fetcher();

    Fetched first = fetcher.fetch(server.address("/a"), Validators.NONE);
    Fetched second = fetcher.fetch(server.address("/a"), first.validators());
    assertTrue(second.isUnchanged());
  }

  @Test
  void robotsTxtIsAskedForOnceAndObeyed() throws IOException {
    server
        .on(
            "/robots.txt",
            exchange ->
                LocalServer.send(
                    exchange,
                    200,
                    Map.of(),
                    "User-agent: readout\nDisallow: /private\nCrawl-delay: 7\n"))
        .page("/a", "x")
        .page("/private/b", "x");
    Fetcher fetcher = fetcher();

    fetcher.fetch(server.address("/a"), Validators.NONE);
    String message = refusal(fetcher, "/private/b");
    assertTrue(message.contains("asks programs to keep away"), message);
    assertEquals(List.of("/robots.txt", "/a"), server.asked());
  }

  @Test
  void aServerWhoseRobotsTxtFailsIsLeftAlone() {
    server
        .on("/robots.txt", exchange -> LocalServer.send(exchange, 500, Map.of(), ""))
        .page("/a", "x");

    assertTrue(refusal("/a").contains("try again later"));
  }

  @Test
  void betweenTwoRequestsToAHostThereIsAPause() throws IOException {
    server.page("/a", "x");
    Instant begin = clock.instant();

    fetch("/a");
    assertEquals(List.of(begin.plusSeconds(2)), waits, "between robots.txt and the page");
  }

  @Test
  void aBusyServerIsAskedAgainWhenItSays() throws IOException {
    server.on(
        "/a",
        exchange -> {
          boolean first = server.asked().size() <= 1;
          LocalServer.send(
              exchange, first ? 503 : 200, first ? Map.of("Retry-After", "30") : Map.of(), "x");
        });

    assertEquals(200, fetch("/a").status());
    assertEquals(Instant.parse("2031-05-14T10:00:32Z"), waits.get(waits.size() - 1));
  }

  @Test
  void aServerThatAsksForMoreThanThatIsLeftAlone() {
    server.on(
        "/a", exchange -> LocalServer.send(exchange, 429, Map.of("Retry-After", "86400"), "x"));

    String message = refusal("/a");
    assertTrue(message.contains("is busy (429) and asks to wait 86400 seconds"), message);
  }

  @Test
  void aServerThatStaysBusyIsAskedMoreAndMoreSeldomAndThenNoMore() {
    server.on("/a", exchange -> LocalServer.send(exchange, 503, Map.of(), "x"));

    assertTrue(refusal("/a").contains("is busy (503)"));
    assertEquals(3, server.asked().size());
  }

  @Test
  void redirectsAreFollowedToTheEnd() throws IOException {
    server
        .on("/a", exchange -> LocalServer.send(exchange, 301, Map.of("Location", "b"), ""))
        .page("/b", "there");

    assertEquals(server.address("/b"), fetch("/a").address().toString());
  }

  @Test
  void aCircleOfRedirectsComesToAnEnd() {
    server.on("/a", exchange -> LocalServer.send(exchange, 302, Map.of("Location", "/a"), ""));

    assertTrue(refusal("/a").contains("on and on, more than 3 times"));
  }

  @Test
  void aRedirectToSomethingElseThanTheWebIsRefused() {
    server.on(
        "/a",
        exchange -> LocalServer.send(exchange, 302, Map.of("Location", "file:///etc/passwd"), ""));

    assertTrue(refusal("/a").contains("write http:// or https://"));
  }

  @Test
  void chunksWithoutEndAreNotTakenWithoutEnd() {
    server.on(
        "/a",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          while (true) {
            exchange.getResponseBody().write(new byte[1 << 12]);
          }
        });

    assertTrue(refusal("/a").contains("does not come to an end after 10,000 bytes"));
  }

  @Test
  void aServerThatDripsIsLeftAfterAWhile() throws IOException {
    server.on(
        "/a",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          while (true) {
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            pause();
          }
        });

    assertTrue(refusal("/a").contains("took longer than 2 seconds"));
  }

  @Test
  void hugeHeadersAreNotTaken() throws Exception {
    try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread answering = new Thread(() -> sendHeadersWithoutEnd(listening));
      answering.setDaemon(true);
      answering.start();
      Fetcher fetcher = fetcher();

      assertThrows(
          IOException.class,
          () ->
              fetcher.fetch(
                  "http://127.0.0.1:%d/".formatted(listening.getLocalPort()), Validators.NONE));
    }
  }

  @Test
  void aZipBombIsOpenedOnlyAsFarAsItsReaderWants() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bomb)) {
      zip.write(new byte[5_000_000]);
    }
    server.on(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, bomb.size());
          exchange.getResponseBody().write(bomb.toByteArray());
        });

    Fetched fetched = fetch("/a");
    assertEquals(bomb.size(), fetched.body().length);
    assertEquals(1_000, fetched.content().readNBytes(1_000).length);
  }

  @Test
  void aNameThatLeadsToAPrivateNetworkIsRefused() {
    String message = refusalOf("http://news.example/", host -> addresses("10.1.2.3"));

    assertEquals(
        "news.example leads to 10.1.2.3: a private network; allow that with --allow-private if it"
            + " is wanted",
        message);
  }

  @Test
  void oneOfSeveralAddressesIsEnoughToRefuse() {
    assertTrue(
        refusalOf("http://news.example/", host -> addresses("93.184.215.14", "127.0.0.1"))
            .contains("127.0.0.1: this machine"));
  }

  @Test
  void anAddressInFiguresIsRefusedAsWell() {
    for (String host : List.of("127.0.0.1", "[::1]", "[::ffff:10.0.0.1]", "169.254.169.254")) {
      String message =
          refusalOf(
              "http://" + host + "/",
              name -> {
                throw new AssertionError("asked for " + name);
              });
      assertTrue(message.contains("leads to"), message);
    }
  }

  @Test
  void aRedirectToAPrivateNetworkIsRefused() {
    server.on(
        "/a",
        exchange -> LocalServer.send(exchange, 302, Map.of("Location", "http://in.example/"), ""));
    Networks allButThisMachine =
        Networks.of("network\twhat\tsource\n10.0.0.0/8\ta private network\t-");
    Gate gate = new Gate(host -> addresses("10.0.0.7"), allButThisMachine, false);
    Fetcher fetcher = new Fetcher(policy(false), timing(), gate);

    String message = refusal(fetcher, "/a");
    assertTrue(message.startsWith("in.example leads to 10.0.0.7: a private network"), message);
    assertEquals(List.of("/a"), server.asked());
  }

  /** As when a name leads elsewhere the second time that it is asked for. */
  @Test
  void theAddressReallyConnectedToIsWhatCounts() {
    Gate gate = new Gate(host -> addresses("93.184.215.14"), Networks.load(), false);

    IOException e =
        assertThrows(
            IOException.class,
            () -> {
              try (Socket socket = new GuardedSockets(gate).createSocket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), 80));
              }
            });
    assertTrue(String.valueOf(e.getMessage()).contains("this machine"), e.toString());
  }

  private Fetched fetch(String path) throws IOException {
    return fetcher().fetch(server.address(path), Validators.NONE);
  }

  private String refusal(String path) {
    return refusal(fetcher(), path);
  }

  private String refusal(Fetcher fetcher, String path) {
    FetchException e =
        assertThrows(
            FetchException.class, () -> fetcher.fetch(server.address(path), Validators.NONE));
    return String.valueOf(e.getMessage());
  }

  private String refusalOf(String address, Resolver resolver) {
    Fetcher fetcher = new Fetcher(policy(false), timing(), resolver);
    FetchException e =
        assertThrows(FetchException.class, () -> fetcher.fetch(address, Validators.NONE));
    return String.valueOf(e.getMessage());
  }

  private Fetcher fetcher() {
    return new Fetcher(policy(true), timing(), Resolver.system());
  }

  private static Policy policy(boolean allowPrivate) {
    return new Policy("Readout/test", Duration.ofSeconds(2), allowPrivate, SMALL);
  }

  private Timing timing() {
    return new Timing(
        clock,
        time -> {
          waits.add(time);
          clock.set(time);
        });
  }

  private static List<InetAddress> addresses(String... words) {
    List<InetAddress> addresses = new ArrayList<>();
    for (String address : words) {
      try {
        addresses.add(InetAddress.getByName(address));
      } catch (UnknownHostException e) {
        throw new AssertionError(e);
      }
    }
    return addresses;
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void sendHeadersWithoutEnd(ServerSocket listening) {
    try (Socket socket = listening.accept()) {
      byte[] line = ("X: " + "y".repeat(4_000) + "\r\n").getBytes(StandardCharsets.UTF_8);
      socket.getOutputStream().write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.UTF_8));
      while (true) {
        socket.getOutputStream().write(line);
      }
    } catch (IOException e) {
      // The fetcher went away, as it should.
    }
  }

  /** A clock that stands still until it is set. */
  private static final class SetClock extends Clock {
    private Instant now;

    SetClock(Instant now) {
      this.now = now;
    }

    void set(Instant time) {
      now = time;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
