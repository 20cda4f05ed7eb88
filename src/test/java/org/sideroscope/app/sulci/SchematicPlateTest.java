package org.sideroscope.app.sulci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sideroscope.app.sulci.SchematicPlate.View;
import org.sideroscope.findings.NamedSulcus;
import org.sideroscope.findings.Side;

class SchematicPlateTest {

  @Test
  void everySulcusOfTheConvexitiesIsDrawn() {
    Set<NamedSulcus> drawn = EnumSet.noneOf(NamedSulcus.class);
    for (View view : View.values()) {
      drawn.addAll(SchematicPlate.of(view).sulci().keySet());
    }
    for (NamedSulcus sulcus : NamedSulcus.values()) {
      assertTrue(!sulcus.convexity() || drawn.contains(sulcus), sulcus.key());
    }
  }

  @Test
  void everyLineOfTheDrawingIsASulcusOrKnownByName() {
    Set<String> others = Set.of("width", "height", "outline", "landmarks");
    for (String key : ResourceBundle.getBundle("org.sideroscope.app.sulci.schematic").keySet()) {
      String name = key.substring(key.indexOf('.') + 1);
      assertTrue(
          others.contains(name)
              || Arrays.stream(NamedSulcus.values()).anyMatch(s -> s.key().equals(name)),
          key);
    }
  }

  /**
   * Seen from the right, the front of the right hemisphere is at the right; plates have it left.
   */
  @Test
  void hemispheresAreTurnedTheWayTheyAreSeen() {
    assertTrue(Schematic.isMirrored(View.LATERAL, Side.RIGHT));
    assertTrue(Schematic.isMirrored(View.MEDIAL, Side.LEFT));
    for (View view : View.values()) {
      assertEquals(Schematic.isMirrored(view, Side.LEFT), !Schematic.isMirrored(view, Side.RIGHT));
    }
  }

  /** The plate from above is of the hemisphere at the left of the picture: the patient's right. */
  @Test
  void fromAboveTheMidlineIsAtTheRightOfTheRightHemisphere() {
    assertFalse(Schematic.isMirrored(View.TOP, Side.RIGHT));
    SchematicPlate top = SchematicPlate.of(View.TOP);
    assertTrue(top.outline().startsWith("M 97 "), "the midline is at the right of the plate");
  }
}
