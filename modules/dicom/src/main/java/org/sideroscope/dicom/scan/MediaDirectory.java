package org.sideroscope.dicom.scan;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.DefectKind;
import org.sideroscope.dicom.Severity;
import org.sideroscope.dicom.header.Header;
import org.sideroscope.dicom.header.Tag;
import org.sideroscope.dicom.source.Source;

/**
 * The files a DICOMDIR refers to (PS3.3 F.3). Its records are taken in the order of the file and
 * the offsets that link them are not followed, so that dangling, circular or missing links do no
 * harm.
 *
 * @param missing how many files it names that are not there
 */
record MediaDirectory(List<Path> files, int missing) {

  /** Refers to nothing. */
  static final MediaDirectory EMPTY = new MediaDirectory(List.of(), 0);

  static boolean isDirectory(Header header) {
    return header.has(Tag.DIRECTORY_RECORD_SEQUENCE);
  }

  static MediaDirectory read(Path dicomdir, Header header) {
    Path folder = Optional.ofNullable(dicomdir.toAbsolutePath().getParent()).orElseThrow();
    List<Path> files = new ArrayList<>();
    int missing = 0;
    for (Header dirRecord : header.items(Tag.DIRECTORY_RECORD_SEQUENCE)) {
      List<String> components = dirRecord.texts(Tag.REFERENCED_FILE_ID);
      if (!components.isEmpty()) {
        Optional<Path> file = resolve(folder, components);
        file.ifPresent(files::add);
        missing += file.isPresent() ? 0 : 1;
      }
    }
    return new MediaDirectory(files, missing);
  }

  /** Walks down component by component, so that no file outside the folder can be named. */
  private static Optional<Path> resolve(Path folder, List<String> components) {
    Optional<Path> path = Optional.of(folder);
    for (String component : components) {
      path = path.flatMap(parent -> child(parent, component));
    }
    return path.filter(Files::isRegularFile);
  }

  private static Optional<Path> child(Path parent, String name) {
    if (!name.matches("[A-Za-z0-9_ .-]+") || name.startsWith(".")) {
      return Optional.empty();
    }
    Path exact = parent.resolve(name);
    return Files.exists(exact) ? Optional.of(exact) : inOtherCase(parent, name);
  }

  /** Discs are often copied with names in lower case. */
  private static Optional<Path> inOtherCase(Path parent, String name) {
    try (DirectoryStream<Path> children = Files.newDirectoryStream(parent)) {
      for (Path child : children) {
        String childName = String.valueOf(child.getFileName());
        if (childName.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
          return Optional.of(child);
        }
      }
    } catch (IOException | DirectoryIteratorException _) {
      // a folder that cannot be listed has no such child
    }
    return Optional.empty();
  }

  List<Defect> defects(Source dicomdir) {
    if (missing == 0) {
      return List.of();
    }
    String sentence =
        missing == 1
            ? "The DICOMDIR names a file that is not there."
            : "The DICOMDIR names %d files that are not there.".formatted(missing);
    return List.of(Defect.inFile(Severity.WARNING, DefectKind.MISSING_FILE, dicomdir, sentence));
  }
}
