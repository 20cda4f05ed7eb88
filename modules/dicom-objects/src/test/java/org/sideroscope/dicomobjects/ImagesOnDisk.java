package org.sideroscope.dicomobjects;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.scan.StudyScanner;
import org.sideroscope.foundation.Progress;

/** Images to make objects of. */
public final class ImagesOnDisk {

  private static final OffsetDateTime MADE = OffsetDateTime.parse("2026-02-03T14:15:16Z");

  private ImagesOnDisk() {}

  /** A set of the shared real data; skips the test where it is not there. */
  public static Path shared(String name) {
    Path root = Path.of(System.getProperty("sideroscope.root", ".")).toAbsolutePath();
    Path found =
        Stream.of("../shared/dicom", "../../shared/dicom")
            .map(relative -> root.resolve(relative).resolve(name).normalize())
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of(name));
    assumeTrue(Files.isDirectory(found), "../shared/dicom has no " + name + " here");
    return found;
  }

  public static Scan scan(Path folder) {
    return new StudyScanner().scan(List.of(folder), Progress.NONE).orThrow();
  }

  public static ImageStack firstStack(Path folder) {
    return scan(folder).stacks().getFirst();
  }

  public static ObjectContext context(ImageStack stack) {
    SourceStudy study = SourceStudy.of(stack).orThrow();
    return new ObjectContext(
        study,
        new ObjectUids(study.studyInstanceUid() + "|reader-1", 1, ""),
        "Sideroscope test",
        MADE);
  }

  public static List<Path> files(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
