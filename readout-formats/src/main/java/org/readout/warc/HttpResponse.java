package org.readout.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An HTTP response as it stands in an archive or came from a server.
 *
 * @param body as it was sent, its transfer coding undone, its content coding not
 */
public record HttpResponse(int status, Headers headers, InputStream body) {
  private static final Pattern STATUS = Pattern.compile("HTTP/\\S+\\s+(\\d{3}).*");

  /**
   * Reads the head of a response; the body may be read from it afterwards.
   *
   * @throws BrokenRecordException when there is no response
   */
  public static HttpResponse read(InputStream in) throws IOException {
    String line = Headers.line(in).orElse("");
    Matcher status = STATUS.matcher(line);
    if (!status.matches()) {
      throw new BrokenRecordException(
          "holds no HTTP response; it begins with \"%.40s\"".formatted(line));
    }
    Headers headers = Headers.read(in);
    boolean chunked =
        headers.field("Transfer-Encoding").filter("chunked"::equalsIgnoreCase).isPresent();
    return new HttpResponse(
        Integer.parseInt(status.group(1)), headers, chunked ? new ChunkedStream(in) : in);
  }

  /** What the server says that the body is; empty where it says nothing. */
  public Optional<String> contentType() {
    return headers.field("Content-Type");
  }

  /** Whether the body is a web page. */
  public boolean isPage() {
    String type = contentType().orElse("");
    return status == 200 && (type.startsWith("text/html") || type.startsWith("application/xhtml"));
  }

  /**
   * The body with its content coding undone.
   *
   * @throws BrokenRecordException when the coding is not known here
   */
  public InputStream content() throws IOException {
    return ContentCoding.undone(headers.field("Content-Encoding").orElse(""), body);
  }
}
