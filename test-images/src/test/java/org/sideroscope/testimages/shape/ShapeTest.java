package org.sideroscope.testimages.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShapeTest {

  @Test
  void tubeTapersAndEndsRound() {
    Tube tube = Tube.from(0, 0, 0, 2).to(10, 0, 0, 4);
    assertEquals(-3, tube.distance(5, 0, 0), 1e-9);
    assertEquals(2, tube.distance(5, 5, 0), 1e-9);
    assertEquals(1, tube.distance(-3, 0, 0), 1e-9);
    assertEquals(1, tube.distance(15, 0, 0), 1e-9);
  }

  @Test
  void ellipsoidIsExactOnItsAxesAndRightInSign() {
    Ellipsoid ellipsoid = Ellipsoid.of(1, 2, 3, 10, 20, 30);
    assertEquals(0, ellipsoid.distance(11, 2, 3), 1e-9);
    assertEquals(1, ellipsoid.distance(1, 23, 3), 0.1);
    assertEquals(-10, ellipsoid.distance(1, 2, 3), 1e-9);
    assertTrue(ellipsoid.distance(7, 14, 12) < 0);
    assertTrue(ellipsoid.distance(8, 16, 20) > 0);
  }

  @Test
  void domeTouchesItsAxesAndBulgesBetween() {
    Dome dome = new Dome(0, 0, 0, 10, 10, 10);
    assertEquals(0, dome.distance(0, 0, 10), 1e-9);
    assertEquals(-1, dome.distance(9, 0, 0), 1e-9);
    assertTrue(dome.distance(6, 6, 6) < 0, "a ball of this size would leave it out");
    assertTrue(dome.distance(7, 7, 7) > 0);
  }

  @Test
  void loftFollowsItsSections() {
    Loft loft = Loft.from(0, 0, 4, 4).to(10, 10, 8, 8);
    assertEquals(-5, loft.distance(0, 5, 5), 1e-9);
    assertEquals(1, loft.distance(7, 5, 5), 0.01);
    assertEquals(2, loft.distance(0, 10, 12), 1e-9);
    assertThrows(IllegalArgumentException.class, () -> loft.to(10, 0, 1, 1));
  }

  @Test
  void combinationsKeepTheirSides() {
    Shape left = Tube.from(10, 0, 0, 3);
    Shape both = Shapes.bothSides(left);
    assertEquals(both.distance(10, 1, 0), both.distance(-10, 1, 0), 0);
    assertTrue(both.bounds().holds(-12, 0, 0, 0));
    assertFalse(left.bounds().holds(-12, 0, 0, 0));
    Shape hollow = Shapes.without(left, Tube.from(10, 0, 0, 1));
    assertTrue(hollow.distance(10, 0, 0) > 0);
    assertTrue(hollow.distance(12, 0, 0) < 0);
    Shape near = Tube.from(4, 0, 0, 3);
    assertTrue(
        Shapes.blend(4, left, near).distance(7, 0, 0) < Shapes.union(left, near).distance(7, 0, 0));
  }
}
