package org.sideroscope.workstation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Study;
import org.sideroscope.dicom.scan.StudyScanner;
import org.sideroscope.foundation.Progress;

/**
 * Studies that lie on the disk.
 *
 * @param folder what was opened
 */
public record StudyOnDisk(Path folder, Patient patient, Study study) {

  /** One folder that holds one study. */
  public static StudyOnDisk in(Path... paths) {
    Patient patient =
        new StudyScanner().scan(List.of(paths), Progress.NONE).orThrow().patients().getFirst();
    return new StudyOnDisk(paths[0], patient, patient.studies().getFirst());
  }

  /** Two echoes of a gradient echo of a real brain, and its phase; skips where it is not there. */
  public static StudyOnDisk realBrain() {
    return in(shared("04_siemens_xa30_enh_gre_magnitude"), shared("05_siemens_xa30_enh_gre_phase"));
  }

  /** A set of real data; skips where it is not there. */
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
}
