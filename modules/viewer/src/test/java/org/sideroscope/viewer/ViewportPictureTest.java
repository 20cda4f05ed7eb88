package org.sideroscope.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Point2D;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.viewer.showcase.ShowcaseGrids;
import org.sideroscope.viewer.showcase.ShowcaseHead;
import org.sideroscope.viewer.showcase.ShowcaseMarks;
import org.sideroscope.viewer.testing.GoldenPicture;

/** What the viewport looks like; the texts themselves are checked elsewhere. */
class ViewportPictureTest extends ViewportRobot {

  /** Rounding of one pixel's edge here and there. */
  private static final double PIXELS_ONLY = 0.002;

  /** Texts cover about a fortieth of the picture, and their font is the machine's. */
  private static final double WITH_TEXTS = 0.04;

  private Image picture() {
    return onFxThread(() -> viewport.snapshot(null, null));
  }

  private void showMarked(VolumeGrid grid, int slice) {
    show(ShowcaseHead.fill(grid), slice);
    interact(() -> viewport.setMarks(ShowcaseMarks.of(grid)));
  }

  private void hideTexts() {
    interact(() -> info().setOpacity(0));
  }

  @Test
  void axialWithMarks() {
    showMarked(ShowcaseGrids.axial(), 22);
    GoldenPicture.assertLooksLike("axial-with-marks", picture(), WITH_TEXTS);
  }

  @Test
  void marksBetweenTheVoxels() {
    showMarked(ShowcaseGrids.axial(), 22);
    interact(() ->
        viewport.setViewState(
            viewport
                .viewState()
                .withPlacement(new Placement(6, 3, 18))
                .withGreys(viewport.viewState().greys().withSmooth(false))));
    hideTexts();
    GoldenPicture.assertLooksLike("marks-between-voxels", picture(), PIXELS_ONLY);
  }

  @Test
  void crispPixelsKeepTheirColourUpToTheirEdge() {
    compareWithVoxels(false, 0.4, 0);
  }

  @Test
  void smoothingLeavesTheMiddleOfEveryPixelWhereItIs() {
    // the smoothed value is the voxel's own only in its very middle, which lies between pixels
    compareWithVoxels(true, 0, 12);
  }

  private void compareWithVoxels(boolean smooth, double besideMiddle, int tolerance) {
    show(ShowcaseHead.fill(ShowcaseGrids.axial()), 22);
    interact(() ->
        viewport.setViewState(
            viewport
                .viewState()
                .withPlacement(new Placement(10, 3, 18))
                .withGreys(viewport.viewState().greys().withSmooth(smooth))));
    hideTexts();
    PixelReader screen = picture().getPixelReader();
    Frame voxels = viewport.layers().frame().orElseThrow();
    for (int row = 140; row < 155; row++) {
      for (int column = 122; column < 140; column++) {
        Point2D at =
            projection().toScreen(VoxelPosition.of(column + besideMiddle, row - besideMiddle, 22));
        int seen = screen.getArgb((int) at.getX(), (int) at.getY()) & 0xFF;
        assertEquals(voxels.argb(column, row) & 0xFF, seen, tolerance, column + "," + row);
      }
    }
  }

  @Test
  void obliqueInverted() {
    showMarked(ShowcaseGrids.oblique(), 18);
    perform(ViewportCommand.INVERT);
    hideTexts();
    GoldenPicture.assertLooksLike("oblique-inverted", picture(), PIXELS_ONLY);
  }

  @Test
  void flatPixelsSmooth() {
    showMarked(ShowcaseGrids.axialWithFlatPixels(), 5);
    hideTexts();
    GoldenPicture.assertLooksLike("flat-pixels", picture(), PIXELS_ONLY);
  }

  @Test
  void runningStroke() {
    showMarked(ShowcaseGrids.axial(), 28);
    interact(() -> viewport.strokes().setListener(painting()));
    hold(ViewportTool.BRUSH);
    hideTexts();
    moveTo(onScreen(90, 100));
    press(MouseButton.PRIMARY);
    moveTo(onScreen(130, 90));
    moveTo(onScreen(150, 120));
    Image picture = picture();
    push(KeyCode.ESCAPE);
    release(MouseButton.PRIMARY);
    GoldenPicture.assertLooksLike("running-stroke", picture, PIXELS_ONLY);
  }

  @Test
  void whatIsBelowTheLevelIsTinted() {
    showMarked(ShowcaseGrids.axial(), 28);
    hold(ViewportTool.THRESHOLD_BRUSH);
    hideTexts();
    pointAt(90, 100);
    GoldenPicture.assertLooksLike("threshold-tint", picture(), PIXELS_ONLY);
  }

  private static StrokeListener painting() {
    return new StrokeListener() {
      @Override
      public Optional<ShownMark> started(Stroke beginning) {
        return Optional.of(ShowcaseMarks.of(ShowcaseGrids.axial()).getFirst());
      }

      @Override
      public boolean finished(Stroke stroke) {
        return false;
      }
    };
  }

  @Test
  void emptyBusyFailedAndLoading() {
    say("empty", new ViewportContent.Empty("No series here", "Drop a folder or DICOM files."));
    say("busy", new ViewportContent.Busy("Reading", "38 of 96 images", OptionalDouble.of(0.4)));
    say(
        "failed",
        new ViewportContent.Failed(
            "This series cannot be shown",
            "Its pixels are compressed in a way that this program cannot read.",
            "Ask the archive to send it uncompressed."));
    show(Volume.empty(ShowcaseGrids.axial(), Geometry.VOLUME, StoredPixels.UNSIGNED), 28);
    GoldenPicture.assertLooksLike("loading", picture(), WITH_TEXTS);
  }

  private void say(String name, ViewportContent content) {
    interact(() -> viewport.setContent(content));
    GoldenPicture.assertLooksLike(name, picture(), WITH_TEXTS);
  }
}
