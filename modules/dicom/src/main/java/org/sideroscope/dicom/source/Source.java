package org.sideroscope.dicom.source;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the bytes of an object lie: in a file, or in an entry of an archive that is read in place.
 *
 * @param path the file, or the archive
 * @param entry empty if the file as a whole is meant
 */
public record Source(Path path, Optional<ArchiveEntry> entry) implements Comparable<Source> {

  private static final Comparator<Source> ORDER =
      Comparator.comparing(Source::path)
          .thenComparingInt(source -> source.entry().map(ArchiveEntry::ordinal).orElse(-1));

  public static Source file(Path path) {
    return new Source(path, Optional.empty());
  }

  public static Source entry(Path archive, ArchiveEntry entry) {
    return new Source(archive, Optional.of(entry));
  }

  /** Whether reading it at a place means unpacking what comes before. */
  public boolean isPacked() {
    return entry.isPresent() || name().toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  /** Whether it is best read in the order of {@link #compareTo} with others of its archive. */
  public boolean isSequential() {
    return entry.isPresent() && entry.get().format() == ArchiveFormat.TAR;
  }

  /** The name of the file, or of the entry, without its folders. */
  public String name() {
    String whole = entry.map(ArchiveEntry::name).orElseGet(() -> String.valueOf(path));
    return whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
  }

  /** The folder it lies in, in an archive the folder of the entry. */
  public String folder() {
    return entry.isPresent()
        ? path + "/" + entry.get().folder()
        : String.valueOf(path.toAbsolutePath().getParent());
  }

  /** For people and other programs: the path, and behind it the entry of an archive. */
  @Override
  public String toString() {
    return entry.map(inside -> path + "!/" + inside.name()).orElseGet(path::toString);
  }

  /** Files by path; the entries of an archive as they follow one another in it. */
  @Override
  public int compareTo(Source other) {
    return ORDER.compare(this, other);
  }
}
