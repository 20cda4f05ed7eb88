package org.sideroscope.viewer.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Random;
import javafx.geometry.Dimension2D;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.RigidTransform;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.WindowLevel;
import org.sideroscope.imaging.reslice.PlaneCrossing;
import org.sideroscope.imaging.reslice.StandardView;
import org.sideroscope.viewer.Placement;
import org.sideroscope.viewer.SliceProjection;
import org.sideroscope.viewer.ViewState;

class LinkingTest {

  private static final VolumeGrid FINE = axial(220, 220, 60, 1, 2, -60);
  private static final VolumeGrid COARSE = axial(110, 100, 24, 2, 5, -55);
  private static final VolumeGrid SAGITTAL = StandardView.of(FINE, AnatomicalPlane.SAGITTAL);
  private static final WindowLevel WINDOW = WindowLevel.of(400, 800);

  private static VolumeGrid axial(
      int columns, int rows, int slices, double pixelMm, double spacingMm, double fromMm) {
    return new VolumeGrid(
        columns,
        rows,
        slices,
        PatientPoint.of(-pixelMm * columns / 2, -pixelMm * rows / 2, fromMm),
        PatientVector.of(pixelMm, 0, 0),
        PatientVector.of(0, pixelMm, 0),
        PatientVector.of(0, 0, spacingMm));
  }

  private static LinkedView view(VolumeGrid pictures, int slice, Placement placement) {
    return view(pictures, slice, placement, 500, 400);
  }

  private static LinkedView view(
      VolumeGrid pictures, int slice, Placement placement, double width, double height) {
    ViewState state = ViewState.of(slice, WINDOW).withPlacement(placement);
    return new LinkedView(
        state, new SliceProjection(pictures, new Dimension2D(width, height), placement));
  }

  @Test
  void scrollsToTheSameHeightInThePatient() {
    LinkedView leader = view(FINE, 40, Placement.FIT);
    LinkedView follower = view(COARSE, 3, Placement.FIT);
    ViewState next =
        Linking.follow(leader, leader.state().withSlice(39), follower, RigidTransform.IDENTITY);
    // z = -60 + 40 * 2 = 20 mm lies in slice (20 + 55) / 5 = 15
    assertEquals(15, next.slice());
    assertEquals(Placement.FIT, next.placement());
  }

  @Test
  void anOffsetIsFollowed() {
    LinkedView leader = view(FINE, 40, Placement.FIT);
    LinkedView follower = view(COARSE, 3, Placement.FIT);
    RigidTransform lower = RigidTransform.shift(PatientVector.of(0, 0, -25));
    assertEquals(10, Linking.atSameLevel(leader, follower, lower).slice());
  }

  @Test
  void picturesAcrossKeepTheirSlice() {
    LinkedView leader = view(FINE, 40, Placement.FIT);
    LinkedView follower = view(SAGITTAL, 100, Placement.FIT);
    assertEquals(100, Linking.atSameLevel(leader, follower, RigidTransform.IDENTITY).slice());
  }

  @Test
  void beyondTheEndNothingMoves() {
    LinkedView leader = view(FINE, 59, Placement.FIT);
    LinkedView follower = view(axial(110, 100, 4, 2, 5, -55), 2, Placement.FIT);
    assertEquals(2, Linking.atSameLevel(leader, follower, RigidTransform.IDENTITY).slice());
  }

  @RepeatedTest(30)
  void zoomAndPanShowTheSamePlaceAtTheSameSize(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Placement placement =
        new Placement(random.nextDouble(1.5, 4), random.nextDouble(-20, 20), random.nextDouble(20));
    LinkedView leader = view(FINE, 30, placement);
    VolumeGrid pictures = random.nextBoolean() ? COARSE : SAGITTAL;
    LinkedView follower = view(pictures, 10, Placement.FIT, 300, 700);
    ViewState next =
        Linking.follow(
            leader, leader.state().withPlacement(Placement.FIT), follower, RigidTransform.IDENTITY);
    LinkedView after =
        new LinkedView(
            next, new SliceProjection(pictures, new Dimension2D(300, 700), next.placement()));
    PatientVector way = after.middle().minus(leader.middle());
    PatientVector inPicture = way.plus(after.normal().times(-way.dot(after.normal())));
    assertEquals(0, inPicture.length(), 1e-6);
    assertEquals(
        400 / leader.projection().pixelsPerMm(), 300 / after.projection().pixelsPerMm(), 1e-6);
  }

  @Test
  void fittingTheLeaderFitsAll() {
    LinkedView leader = view(FINE, 30, Placement.FIT);
    LinkedView follower = view(SAGITTAL, 10, new Placement(3, 10, 10));
    ViewState next =
        Linking.follow(
            leader,
            leader.state().withPlacement(new Placement(2, 0, 0)),
            follower,
            RigidTransform.IDENTITY);
    assertEquals(Placement.FIT, next.placement());
  }

  @Test
  void pointingShowsThePictureAndBringsThePlaceIntoSight() {
    PatientPoint place = PatientPoint.of(40, -60, 12);
    LinkedView view = view(SAGITTAL, 3, new Placement(6, 0, 0));
    ViewState next = Linking.pointedAt(place, view);
    assertEquals(Math.round(SAGITTAL.toVoxel(place).slice()), next.slice());
    SliceProjection after =
        new SliceProjection(SAGITTAL, view.projection().viewport(), next.placement());
    assertEquals(250, after.toScreen(SAGITTAL.toVoxel(place)).getX(), 1e-6);
    assertEquals(200, after.toScreen(SAGITTAL.toVoxel(place)).getY(), 1e-6);
  }

  @Test
  void aPlaceOutsideChangesNothing() {
    LinkedView view = view(SAGITTAL, 3, Placement.FIT);
    assertEquals(view.state(), Linking.pointedAt(PatientPoint.of(400, 0, 0), view));
  }

  @Test
  void theCrosshairRidesOnTheShownPicture() {
    PatientPoint moved =
        Linking.onShownPicture(PatientPoint.of(7, -3, 0), view(FINE, 50, Placement.FIT));
    assertEquals(0, PatientPoint.of(7, -3, 40).distanceMm(moved), 1e-9);
  }

  @Test
  void linesOfOthersGoThroughTheAlignment() {
    LinkedView sagittal = view(SAGITTAL, 100, Placement.FIT);
    LinkedView axial = view(FINE, 40, Placement.FIT);
    RigidTransform higher = RigidTransform.shift(PatientVector.of(0, 0, 11));
    Optional<PlaneCrossing> line = Linking.crossing(sagittal, axial, higher);
    assertEquals(31, line.orElseThrow().from().z(), 1e-9);
    assertEquals(31, line.orElseThrow().to().z(), 1e-9);
  }
}
