package org.sideroscope.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColourMapTest {

  @Test
  void greyGoesFromBlackToWhite() {
    for (int shade = 0; shade < ColourMap.SHADES; shade++) {
      assertEquals(0xFF000000 | shade * 0x010101, ColourMap.GREY.argb(shade));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"GREY", "HEAT"})
  void everyShadeIsLighterThanTheOneBelow(ColourMap map) {
    assertRises(map, 0, 255);
    assertEquals(0xFF000000, map.argb(0));
    assertEquals(0xFFFFFFFF, map.argb(255));
  }

  @Test
  void phaseComesRoundAndIsLightestInTheMiddle() {
    assertEquals(ColourMap.PHASE.argb(0), ColourMap.PHASE.argb(255));
    assertRises(ColourMap.PHASE, 0, 127);
    assertRises(ColourMap.PHASE, 255, 128);
  }

  @Test
  void divergingIsLighterTheFartherFromNothing() {
    assertRises(ColourMap.DIVERGING, 127, 0);
    assertRises(ColourMap.DIVERGING, 128, 255);
    assertTrue(lightness(ColourMap.DIVERGING.argb(127)) < 2);
  }

  @Test
  void bothSidesOfTheMiddleAreToldApartByHue() {
    for (ColourMap map : new ColourMap[] {ColourMap.PHASE, ColourMap.DIVERGING}) {
      for (int shade : new int[] {40, 60, 80, 100}) {
        assertTrue(blue(map.argb(shade)) > red(map.argb(shade)) + 20);
        assertTrue(blue(map.argb(255 - shade)) < red(map.argb(255 - shade)) - 20);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void neighboursAreNearAndNothingIsTransparent(ColourMap map) {
    for (int shade = 1; shade < ColourMap.SHADES; shade++) {
      int before = map.argb(shade - 1);
      int here = map.argb(shade);
      assertEquals(0xFF, here >>> 24);
      assertTrue(Math.abs(red(here) - red(before)) <= 6);
      assertTrue(Math.abs((here >> 8 & 0xFF) - (before >> 8 & 0xFF)) <= 6);
      assertTrue(Math.abs(blue(here) - blue(before)) <= 6);
    }
  }

  @Test
  void thereAreNoOtherShades() {
    assertThrows(IllegalArgumentException.class, () -> ColourMap.HEAT.argb(-1));
    assertThrows(IllegalArgumentException.class, () -> ColourMap.HEAT.argb(256));
  }

  private static void assertRises(ColourMap map, int from, int to) {
    int step = Integer.signum(to - from);
    for (int shade = from; shade != to; shade += step) {
      assertTrue(
          lightness(map.argb(shade + step)) > lightness(map.argb(shade)) - 0.05,
          map + " at " + shade);
    }
    assertTrue(lightness(map.argb(to)) > lightness(map.argb(from)) + 40);
  }

  private static int red(int argb) {
    return argb >> 16 & 0xFF;
  }

  private static int blue(int argb) {
    return argb & 0xFF;
  }

  /** L* from the luminance (Y) of sRGB. */
  private static double lightness(int argb) {
    double y =
        0.2126729 * linear(red(argb))
            + 0.7151522 * linear(argb >> 8 & 0xFF)
            + 0.0721750 * linear(blue(argb));
    return y > 216.0 / 24389 ? 116 * Math.cbrt(y) - 16 : y * 24389 / 27;
  }

  private static double linear(int encoded) {
    double value = encoded / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
