package org.sideroscope.app.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowPlaceTest {

  private static final Rectangle2D LEFT = new Rectangle2D(0, 0, 1920, 1040);
  private static final Rectangle2D RIGHT = new Rectangle2D(1920, 100, 2560, 1440);

  @Test
  void comesBackFromItsText() {
    for (boolean maximised : List.of(true, false)) {
      WindowPlace place = new WindowPlace(new Rectangle2D(-40, 12, 1680, 1000), maximised);
      assertEquals(Optional.of(place), WindowPlace.parse(place.text()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "maximised",
        "1 2 3",
        "1 2 3 4 5",
        "1 2 NaN 4",
        "1 2 -3 4",
        "1 2 0 4",
        "1 2 3 4 large",
        "a b c d",
        "1 2 Infinity 4 maximised"
      })
  void whatIsNoPlaceIsNone(String text) {
    assertEquals(Optional.empty(), WindowPlace.parse(text));
  }

  @Test
  void staysWhereItIsSeenWhole() {
    WindowPlace place = place(2000, 200, 1680, 1000);
    assertEquals(place, place.on(List.of(LEFT, RIGHT)));
  }

  @Test
  void comesToTheMainScreenWhenItsOwnIsGone() {
    assertEquals(place(240, 40, 1680, 1000), place(2000, 200, 1680, 1000).on(List.of(LEFT)));
    assertEquals(place(0, 0, 1920, 1040), place(1920, 100, 2560, 1440).on(List.of(LEFT)));
  }

  @Test
  void staysOnTheScreenThatHoldsMostOfIt() {
    assertEquals(place(1920, 200, 1000, 800), place(1700, 200, 1000, 800).on(List.of(LEFT, RIGHT)));
  }

  @Test
  void alwaysLiesOnOneScreenWhole() {
    Random random = new Random(11);
    for (int i = 0; i < 2000; i++) {
      WindowPlace any =
          place(
              random.nextInt(9000) - 3000,
              random.nextInt(6000) - 2000,
              1 + random.nextInt(5000),
              1 + random.nextInt(3000));
      Rectangle2D found = any.on(List.of(LEFT, RIGHT)).bounds();
      assertTrue(LEFT.contains(found) || RIGHT.contains(found), any + " came to " + found);
    }
  }

  @Test
  void theOtherScreenIsTheOneItIsNotOn() {
    WindowPlace main = place(100, 100, 1200, 800);
    assertEquals(Optional.of(RIGHT), main.otherScreen(List.of(LEFT, RIGHT)));
    assertEquals(Optional.of(LEFT), place(2500, 300, 900, 800).otherScreen(List.of(LEFT, RIGHT)));
    assertEquals(Optional.empty(), main.otherScreen(List.of(LEFT)));
  }

  private static WindowPlace place(double x, double y, double width, double height) {
    return new WindowPlace(new Rectangle2D(x, y, width, height), false);
  }
}
