package org.sideroscope.imaging.reslice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.imaging.VoxelPosition;

class PlaneCrossingTest {

  private static final VolumeGrid AXIAL =
      Grids.axial(40, 30, 12, PatientPoint.of(-20, -15, -40), 1, 1, 3);

  @Test
  void anAxialPictureIsALineAcrossASagittalOne() {
    VolumeGrid sagittal = StandardView.of(AXIAL, AnatomicalPlane.SAGITTAL);
    PlaneCrossing line = PlaneCrossing.of(sagittal, 20, AXIAL, 5).orElseThrow();
    assertEquals(-25, line.from().z(), 1e-9);
    assertEquals(-25, line.to().z(), 1e-9);
    assertEquals(30, line.from().distanceMm(line.to()), 1e-9);
  }

  @Test
  void parallelPicturesDoNotCross() {
    assertEquals(Optional.empty(), PlaneCrossing.of(AXIAL, 2, AXIAL, 7));
  }

  @Test
  void aPictureThatEndsBeforeThePlaneDoesNotCrossIt() {
    VolumeGrid coronal = StandardView.of(AXIAL, AnatomicalPlane.CORONAL);
    VolumeGrid above =
        new VolumeGrid(
            coronal.columns(),
            coronal.rows(),
            coronal.slices(),
            coronal.origin().plus(PatientVector.of(0, 0, 100)),
            coronal.columnStep(),
            coronal.rowStep(),
            coronal.sliceStep());
    assertEquals(Optional.empty(), PlaneCrossing.of(AXIAL, 5, above, 10));
  }

  @RepeatedTest(40)
  void bothEndsLieInBothPlanesAndOnTheEdgeOfTheOther(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    VolumeGrid grid = RandomVolumes.grid(random);
    Orientation.Oblique own = Section.NATIVE.directions(grid);
    VolumeGrid other =
        Section.NATIVE
            .withOrientation(
                own.turnedAbout(
                    own.right().plus(own.down().times(random.nextDouble())),
                    random.nextDouble(20, 160)))
            .pictures(grid);
    int picture = grid.slices() / 2;
    int otherPicture = other.slices() / 2;
    PlaneCrossing line = PlaneCrossing.of(grid, picture, other, otherPicture).orElseThrow();
    for (PatientPoint end : new PatientPoint[] {line.from(), line.to()}) {
      PatientPoint inPlane = grid.toPatient(VoxelIndex.of(0, 0, picture));
      assertEquals(0, end.minus(inPlane).dot(grid.normal()), 1e-6);
      VoxelPosition at = other.toVoxel(end);
      assertEquals(otherPicture, at.slice(), 1e-6);
      double toEdge =
          Math.min(
              Math.min(at.column() + 0.5, other.columns() - 0.5 - at.column()),
              Math.min(at.row() + 0.5, other.rows() - 0.5 - at.row()));
      assertEquals(0, toEdge, 1e-6, "an end lies on the edge of the other picture");
    }
    assertTrue(line.from().distanceMm(line.to()) > 0);
  }
}
