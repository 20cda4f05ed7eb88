package org.sideroscope.app.sides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sideroscope.testimages.dicom.PatientPosition.FFS;
import static org.sideroscope.testimages.dicom.PatientPosition.HFDL;
import static org.sideroscope.testimages.dicom.PatientPosition.HFS;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sideroscope.app.sides.ShownHead.Edge;
import org.sideroscope.app.sides.ShownHead.Screen;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.WindowLevel;
import org.sideroscope.testimages.acquisition.Acquisition;
import org.sideroscope.testimages.acquisition.ScannerPlane;
import org.sideroscope.testimages.acquisition.ScannerPlane.Directions;
import org.sideroscope.testimages.dicom.PatientPosition;
import org.sideroscope.viewer.SliceViewport;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * Never a left-right mistake: a head with a capsule at the left temple and rims in the left
 * hemisphere is scanned in every position and plane, read from its files, and looked at in every
 * plane. What is on the patient's left must be there in the volume, and on the screen on the side
 * that says so; axial, coronal and sagittal cuts must hang as radiologists expect.
 */
@ExtendWith(ApplicationExtension.class)
class LeftAndRightTest {

  private static final int SIDE = 420;

  /** Between the capsule, which is the brightest thing, and all else. */
  private static final WindowLevel CAPSULE_ONLY = WindowLevel.between(2100, 2101);

  private static final WindowLevel ALL = WindowLevel.between(0, 2550);
  private static final PatientPoint CAPSULE = PatientPoint.of(79, -14, 24);
  private static final double TOLERANCE_MM = 5;

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test
  private ShownHead shown;

  @Start
  void open(Stage stage) {
    SliceViewport viewport = new SliceViewport(Runnable::run);
    shown = new ShownHead(viewport, SIDE);
    // of its size also in a stage that another test has left larger, and without the focus's frame
    viewport.setFocusTraversable(false);
    viewport.setMinSize(SIDE, SIDE);
    viewport.setMaxSize(SIDE, SIDE);
    stage.setScene(new Scene(new StackPane(viewport), SIDE, SIDE));
    stage.show();
  }

  static Stream<Arguments> acquisitions() {
    Stream<Acquisition> planes =
        Stream.of(HFS, FFS)
            .flatMap(position ->
                Arrays.stream(ScannerPlane.values()).map(plane -> acquired(position, plane)));
    Stream<Acquisition> others =
        Arrays.stream(PatientPosition.values())
            .filter(position -> position != HFS && position != FFS)
            .map(position -> acquired(position, ScannerPlane.TRANSVERSE));
    return Stream.of(planes, others, Stream.of(acquired(HFDL, ScannerPlane.OBLIQUE)))
        .flatMap(all -> all)
        .map(one -> Arguments.of(one.key(), one));
  }

  private static Acquisition acquired(PatientPosition position, ScannerPlane plane) {
    return new Acquisition(position, plane, 3, 4);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("acquisitions")
  void leftIsLeft(String name, Acquisition acquisition) throws IOException {
    AcquiredHead head = AcquiredHead.in(folder, acquisition);
    valuesAreWhereTheyWere(head);
    shown.show(head.volume());
    for (ShownPlane plane : ShownPlane.values()) {
      shown.cut(plane);
      Directions ways = head.expected(plane);
      String where = name + " shown " + plane;
      lettersNameTheSides(ways, where);
      capsuleIsOnTheLeft(ways, where);
      rimsAreOnTheLeft(head, ways, where);
    }
  }

  private static void valuesAreWhereTheyWere(AcquiredHead head) {
    List<PatientPoint> rims = head.rims();
    assertTrue(rims.size() > 50, "voxels of rim: " + rims.size());
    assertTrue(rims.stream().allMatch(place -> place.x() > 0), "rims on the left");
    double dark = head.meanAt(rims);
    double other = head.meanAt(rims.stream().map(AcquiredHead::mirrored).toList());
    assertTrue(dark < 0.5 * other, dark + " on the left, " + other + " on the right");
    double capsule = head.meanAt(List.of(CAPSULE));
    double air = head.meanAt(List.of(AcquiredHead.mirrored(CAPSULE)));
    assertTrue(capsule > 2000 && air < 500, capsule + " on the left, " + air + " on the right");
  }

  private void lettersNameTheSides(Directions ways, String where) {
    assertEquals(letter(ways.right()), shown.letterAt(Edge.RIGHT), where);
    assertEquals(letter(ways.right().reversed()), shown.letterAt(Edge.LEFT), where);
    assertEquals(letter(ways.down()), shown.letterAt(Edge.LOWER), where);
    assertEquals(letter(ways.down().reversed()), shown.letterAt(Edge.UPPER), where);
  }

  /** The side of the patient that a way leads to most of all. */
  private static char letter(PatientVector way) {
    double most = Math.max(Math.abs(way.x()), Math.max(Math.abs(way.y()), Math.abs(way.z())));
    if (Math.abs(way.x()) == most) {
      return way.x() > 0 ? 'L' : 'R';
    }
    if (Math.abs(way.y()) == most) {
      return way.y() > 0 ? 'P' : 'A';
    }
    return way.z() > 0 ? 'H' : 'F';
  }

  private void capsuleIsOnTheLeft(Directions ways, String where) {
    Screen screen = shown.look(shown.pictureOf(CAPSULE, ways), CAPSULE_ONLY);
    Point2D seen = screen.middleOfLight().orElseThrow(() -> new AssertionError(where));
    double missedMm = seen.distance(shown.pointOf(CAPSULE, ways)) / shown.pixelsPerMm();
    assertTrue(missedMm < TOLERANCE_MM, where + ", capsule missed by mm " + missedMm);
    if (letter(ways.right()) == 'L' || letter(ways.right()) == 'R') {
      assertEquals('L', shown.letterAt(seen.getX() < SIDE / 2.0 ? Edge.LEFT : Edge.RIGHT), where);
    } else if (letter(ways.down()) == 'L' || letter(ways.down()) == 'R') {
      assertEquals('L', shown.letterAt(seen.getY() < SIDE / 2.0 ? Edge.UPPER : Edge.LOWER), where);
    }
  }

  private void rimsAreOnTheLeft(AcquiredHead head, Directions ways, String where) {
    Map<Integer, List<PatientPoint>> byPicture =
        head.rims().stream().collect(Collectors.groupingBy(rim -> shown.pictureOf(rim, ways)));
    List<PatientPoint> rims =
        byPicture.values().stream().max(Comparator.comparingInt(List::size)).orElseThrow();
    double dark = meanGrey(rims, ways);
    double other = meanGrey(rims.stream().map(AcquiredHead::mirrored).toList(), ways);
    assertTrue(dark < 0.5 * other, where + ": " + dark + " left, " + other + " right");
  }

  /** How light places are on the screen, each in its own picture. */
  private double meanGrey(List<PatientPoint> places, Directions ways) {
    double sum = 0;
    Map<Integer, List<PatientPoint>> byPicture =
        places.stream().collect(Collectors.groupingBy(place -> shown.pictureOf(place, ways)));
    for (var picture : byPicture.entrySet()) {
      Screen screen = shown.look(picture.getKey(), ALL);
      for (PatientPoint place : picture.getValue()) {
        sum += screen.grey(shown.pointOf(place, ways));
      }
    }
    return sum / places.size();
  }
}
