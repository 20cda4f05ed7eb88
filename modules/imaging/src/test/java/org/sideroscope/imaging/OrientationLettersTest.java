package org.sideroscope.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Right and bottom edge of an image are the directions in which columns and rows grow. The
 * direction cosines are those a scanner writes for the position named (PS3.3 C.7.6.1.1.1: always
 * relative to the patient, however the patient lies).
 */
class OrientationLettersTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "axial head first supine,        1, 0, 0,  0, 1, 0,   R, L, A, P",
    "axial viewed from above,       -1, 0, 0,  0, 1, 0,   L, R, A, P",
    "axial prone as acquired,       -1, 0, 0,  0,-1, 0,   L, R, P, A",
    "axial feet first as acquired,  -1, 0, 0,  0, 1, 0,   L, R, A, P",
    "axial decubitus right,          0,-1, 0,  1, 0, 0,   P, A, R, L",
    "axial decubitus left,           0, 1, 0, -1, 0, 0,   A, P, L, R",
    "coronal,                        1, 0, 0,  0, 0,-1,   R, L, H, F",
    "coronal feet up,                1, 0, 0,  0, 0, 1,   R, L, F, H",
    "sagittal,                       0, 1, 0,  0, 0,-1,   A, P, H, F",
    "sagittal mirrored,              0,-1, 0,  0, 0,-1,   P, A, H, F"
  })
  void edgesOfAnImage(
      String position,
      double rx,
      double ry,
      double rz,
      double cx,
      double cy,
      double cz,
      String left,
      String right,
      String top,
      String bottom) {
    PatientVector row = PatientVector.of(rx, ry, rz);
    PatientVector column = PatientVector.of(cx, cy, cz);
    assertEquals(left, OrientationLetters.of(row.reversed()), position);
    assertEquals(right, OrientationLetters.of(row), position);
    assertEquals(top, OrientationLetters.of(column.reversed()), position);
    assertEquals(bottom, OrientationLetters.of(column), position);
  }

  @Test
  void anObliqueDirectionNamesTheBiggestComponentFirst() {
    assertEquals("RA", OrientationLetters.of(PatientVector.of(-0.8, -0.6, 0)));
    assertEquals("AR", OrientationLetters.of(PatientVector.of(-0.6, -0.8, 0)));
    assertEquals("HPL", OrientationLetters.of(PatientVector.of(0.4, 0.5, 0.7)));
  }

  @Test
  void aSlightTiltIsNotNamed() {
    assertEquals("P", OrientationLetters.of(PatientVector.of(0.02, 0.99, -0.12)));
    assertEquals("L", OrientationLetters.of(PatientVector.of(250, 3, -20)));
  }
}
