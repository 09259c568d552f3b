package org.readout.formats;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Takes in the files of a zip or tar archive, one after the other as they stream by; each is told
 * by its own content. Hidden files and those that hold no reports are passed over.
 */
final class ArchiveFormat implements ReportFormat {
  private static final int TAR_MAGIC = 257;
  private static final byte[] ZIP_BEGIN = {'P', 'K', 3, 4};
  private static final int FIRST_NAME = 30;

  private final Formats formats;

  ArchiveFormat(Formats formats) {
    this.formats = formats;
  }

  @Override
  public String name() {
    return "archive";
  }

  @Override
  public boolean fits(Source source) {
    byte[] head = source.head();
    return isTar(head) || (isZip(head) && !isOfficeDocument(head));
  }

  @Override
  public void read(Source source, Intake intake) throws IOException {
    if (source.depth() >= Limits.DEEPEST_ARCHIVE) {
      intake.refuse(
          new Refusal(
              source.name(),
              "stands in %d archives, one in the other; unpack the outer ones"
                  .formatted(source.depth())));
      return;
    }
    try {
      files(source, intake);
    } catch (Expansion.BombException e) {
      stop(source, e, intake);
    } catch (NoClassDefFoundError e) {
      // The library asks for another one when a file is packed in a rare way, such as Zstandard.
      intake.refuse(
          new Refusal(
              source.name(),
              "holds a file packed in a way that is not known here; pack it as deflate"));
    } catch (IOException e) {
      intake.refuse(
          new Refusal(
              source.name(),
              "cannot be unpacked further (%s); fetch it anew".formatted(e.getMessage())));
    }
  }

  /** Whatever holds an archive that only means to fill a machine is stopped too. */
  private static void stop(Source source, Expansion.BombException e, Intake intake)
      throws Expansion.BombException {
    if (source.depth() > 0) {
      throw e;
    }
    intake.refuse(new Refusal(source.name(), String.valueOf(e.getMessage())));
  }

  private void files(Source source, Intake intake) throws IOException {
    Expansion expansion = new Expansion(source.stream());
    ArchiveInputStream<? extends ArchiveEntry> archive = archive(source, expansion.packed());
    long files = 0;
    for (Optional<ArchiveEntry> next = next(archive); next.isPresent(); next = next(archive)) {
      ArchiveEntry entry = next.get();
      files += entry.isDirectory() ? 0 : 1;
      InputStream content = expansion.unpacked(new Unclosed(archive));
      if (isWanted(entry)) {
        entry(source, archive, entry, content, intake);
      }
      // What was not read is watched too while it is passed over.
      if (archive.canReadEntryData(entry)) {
        content.transferTo(OutputStream.nullOutputStream());
      }
    }
    if (files == 0) {
      intake.refuse(new Refusal(source.name(), "read an archive without files"));
    }
  }

  private static Optional<ArchiveEntry> next(ArchiveInputStream<? extends ArchiveEntry> archive)
      throws IOException {
    try {
      return Optional.ofNullable(archive.getNextEntry());
    } catch (RuntimeException e) {
      throw new IOException("broken: " + e.getMessage(), e);
    }
  }

  private void entry(
      Source source,
      ArchiveInputStream<? extends ArchiveEntry> archive,
      ArchiveEntry entry,
      InputStream content,
      Intake intake)
      throws IOException {
    String place = "%s/%s".formatted(source.name(), entry.getName());
    if (!archive.canReadEntryData(entry)) {
      intake.refuse(new Refusal(place, "is locked or packed in an unknown way; unpack it first"));
      return;
    }
    try {
      formats.read(source.part(entry.getName(), Declared.NOTHING, content), intake);
    } catch (Expansion.BombException e) {
      throw e;
    } catch (IOException e) {
      intake.refuse(new Refusal(place, "cannot be read further (%s)".formatted(e.getMessage())));
    }
  }

  private static ArchiveInputStream<? extends ArchiveEntry> archive(
      Source source, InputStream packed) {
    return isTar(source.head())
        ? new TarArchiveInputStream(packed, "UTF-8")
        : new ZipArchiveInputStream(packed, "UTF-8", true, true);
  }

  private static boolean isWanted(ArchiveEntry entry) {
    String name = entry.getName();
    String last = name.substring(name.lastIndexOf('/') + 1);
    return !entry.isDirectory()
        && !last.isEmpty()
        && !last.startsWith(".")
        && !name.startsWith("__MACOSX/")
        && !NoReports.isCalledSo(name);
  }

  private static boolean isTar(byte[] head) {
    return head.length > TAR_MAGIC + 5
        && new String(head, TAR_MAGIC, 5, StandardCharsets.ISO_8859_1).equals("ustar");
  }

  private static boolean isZip(byte[] head) {
    return head.length > ZIP_BEGIN.length
        && Arrays.equals(head, 0, ZIP_BEGIN.length, ZIP_BEGIN, 0, ZIP_BEGIN.length);
  }

  /** Office documents are zip archives too; their first file tells. */
  private static boolean isOfficeDocument(byte[] head) {
    int length = Math.min(head.length, FIRST_NAME + 19);
    String begin = new String(head, 0, length, StandardCharsets.ISO_8859_1);
    return Stream.of("[Content_Types].xml", "_rels/.rels", "mimetype")
        .anyMatch(first -> begin.startsWith(first, FIRST_NAME));
  }

  /**
   * Keeps an archive open when one of its files is closed. Where the library meets a broken file
   * with a fault of its own, that is told as a broken stream.
   */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      try {
        return in.read(into, offset, length);
      } catch (RuntimeException e) {
        throw new IOException("broken: " + e.getMessage(), e);
      }
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public void close() {
      // The archive goes on behind this file.
    }
  }
}
