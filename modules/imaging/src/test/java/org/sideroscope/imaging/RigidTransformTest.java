package org.sideroscope.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RigidTransformTest {

  private static final double CLOSE_MM = 1e-9;

  private final Random random = new Random(4);

  private double next() {
    return random.nextDouble(-200, 200);
  }

  private PatientPoint point() {
    return PatientPoint.of(next(), next(), next());
  }

  private RigidTransform transform() {
    PatientVector axis = PatientVector.of(next(), next(), next());
    return RigidTransform.rotation(axis, next())
        .withShift(PatientVector.of(next(), next(), next()));
  }

  private static void assertClose(PatientPoint expected, PatientPoint actual) {
    assertEquals(0, expected.distanceMm(actual), CLOSE_MM);
  }

  @Test
  void turnsByTheRightHand() {
    RigidTransform quarter = RigidTransform.rotation(PatientVector.of(0, 0, 5), 90);
    assertClose(PatientPoint.of(0, 1, 7), quarter.apply(PatientPoint.of(1, 0, 7)));
    assertClose(PatientPoint.of(-1, 0, 7), quarter.apply(PatientPoint.of(0, 1, 7)));
  }

  @Test
  void saysHowFarItTurns() {
    PatientVector axis = PatientVector.of(1, -2, 0.5);
    assertEquals(0, RigidTransform.IDENTITY.angle(), 1e-6);
    assertEquals(37, RigidTransform.rotation(axis, -37).angle(), 1e-6);
    assertEquals(160, RigidTransform.rotation(axis, 200).angle(), 1e-6);
  }

  @RepeatedTest(20)
  void comesBack(RepetitionInfo repetition) {
    random.setSeed(repetition.getCurrentRepetition());
    RigidTransform there = transform();
    PatientPoint point = point();
    assertClose(point, there.inverse().apply(there.apply(point)));
    assertClose(point, there.apply(there.inverse().apply(point)));
  }

  @RepeatedTest(20)
  void keepsDistancesAndFollowsOneAnother(RepetitionInfo repetition) {
    random.setSeed(repetition.getCurrentRepetition());
    RigidTransform one = transform();
    RigidTransform other = transform();
    PatientPoint here = point();
    PatientPoint there = point();
    assertEquals(here.distanceMm(there), one.apply(here).distanceMm(one.apply(there)), CLOSE_MM);
    assertClose(other.apply(one.apply(here)), one.then(other).apply(here));
    assertEquals(
        0,
        one.turn(here.minus(there)).plus(one.apply(there).minus(one.apply(here))).length(),
        CLOSE_MM);
  }

  @Test
  void staysARotationOverManyTurns() {
    RigidTransform step = RigidTransform.rotation(PatientVector.of(1, 2, 3), 0.1);
    RigidTransform all = RigidTransform.IDENTITY;
    for (int i = 0; i < 3600; i++) {
      all = all.then(step);
    }
    PatientPoint point = PatientPoint.of(50, -30, 80);
    assertEquals(0, point.distanceMm(all.apply(point)), 1e-6);
  }

  @Test
  void refusesWhatIsNoRotation() {
    PatientVector x = PatientVector.of(1, 0, 0);
    PatientVector y = PatientVector.of(0, 1, 0);
    PatientVector z = PatientVector.of(0, 0, 1);
    PatientVector none = PatientVector.of(0, 0, 0);
    assertThrows(
        IllegalArgumentException.class, () -> new RigidTransform(x, y, z.reversed(), none));
    assertThrows(IllegalArgumentException.class, () -> new RigidTransform(x, x, z, none));
    assertThrows(
        IllegalArgumentException.class, () -> new RigidTransform(x.times(2), y, z.times(2), none));
  }
}
