package org.sideroscope.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.AccessibleRole;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.SliceRenderer;
import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.ValueSample;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.WindowLevel;
import org.sideroscope.imaging.WindowPreset;
import org.sideroscope.viewer.showcase.ShowcaseGrids;
import org.sideroscope.viewer.showcase.ShowcaseHead;
import org.testfx.util.WaitForAsyncUtils;

class ViewportContentTest extends ViewportRobot {

  private static final VolumeGrid GRID = ShowcaseGrids.axialWithFlatPixels();

  private static Volume loading() {
    return Volume.empty(GRID, Geometry.VOLUME, StoredPixels.UNSIGNED);
  }

  private static void load(Volume volume, int slice) {
    volume.putSlice(slice, ShowcaseHead.slice(GRID, slice), ValueScale.IDENTITY);
  }

  private void arrive(Volume volume, int slice) {
    load(volume, slice);
    interact(() -> viewport.sliceArrived(slice));
  }

  private String note() {
    return onFxThread(() -> info().noteText());
  }

  @Test
  void saysWhatItHasBeenTold() {
    interact(() -> viewport.setContent(new ViewportContent.Empty("No series", "Drop one.")));
    assertEquals("No series Drop one.", viewport.getAccessibleText());
    interact(() ->
        viewport.setContent(
            new ViewportContent.Failed("Not shown", "It is cut off.", "Copy it again.")));
    assertEquals("Not shown It is cut off. Copy it again.", viewport.getAccessibleText());
    interact(() ->
        viewport.setContent(new ViewportContent.Busy("Reading", "3 of 9", OptionalDouble.of(0.3))));
    assertEquals("Reading 3 of 9", viewport.getAccessibleText());
    assertEquals(Optional.empty(), onFxThread(viewport::projection));
  }

  @Test
  void tellsAScreenReaderWhichSliceIsShown() {
    showAxial();
    assertEquals(AccessibleRole.IMAGE_VIEW, viewport.getAccessibleRole());
    assertEquals("SWI axial, slice 29 / 56", viewport.getAccessibleText());
    assertTrue(viewport.isFocusTraversable());
  }

  @Test
  void waitsForASliceAndShowsItWhenItArrives() {
    Volume volume = loading();
    show(volume, 5);
    assertEquals("Loading slice 6", note());
    arrive(volume, 4);
    assertEquals("Loading slice 6", note());
    arrive(volume, 5);
    assertEquals("", note());
    int expected = onFxThread(() -> pixelOf(volume, 5));
    int drawn = onFxThread(() -> viewport.layers().frame().orElseThrow().argb(96, 190));
    assertEquals(expected, drawn);
  }

  private static int pixelOf(Volume volume, int slice) {
    int[] pixels = new int[GRID.voxelsPerSlice()];
    new SliceRenderer().render(volume, slice, WINDOW, false, pixels);
    return pixels[190 * GRID.columns() + 96];
  }

  @Test
  void saysThatASliceIsMissing() {
    Volume volume = loading();
    volume.declareMissing(2);
    show(volume, 2);
    assertEquals("Slice 3 is missing or cannot be read", note());
  }

  @Test
  void choosesTheWindowFromTheSlicesAsTheyArrive() {
    Volume volume = loading();
    interact(() -> viewport.setContent(ViewportContent.Slices.of(volume, TEXTS)));
    arrive(volume, 6);
    assertEquals(WindowLevel.automatic(ValueSample.of(volume)), state().greys().window());
    for (int slice = 0; slice < GRID.slices(); slice++) {
      if (slice != 6) {
        arrive(volume, slice);
      }
    }
    assertEquals(WindowLevel.automatic(ValueSample.of(volume)), state().greys().window());
  }

  @Test
  void keepsTheWindowTheUserHasChosenWhileLoading() {
    Volume volume = loading();
    interact(() -> viewport.setContent(ViewportContent.Slices.of(volume, TEXTS)));
    arrive(volume, 6);
    WindowLevel chosen = WindowLevel.of(123, 45);
    interact(() -> viewport.setViewState(viewport.viewState().withWindow(chosen)));
    arrive(volume, 7);
    arrive(volume, 8);
    assertEquals(chosen, state().greys().window());
  }

  @Test
  void appliesAPresetThatWasChosenBeforeAnythingWasLoaded() {
    Volume volume = loading();
    show(volume, 5);
    interact(() -> viewport.windows().choose(WindowPreset.DARK_DETAIL));
    assertEquals(WINDOW, state().greys().window());
    arrive(volume, 5);
    assertEquals(WindowPreset.DARK_DETAIL.apply(ValueSample.of(volume)), state().greys().window());
  }

  @Test
  void cutsLinesThatWouldReachTheOtherCorner() {
    Volume volume = loading();
    String endless = "A series description as long as some scanners allow ".repeat(3);
    interact(() ->
        viewport.setContent(
            ViewportContent.Slices.of(
                volume, new CornerTexts(List.of(), List.of(), List.of(endless), List.of()))));
    WaitForAsyncUtils.waitForFxEvents();
    String shown = onFxThread(() -> info().cornerLines().getFirst());
    assertTrue(shown.startsWith("A series") && shown.endsWith("\u2026"), shown);
    assertTrue(shown.length() < 60, shown);
  }

  @Test
  void keepsTheWindowOfTheSeries() {
    Volume volume = loading();
    show(volume, 5);
    arrive(volume, 5);
    assertEquals(WINDOW, state().greys().window());
  }

  @Test
  void opensNewSlicesWithTheSameHandAndTheSameSliceForTheSameVolume() {
    showAxial();
    hold(ViewportTool.ERASER);
    perform(ViewportCommand.PATIENT_DATA);
    perform(ViewportCommand.NEXT_SLICE);
    perform(ViewportCommand.ZOOM_IN);
    ViewState before = state();
    CornerTexts other = new CornerTexts(List.of(), List.of(), List.of("phase"), List.of());
    interact(() ->
        viewport.setContent(ViewportContent.Slices.of(viewport.volume().orElseThrow(), other)));
    assertEquals(before, state());
    assertTrue(onFxThread(() -> info().cornerLines().contains("phase")));
    show(loading(), 3);
    assertEquals(3, state().slice());
    assertEquals(Placement.FIT, state().placement());
    assertEquals(before.hand(), state().hand());
    assertEquals(before.overlays(), state().overlays());
  }

  @Test
  void takesTheOldImageAwayAtOnce() {
    showAxial();
    interact(() -> viewport.setContent(new ViewportContent.Empty("", "")));
    assertFalse(viewport.layers().isPictureVisible());
    showAxial();
    assertTrue(viewport.layers().isPictureVisible());
  }

  @Test
  void claimsNothingOfAPatientWhereTheGeometryIsUnknown() {
    Volume volume = Volume.empty(GRID, Geometry.NONE, StoredPixels.UNSIGNED);
    load(volume, 5);
    show(volume, 5);
    assertEquals(new EdgeLetters("", "", "", ""), onFxThread(() -> info().letterTexts()));
    assertEquals("", onFxThread(() -> info().scaleText()));
    assertFalse(
        onFxThread(
            () -> info().cornerLines().stream().anyMatch(line -> line.matches("[HF] .* mm"))));
  }

  @Test
  void claimsNoPositionWhereSlicesAreUneven() {
    Volume volume = Volume.empty(GRID, Geometry.SLICES, StoredPixels.UNSIGNED);
    load(volume, 5);
    show(volume, 5);
    assertEquals("R", onFxThread(() -> info().letterTexts().left()));
    assertNotEquals("", onFxThread(() -> info().scaleText()));
    assertFalse(
        onFxThread(
            () -> info().cornerLines().stream().anyMatch(line -> line.matches("[HF] .* mm"))));
  }
}
