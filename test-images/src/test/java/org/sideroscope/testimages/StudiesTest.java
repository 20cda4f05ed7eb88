package org.sideroscope.testimages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sideroscope.testimages.anatomy.PialSite;

/** The studies kept with the source are the generator's, to the byte, and hold what is written. */
@ExtendWith(WrittenStudies.class)
class StudiesTest {

  private static final Path STUDIES =
      Path.of(System.getProperty("sideroscope.root", "..")).resolve("test-images/studies");

  private static final String VALUES = "expected-values.csv";

  private static final long ROOM = 12_000_000;

  @ParameterizedTest
  @EnumSource(names = {"ISS_WITH_SUPRATENTORIAL_EXTENSION", "CSS_FOCAL"})
  void generatorMakesTheSameBytes(PhantomCase phantomCase, WrittenStudies.Small studies)
      throws IOException {
    Path made = studies.of(phantomCase);
    Path kept = STUDIES.resolve(phantomCase.key());
    assertEquals(files(made), files(kept));
    for (Path file : files(made)) {
      assertArrayEquals(
          Files.readAllBytes(made.resolve(file)),
          Files.readAllBytes(kept.resolve(file)),
          file.toString());
    }
  }

  @Test
  void takeLittleRoom() throws IOException {
    long bytes = 0;
    for (Path file : files(STUDIES)) {
      bytes += Files.size(STUDIES.resolve(file));
    }
    assertTrue(bytes < ROOM, bytes + " bytes");
  }

  @Test
  void holdTheExpectedValues() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("study,label,site,voxels,slices,mean_swi,centre_x_mm,centre_y_mm,centre_z_mm");
    for (PhantomCase row :
        List.of(PhantomCase.ISS_WITH_SUPRATENTORIAL_EXTENSION, PhantomCase.CSS_FOCAL)) {
      lines.addAll(values(row));
    }
    String found = String.join("\n", lines) + "\n";
    // Kept beside the test's report for whoever changed the generator on purpose.
    Files.writeString(Path.of("target", VALUES), found);
    assertEquals(Files.readString(STUDIES.resolve(VALUES)), found);
  }

  private static List<String> values(PhantomCase phantomCase) throws IOException {
    Path study = STUDIES.resolve(phantomCase.key());
    WrittenMasks masks = WrittenMasks.read(study.resolve("truth/masks.nii.gz"));
    List<WrittenImage> swi = WrittenImage.series(study, "swi");
    List<String> lines = new ArrayList<>();
    for (int label = 1; label <= phantomCase.deposits().size(); label++) {
      Sum sum = new Sum();
      for (int k = 0; k < masks.dim(3); k++) {
        sum.slice(label, k, masks, swi.get(k));
      }
      lines.add(
          "%s,%d,%s,%s"
              .formatted(
                  phantomCase.key(), label, name(phantomCase.deposits().get(label - 1)), sum));
    }
    return lines;
  }

  private static String name(Deposit deposit) {
    return switch (deposit.site()) {
      case PialSite.Named named -> named.key().label();
      case PialSite.Banks banks ->
          "sulci/" + banks.hemisphere().key() + "-" + banks.sulcus().title().replace(' ', '-');
    };
  }

  /** What one label adds up to. */
  private static final class Sum {
    private long voxels;
    private int slices;
    private long swi;
    private final double[] centre = new double[3];

    void slice(int label, int k, WrittenMasks masks, WrittenImage image) {
      long before = voxels;
      for (int j = 0; j < masks.dim(2); j++) {
        for (int i = 0; i < masks.dim(1); i++) {
          if (masks.label(i, j, k) == label) {
            voxels++;
            swi += image.pixel(i, j);
            double[] at = image.patient(i, j);
            for (int axis = 0; axis < 3; axis++) {
              centre[axis] += at[axis];
            }
          }
        }
      }
      slices += voxels > before ? 1 : 0;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d,%d,%.1f,%.1f,%.1f,%.1f",
          voxels,
          slices,
          (double) swi / voxels,
          centre[0] / voxels,
          centre[1] / voxels,
          centre[2] / voxels);
    }
  }

  private static List<Path> files(Path root) {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile).map(root::relativize).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
