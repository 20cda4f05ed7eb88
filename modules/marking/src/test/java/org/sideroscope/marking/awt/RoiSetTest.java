package org.sideroscope.marking.awt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.gui.Line;
import ij.gui.OvalRoi;
import ij.gui.Roi;
import ij.io.RoiDecoder;
import ij.io.RoiEncoder;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.marking.Grids;
import org.sideroscope.marking.MarkLabel;
import org.sideroscope.marking.MarkStyle;
import org.sideroscope.marking.Mask;

class RoiSetTest {

  private static final MarkLabel PONS = MarkLabel.of("brainstem/pons.left");
  private static final MarkLabel SULCUS = MarkLabel.of("sulci/s1");
  private static final VolumeGrid GRID = Grids.axial(40, 30, 9, 0.5, 0.5, 2);
  private static final MarkStyle ORANGE = MarkStyle.solid(0xE69F00);

  @RepeatedTest(60)
  void marksWithHolesAndPartsComeBack(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    VolumeGrid grid = Grids.oblique(random);
    SortedMap<MarkLabel, Mask> marks = new TreeMap<>();
    for (MarkLabel label : List.of(PONS, SULCUS, MarkLabel.of("sulci/left a/b_2"))) {
      Mask mask = Mask.of(grid, Grids.anyVoxels(grid, random).union(Grids.anyVoxels(grid, random)));
      if (!mask.isEmpty()) {
        marks.put(label, mask);
      }
    }
    byte[] file = new RoiSetWriter().write(marks, _ -> ORANGE);

    var back = new RoiSetReader().read(file, grid);

    assertEquals(marks.isEmpty(), !back.isSuccess());
    back.toOptional().ifPresent(found -> assertEquals(marks, found));
    assertArrayEquals(file, new RoiSetWriter().write(marks, _ -> ORANGE), "same marks, same bytes");
  }

  @Test
  void imageJReadsEachRegionWhereTheMarkIs() throws IOException {
    SortedMap<MarkLabel, Mask> marks = new TreeMap<>();
    marks.put(PONS, Mask.of(GRID, Grids.anyVoxels(GRID, new Random(3))));

    List<Roi> regions = regions(new RoiSetWriter().write(marks, _ -> ORANGE));

    Mask mask = Objects.requireNonNull(marks.get(PONS));
    assertEquals(mask.markedSlices().count(), regions.size());
    for (Roi region : regions) {
      int slice = region.getPosition() - 1;
      assertEquals("brainstem_pons.left %04d".formatted(slice + 1), region.getName());
      assertEquals(new Color(0xE69F00), region.getStrokeColor());
      for (int i = 0; i < GRID.voxelsPerSlice(); i++) {
        int column = i % GRID.columns();
        int row = i / GRID.columns();
        assertEquals(
            mask.contains(VoxelIndex.of(column, row, slice)), region.contains(column, row));
      }
    }
  }

  @Test
  void aRegionDrawnInImageJBecomesItsPixels() {
    Roi oval = new OvalRoi(5, 7, 12, 9);
    oval.setPosition(4);
    oval.setName("vermis_superior-vermis");

    SortedMap<MarkLabel, Mask> marks =
        new RoiSetReader().read(RoiEncoder.saveAsByteArray(oval), GRID).orThrow();

    Mask mask = Objects.requireNonNull(marks.get(MarkLabel.of("vermis/superior-vermis")));
    assertEquals(oval.getContainedPoints().length, mask.count());
    assertEquals(mask.count(), mask.count(3));
    assertTrue(mask.contains(VoxelIndex.of(11, 11, 3)));
  }

  @Test
  void aRenamedRegionBelongsToItsNewName() {
    assertEquals(PONS, RoiNames.label("brainstem_pons.left 0012.roi", PONS.text()));
    assertEquals(MarkLabel.of("vermis/nodulus"), RoiNames.label("vermis_nodulus.roi", PONS.text()));
    assertEquals(PONS, RoiNames.label("0012-0034-0056.roi", PONS.text()));
    assertEquals(SULCUS, RoiNames.label("sulci_s1 0003", ""));
  }

  @Test
  void whatCannotBeMarkedIsRefusedWithASentence() {
    Roi line = new Line(1, 1, 9, 9);
    line.setPosition(1);
    Roi nowhere = new Roi(1, 1, 4, 4);
    Roi beyond = new Roi(30, 1, 40, 4);
    beyond.setPosition(1);

    assertEquals("This region is a line or points, which enclose nothing to mark.", refusal(line));
    assertTrue(refusal(nowhere).startsWith("This region is on slice 0, and the series has 1 to 9"));
    assertTrue(refusal(beyond).startsWith("This region reaches beyond the images of 40 x 30"));
    assertFalse(new RoiSetReader().read(new byte[500], GRID).isSuccess());
    assertFalse(new RoiSetReader().read(new byte[0], GRID).isSuccess());
  }

  @RepeatedTest(300)
  void noDamagedFileGetsPastAsAnException(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    SortedMap<MarkLabel, Mask> marks = new TreeMap<>();
    marks.put(PONS, Mask.of(GRID, Grids.anyVoxels(GRID, random)));
    byte[] region =
        regions(new RoiSetWriter().write(marks, _ -> ORANGE)).stream()
            .findFirst()
            .map(RoiEncoder::saveAsByteArray)
            .orElseGet(() -> RoiEncoder.saveAsByteArray(new Roi(1, 1, 4, 4)));
    for (int i = 0; i < 4; i++) {
      region[4 + random.nextInt(random.nextBoolean() ? 60 : region.length - 4)] =
          (byte) random.nextInt();
    }
    byte[] cut = random.nextBoolean() ? region : Arrays.copyOf(region, random.nextInt(400));

    new RoiSetReader()
        .read(cut, GRID)
        .toFailure()
        .ifPresent(failure -> assertTrue(failure.message().endsWith(".")));
  }

  private static String refusal(Roi roi) {
    return new RoiSetReader()
        .read(RoiEncoder.saveAsByteArray(roi), GRID)
        .toFailure()
        .orElseThrow()
        .message();
  }

  private static List<Roi> regions(byte[] zip) {
    List<Roi> regions = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        regions.add(RoiDecoder.openFromByteArray(in.readAllBytes()));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return regions;
  }
}
