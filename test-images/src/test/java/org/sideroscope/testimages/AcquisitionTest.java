package org.sideroscope.testimages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.testimages.acquisition.Acquisition;
import org.sideroscope.testimages.acquisition.ScannerPlane;
import org.sideroscope.testimages.dicom.PatientPosition;

/** The head lies in the scanner as its code says, and stays where it is in the patient. */
class AcquisitionTest {

  private static final PhantomStudy STUDY =
      PhantomStudy.of(PhantomCase.CSS_FOCAL, PhantomSize.SMALL);

  @TempDir Path folder;

  /** To the right, to the floor and into the scanner, for who stands at the foot of the table. */
  @ParameterizedTest
  @CsvSource({
    "HFS, L, P, H", "HFP, R, A, H", "HFDR, P, R, H", "HFDL, A, L, H",
    "FFS, R, P, F", "FFP, L, A, F", "FFDR, A, R, F", "FFDL, P, L, F"
  })
  void liesAsItsCodeSays(PatientPosition position, String right, String down, String into) {
    assertEquals(right, letter(position.right()));
    assertEquals(down, letter(position.down()));
    assertEquals(into, letter(position.into()));
  }

  private static String letter(PatientVector way) {
    assertEquals(1, way.length(), 1e-12);
    if (Math.abs(way.x()) > 0.5) {
      return way.x() > 0 ? "L" : "R";
    }
    if (Math.abs(way.y()) > 0.5) {
      return way.y() > 0 ? "P" : "A";
    }
    return way.z() > 0 ? "H" : "F";
  }

  @Test
  void aTransverseImageOnTheLeftSideHasTheFloorOnTheLeft() throws IOException {
    WrittenImage image = middleOf(PatientPosition.HFDL, ScannerPlane.TRANSVERSE);
    assertEquals("HFDL", image.text("PatientPosition"));
    assertArrayEquals(
        new double[] {0, -1, 0, 1, 0, 0}, image.numbers("ImageOrientationPatient"), 1e-9);
  }

  @Test
  void rimsOfTheLeftAreOnTheLeftHoweverTheHeadIsCut() throws IOException {
    List<List<PatientPoint>> rims =
        acquisition(PatientPosition.FFS, ScannerPlane.OBLIQUE).write(STUDY, folder);
    assertEquals(2, rims.size());
    for (List<PatientPoint> rim : rims) {
      assertTrue(rim.size() > 20, "voxels of rim: " + rim.size());
      assertTrue(rim.stream().allMatch(point -> point.x() > 0));
    }
  }

  private WrittenImage middleOf(PatientPosition position, ScannerPlane plane) throws IOException {
    acquisition(position, plane).write(STUDY, folder);
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> sorted = files.sorted().toList();
      return WrittenImage.read(sorted.get(sorted.size() / 2));
    }
  }

  private static Acquisition acquisition(PatientPosition position, ScannerPlane plane) {
    return new Acquisition(position, plane, 4, 8);
  }
}
