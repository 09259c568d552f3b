package org.readout.formats;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import org.readout.warc.MemberStream;

/** A named stream of bytes, unzipped where it was zipped, that can be asked how it begins. */
public final class Source implements Closeable {
  private static final int HEAD = 1 << 14;

  private final String name;
  private final Declared declared;
  private final int depth;
  private final byte[] head;
  private final String beginning;
  private final InputStream stream;

  private Source(String name, Declared declared, int depth, byte[] head, InputStream stream) {
    this.name = name;
    this.declared = declared;
    this.depth = depth;
    this.head = head;
    this.beginning = CharacterSet.decode(head).text();
    this.stream = stream;
  }

  /** Bytes of which only the name is known. */
  public static Source of(String name, InputStream bytes) throws IOException {
    return of(name, Declared.NOTHING, bytes);
  }

  /** Waits for the first bytes, not for more than the stream has ready. */
  public static Source of(String name, Declared declared, InputStream bytes) throws IOException {
    return opened(name, declared, 0, bytes);
  }

  /**
   * A part of this source, such as a file of an archive. Whoever opens it closes it or not, as the
   * stream wants.
   *
   * @param part its name within this source
   */
  public Source part(String part, Declared said, InputStream bytes) throws IOException {
    return opened("%s/%s".formatted(name, part), said, depth + 1, bytes);
  }

  /** The name as its user gave it; what messages about it begin with. */
  public String name() {
    return name;
  }

  /** What is said of the bytes besides their name. */
  public Declared declared() {
    return declared;
  }

  /** How many containers this source stands in. */
  int depth() {
    return depth;
  }

  /** The name in lower case without the ending of a zipped file. */
  String plainName() {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
  }

  /** The first bytes, at most 16 KiB. */
  public byte[] head() {
    return head.clone();
  }

  /** The first characters, as far as the first bytes tell them. */
  String beginning() {
    return beginning;
  }

  /** All bytes from the beginning; one reader may take it, once. */
  public InputStream stream() {
    return stream;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }

  private static Source opened(String name, Declared declared, int depth, InputStream bytes)
      throws IOException {
    BufferedInputStream raw = new BufferedInputStream(bytes, HEAD);
    BufferedInputStream stream = raw;
    if (isZipped(peek(raw, 2))) {
      stream = new BufferedInputStream(unzipped(raw), HEAD);
    }
    return new Source(name, declared, depth, peek(stream, HEAD), stream);
  }

  private static InputStream unzipped(InputStream zipped) {
    Expansion expansion = new Expansion(zipped);
    return expansion.unpacked(new MemberStream(expansion.packed()));
  }

  private static byte[] peek(BufferedInputStream in, int most) throws IOException {
    in.mark(most);
    byte[] bytes = new byte[most];
    int count = Math.max(0, in.read(bytes));
    in.reset();
    return Arrays.copyOf(bytes, count);
  }

  private static boolean isZipped(byte[] start) {
    return start.length == 2 && start[0] == 0x1f && start[1] == (byte) 0x8b;
  }
}
