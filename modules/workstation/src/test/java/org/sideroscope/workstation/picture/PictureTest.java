package org.sideroscope.workstation.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.workstation.DecodedPng;
import org.sideroscope.workstation.awt.PngEncoder;

class PictureTest {

  private static final int RED = 0xFFFF0000;
  private static final int WHITE = 0xFFFFFFFF;
  private static final VolumeGrid AXIAL =
      new VolumeGrid(
          8,
          8,
          1,
          PatientPoint.of(0, 0, 0),
          PatientVector.of(1, 0, 0),
          PatientVector.of(0, 1, 0),
          PatientVector.of(0, 0, 1));

  @Test
  void needsAPixelForEachPlace() {
    assertThrows(IllegalArgumentException.class, () -> Picture.of(2, 2, new int[3]));
  }

  @Test
  void everyPixelBecomesAWholeBlockWhenEnlarged() {
    Picture enlarged = SquarePixels.enlarged(Picture.of(2, 1, new int[] {RED, WHITE}), 1, 1, 5);

    assertEquals(6, enlarged.width());
    assertEquals(3, enlarged.height());
    assertEquals(RED, enlarged.argb(2, 2));
    assertEquals(WHITE, enlarged.argb(3, 0));
  }

  @Test
  void tallPixelsAreShownTall() {
    Picture enlarged = SquarePixels.enlarged(Picture.of(2, 2, new int[4]), 0.5, 1, 1);

    assertEquals(2, enlarged.width());
    assertEquals(4, enlarged.height());
  }

  @Test
  void aThumbnailKeepsTheShapeOfTheBody() {
    Picture fitted = SquarePixels.fitted(Picture.of(100, 50, new int[5000]), 1, 4, 64);

    assertEquals(32, fitted.width());
    assertEquals(64, fitted.height());
  }

  @Test
  void anAxialSliceHasTheLetterOfTheLeftSideAtItsRightEdge() {
    Picture lettered = EdgeLetters.on(Picture.of(160, 160, new int[160 * 160]), AXIAL);

    // the upright and the foot of an L, which the R at the other edge does not have in common
    assertEquals(WHITE, lettered.argb(153, 82));
    assertEquals(WHITE, lettered.argb(157, 82));
    assertTrue(lettered.argb(157, 77) != WHITE);
    assertEquals(WHITE, lettered.argb(5, 76));
  }

  @Test
  void aPngHoldsTheVeryPixels() throws IOException {
    byte[] png = PngEncoder.encode(Picture.of(2, 1, new int[] {RED, 0xFF0A141E}));

    var image = DecodedPng.of(png);

    assertEquals(RED, image.getRGB(0, 0));
    assertEquals(0xFF0A141E, image.getRGB(1, 0));
  }
}
