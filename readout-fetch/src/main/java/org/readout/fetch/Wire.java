package org.readout.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Proxy;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;

/**
 * Sends one request and takes in one answer, within bounds; follows nothing and repeats nothing.
 */
final class Wire {
  private final OkHttpClient client;
  private final Policy policy;

  Wire(Policy policy, Gate gate) {
    this.policy = policy;
    this.client =
        new OkHttpClient.Builder()
            .dns(gate::addresses)
            .socketFactory(new GuardedSockets(gate))
            .proxy(Proxy.NO_PROXY)
            .protocols(List.of(Protocol.HTTP_1_1))
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            .connectTimeout(15, TimeUnit.SECONDS)
            .readTimeout(30, TimeUnit.SECONDS)
            .callTimeout(policy.bounds().call())
            .build();
  }

  /**
   * The answer to one request.
   *
   * @param headers names in lower case
   */
  record Answer(int status, Map<String, String> headers, byte[] body) {}

  Answer get(URI address, Validators known, int mostBytes) throws IOException {
    Request.Builder request =
        new Request.Builder()
            .url(address.toString())
            .header("User-Agent", policy.agent())
            .header("Accept-Encoding", "gzip");
    known.etag().ifPresent(etag -> request.header("If-None-Match", etag));
    known.lastModified().ifPresent(day -> request.header("If-Modified-Since", day));
    try (Response response = client.newCall(request.build()).execute()) {
      return new Answer(response.code(), headers(response), body(response, mostBytes));
    } catch (RefusedAddressException e) {
      throw new FetchException(String.valueOf(e.getMessage()), e);
    } catch (InterruptedIOException e) {
      throw new FetchException(
          "the server took longer than %d seconds (%s); try again later"
              .formatted(policy.bounds().call().toSeconds(), e.getMessage()),
          e);
    }
  }

  private static byte[] body(Response response, int mostBytes) throws IOException {
    ResponseBody body = response.body();
    if (body.contentLength() > mostBytes) {
      throw tooMuch("says that it sends %,d bytes".formatted(body.contentLength()), mostBytes);
    }
    BufferedSource source = body.source();
    Buffer taken = new Buffer();
    boolean more = true;
    while (more && taken.size() <= mostBytes) {
      more = source.read(taken, 1 << 16) >= 0;
    }
    if (taken.size() > mostBytes) {
      throw tooMuch("does not come to an end after %,d bytes".formatted(mostBytes), mostBytes);
    }
    return taken.readByteArray();
  }

  private static FetchException tooMuch(String how, int mostBytes) {
    return new FetchException(
        "the server %s; at most %,d are taken: give the address of one page"
            .formatted(how, mostBytes));
  }

  private static Map<String, String> headers(Response response) {
    Map<String, String> headers = new TreeMap<>();
    response
        .headers()
        .forEach(
            header ->
                headers.putIfAbsent(
                    header.getFirst().toLowerCase(Locale.ROOT), header.getSecond()));
    headers.remove("transfer-encoding");
    return headers;
  }
}
