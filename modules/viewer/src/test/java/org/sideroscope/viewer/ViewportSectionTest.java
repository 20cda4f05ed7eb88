package org.sideroscope.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.ColourMap;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.imaging.reslice.Orientation;
import org.sideroscope.imaging.reslice.Projection;
import org.sideroscope.imaging.reslice.Section;
import org.sideroscope.viewer.showcase.ShowcaseGrids;
import org.sideroscope.viewer.showcase.ShowcaseMarks;
import org.sideroscope.viewer.testing.GoldenPicture;

/** Cuts across the slices, slabs, the crosshair and the lines of other viewports. */
class ViewportSectionTest extends ViewportRobot {

  private static final double PIXELS_ONLY = 0.002;

  private VolumeGrid pictures() {
    return onFxThread(() -> viewport.pictureGrid().orElseThrow());
  }

  private AnatomicalPlane plane() {
    return pictures().plane();
  }

  private PatientPoint shownMiddle() {
    return onFxThread(() -> viewport.cuts().cutting().orElseThrow().focus());
  }

  private Image picture() {
    interact(() -> info().setOpacity(0));
    return onFxThread(() -> viewport.snapshot(null, null));
  }

  @Test
  void keysCutInEachPlaneThroughWhatIsLookedAt() {
    showAxial();
    PatientPoint before = shownMiddle();
    push(KeyCode.ALT, KeyCode.DIGIT2);
    assertEquals(AnatomicalPlane.CORONAL, plane());
    assertEquals(before.y(), shownMiddle().y(), pictures().sliceSpacingMm());
    push(KeyCode.ALT, KeyCode.DIGIT3);
    assertEquals(AnatomicalPlane.SAGITTAL, plane());
    push(KeyCode.ALT, KeyCode.DIGIT1);
    assertEquals(AnatomicalPlane.AXIAL, plane());
    push(KeyCode.ALT, KeyCode.DIGIT0);
    assertEquals(Section.NATIVE, state().section());
  }

  @Test
  void lettersAndTextsFollowTheCut() {
    showAxial();
    perform(ViewportCommand.SAGITTAL);
    assertEquals(new EdgeLetters("A", "P", "H", "F"), info().letterTexts());
    assertTrue(info().cornerLines().contains("MPR sagittal, interpolated"), "names the cut");
    perform(ViewportCommand.CORONAL);
    assertEquals(new EdgeLetters("R", "L", "H", "F"), info().letterTexts());
    perform(ViewportCommand.INTERPOLATION);
    assertTrue(info().cornerLines().contains("MPR coronal, nearest voxel"));
  }

  @Test
  void scrollsThroughThePicturesOfTheCut() {
    showAxial();
    perform(ViewportCommand.SAGITTAL);
    perform(ViewportCommand.LAST_SLICE);
    assertEquals(pictures().slices() - 1, state().slice());
    perform(ViewportCommand.FIRST_SLICE);
    assertEquals(0, state().slice());
  }

  @Test
  void wheelWithAltMakesSlabs() {
    showAxial();
    moveTo(viewport);
    push(KeyCode.M);
    assertEquals(Projection.MIN, state().section().slab().orElseThrow().projection());
    assertTrue(info().cornerLines().contains("minIP 10.0 mm"));
    push(KeyCode.SHIFT, KeyCode.M);
    assertEquals(Projection.MEAN, state().section().slab().orElseThrow().projection());
    double before = state().section().slab().orElseThrow().thicknessMm();
    push(KeyCode.ALT, KeyCode.UP);
    assertTrue(state().section().slab().orElseThrow().thicknessMm() > before);
    push(KeyCode.M);
    assertTrue(state().section().slab().isEmpty());
    push(KeyCode.M);
    assertEquals(Projection.MEAN, state().section().slab().orElseThrow().projection(), "as last");
  }

  @Test
  void tiltingTurnsAboutWhatIsLookedAt() {
    showAxial();
    PatientPoint before = shownMiddle();
    hold(ViewportTool.TILT);
    Point2D middle = middle();
    dragOver(MouseButton.PRIMARY, middle, middle.add(60, -40));
    assertTrue(state().section().orientation() instanceof Orientation.Oblique);
    assertEquals(0, before.distanceMm(shownMiddle()), pictures().sliceSpacingMm());
    assertTrue(
        info().cornerLines().stream().anyMatch(line -> line.startsWith("MPR oblique")),
        "names the cut");
  }

  @Test
  void tiltingBackShowsTheSamePicture() {
    showAxial();
    perform(ViewportCommand.OBLIQUE);
    Image before = picture();
    perform(ViewportCommand.TILT_LEFT);
    perform(ViewportCommand.TILT_RIGHT);
    GoldenPicture.assertSame("tilted and back", before, picture(), PIXELS_ONLY);
  }

  @Test
  void crosshairIsToldInThePatient() {
    showAxial();
    List<PatientPoint> told = new ArrayList<>();
    interact(() -> viewport.crosshair().setListener(told::add));
    hold(ViewportTool.CROSSHAIR);
    Point2D at = onScreen(20, 30);
    dragOver(MouseButton.PRIMARY, at);
    PatientPoint expected = pictures().toPatient(VoxelIndex.of(20, 30, state().slice()));
    assertEquals(0, expected.distanceMm(told.getLast()), 0.5);
  }

  @Test
  void nobodyPaintsOnASlab() {
    showAxial();
    List<ViewportTool> refused = new ArrayList<>();
    interact(() ->
        viewport
            .strokes()
            .setListener(
                new StrokeListener() {
                  @Override
                  public Optional<ShownMark> started(Stroke beginning) {
                    throw new AssertionError("nothing to paint on");
                  }

                  @Override
                  public boolean finished(Stroke stroke) {
                    return false;
                  }

                  @Override
                  public void notHere(ViewportTool tool) {
                    refused.add(tool);
                  }
                }));
    hold(ViewportTool.BRUSH);
    perform(ViewportCommand.SLAB);
    dragOver(MouseButton.PRIMARY, middle());
    perform(ViewportCommand.CORONAL);
    dragOver(MouseButton.PRIMARY, middle());
    assertEquals(List.of(ViewportTool.BRUSH, ViewportTool.BRUSH), refused);
  }

  @Test
  void whatIsNoVolumeIsShownInItsSlicesOnly() {
    VolumeGrid grid = ShowcaseGrids.axial();
    Volume volume = Volume.empty(grid, Geometry.SLICES, StoredPixels.UNSIGNED);
    for (int slice = 0; slice < grid.slices(); slice++) {
      volume.putSlice(slice, new short[grid.voxelsPerSlice()], ValueScale.IDENTITY);
    }
    show(volume, 3);
    perform(ViewportCommand.SAGITTAL);
    perform(ViewportCommand.TILT_LEFT);
    perform(ViewportCommand.SLAB);
    assertEquals(Section.NATIVE, state().section());
    assertEquals(3, state().slice());
  }

  @Test
  void aSlabSaysWhatItLacks() {
    VolumeGrid grid = ShowcaseGrids.axial();
    Volume volume = Volume.empty(grid, Geometry.VOLUME, StoredPixels.UNSIGNED);
    volume.putSlice(10, new short[grid.voxelsPerSlice()], ValueScale.IDENTITY);
    volume.declareMissing(11);
    show(volume, 10);
    perform(ViewportCommand.THICKER);
    assertTrue(info().cornerLines().contains("Other slices are loading"));
    volume.putSlice(9, new short[grid.voxelsPerSlice()], ValueScale.IDENTITY);
    interact(() -> viewport.sliceArrived(9));
    assertTrue(info().cornerLines().contains("Slices are missing here"));
    assertFalse(info().cornerLines().contains("Other slices are loading"));
  }

  @Test
  void colourMapsAreNamed() {
    showAxial();
    push(KeyCode.SHIFT, KeyCode.I);
    assertEquals(ColourMap.PHASE, state().greys().colours());
    assertTrue(info().cornerLines().contains("Phase colours"));
    for (int i = 0; i < 3; i++) {
      perform(ViewportCommand.NEXT_COLOURS);
    }
    assertEquals(ColourMap.GREY, state().greys().colours());
  }

  @Test
  void sagittalCutWithMarks() {
    showAxial();
    interact(() -> viewport.setMarks(ShowcaseMarks.of(ShowcaseGrids.axial())));
    perform(ViewportCommand.SAGITTAL);
    GoldenPicture.assertLooksLike("mpr-sagittal-with-marks", picture(), PIXELS_ONLY);
  }

  @Test
  void coronalSlab() {
    showAxial();
    perform(ViewportCommand.CORONAL);
    perform(ViewportCommand.SLAB);
    GoldenPicture.assertLooksLike("mpr-coronal-minip", picture(), PIXELS_ONLY);
  }

  @Test
  void obliqueCutWithCrosshair() {
    showAxial();
    interact(() -> {
      viewport.cuts().tilt(20, 15);
      PatientPoint middle = viewport.cuts().cutting().orElseThrow().focus();
      viewport.crosshair().show(new Guides(Optional.of(middle), List.of(), ""));
    });
    GoldenPicture.assertLooksLike("mpr-oblique-crosshair", picture(), PIXELS_ONLY);
  }
}
