package org.sideroscope.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.imaging.reslice.Orientation;
import org.sideroscope.imaging.reslice.Projection;
import org.sideroscope.imaging.reslice.Slab;
import org.sideroscope.marking.measure.Angle;
import org.sideroscope.marking.measure.Arrow;
import org.sideroscope.marking.measure.Circle;
import org.sideroscope.marking.measure.Distance;
import org.sideroscope.marking.measure.EllipseRegion;
import org.sideroscope.marking.measure.Figure;
import org.sideroscope.marking.measure.PointProbe;
import org.sideroscope.marking.measure.ProfileLine;
import org.sideroscope.marking.measure.Quantity;
import org.sideroscope.marking.measure.Quantity.Name;
import org.sideroscope.viewer.showcase.ShowcaseGrids;
import org.sideroscope.viewer.testing.GoldenPicture;

/** Measuring and pointing with real drags and clicks. */
class ViewportFigureTest extends ViewportRobot {

  private static final VolumeGrid GRID = ShowcaseGrids.axial();

  /** Text is drawn a little differently from machine to machine. */
  private static final double WITH_TEXTS = 0.04;

  /** As an application does it: what is drawn is shown, what is changed replaces what it was. */
  private final List<ShownFigure> kept = new ArrayList<>();

  private final List<String> calls = new ArrayList<>();

  @BeforeEach
  void measure() {
    showAxial();
    interact(() -> {
      viewport
          .figures()
          .setListener(
              new FigureListener() {
                @Override
                public void drawn(Figure figure, List<Quantity> values) {
                  calls.add("drawn");
                  kept.add(new ShownFigure("a" + kept.size(), figure, values, ""));
                  viewport.figures().setFigures(kept);
                }

                @Override
                public void changed(String id, Figure figure, List<Quantity> values) {
                  calls.add("changed " + id);
                  kept.replaceAll(each ->
                      each.id().equals(id) ? new ShownFigure(id, figure, values, "") : each);
                  viewport.figures().setFigures(kept);
                }
              });
    });
  }

  @Test
  void aDragWithTheDistanceToolMeasuresWhatLiesBetween() {
    hold(ViewportTool.DISTANCE);
    dragOver(MouseButton.PRIMARY, onScreen(60, 80), onScreen(80, 90), onScreen(100, 110));

    Distance distance = (Distance) kept.getFirst().figure();
    assertNear(at(60, 80), distance.from());
    assertNear(at(100, 110), distance.to());
    assertEquals(
        at(60, 80).distanceMm(at(100, 110)), value(kept.getFirst(), Name.LENGTH), pixelMm());
    assertEquals(Optional.of("a0"), pickedId(), "it can be pulled or removed at once");
    assertEquals(
        List.of("%.1f\u00a0mm".formatted(distance.lengthMm())),
        onFxThread(() -> viewport.layers().figures().labels()));
  }

  @Test
  void twoClicksDrawADistanceAsADragDoes() {
    hold(ViewportTool.DISTANCE);
    clickAt(60, 80);
    moveTo(onScreen(70, 80));
    assertEquals(List.of(), calls);
    assertEquals(1, labels().size(), "the number is there while the pointer moves");
    clickAt(100, 80);

    assertNear(at(100, 80), ((Distance) kept.getFirst().figure()).to());
  }

  @Test
  void numbersAreLiveWhileDragging() {
    hold(ViewportTool.DISTANCE);
    moveTo(onScreen(60, 80));
    press(MouseButton.PRIMARY);
    moveTo(onScreen(80, 80));
    String first = labels().getFirst();
    moveTo(onScreen(120, 80));
    String second = labels().getFirst();
    release(MouseButton.PRIMARY);

    assertTrue(millimetres(second) > 2 * millimetres(first), first + " " + second);
  }

  @Test
  void threeClicksDrawAnAngle() {
    hold(ViewportTool.ANGLE);
    clickAt(100, 80);
    clickAt(60, 80);
    clickAt(60, 120);

    Angle angle = (Angle) kept.getFirst().figure();
    assertNear(at(60, 80), angle.vertex());
    assertEquals(90, value(kept.getFirst(), Name.ANGLE), 1.5);
  }

  @Test
  void twoDragsDrawAnAngle() {
    hold(ViewportTool.ANGLE);
    dragOver(MouseButton.PRIMARY, onScreen(100, 80), onScreen(80, 80), onScreen(60, 80));
    assertEquals(List.of(), calls);
    dragOver(MouseButton.PRIMARY, onScreen(60, 80), onScreen(60, 100), onScreen(60, 120));

    assertEquals(90, value(kept.getFirst(), Name.ANGLE), 1.5);
  }

  @Test
  void aDragFromCornerToCornerDrawsAnEllipseWithTheValuesOfItsVoxels() {
    hold(ViewportTool.ELLIPSE);
    dragOver(MouseButton.PRIMARY, onScreen(60, 80), onScreen(80, 90), onScreen(100, 110));

    EllipseRegion ellipse = (EllipseRegion) kept.getFirst().figure();
    assertNear(at(80, 95), ellipse.centre());
    assertEquals(20 * GRID.columnSpacingMm(), ellipse.firstHalf().length(), pixelMm());
    Volume volume = onFxThread(() -> viewport.volume().orElseThrow());
    double middle = volume.real(VoxelIndex.of(80, 95, 28));
    assertTrue(value(kept.getFirst(), Name.MINIMUM) <= middle);
    assertTrue(value(kept.getFirst(), Name.MAXIMUM) >= middle);
    double area = value(kept.getFirst(), Name.AREA);
    double voxel = GRID.columnSpacingMm() * GRID.rowSpacingMm();
    assertEquals(area, value(kept.getFirst(), Name.VOXELS) * voxel, 0.05 * area);
  }

  @Test
  void aClickWithThePointToolTellsTheValueOfTheVoxel() {
    hold(ViewportTool.POINT_VALUE);
    clickAt(70, 71);

    assertTrue(kept.getFirst().figure() instanceof PointProbe);
    Volume volume = onFxThread(() -> viewport.volume().orElseThrow());
    assertEquals(volume.real(VoxelIndex.of(70, 71, 28)), value(kept.getFirst(), Name.VALUE));
  }

  @Test
  void aProfileIsPlottedWhileItIsDrawnAndWhileItIsPicked() {
    hold(ViewportTool.PROFILE);
    moveTo(onScreen(40, 80));
    press(MouseButton.PRIMARY);
    moveTo(onScreen(120, 80));
    assertTrue(plotVisible());
    release(MouseButton.PRIMARY);

    assertTrue(kept.getFirst().figure() instanceof ProfileLine);
    assertTrue(plotVisible());
    hold(ViewportTool.WINDOW_LEVEL);
    clickAt(90, 30);
    assertFalse(plotVisible(), "something else was pressed");
  }

  @ParameterizedTest
  @EnumSource(
      value = ViewportTool.class,
      names = {"ARROW", "CIRCLE"})
  void pointersStartAtWhatTheyPointAt(ViewportTool tool) {
    hold(tool);
    dragOver(MouseButton.PRIMARY, onScreen(80, 90), onScreen(90, 100), onScreen(100, 110));

    PatientPoint shown =
        switch (kept.getFirst().figure()) {
          case Arrow arrow -> arrow.tip();
          case Circle circle -> circle.centre();
          default -> throw new AssertionError("no pointer");
        };
    assertNear(at(80, 90), shown);
    assertEquals(List.of(), labels(), "pointers measure nothing");
  }

  @Test
  void aHandleCanBePulled() {
    drawDistance();
    hold(ViewportTool.WINDOW_LEVEL);
    ViewState before = state();
    dragOver(MouseButton.PRIMARY, onScreen(100, 80), onScreen(100, 90), onScreen(100, 110));

    Distance pulled = (Distance) kept.getFirst().figure();
    assertNear(at(60, 80), pulled.from());
    assertNear(at(100, 110), pulled.to());
    assertEquals(before.greys(), state().greys(), "the tool in the hand did nothing");
    assertEquals(List.of("drawn", "changed a0"), calls);
  }

  @Test
  void aFigureTakenByItsLineMovesAsAWhole() {
    drawDistance();
    dragOver(MouseButton.PRIMARY, onScreen(80, 80), onScreen(80, 90), onScreen(85, 100));

    Distance moved = (Distance) kept.getFirst().figure();
    assertNear(at(65, 100), moved.from());
    assertNear(at(105, 100), moved.to());
  }

  @Test
  void aClickOnAFigurePicksItAndChangesNothing() {
    drawDistance();
    hold(ViewportTool.WINDOW_LEVEL);
    clickAt(80, 60);
    assertEquals(Optional.empty(), pickedId());
    clickAt(80, 80);

    assertEquals(Optional.of("a0"), pickedId());
    assertEquals(List.of("drawn"), calls);
  }

  @Test
  void escapeAbandonsARunningFigure() {
    hold(ViewportTool.DISTANCE);
    interact(() -> viewport.setKeysEnabled(false));
    moveTo(onScreen(60, 80));
    press(MouseButton.PRIMARY);
    moveTo(onScreen(100, 80));
    push(KeyCode.ESCAPE);
    release(MouseButton.PRIMARY);

    assertEquals(List.of(), calls);
    assertEquals(List.of(), labels());
    clickAt(60, 80);
    moveTo(onScreen(90, 80));
    push(KeyCode.ESCAPE);
    clickAt(100, 80);
    push(KeyCode.ESCAPE);
    assertEquals(List.of(), calls, "clicks were abandoned as well");
  }

  @Test
  void escapeLetsGoOfAPulledFigure() {
    drawDistance();
    moveTo(onScreen(100, 80));
    press(MouseButton.PRIMARY);
    moveTo(onScreen(120, 100));
    push(KeyCode.ESCAPE);
    release(MouseButton.PRIMARY);

    assertEquals(List.of("drawn"), calls);
    assertNear(at(100, 80), ((Distance) kept.getFirst().figure()).to());
  }

  @Test
  void itHoldsItsSliceWhileItRunsAndIsSeenOnNoOther() {
    hold(ViewportTool.DISTANCE);
    moveTo(onScreen(60, 80));
    press(MouseButton.PRIMARY);
    moveTo(onScreen(100, 80));
    scroll(1, VerticalDirection.DOWN);
    assertEquals(28, state().slice());
    release(MouseButton.PRIMARY);
    assertEquals(1, labels().size());
    scroll(1, VerticalDirection.DOWN);
    assertEquals(List.of(), labels());
    assertEquals(Optional.empty(), pickedId(), "what is not seen is not removed");
    scroll(1, VerticalDirection.UP);
    assertEquals(1, labels().size());
  }

  @Test
  void onAResliceItLiesInThatPlaneAndComesBackWithIt() {
    interact(() -> viewport.cuts().cut(new Orientation.Standard(AnatomicalPlane.CORONAL)));
    hold(ViewportTool.DISTANCE);
    Point2D from = new Point2D(WIDTH / 2.0 - 40, HEIGHT / 2.0);
    Point2D to = new Point2D(WIDTH / 2.0 + 40, HEIGHT / 2.0 + 30);
    double mm = from.distance(to) / projection().pixelsPerMm();
    dragOver(MouseButton.PRIMARY, inViewport(from), inViewport(to));

    assertEquals(mm, value(kept.getFirst(), Name.LENGTH), pixelMm());
    assertEquals(1, labels().size());
    interact(() -> viewport.cuts().cut(new Orientation.Native()));
    assertEquals(List.of(), labels(), "it crosses the slices");
    interact(() -> viewport.cuts().cut(new Orientation.Standard(AnatomicalPlane.CORONAL)));
    assertEquals(1, labels().size());
  }

  @Test
  void onASlabItMeasuresWhatTheSlabShows() {
    hold(ViewportTool.POINT_VALUE);
    interact(() -> viewport.cuts().setSlab(Optional.of(Slab.of(40, Projection.MAX))));
    clickAt(70, 71);
    double ofSlab = value(kept.getFirst(), Name.VALUE);
    interact(() -> viewport.cuts().setSlab(Optional.empty()));
    clickAt(70, 90);

    Volume volume = onFxThread(() -> viewport.volume().orElseThrow());
    assertTrue(ofSlab >= volume.real(VoxelIndex.of(70, 71, 28)));
    assertEquals(volume.real(VoxelIndex.of(70, 90, 28)), value(kept.getLast(), Name.VALUE));
  }

  @Test
  void hiddenMarksHideFiguresAndDrawingShowsThemAgain() {
    drawDistance();
    perform(ViewportCommand.MARKS);
    assertEquals(List.of(), labels());
    dragOver(MouseButton.PRIMARY, onScreen(60, 120), onScreen(100, 120));
    assertEquals(2, labels().size());
  }

  @Test
  void everyKindAsItLooks() {
    hold(ViewportTool.WINDOW_LEVEL);
    PatientVector right = GRID.columnStep().unit();
    PatientVector down = GRID.rowStep().unit();
    List<Figure> figures =
        List.of(
            new Distance(at(40, 60), at(60, 50)),
            new Angle(at(100, 50), at(80, 55), at(95, 75)),
            new EllipseRegion(at(60, 100), right.times(14), down.times(9)),
            new PointProbe(at(100, 110)),
            new ProfileLine(at(40, 130), at(120, 135)),
            new Arrow(at(120, 80), at(140, 60)),
            new Circle(at(130, 110), right.times(8), down.times(8)));
    interact(() -> {
      for (Figure figure : figures) {
        List<Quantity> values = viewport.figures().measure(figure);
        kept.add(new ShownFigure("a" + kept.size(), figure, values, ""));
      }
      viewport.figures().setFigures(kept);
      viewport.figures().pick("a4");
      info().setOpacity(0);
    });

    GoldenPicture.assertLooksLike(
        "figures", onFxThread(() -> viewport.snapshot(null, null)), WITH_TEXTS);
  }

  private void drawDistance() {
    hold(ViewportTool.DISTANCE);
    dragOver(MouseButton.PRIMARY, onScreen(60, 80), onScreen(80, 80), onScreen(100, 80));
  }

  private void clickAt(double column, double row) {
    pointAt(column, row);
    clickOn(MouseButton.PRIMARY);
  }

  private Point2D inViewport(Point2D local) {
    return onFxThread(() -> viewport.localToScreen(local));
  }

  private List<String> labels() {
    return onFxThread(() -> viewport.layers().figures().labels());
  }

  private boolean plotVisible() {
    return onFxThread(() -> viewport.layers().figures().isPlotVisible());
  }

  private Optional<String> pickedId() {
    return onFxThread(() -> viewport.figures().picked().map(ShownFigure::id));
  }

  private static double millimetres(String label) {
    return Double.parseDouble(label.substring(0, label.indexOf('\u00a0')));
  }

  /** The mouse stands on whole pixels. */
  private double pixelMm() {
    return 2 / projection().pixelsPerMm();
  }

  private void assertNear(PatientPoint expected, PatientPoint actual) {
    assertEquals(0, expected.distanceMm(actual), pixelMm(), () -> expected + " and " + actual);
  }

  private static PatientPoint at(double column, double row) {
    return GRID.toPatient(VoxelPosition.of(column, row, 28));
  }

  private static double value(ShownFigure shown, Name name) {
    return shown.values().stream()
        .filter(quantity -> quantity.name() == name)
        .mapToDouble(Quantity::value)
        .findFirst()
        .orElseThrow();
  }
}
