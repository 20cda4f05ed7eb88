package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Names in the scripts of the world, in the list of studies. */
class NamesTest extends WithWindow {

  private static final String HEBREW = "\u05E9\u05E8\u05D5\u05DF, \u05D3\u05D1\u05D5\u05E8\u05D4";
  private static final String ARABIC =
      "\u0642\u0628\u0627\u0646\u064A, \u0644\u0646\u0632\u0627\u0631";

  @Test
  void everyNameIsListedAsItIsWritten(FxRobot robot) {
    window.open(SharedSets.path("30_charsets"));
    Set<String> names = new TreeSet<>();
    ListView<?> list = robot.lookup("#stacks").queryListView();
    for (int row = 0; row < list.getItems().size(); row++) {
      int at = row;
      robot.interact(() -> list.scrollTo(at));
      robot
          .lookup("#stacks .patient")
          .queryAllAs(Label.class)
          .forEach(label -> names.add(label.getText()));
    }
    assertEquals(
        new TreeSet<>(
            Set.of(
                "Buc, Jérôme",
                "Hong, Gildong (洪 吉洞, 홍 길동)",
                "Wang, XiaoDong (王 小东)",
                "Wang, XiaoDong (王 小東)",
                "Yamada, Tarou (山田 太郎, やまだ たろう)",
                "Äneas, Rüdiger",
                "Διονυσιος",
                "Люкceмбypг",
                HEBREW,
                ARABIC)),
        names);
  }

  @Test
  void aNameThatRunsToTheLeftBeginsAtTheRight(FxRobot robot) {
    assumeTrue(
        Font.getFamilies().contains("DejaVu Sans"), "the font DejaVu Sans is not installed here");
    window.open(
        SharedSets.path("30_charsets/chrHbrw.dcm"), SharedSets.path("30_charsets/chrArab.dcm"));
    for (String name : Set.of(HEBREW, ARABIC)) {
      Label label = robot.lookup("#stacks .patient").lookup(name).queryAs(Label.class);
      Text text = robot.from(label).lookup((Node node) -> node instanceof Text).queryAs(Text.class);
      int last = name.length() - 1;
      assertTrue(leftOf(text, 0) > leftOf(text, name.indexOf(',')), name);
      assertTrue(leftOf(text, name.indexOf(',')) > leftOf(text, last), name);
    }
  }

  @Test
  void aLongPathThatRunsToTheLeftDoesNotBreakTheWindow() {
    Path nowhere = folder.resolve((HEBREW + " ").repeat(20).strip());

    window.open(nowhere);

    assertTrue(window.words("notices").contains(HEBREW), window.words("notices"));
  }

  private static double leftOf(Text text, int character) {
    return Arrays.stream(text.rangeShape(character, character + 1))
        .mapToDouble(NamesTest::x)
        .min()
        .orElseThrow();
  }

  private static double x(PathElement element) {
    return switch (element) {
      case MoveTo move -> move.getX();
      case LineTo line -> line.getX();
      case ClosePath _ -> Double.MAX_VALUE;
      default -> throw new AssertionError(element);
    };
  }
}
