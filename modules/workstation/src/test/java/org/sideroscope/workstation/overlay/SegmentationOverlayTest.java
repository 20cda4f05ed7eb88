package org.sideroscope.workstation.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.dicomobjects.Codes;
import org.sideroscope.dicomobjects.FindingSite;
import org.sideroscope.dicomobjects.ObjectContext;
import org.sideroscope.dicomobjects.ObjectUids;
import org.sideroscope.dicomobjects.SourceStudy;
import org.sideroscope.dicomobjects.seg.Segment;
import org.sideroscope.dicomobjects.seg.Segmentation;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.VoxelRuns;
import org.sideroscope.workstation.Phantom;
import org.sideroscope.workstation.StudyOnDisk;

/** Segmentations over images: those they were made on, others of the patient, and strangers'. */
@ExtendWith(Phantom.Shared.class)
class SegmentationOverlayTest {

  private static final Codes CODES = Codes.load();
  private static final String SITE = "vermis/superior";

  @TempDir Path folder;

  @Test
  void onItsOwnImagesEveryVoxelIsWhereItWasMarked(Phantom phantom) throws IOException {
    ImageStack stack = phantom.disk().study().stacks().getFirst();
    Mask mask = blocks(stack.displayGrid());
    SegmentationOverlay overlay = overlay(stack, mask);

    Lying lying = overlay.on(stack).orThrow();

    assertEquals(new Lying(Lying.Fit.SAME_VOXELS, Map.of(1, mask)), lying);
    OverlaySegment segment = overlay.segments().getFirst();
    assertEquals(mask.count(), segment.voxels());
    assertEquals(
        mask.count() * stack.displayGrid().voxelVolumeMm3() / 1000,
        segment.volumeMl().orElseThrow(),
        1e-6);
    assertEquals(0xE69F00, segment.rgb());
    assertEquals("manual", segment.algorithm());
  }

  @Test
  void onOtherVoxelsEachIsAsTheNearestOneOfTheSegmentation(Phantom phantom) throws IOException {
    List<ImageStack> stacks = phantom.disk().study().stacks();
    ImageStack stack = stacks.getFirst();
    ImageStack other =
        stacks.stream()
            .filter(each -> each.displayGrid().plane() != stack.displayGrid().plane())
            .findFirst()
            .orElseThrow();
    Mask mask = blocks(stack.displayGrid());

    Lying lying = overlay(stack, mask).on(other).orThrow();

    assertEquals(Lying.Fit.RESAMPLED, lying.fit());
    Mask shown = Objects.requireNonNull(lying.masks().get(1));
    assertTrue(shown.count() > 0, "it meets these images");
    VolumeGrid grid = other.displayGrid();
    for (int slice = 0; slice < grid.slices(); slice += 3) {
      for (int row = 0; row < grid.rows(); row += 2) {
        for (int column = 0; column < grid.columns(); column++) {
          VoxelIndex voxel = VoxelIndex.of(column, row, slice);
          VoxelIndex nearest = stack.displayGrid().toVoxel(grid.toPatient(voxel)).nearest();
          assertEquals(mask.contains(nearest), shown.contains(voxel), voxel.toString());
        }
      }
    }
  }

  @Test
  void inAnotherFrameOfReferenceItIsRefused(Phantom phantom) {
    SegmentationOverlay liver = liver();
    List<ImageStack> strangers = phantom.disk().study().stacks();

    assertTrue(liver.whyNotOnAny(strangers).orElseThrow().contains("another frame of reference"));
    assertEquals(
        FailureReason.CONFLICT, liver.on(strangers.getFirst()).toFailure().orElseThrow().reason());
    assertTrue(liver.mismatch(phantom.disk().patient().facts()).orElseThrow().contains("patient"));
    assertTrue(liver.whyNotOnAny(List.of()).orElseThrow().contains("No images are open"));
  }

  @Test
  void aSegmentationOfAnotherMakerLiesOnItsImagesAndSaysWhatItIs() {
    StudyOnDisk disk = StudyOnDisk.in(StudyOnDisk.shared("60_seg_dcmqi_liver"));
    SegmentationOverlay liver = liver();
    ImageStack images =
        disk.study().stacks().stream()
            .filter(stack -> !stack.isSegmentation())
            .findFirst()
            .orElseThrow();

    assertEquals(Lying.Fit.SAME_VOXELS, liver.on(images).orThrow().fit());
    assertTrue(liver.whyNotOnAny(disk.study().stacks()).isEmpty());
    assertTrue(liver.isMadeOn(images));
    assertEquals("Liver Segmentation", liver.name());
    OverlaySegment segment = liver.segments().getFirst();
    assertEquals(List.of("Liver", "Tissue"), List.of(segment.name(), segment.meaning()));
    assertEquals(107098, segment.voxels(), "what pydicom unpacks");
  }

  private static SegmentationOverlay liver() {
    Path file = StudyOnDisk.shared("60_seg_dcmqi_liver").resolve("liver.dcm");
    return SegmentationOverlay.open(Source.file(file), Progress.NONE).orThrow();
  }

  /** Marks on a few slices with gaps between them. */
  private static Mask blocks(VolumeGrid grid) {
    VoxelRuns.Builder runs = VoxelRuns.builder();
    int middle = grid.slices() / 2;
    for (int slice : new int[] {middle - 4, middle - 3, middle, middle + 1}) {
      for (int row = grid.rows() / 3; row < grid.rows() / 2; row++) {
        long start =
            grid.columns() / 3 + (long) grid.columns() * (row + (long) grid.rows() * slice);
        runs.add(start, start + grid.columns() / 4);
      }
    }
    return Mask.of(grid, runs.build());
  }

  private SegmentationOverlay overlay(ImageStack stack, Mask mask) throws IOException {
    SourceStudy study = SourceStudy.of(stack).orThrow();
    ObjectContext context =
        new ObjectContext(
            study,
            new ObjectUids(study.studyInstanceUid(), 1, ""),
            "Sideroscope test",
            OffsetDateTime.parse("2026-02-03T14:15:16Z"));
    Segment segment = new Segment(SITE, FindingSite.of(SITE, List.of(), CODES), 0xE69F00, mask);
    Path file = folder.resolve("seg.dcm");
    try (OutputStream out = Files.newOutputStream(file)) {
      Segmentation.of(context, stack, List.of(segment)).orThrow().write(out, CODES, 1);
    }
    return SegmentationOverlay.open(Source.file(file), Progress.NONE).orThrow();
  }
}
