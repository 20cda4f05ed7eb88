package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class StartTimesTest extends WithWindow {

  private static final Pattern USABLE = Pattern.compile("window usable: (\\d+) ms");
  private static final Pattern FIRST_SLICE = Pattern.compile("first slice: (\\d+) ms");

  private final List<String> lines = new CopyOnWriteArrayList<>();

  @BeforeEach
  void watch(FxRobot robot) {
    Scene scene = FxToolkit.toolkitContext().getRegisteredStage().getScene();
    robot.interact(() ->
        new StartTimes(Instant.now().minusSeconds(1), scene, lines::add, () -> lines.add("done"))
            .start());
  }

  @Test
  void tellsOfTheWindowAndThenOfTheFirstSlice() {
    window.open(DEMO);
    window.waitUntil(() -> lines.contains("done"));
    assertEquals(3, lines.size(), lines::toString);
    long usable = milliseconds(USABLE, lines.get(0));
    long slice = milliseconds(FIRST_SLICE, lines.get(1));
    assertTrue(usable >= 1000 && slice >= usable, lines::toString);
  }

  @Test
  void tellsOfNoSliceWhereNothingHangs() {
    window.waitUntil(() -> !lines.isEmpty());
    // time enough to take the words of the empty viewport for an image
    WaitForAsyncUtils.waitForFxEvents(30);
    milliseconds(USABLE, lines.getFirst());
    assertEquals(1, lines.size(), lines::toString);
  }

  private static long milliseconds(Pattern form, String line) {
    Matcher matcher = form.matcher(line);
    assertTrue(matcher.matches(), line);
    return Long.parseLong(matcher.group(1));
  }
}
