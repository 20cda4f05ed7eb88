package org.sideroscope.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.sideroscope.reporting.source.Png;

class PngTest {

  @Test
  void knowsItsSize() {
    assertEquals(64, SamplePictures.png(1).width());
    assertEquals(64, SamplePictures.png(1).height());
  }

  @Test
  void isNotChangedByWhoeverMadeOrReadIt() {
    byte[] bytes = SamplePictures.png(1).bytes();
    Png picture = Png.of(bytes);
    bytes[30] = 0;
    picture.bytes()[30] = 0;
    assertEquals(SamplePictures.png(1), picture);
  }

  @Test
  void anythingElseIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Png.of(new byte[100]));
    assertThrows(IllegalArgumentException.class, () -> Png.of(new byte[0]));
  }
}
