package org.sideroscope.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NeighbouringSulciTest {

  @ParameterizedTest
  @EnumSource(NamedSulcus.class)
  void neighboursAreNeighboursOfEachOtherAndNeverOfThemselves(NamedSulcus sulcus) {
    assertFalse(NeighbouringSulci.of(sulcus).contains(sulcus));
    NeighbouringSulci.of(sulcus)
        .forEach(other -> assertTrue(NeighbouringSulci.of(other).contains(sulcus), other.key()));
  }

  @Test
  void everySulcusOfTheConvexitiesHasNeighbours() {
    for (NamedSulcus sulcus : NamedSulcus.values()) {
      assertTrue(!sulcus.convexity() || !NeighbouringSulci.of(sulcus).isEmpty(), sulcus.key());
    }
  }

  @Test
  void theCentralSulcusLiesBetweenItsNeighboursWhichDoNotTouch() {
    assertTrue(NeighbouringSulci.of(NamedSulcus.CENTRAL).contains(NamedSulcus.PRECENTRAL));
    assertTrue(NeighbouringSulci.of(NamedSulcus.CENTRAL).contains(NamedSulcus.POSTCENTRAL));
    assertFalse(NeighbouringSulci.of(NamedSulcus.PRECENTRAL).contains(NamedSulcus.POSTCENTRAL));
  }

  @Test
  void onlyRecordsOfTheSameHemisphereAreProposed() {
    List<Sulcus> records =
        List.of(
            Sulcus.of("s1", Side.LEFT, Lobe.FRONTAL, "Central sulcus", AssessmentState.PRESENT),
            Sulcus.of("s2", Side.RIGHT, Lobe.FRONTAL, "central sulcus", AssessmentState.PRESENT),
            Sulcus.of("s3", Side.LEFT, Lobe.PARIETAL, "postcentral", AssessmentState.ABSENT),
            Sulcus.of("s4", Side.LEFT, Lobe.FRONTAL, "some sulcus", AssessmentState.PRESENT));

    assertEquals(List.of("s1"), NeighbouringSulci.proposed("s5", Side.LEFT, "precentral", records));
    assertEquals(
        List.of("s1"), NeighbouringSulci.proposed("s3", Side.LEFT, "postcentral sulcus", records));
    assertEquals(List.of(), NeighbouringSulci.proposed("s5", Side.LEFT, "my sulcus", records));
  }

  @Test
  void sulciAreRecognisedByWhatReadersCallThem() {
    assertEquals(Optional.of(NamedSulcus.CENTRAL), NamedSulcus.recognise("Rolandic fissure"));
    assertEquals(
        Optional.of(NamedSulcus.PARIETO_OCCIPITAL),
        NamedSulcus.recognise("parietooccipital sulcus"));
    assertEquals(Optional.empty(), NamedSulcus.recognise("sulcus"));
    for (NamedSulcus sulcus : NamedSulcus.values()) {
      assertEquals(Optional.of(sulcus), NamedSulcus.recognise(sulcus.displayName()));
    }
  }
}
