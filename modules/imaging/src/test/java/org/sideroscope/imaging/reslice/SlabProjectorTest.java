package org.sideroscope.imaging.reslice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sideroscope.imaging.SliceRenderer;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.WindowLevel;

class SlabProjectorTest {

  private final SlabProjector projector = new SlabProjector();

  @RepeatedTest(200)
  void anySlabIsThatOfTheSlowWay(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Volume volume = RandomVolumes.filled(RandomVolumes.grid(random), random);
    int middle = random.nextInt(volume.grid().slices());
    double thickness = random.nextDouble(0.1, 6) * volume.grid().sliceSpacingMm();
    Slab slab = Slab.of(thickness, ResamplerTest.anyOf(random));
    float[] values = new float[volume.grid().voxelsPerSlice()];

    projector.project(volume, middle, slab, values);

    for (int i = 0; i < values.length; i++) {
      List<Double> behind = new ArrayList<>();
      for (int slice = 0; slice < volume.grid().slices(); slice++) {
        double distance = Math.abs(slice - middle) * volume.grid().sliceSpacingMm();
        if (distance <= thickness / 2) {
          int columns = volume.grid().columns();
          behind.add(NaiveSampling.value(volume, i % columns, i / columns, slice));
        }
      }
      ResamplerTest.assertSame(ResamplerTest.projected(behind, slab.projection()), values[i]);
    }
  }

  @ParameterizedTest
  @CsvSource({"0.1, 0", "2.9, 0", "6, 1", "8.9, 1", "9, 1", "12, 2", "15, 2", "1e300, 1048576"})
  void aSlabTakesTheSlicesWhoseMiddleLiesInIt(double thicknessMm, int reach) {
    assertEquals(reach, Slab.of(thicknessMm, Projection.MIN).reach(3));
  }

  @Test
  void spacingsThatAreOffByRoundingDoNotCostASlice() {
    assertEquals(5, Slab.of(11 * 0.1, Projection.MIN).reach(0.1 + 1e-9));
  }

  @Test
  void aSlabWithoutThicknessIsRefused() {
    for (double thickness : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThrows(IllegalArgumentException.class, () -> Slab.of(thickness, Projection.MIN));
    }
  }

  @Test
  void aSlabOfOneSliceLooksLikeTheSlice() {
    Random random = new Random(3);
    Volume volume = RandomVolumes.filled(RandomVolumes.grid(random), random);
    int count = volume.grid().voxelsPerSlice();
    WindowLevel window = WindowLevel.of(200, 900);
    for (int slice = 0; slice < volume.grid().slices(); slice++) {
      float[] values = new float[count];
      int[] slab = new int[count];
      int[] drawn = new int[count];
      projector.project(volume, slice, Slab.of(0.01, Projection.MEAN), values);
      PlaneRenderer.render(values, count, window, slice % 2 == 1, slab);
      new SliceRenderer().render(volume, slice, window, slice % 2 == 1, drawn);
      assertArrayEquals(drawn, slab);
    }
  }
}
