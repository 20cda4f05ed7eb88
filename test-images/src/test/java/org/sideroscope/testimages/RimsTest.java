package org.sideroscope.testimages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sideroscope.testimages.scan.SwiScan;

/** Haemosiderin is dark exactly where the case says, on every contrast as it should. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(WrittenStudies.class)
class RimsTest {

  private static final PhantomCase CASE = PhantomCase.ISS_WITH_SUPRATENTORIAL_EXTENSION;

  private List<WrittenImage> normal = List.of();
  private List<WrittenImage> rims = List.of();
  private Path normalStudy = Path.of("");
  private Path rimsStudy = Path.of("");
  private WrittenMasks masks = new WrittenMasks(ByteBuffer.allocate(0));

  @BeforeAll
  void read(WrittenStudies.Small studies) throws IOException {
    normalStudy = studies.of(PhantomCase.NORMAL);
    rimsStudy = studies.of(CASE);
    normal = WrittenImage.series(normalStudy, "swi");
    rims = WrittenImage.series(rimsStudy, "swi");
    masks = WrittenMasks.read(rimsStudy.resolve("truth/masks.nii.gz"));
  }

  @Test
  void everyRimIsMuchDarkerThanTheSamePlaceWithoutIt() {
    for (int label = 1; label <= CASE.deposits().size(); label++) {
      double without = mean(normal, label);
      double with = mean(rims, label);
      assertTrue(
          with < 0.5 * without,
          "%s: %.0f with, %.0f without".formatted(CASE.deposits().get(label - 1), with, without));
    }
  }

  @Test
  void everyRimTurnsThePhaseDown() {
    List<WrittenImage> phase = WrittenImage.series(rimsStudy, "phase");
    for (int label = 1; label <= CASE.deposits().size(); label++) {
      assertTrue(
          mean(phase, label) < SwiScan.PHASE_ZERO - 150, CASE.deposits().get(label - 1).toString());
    }
  }

  @Test
  void farFromRimsNothingChanges() {
    int far = 0;
    for (int k = 0; k < masks.dim(3); k++) {
      for (int j = 0; j < masks.dim(2); j++) {
        for (int i = 0; i < masks.dim(1); i++) {
          if (normal.get(k).pixel(i, j) == rims.get(k).pixel(i, j)) {
            continue;
          }
          assertTrue(nearRim(i, j, k), "changed far from any rim: %d %d %d".formatted(i, j, k));
        }
      }
      far += anyLabel(k) ? 0 : 1;
    }
    assertTrue(far > 0, "every slice holds a rim");
  }

  /** True within 9 mm of a marked voxel, as far as blooming and an unmarked fringe reach. */
  private boolean nearRim(int i, int j, int k) {
    for (int c = Math.max(0, k - 3); c <= Math.min(masks.dim(3) - 1, k + 3); c++) {
      for (int b = Math.max(0, j - 6); b <= Math.min(masks.dim(2) - 1, j + 6); b++) {
        for (int a = Math.max(0, i - 6); a <= Math.min(masks.dim(1) - 1, i + 6); a++) {
          if (masks.label(a, b, c) != 0) {
            return true;
          }
        }
      }
    }
    return false;
  }

  @Test
  void minimumProjectionKeepsTheDarkestOfItsSlab() {
    List<WrittenImage> slabs = WrittenImage.series(rimsStudy, "minip");
    for (WrittenImage slab : slabs) {
      List<WrittenImage> inside = new ArrayList<>();
      double middle = slab.numbers("ImagePositionPatient")[2];
      for (WrittenImage slice : rims) {
        if (Math.abs(slice.numbers("ImagePositionPatient")[2] - middle) < 6) {
          inside.add(slice);
        }
      }
      assertEquals(4, inside.size());
      for (int i = 0; i < slab.size(); i += 97) {
        int at = i;
        int least = inside.stream().mapToInt(slice -> slice.value(at)).min().orElseThrow();
        assertEquals(least, slab.value(i));
      }
    }
  }

  @Test
  void rimsAreFaintOnT2() {
    double without = total(WrittenImage.series(normalStudy, "t2-sagittal"));
    double with = total(WrittenImage.series(rimsStudy, "t2-sagittal"));
    assertTrue(with < without);
    assertTrue(with > 0.97 * without, "T2 lost " + (1 - with / without));
  }

  private static double total(List<WrittenImage> images) {
    double sum = 0;
    for (WrittenImage image : images) {
      for (int i = 0; i < image.size(); i++) {
        sum += image.value(i);
      }
    }
    return sum;
  }

  private boolean anyLabel(int k) {
    for (int j = 0; j < masks.dim(2); j++) {
      for (int i = 0; i < masks.dim(1); i++) {
        if (masks.label(i, j, k) != 0) {
          return true;
        }
      }
    }
    return false;
  }

  private double mean(List<WrittenImage> images, int label) {
    long sum = 0;
    long voxels = 0;
    for (int k = 0; k < masks.dim(3); k++) {
      for (int j = 0; j < masks.dim(2); j++) {
        for (int i = 0; i < masks.dim(1); i++) {
          if (masks.label(i, j, k) == label) {
            sum += images.get(k).pixel(i, j);
            voxels++;
          }
        }
      }
    }
    return (double) sum / voxels;
  }
}
