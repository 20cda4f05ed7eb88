package org.sideroscope.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sideroscope.imaging.ValueSample;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.WindowPreset;

class ViewportCommandTest extends ViewportRobot {

  @BeforeEach
  void showHead() {
    showAxial();
  }

  @ParameterizedTest
  @CsvSource({
    "UP, 27",
    "DOWN, 29",
    "PAGE_UP, 18",
    "PAGE_DOWN, 38",
    "HOME, 0",
    "END, 55",
  })
  void keysMoveThroughTheSlices(KeyCode key, int slice) {
    push(key);
    assertEquals(slice, state().slice());
  }

  @Test
  void stopsAtBothEnds() {
    push(KeyCode.END);
    push(KeyCode.DOWN);
    push(KeyCode.PAGE_DOWN);
    assertEquals(55, state().slice());
    push(KeyCode.HOME);
    push(KeyCode.UP);
    assertEquals(0, state().slice());
  }

  @Test
  void windowsByKey() {
    Volume volume = viewport.volume().orElseThrow();
    ValueSample sample = ValueSample.of(volume);
    push(KeyCode.A);
    assertEquals(WindowPreset.AUTOMATIC.apply(sample), state().greys().window());
    push(KeyCode.W);
    assertEquals(WindowPreset.DARK_DETAIL.apply(sample), state().greys().window());
    push(KeyCode.W);
    assertEquals(WindowPreset.FULL_RANGE.apply(sample), state().greys().window());
    push(KeyCode.W);
    assertEquals(WindowPreset.AUTOMATIC.apply(sample), state().greys().window());
    push(KeyCode.I);
    assertTrue(state().greys().inverted());
  }

  @Test
  void walksOnFromTheAutomaticWindowItOpenedWith() {
    Volume volume = viewport.volume().orElseThrow();
    interact(() -> viewport.setContent(new ViewportContent.Empty("", "")));
    interact(() -> viewport.setContent(ViewportContent.Slices.of(volume, TEXTS)));
    push(KeyCode.W);
    assertEquals(WindowPreset.DARK_DETAIL.apply(ValueSample.of(volume)), state().greys().window());
  }

  @Test
  void zoomsAndPansByKey() {
    push(KeyCode.CONTROL, KeyCode.RIGHT);
    assertTrue(state().placement().rightMm() > 0, "looks further to the right");
    push(KeyCode.CONTROL, KeyCode.UP);
    assertTrue(state().placement().downMm() < 0);
    assertEquals(28, state().slice());
    push(KeyCode.MINUS);
    assertEquals(1 / 1.25, state().placement().zoom(), 1e-9);
    perform(ViewportCommand.ZOOM_IN);
    perform(ViewportCommand.ZOOM_IN);
    assertEquals(1.25, state().placement().zoom(), 1e-9);
    push(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertEquals(Placement.FIT, state().placement());
    push(KeyCode.CONTROL, KeyCode.DIGIT1);
    double scale = onFxThread(viewport::renderScale);
    assertEquals(1, projection().screenPixelsPerColumn(scale), 1e-9);
  }

  @Test
  void knowsThePlusOfEveryKeyboard() {
    push(KeyCode.SHIFT, KeyCode.EQUALS);
    assertEquals(1.25, state().placement().zoom(), 1e-9);
    push(KeyCode.ADD);
    assertEquals(1.5625, state().placement().zoom(), 1e-9);
    push(KeyCode.SUBTRACT);
    push(KeyCode.MINUS);
    assertEquals(1, state().placement().zoom(), 1e-9);
  }

  @Test
  void leavesEscapeToTheApplicationWhileNobodyPaints() {
    AtomicInteger escapes = new AtomicInteger();
    interact(() ->
        viewport
            .getScene()
            .addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> escapes.addAndGet(event.getCode() == KeyCode.ESCAPE ? 1 : 0)));
    push(KeyCode.ESCAPE);
    assertEquals(1, escapes.get());
  }

  @Test
  void resetsTheViewAndNothingElse() {
    hold(ViewportTool.BRUSH);
    perform(ViewportCommand.ZOOM_IN);
    perform(ViewportCommand.INVERT);
    perform(ViewportCommand.AUTOMATIC_WINDOW);
    perform(ViewportCommand.NEXT_SLICE);
    assertNotEquals(WINDOW, state().greys().window());
    perform(ViewportCommand.RESET);
    assertEquals(Placement.FIT, state().placement());
    assertEquals(WINDOW, state().greys().window());
    assertFalse(state().greys().inverted());
    assertEquals(29, state().slice());
    assertEquals(ViewportTool.BRUSH, state().hand().tool());
  }

  @Test
  void toolsAndBrushSizeByKey() {
    push(KeyCode.B);
    assertEquals(ViewportTool.BRUSH, state().hand().tool());
    push(KeyCode.CLOSE_BRACKET);
    assertEquals(3.5, state().hand().brushDiameterMm());
    push(KeyCode.OPEN_BRACKET);
    push(KeyCode.OPEN_BRACKET);
    assertEquals(2.5, state().hand().brushDiameterMm());
    push(KeyCode.E);
    assertEquals(ViewportTool.ERASER, state().hand().tool());
  }

  @Test
  void hidesMarksAndPatient() {
    assertTrue(cornersSay("TEST^PATIENT"));
    push(KeyCode.SHIFT, KeyCode.D);
    assertTrue(state().overlays().patientDataHidden());
    assertFalse(cornersSay("TEST^PATIENT"));
    assertFalse(cornersSay("ID 1234"));
    assertFalse(cornersSay("2026-05-01"));
    assertTrue(cornersSay("SWI axial"));
    push(KeyCode.H);
    assertFalse(state().overlays().marksVisible());
    assertTrue(cornersSay("Marks hidden"));
  }

  private boolean cornersSay(String line) {
    return onFxThread(() -> info().cornerLines().contains(line));
  }

  @Test
  void leavesTheKeysToTheApplicationWhenToldSo() {
    interact(() -> viewport.setKeysEnabled(false));
    push(KeyCode.DOWN);
    push(KeyCode.I);
    assertEquals(28, state().slice());
    assertFalse(state().greys().inverted());
  }

  @Test
  void everyKeyMeansOneCommand() {
    Set<KeyCombination> keys = new HashSet<>();
    Stream.of(ViewportCommand.values())
        .flatMap(command -> command.key().stream())
        .forEach(key -> assertTrue(keys.add(key), key + " is given twice"));
  }

  @Test
  void showsWhetherItIsActive() {
    PseudoClass active = PseudoClass.getPseudoClass("active");
    interact(() -> viewport.setActive(true));
    assertTrue(viewport.getPseudoClassStates().contains(active));
    interact(() -> viewport.setActive(false));
    assertFalse(viewport.getPseudoClassStates().contains(active));
  }
}
