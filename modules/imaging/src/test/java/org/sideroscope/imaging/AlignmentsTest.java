package org.sideroscope.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AlignmentsTest {

  private static final RigidTransform UP = RigidTransform.shift(PatientVector.of(0, 0, 4));
  private static final Alignment BRAIN_TO_SPINE = new Alignment("1.2", "1.3", UP);

  @Test
  void oneFrameOfReferenceIsAsItIs() {
    assertEquals(Optional.of(RigidTransform.IDENTITY), Alignments.NONE.between("1.2", "1.2"));
  }

  @Test
  void twoAreJoinedOnlyByHandAndBothWays() {
    assertEquals(Optional.empty(), Alignments.NONE.between("1.2", "1.3"));
    Alignments joined = Alignments.NONE.with(BRAIN_TO_SPINE);
    assertEquals(Optional.of(UP), joined.between("1.2", "1.3"));
    PatientPoint back = joined.between("1.3", "1.2").orElseThrow().apply(PatientPoint.of(1, 2, 3));
    assertEquals(0, back.distanceMm(PatientPoint.of(1, 2, -1)), 1e-9);
  }

  @Test
  void theLastWordOnTwoCounts() {
    Alignment again = new Alignment("1.3", "1.2", RigidTransform.shift(PatientVector.of(9, 0, 0)));
    Alignments joined = Alignments.NONE.with(BRAIN_TO_SPINE).with(again);
    assertEquals(List.of(again), joined.all());
    assertEquals(Alignments.NONE, joined.without(BRAIN_TO_SPINE));
  }

  @Test
  void refusesToJoinOneWithItself() {
    assertThrows(IllegalArgumentException.class, () -> new Alignment("1.2", "1.2", UP));
    assertThrows(IllegalArgumentException.class, () -> new Alignment("", "1.2", UP));
  }
}
