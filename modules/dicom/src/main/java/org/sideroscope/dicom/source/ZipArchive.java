package org.sideroscope.dicom.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A ZIP file; every entry can be had at once. */
final class ZipArchive implements Archive {

  private final ZipFile zip;
  private final List<? extends ZipEntry> inside;

  private ZipArchive(ZipFile zip) {
    this.zip = zip;
    this.inside = Collections.list(zip.entries());
  }

  static ZipArchive open(Path path) throws IOException {
    ZipDirectorySize.check(path);
    return new ZipArchive(new ZipFile(path.toFile(), namesWithoutFlag()));
  }

  /** What names are written in that are not marked as UTF-8. */
  private static Charset namesWithoutFlag() {
    return Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;
  }

  @Override
  public Entries entries() {
    List<ArchiveEntry> entries = new ArrayList<>();
    for (int i = 0; i < inside.size(); i++) {
      ZipEntry entry = inside.get(i);
      if (!entry.isDirectory()) {
        entries.add(new ArchiveEntry(ArchiveFormat.ZIP, entry.getName(), i, entry.getSize()));
      }
    }
    return new Entries(entries, true);
  }

  @Override
  public InputStream stream(ArchiveEntry entry) throws IOException {
    if (entry.ordinal() >= inside.size()) {
      throw new MalformedFileException("The archive has changed since it was listed.");
    }
    ZipEntry zipped = inside.get(entry.ordinal());
    try {
      CompressedBound bound = new CompressedBound(zipped);
      InputStream in = zip.getInputStream(zipped);
      return new BoundedInput(in, bound::most, "It is compressed beyond belief.");
    } catch (ZipException _) {
      throw new MalformedFileException(
          "It is encrypted, or compressed in a way that is not known, in the archive.");
    }
  }

  /** What an entry may give: no more than it states, and no more than its packed bytes can. */
  private record CompressedBound(ZipEntry entry) {
    long most() {
      return Math.min(entry.getSize(), Bounds.mostInflatedOfFile(entry.getCompressedSize()));
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
