package org.sideroscope.imaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ShadingTest {

  @RepeatedTest(100)
  void aShadeIsTheLightnessOfTheWindow(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    double width = Math.exp(random.nextDouble(-8, 9));
    WindowLevel window = WindowLevel.of(random.nextDouble(-1000, 1000), width);
    ColourMap map = random.nextBoolean() ? ColourMap.GREY : ColourMap.PHASE;
    boolean lowIsLight = random.nextBoolean();
    Shading shading = new Shading(window, lowIsLight, map);
    float[] values = new float[50];
    int[] drawn = new int[50];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (window.centre() + random.nextDouble(-1, 1) * width);
    }
    shading.draw(values, values.length, ValueScale.IDENTITY, drawn);
    for (int i = 0; i < values.length; i++) {
      double lightness = window.lightness(values[i]);
      int shade = (int) Math.round((lowIsLight ? 1 - lightness : lightness) * 255);
      assertEquals(map.argb(shade), drawn[i]);
      assertEquals(map.argb(shade), shading.argb(values[i]));
    }
  }

  @Test
  void whatHasNoValueIsBlackWhicheverEndIsLight() {
    for (ColourMap map : ColourMap.values()) {
      for (boolean lowIsLight : new boolean[] {false, true}) {
        Shading shading = new Shading(WindowLevel.of(0, 2), lowIsLight, map);
        int[] drawn = new int[1];
        shading.draw(new float[] {Float.NaN}, 1, ValueScale.of(3, 4), drawn);
        assertArrayEquals(new int[] {0xFF000000}, drawn);
        assertEquals(0xFF000000, shading.argb(Double.NaN));
      }
    }
  }

  @Test
  void infinitiesAreTheEnds() {
    Shading shading = new Shading(WindowLevel.of(0, 2), false, ColourMap.GREY);
    assertEquals(0xFFFFFFFF, shading.argb(Double.POSITIVE_INFINITY));
    assertEquals(0xFF000000, shading.argb(Double.NEGATIVE_INFINITY));
  }

  @Test
  void valuesAreScaledBeforeTheyAreSeenThroughTheWindow() {
    int[] drawn = new int[3];
    new Shading(WindowLevel.between(0, 255), false, ColourMap.GREY)
        .draw(new float[] {10, 20, 30}, 3, ValueScale.of(2, -20), drawn);
    assertArrayEquals(new int[] {0xFF000000, 0xFF141414, 0xFF282828}, drawn);
  }
}
