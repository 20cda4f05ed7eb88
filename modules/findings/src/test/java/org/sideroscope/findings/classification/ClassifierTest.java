package org.sideroscope.findings.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.Reading;

class ClassifierTest {

  private final Classifier classifier = new Classifier();

  @Test
  void anEmptyReadingCouldBeAnything() {
    Classification nothing = classifier.classify(Reading.EMPTY);
    assertEquals(ResultCode.INCOMPLETE, nothing.result());
    assertFalse(nothing.definite());
    Set<ResultCode> everything = EnumSet.allOf(ResultCode.class);
    everything.removeAll(EnumSet.of(ResultCode.INCOMPLETE, ResultCode.SUPRATENTORIAL_OTHER));
    assertEquals(everything, nothing.possible());
    assertNotNull(nothing.next());
  }

  @Test
  void theCodesStandInAlphabeticalOrder() {
    List<ResultCode> codes = Arrays.asList(ResultCode.values());
    assertEquals(codes.stream().sorted(Comparator.comparing(ResultCode::code)).toList(), codes);
  }
}
