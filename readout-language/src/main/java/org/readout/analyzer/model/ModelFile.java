package org.readout.analyzer.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A trained model as named sections of bytes, for example {@code tag/weights}. Sections are written
 * in the order of their names, so the same sections give the same file. Callers must not write to
 * the arrays that they give or get.
 */
public final class ModelFile {
  private static final int MAGIC = 0x52444F54;
  private static final int VERSION = 1;
  private static final int LONGEST_SECTION = 1 << 28;

  private final SortedMap<String, byte[]> sections;

  public ModelFile(Map<String, byte[]> sections) {
    this.sections = Collections.unmodifiableSortedMap(new TreeMap<>(sections));
  }

  /**
   * Reads a whole file.
   *
   * @throws ModelException if it is no model file, of another version, or cut short
   */
  public static ModelFile read(InputStream stream) {
    try {
      return new ModelFile(sectionsOf(new DataInputStream(stream)));
    } catch (IOException e) {
      throw new ModelException(
          "the model file is cut short or cannot be read; train it anew or fetch it again", e);
    }
  }

  private static Map<String, byte[]> sectionsOf(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new ModelException("this is no Readout model file");
    }
    int version = in.readInt();
    if (version != VERSION) {
      throw new ModelException(
          "model file of version %d; this program reads version %d".formatted(version, VERSION));
    }
    Map<String, byte[]> sections = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String name = in.readUTF();
      sections.put(name, bytes(in, name));
    }
    return sections;
  }

  private static byte[] bytes(DataInputStream in, String name) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST_SECTION) {
      throw new ModelException(
          "section \"%s\" of the model file claims %d bytes".formatted(name, length));
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new ModelException("section \"%s\" of the model file is cut short".formatted(name));
    }
    return bytes;
  }

  /** Writes the whole file; the stream stays open. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    out.writeInt(sections.size());
    for (Map.Entry<String, byte[]> section : sections.entrySet()) {
      out.writeUTF(section.getKey());
      out.writeInt(section.getValue().length);
      out.write(section.getValue());
    }
    out.flush();
  }

  /** The names of all sections and their bytes. */
  public Map<String, byte[]> sections() {
    return sections;
  }

  /**
   * The bytes of one section.
   *
   * @throws ModelException if the file has none of that name
   */
  public byte[] section(String name) {
    byte[] bytes = sections.get(name);
    if (bytes == null) {
      throw new ModelException(
          "the model file has no section \"%s\"; train it anew".formatted(name));
    }
    return bytes;
  }

  /** This model and one more section, or with that section in another's place. */
  public ModelFile with(String name, byte[] bytes) {
    Map<String, byte[]> more = new TreeMap<>(sections);
    more.put(name, bytes);
    return new ModelFile(more);
  }
}
