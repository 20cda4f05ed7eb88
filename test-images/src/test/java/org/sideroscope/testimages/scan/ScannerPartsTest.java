package org.sideroscope.testimages.scan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScannerPartsTest {

  @Test
  void noiseIsNormalAndTheSameForTheSameSeed() {
    Noise noise = new Noise(5, 10);
    double sum = 0;
    double squares = 0;
    double product = 0;
    int voxels = 100_000;
    for (int i = 0; i < voxels; i++) {
      sum += noise.real(i);
      squares += noise.real(i) * noise.real(i);
      product += noise.real(i) * noise.imaginary(i);
    }
    assertEquals(0, sum / voxels, 0.2);
    assertEquals(100, squares / voxels, 2);
    assertEquals(0, product / voxels, 1);
    assertEquals(noise.real(77), new Noise(5, 10).real(77), 0);
    assertTrue(noise.real(77) != new Noise(6, 10).real(77));
  }

  @Test
  void bellsAddUpToOneAndKeepTheAmount() {
    Kernel kernel = Kernel.bell(1.3, 0.9);
    double sum = 0;
    for (int i = -kernel.reach(); i <= kernel.reach(); i++) {
      sum += kernel.weight(i);
    }
    assertEquals(1, sum, 1e-12);
    float[] point = new float[21 * 15];
    point[7 * 21 + 10] = 8;
    double total = 0;
    for (float value : kernel.blur(point, 21, 15)) {
      total += value;
    }
    assertEquals(8, total, 1e-5);
  }

  @Test
  void bloomingReachesTheNeighboursAndKeepsTheOrder() {
    Blooming blooming = new Blooming(3, 3, 1, 1, 0.7, 1.2);
    List<Blooming.Bloomed> out = new ArrayList<>();
    for (int slice = 0; slice < 9; slice++) {
      TissueSlice tissue = new TissueSlice(9);
      tissue.labels[0] = (byte) slice;
      tissue.iron[4] = slice == 4 ? 1 : 0;
      blooming.push(tissue);
      take(blooming, out);
    }
    blooming.end();
    take(blooming, out);
    assertEquals(9, out.size());
    for (int slice = 0; slice < 9; slice++) {
      assertEquals(slice, out.get(slice).tissue.labels[0]);
      assertEquals(out.get(8 - slice).near[4], out.get(slice).near[4], 1e-6);
    }
    assertTrue(out.get(4).near[4] > out.get(3).near[4]);
    assertTrue(out.get(3).near[4] > 0);
    assertTrue(out.get(4).near[4] > out.get(4).far[4]);
    assertEquals(0, out.get(0).near[4], 0);
  }

  private static void take(Blooming blooming, List<Blooming.Bloomed> out) {
    for (var ready = blooming.poll(); ready.isPresent(); ready = blooming.poll()) {
      out.add(ready.get());
    }
  }

  @Test
  void slabsOverlapAndStopAtTheLastSlice() throws IOException {
    List<Integer> starts = new ArrayList<>();
    List<short[]> slabs = new ArrayList<>();
    MinimumSlab slab =
        new MinimumSlab(
            4,
            2,
            (first, pixels) -> {
              starts.add(first);
              slabs.add(pixels);
            });
    for (short[] slice : new short[][] {{5, 9}, {4, 8}, {6, 7}, {9, 9}, {1, 9}, {9, 2}, {0, 0}}) {
      slab.push(slice);
    }
    assertEquals(List.of(0, 2), starts);
    assertArrayEquals(new short[] {4, 7}, slabs.get(0));
    assertArrayEquals(new short[] {1, 2}, slabs.get(1));
  }
}
