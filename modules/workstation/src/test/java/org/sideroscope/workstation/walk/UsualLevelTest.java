package org.sideroscope.workstation.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.load.StackLoader;
import org.sideroscope.findings.Region;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.workstation.Phantom;
import org.sideroscope.workstation.studies.LoadListener;
import org.sideroscope.workstation.studies.Volumes;

class UsualLevelTest {

  private static final double VOXEL_MM = 4;

  @Test
  void theTopAndTheMiddleOfAHeadAreFound() {
    HeadOutline head = HeadOutline.of(ellipsoid(70, 90, 85, 12)).orElseThrow();
    assertEquals(85 + 12, head.topZ(), 8);
    assertEquals(0, head.middleX().orElseThrow(), VOXEL_MM);
    assertEquals(-90, head.front().orElseThrow(), 12);
    assertEquals(90, head.back().orElseThrow(), 12);
  }

  @Test
  void aHeadWhoseTopIsCutOffHasNoKnownTop() {
    assertEquals(Optional.empty(), HeadOutline.of(ellipsoid(70, 90, 85, 40)));
  }

  @Test
  void aBallThatIsNoHeadHasNoOutline() {
    assertEquals(Optional.empty(), HeadOutline.of(ellipsoid(35, 35, 35, 0)));
  }

  @Test
  void nothingIsSaidBeforeEveryImageIsThere() {
    Volume whole = ellipsoid(70, 90, 85, 12);
    Volume loading = Volume.empty(whole.grid(), Geometry.VOLUME, StoredPixels.UNSIGNED);
    assertEquals(Optional.empty(), HeadOutline.of(loading));
  }

  @Test
  void aLevelOutsideOfThePicturesIsNotShown() {
    VolumeGrid pictures = ellipsoid(70, 90, 85, 12).grid();
    HeadOutline high = new HeadOutline(300, Optional.of(0.0), Optional.empty(), Optional.empty());
    assertEquals(
        Optional.empty(), UsualLevel.of(Region.VERMIS).orElseThrow().pictureIn(pictures, high));
    assertEquals(Optional.empty(), UsualLevel.of(Region.SPINE));
  }

  /** Truth is where the phantom's deposits were put; see its evidence. */
  @Test
  @ExtendWith(Phantom.Shared.class)
  void theLevelsOfThePhantomAreWithinTwoCentimetresOfItsSites(Phantom phantom) {
    HeadOutline head = HeadOutline.of(volume(phantom, ImageKind.T2)).orElseThrow();
    VolumeGrid swi = stack(phantom, ImageKind.SWI).displayGrid();
    Map<Region, Double> truth =
        Map.of(
            Region.VERMIS, -13.5,
            Region.FOLIA, -30.0,
            Region.BRAINSTEM, -30.0,
            Region.CN8, -42.0,
            Region.CRANIOCERVICAL_JUNCTION, -64.5,
            Region.SULCI, 52.5);
    truth.forEach((region, z) -> {
      int slice = UsualLevel.of(region).orElseThrow().pictureIn(swi, head).orElseThrow();
      double at = swi.toPatient(VoxelIndex.of(0, 0, slice)).z();
      assertTrue(Math.abs(at - z) <= 20, region + " at " + at);
    });
  }

  @Test
  @ExtendWith(Phantom.Shared.class)
  void theSwiOfThePhantomEndsBelowTheTopOfItsHead(Phantom phantom) {
    assertEquals(Optional.empty(), HeadOutline.of(volume(phantom, ImageKind.SWI)));
  }

  private static ImageStack stack(Phantom phantom, ImageKind kind) {
    return phantom.disk().study().stacks().stream()
        .filter(stack -> stack.kind().kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private static Volume volume(Phantom phantom, ImageKind kind) {
    return new Volumes(new StackLoader(), Runnable::run, 1 << 30)
        .open(stack(phantom, kind), 0, LoadListener.NONE)
        .volume();
  }

  /** An ellipsoid of half axes in mm in air, its middle raised from that of an axial volume. */
  private static Volume ellipsoid(double across, double along, double high, double raised) {
    int count = 60;
    double first = -VOXEL_MM * (count - 1) / 2.0;
    VolumeGrid grid =
        new VolumeGrid(
            count,
            count,
            count,
            PatientPoint.of(first, first, first),
            PatientVector.of(VOXEL_MM, 0, 0),
            PatientVector.of(0, VOXEL_MM, 0),
            PatientVector.of(0, 0, VOXEL_MM));
    Volume volume = Volume.empty(grid, Geometry.VOLUME, StoredPixels.UNSIGNED);
    for (int slice = 0; slice < count; slice++) {
      short[] pixels = new short[count * count];
      for (int i = 0; i < pixels.length; i++) {
        PatientPoint at = grid.toPatient(VoxelIndex.of(i % count, i / count, slice));
        double r =
            Math.hypot(Math.hypot(at.x() / across, at.y() / along), (at.z() - raised) / high);
        pixels[i] = (short) (r < 1 ? 400 : 10);
      }
      volume.putSlice(slice, pixels, ValueScale.IDENTITY);
    }
    return volume;
  }
}
