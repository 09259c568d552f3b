package org.readout.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WatchCommandTest {
  private static final String STORY =
      "<!DOCTYPE html><html><head><title>Farmers march in Zenda</title></head><body><div><h1>Farmers"
          + " march in Zenda</h1><p>Farmers from the %s valley marched to the ministry on Monday and"
          + " asked for lower water prices.</p><p>The minister received them, listened for an hour"
          + " and promised an answer within the week.</p></div></body></html>";

  private static final String FERRY =
      "<!DOCTYPE html><html><head><title>Ferry aground</title></head><body><div><h1>Ferry"
          + " aground</h1><p>A ferry with many people on board ran aground off the port of Linden,"
          + " the coast guard said on Tuesday.</p><p>All of them were brought ashore by fishing"
          + " boats, and the captain told the harbour office of a strong current.</p></div></body>"
          + "</html>";

  @TempDir private Path folder = Path.of("");
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final List<String> asked = new ArrayList<>();
  private final HttpServer server = server();

  @BeforeEach
  void start() {
    server.createContext("/", this::answer);
    server.start();
    pages.put("/a.html", STORY.formatted("upper"));
    pages.put("/b.html", STORY.formatted("lower"));
    pages.put("/feed.xml", feed("a"));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aPageIsFetchedKeptAndCoded() throws IOException {
    TestConsole console = new TestConsole();

    assertEquals(ExitCode.DONE, console.run(arguments("code", address("/a.html"))), console.err());
    assertTrue(console.out().contains("\"id\":\"" + address("/a.html")), console.out());
    assertTrue(Files.size(folder.resolve("kept.warc.gz")) > 0);
    TestConsole again = new TestConsole();
    again.run("code", folder.resolve("kept.warc.gz").toString());
    assertTrue(again.out().contains("\"url\":\"" + address("/a.html")), again.out());
  }

  @Test
  void withoutLeaveThisMachineIsNotAsked() {
    TestConsole console = new TestConsole();

    assertEquals(ExitCode.SOME_UNREAD, console.run("code", address("/a.html")));
    assertTrue(
        console.err().contains("127.0.0.1: this machine; allow that with --allow-private"),
        console.err());
    assertEquals(List.of(), asked);
  }

  @Test
  void onlyWhatIsNewIsCoded() throws IOException {
    assertEquals(List.of("/a.html"), watched());
    assertEquals(List.of("/a.html"), watched());
    pages.put("/feed.xml", feed("a", "b"));
    assertEquals(List.of("/a.html", "/b.html"), watched());
    assertEquals(1, asked.stream().filter("/a.html"::equals).count());
  }

  @Test
  void halfAnEntryOfARunThatDiedIsMadeAgain() throws IOException {
    watched();
    Files.writeString(
        folder.resolve("out.ndjson"), "{\"report\":{\"id\":\"x/", StandardOpenOption.APPEND);
    pages.put("/feed.xml", feed("b"));

    assertEquals(List.of("/a.html", "/b.html"), watched());
  }

  @Test
  void whatAFeedSaysStandsInForAPageThatCannotBeHad() throws IOException {
    pages.put("/feed.xml", feed("gone"));
    watched();

    String out = Files.readString(folder.resolve("out.ndjson"));
    assertTrue(out.contains("this is what the feed says of it"), out);
  }

  @Test
  void aLineThatIsNoAddressIsTold() throws IOException {
    Path feeds = Files.writeString(folder.resolve("feeds.txt"), "not an address\n");
    TestConsole console = new TestConsole();

    assertEquals(ExitCode.WRONG_USAGE, console.run("watch", feeds.toString()));
    assertTrue(console.err().contains("read \"not an address\"; write the address"), console.err());
  }

  @Test
  void aCopyOfWhatAnEarlierRunCodedIsMarked() throws IOException {
    pages.put("/c.html", STORY.formatted("upper"));
    watched();
    pages.put("/feed.xml", feed("a", "c"));
    watched();

    String copy = Files.readAllLines(folder.resolve("out.ndjson")).get(1);
    assertTrue(copy.contains("\"copy_of\":[{\"id\":\"" + address("/a.html")), copy);
  }

  @Test
  void anEntryThatIsMadeAgainIsNoCopyOfItself() throws IOException {
    pages.put("/feed.xml", feed("b"));
    watched();
    byte[] place = Files.readAllBytes(folder.resolve("feeds.txt.place"));
    pages.put("/feed.xml", feed("b", "a"));
    watched();
    String once = Files.readAllLines(folder.resolve("out.ndjson")).get(1);
    Files.write(folder.resolve("feeds.txt.place"), place);

    assertEquals(List.of("/b.html", "/a.html"), watched());
    assertEquals(once, Files.readAllLines(folder.resolve("out.ndjson")).get(1));
  }

  @Test
  void aDamagedLineIsToldAndTheOthersAreKept() throws IOException {
    pages.put("/b.html", FERRY);
    pages.put("/c.html", STORY.formatted("upper"));
    pages.put("/d.html", FERRY);
    pages.put("/feed.xml", feed("a", "b"));
    watched();
    Path copies = folder.resolve("feeds.txt.copies");
    Files.writeString(copies, Files.readString(copies).replaceFirst("(?m)^report\t0", "report\t7"));
    pages.put("/feed.xml", feed("a", "b", "c", "d"));
    TestConsole console = new TestConsole();
    watched(console);

    assertTrue(
        console.err().contains("feeds.txt.copies:2: read a line that is damaged"), console.err());
    List<String> lines = Files.readAllLines(folder.resolve("out.ndjson"));
    assertTrue(lines.get(2).contains("\"copy_of\":[]"), lines.get(2));
    assertTrue(lines.get(3).contains("\"copy_of\":[{\"id\":\"" + address("/b.html")), lines.get(3));
  }

  @Test
  void halfALineOfARunThatDiedIsCutOffInSilence() throws IOException {
    watched();
    Path copies = folder.resolve("feeds.txt.copies");
    byte[] good = Files.readAllBytes(copies);
    Files.writeString(copies, "report\t1\t2031-", StandardOpenOption.APPEND);
    TestConsole console = new TestConsole();
    watched(console);

    assertFalse(console.err().contains("copies"), console.err());
    assertArrayEquals(good, Files.readAllBytes(copies));
  }

  @Test
  void aFileOfSomethingElseIsLeftAlone() throws IOException {
    watched();
    Path copies = Files.writeString(folder.resolve("feeds.txt.copies"), "my copies\n");
    TestConsole console = new TestConsole();
    watched(console);

    assertTrue(console.err().contains("feeds.txt.copies:1: read no \"readout copies 1\""));
    assertEquals("my copies\n", Files.readString(copies));
  }

  @Test
  void aDamagedPlaceIsToldByItsLine() throws IOException {
    watched();
    Path place = folder.resolve("feeds.txt.place");
    Files.writeString(
        place, Files.readString(place).replaceFirst("reports\t\\d+", "reports\tmany"));
    TestConsole console = new TestConsole();
    watched(console);

    assertTrue(console.err().contains("feeds.txt.place:3: read \"reports\tmany\""), console.err());
  }

  @Test
  void whoBeginsAnewForgetsTheCopiesToo() throws IOException {
    watched();
    Files.delete(folder.resolve("feeds.txt.place"));
    watched();

    String again = Files.readAllLines(folder.resolve("out.ndjson")).get(1);
    assertTrue(again.contains("\"copy_of\":[]"), again);
  }

  private static HttpServer server() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The pages that stand in the output after one round. */
  private List<String> watched() throws IOException {
    return watched(new TestConsole());
  }

  private List<String> watched(TestConsole console) throws IOException {
    Path feeds = Files.writeString(folder.resolve("feeds.txt"), address("/feed.xml") + "\n");
    Path output = folder.resolve("out.ndjson");
    console.run(
        arguments("watch", feeds.toString(), "--rounds", "1", "--output", output.toString()));
    return Files.readAllLines(output).stream()
        .map(line -> line.replaceFirst(".*?\"id\":\"http://[^/]*(/[^\"]*)\".*", "$1"))
        .toList();
  }

  private String[] arguments(String... first) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(List.of("--allow-private", "--pause", "0"));
    all.addAll(List.of("--keep", folder.resolve("kept.warc.gz").toString()));
    return all.toArray(String[]::new);
  }

  private String address(String path) {
    return "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path);
  }

  private String feed(String... names) {
    StringBuilder items = new StringBuilder();
    for (String name : names) {
      String link = address("/" + name + ".html");
      items.append("<item><title>%s</title><link>%s</link>".formatted(name, link));
      items.append("<description>Farmers marched to the ministry.</description></item>");
    }
    return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Zenda Times</title>%s</channel></rss>"
        .formatted(items);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    byte[] body = pages.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
    exchange
        .getResponseHeaders()
        .set("Content-Type", path.endsWith(".xml") ? "application/rss+xml" : "text/html");
    try (exchange) {
      exchange.sendResponseHeaders(pages.containsKey(path) ? 200 : 404, Math.max(1, body.length));
      exchange.getResponseBody().write(body.length == 0 ? new byte[1] : body);
    }
  }
}
