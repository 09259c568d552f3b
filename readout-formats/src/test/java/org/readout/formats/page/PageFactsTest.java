package org.readout.formats.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PageFactsTest {
  private static final String LINKED =
      """
      <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
        {"@type": "Organization", "@id": "#o", "name": "Valley Courier"},
        {"@type": "NewsArticle", "headline": "Farmers march in Zenda", "datePublished": "2031-05-04T08:15:00+02:00",
         "author": [{"@type": "Person", "name": "Mirela Vantor"}, {"@type": "Person", "name": "Oto Ruben"}],
         "publisher": {"@id": "#o"}}]}</script>
      """;

  private final PageReader reader = new PageReader();

  @Test
  void linkedDataTellsAll() throws PageException {
    Page page = read(SamplePage.withHead(LINKED));

    assertEquals(Optional.of("Farmers march in Zenda"), page.title());
    assertEquals(List.of("Mirela Vantor", "Oto Ruben"), page.authors());
    assertEquals(Optional.of(LocalDate.of(2031, 5, 4)), page.published());
    assertEquals(Optional.of("Valley Courier"), page.outlet());
  }

  @Test
  void openGraphAndMetaTagsTellAll() throws PageException {
    Page page =
        read(
            SamplePage.withHead(
                """
                <meta property="og:title" content="Farmers march in Zenda | Valley Courier">
                <meta property="og:site_name" content="Valley Courier | All of the valley">
                <meta property="og:url" content="https://courier.example/march">
                <meta property="article:published_time" content="2031-05-04T08:15:00+02:00">
                <meta name="author" content="By Mirela Vantor and Oto Ruben">
                """));

    assertEquals(Optional.of("Farmers march in Zenda"), page.title());
    assertEquals(List.of("Mirela Vantor", "Oto Ruben"), page.authors());
    assertEquals(Optional.of(LocalDate.of(2031, 5, 4)), page.published());
    assertEquals(Optional.of("Valley Courier"), page.outlet());
    assertEquals(Optional.of("https://courier.example/march"), page.url());
  }

  @Test
  void microdataAndVisibleTextTellAll() throws PageException {
    String body =
        """
        <div itemprop=publisher><span itemprop=name>Valley Courier</span></div>
        <h1>Farmers march in Zenda</h1>
        <div class=byline><span itemprop=author>Mirela Vantor</span></div>
        <span>Posted on May 4th, 2031 at noon</span>
        <p>%s</p><p>%s</p>
        """
            .formatted(SamplePage.FIRST, SamplePage.SECOND);
    Page page = read(SamplePage.withBody(body));

    assertEquals(Optional.of("Farmers march in Zenda"), page.title());
    assertEquals(List.of("Mirela Vantor"), page.authors());
    assertEquals(Optional.of(LocalDate.of(2031, 5, 4)), page.published());
    assertEquals(Optional.of("Valley Courier"), page.outlet());
  }

  @Test
  void theOutletAtTheEndOfATitleIsKnownByTheAddress() throws PageException {
    String html = SamplePage.withHead("<title>Farmers march in Zenda - The Valley Courier</title>");
    Page page = reader.read(html, Optional.of("https://www.thevalleycourier.example/1"));

    assertEquals(Optional.of("The Valley Courier"), page.outlet());
    assertEquals(Optional.of("Farmers march in Zenda"), page.title());
  }

  @Test
  void theAddressThatAPageWasFetchedFromGoesBeforeItsOwn() throws PageException {
    String html = SamplePage.withHead("<link rel=canonical href='https://courier.example/a'>");

    assertEquals(
        Optional.of("https://courier.example/b"),
        reader.read(html, Optional.of("https://courier.example/b")).url());
  }

  @Test
  void aMorningInGreenwichIsTheEveningBeforeThatThePageShows() throws PageException {
    String html =
        SamplePage.withHead(
                "<meta property='article:published_time' content='2031-05-05T02:10:00Z'>")
            .replace("</h1>", "</h1><div>May 4, 2031, 9:10 pm</div>");

    assertEquals(Optional.of(LocalDate.of(2031, 5, 4)), read(html).published());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "[1,", "{\"@type\": \"NewsArticle\", \"headline\": }", "", "]", "null"})
  void linkedDataThatIsNoneIsPassedOver(String json) throws PageException {
    String html = SamplePage.withHead("<script type='application/ld+json'>" + json + "</script>");

    assertEquals(SamplePage.FIRST + "\n\n" + SamplePage.SECOND, read(html).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-05-04T08:15:00Z|2031-05-04",
        "Sun, 04 May 2031 08:15:00 GMT|2031-05-04",
        "Published: May 4, 2031|2031-05-04",
        "4th of May 2031|2031-05-04",
        "Sept. 14, 2031 8:21 am|2031-09-14",
        "14-Sep-2031|2031-09-14",
        "20310504T081500Z|2031-05-04",
        "2031/5/4|2031-05-04",
        "0001-01-01T00:00:00|",
        "2031-13-40|",
        "04/05/2031|",
        "Chapter 4 of May 31|",
        "''|"
      })
  void aDayIsReadHoweverItIsWritten(String words, String day) {
    assertEquals(Optional.ofNullable(day).map(LocalDate::parse), Dates.first(words));
  }

  private Page read(String html) throws PageException {
    return reader.read(html, Optional.empty());
  }
}
